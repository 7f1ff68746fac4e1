import {
  calendarFields,
  defaultFields,
  groups,
  holidaysField,
  outputFields,
  type RecordField,
  requiredField,
  rulesField,
  staffingFields,
  topFields,
  type ValueField,
} from "./fields.ts";

type Json = Readonly<Record<string, unknown>>;

/** The JSON Schema (draft-07) of plan.config.yaml, made from the table of fields; `codes` are the rules. */
export function configSchema(codes: readonly string[]): Json {
  const families = [...new Set(codes.map((code) => code.split("/")[0] ?? code))];
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "plan.config.yaml",
    description: "一个学校（或一个区）所有方案共用的设置。",
    type: "object",
    additionalProperties: false,
    properties: {
      ...valuesOf(topFields),
      ...recordOf("rules", rulesField, [...families, ...codes]),
      ...recordOf("required", requiredField, requiredField.names?.words),
      ...group("staffing", valuesOf(staffingFields)),
      ...group("calendar", {
        ...recordOf("holidays", holidaysField, undefined),
        ...valuesOf(calendarFields),
      }),
      ...group("defaults", valuesOf(defaultFields)),
      ...group("output", valuesOf(outputFields)),
    },
  };
}

function group(name: keyof typeof groups, properties: Json): Json {
  const { zh, about } = groups[name];
  const type = ["object", "null"];
  return named(zh, name, { title: zh, description: about, type, additionalProperties: false, properties });
}

function recordOf(name: string, field: RecordField<unknown>, keys: readonly string[] | undefined): Json {
  const { zh, about, kind } = field;
  const described = { title: zh, description: about, type: ["object", "null"] };
  if (keys === undefined) return named(zh, name, { ...described, additionalProperties: kind.schema });
  const properties = Object.fromEntries(keys.map((key) => [key, kind.schema]));
  return named(zh, name, { ...described, additionalProperties: false, properties });
}

function valuesOf(fields: object): Json {
  const entries = Object.entries(fields as Readonly<Record<string, ValueField<unknown>>>);
  const schemas = entries.map(([name, { zh, kind, about }]) => {
    const description = `${about}。可以写：${kind.expected.zh}。`;
    return named(zh, name, { title: zh, description, ...kind.schema });
  });
  return Object.assign({}, ...schemas);
}

/** A key under its Chinese name and its English one. */
function named(zh: string, name: string, schema: Json): Json {
  return { [zh]: schema, [name]: schema };
}
