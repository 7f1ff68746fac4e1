import { named, styleChangeSchema, styleSchema, valuesOf } from "../style/schema.ts";
import { manifestFields, manifestGroups, needFields, wordingFields } from "./fields.ts";

type Json = Readonly<Record<string, unknown>>;

/** The JSON Schema (draft-07) of the manifest of a paper, made from the table of its keys. */
export function manifestSchema(): Json {
  const { definitions } = styleSchema() as { definitions: Json };
  const need = objectOf(valuesOf(needFields));
  const wording = { ...objectOf(valuesOf(wordingFields)), type: ["object", "null"] };
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "文书",
    description: "一份文书的说明：叫什么、要方案写什么、方案可以另外写什么、版式怎样改。",
    type: "object",
    additionalProperties: false,
    properties: {
      ...valuesOf(manifestFields),
      ...named(manifestGroups.needs, "needs", {
        description: "方案里要有什么才能生成：项目的名称，或者 {任一: [...], 说明: ...}",
        type: ["array", "string", "object"],
        items: { ...need, type: ["string", "object"] },
      }),
      ...named(manifestGroups.wordings, "wordings", {
        description: "方案可以在「文书」下面为这份文书另外写什么",
        type: "object",
        additionalProperties: wording,
      }),
      ...named(manifestGroups.style, "style", {
        description: "版式里要改的几项，写法和版式文件一样",
        ...styleChangeSchema,
      }),
    },
    definitions,
  };
}

function objectOf(properties: Json): Json {
  return { type: "object", additionalProperties: false, properties };
}
