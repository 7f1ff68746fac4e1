import {
  closerFields,
  contentsFields,
  coverFields,
  faceFields,
  folioFields,
  footerFields,
  groupNames,
  headerFields,
  letterheadFields,
  lookFields,
  pageFields,
  roleFields,
  shortFields,
  signatureFields,
  tableFields,
  topFields,
} from "./fields.ts";
import { faceNames, type Kind } from "./kinds.ts";

type Json = Readonly<Record<string, unknown>>;

/** The JSON Schema (draft-07) of a style file, made from the table of fields. */
export function styleSchema(): Json {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "版式",
    description: "方案打印出来的样子：纸张、字体、字号、行距、编号、页码。",
    type: "object",
    additionalProperties: false,
    properties: {
      ...valuesOf(topFields),
      ...groupsOf(),
      ...group("papers", "只给一份文书改的：文书的名称，下面写要改的几项", {
        type: "object",
        additionalProperties: styleChangeSchema,
      }),
    },
    definitions: {
      look: objectOf(valuesOf(lookFields)),
      face: objectOf(valuesOf(faceFields)),
      change: objectOf(changeOf()),
    },
  };
}

/** What changes a style for a paper, as the definitions of a style's schema have it. */
export const styleChangeSchema: Json = { $ref: "#/definitions/change" };

/** All that a style says but for its name, what it builds on and what it says for papers; in short, too. */
function changeOf(): Json {
  const { title: _title, extends: _extends, ...values } = topFields;
  return { ...valuesOf(shortFields), ...valuesOf(values), ...groupsOf() };
}

function groupsOf(): Json {
  return {
    ...group("page", "纸的大小和四边留白", objectOf(valuesOf(pageFields))),
    ...group("faces", "每种字体在 Word 里叫什么、在电脑里怎样找", objectOf(facesOf())),
    ...group("looks", "每一种文字的样子；没写的与正文相同", objectOf(looksOf())),
    ...group("pageNumber", "页码的样子和位置", objectOf(valuesOf(folioFields))),
    ...group("header", "每一页上面印的字", objectOf(valuesOf(headerFields))),
    ...group("footer", "每一页下面、页码旁边印的字", objectOf(valuesOf(footerFields))),
    ...group("table", "表格的线和留白", objectOf(valuesOf(tableFields))),
    ...group("signature", "落款的位置", objectOf(valuesOf(signatureFields))),
    ...group("letterhead", "公文的版头", objectOf(valuesOf(letterheadFields))),
    ...group("cover", "封面", objectOf(valuesOf(coverFields))),
    ...group("contents", "目录", objectOf(valuesOf(contentsFields))),
    ...group("closer", "篇幅", objectOf(valuesOf(closerFields))),
  };
}

function objectOf(properties: Json): Json {
  return { type: "object", additionalProperties: false, properties };
}

function group(name: keyof typeof groupNames, description: string, schema: Json): Json {
  return named(groupNames[name], name, { description, ...schema });
}

function facesOf(): Json {
  return Object.assign(
    {},
    ...Object.entries(faceNames).map(([role, zh]) => named(zh, role, { $ref: "#/definitions/face" })),
  );
}

function looksOf(): Json {
  return Object.assign(
    {},
    ...Object.entries(roleFields).map(([role, { zh }]) => named(zh, role, { $ref: "#/definitions/look" })),
  );
}

/** The keys of a table under both their names, each with what it takes. */
export function valuesOf(
  fields: Readonly<Record<string, { zh: string; kind: Kind<unknown>; about: string }>>,
): Json {
  const schemas = Object.entries(fields).map(([name, { zh, kind, about }]) => {
    const description = `${about}。可以写：${kind.expected.zh}。`;
    return named(zh, name, { title: zh, description, ...kind.schema });
  });
  return Object.assign({}, ...schemas);
}

/** A key under its Chinese name, and under its English one where they differ. */
export function named(zh: string, name: string, schema: Json): Json {
  return { [zh]: schema, [name]: schema };
}
