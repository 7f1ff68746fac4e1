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
      ...record("rules"),
      ...record("required"),
      ...group("staffing", valuesOf(staffingFields)),
      ...group("calendar", {
        ...record("holidays"),
        ...valuesOf(calendarFields),
      }),
      ...group("defaults", valuesOf(defaultFields)),
      ...group("output", valuesOf(outputFields)),
    },
    definitions: definitionsOf({
      rules: [...families, ...codes],
      required: requiredField.names?.words,
      holidays: undefined,
    }),
  };
}

function group(name: keyof typeof groups, properties: Json): Json {
  const { zh, about } = groups[name];
  const type = ["object", "null"];
  return named(zh, name, { title: zh, description: about, type, additionalProperties: false, properties });
}

/** A record is described once, under `definitions`, and so is what its keys hold: both have many names. */
const records = {
  rules: { field: rulesField, value: "level" },
  required: { field: requiredField, value: "sections" },
  holidays: { field: holidaysField, value: "span" },
} as const;

function record(name: keyof typeof records): Json {
  const reference = { $ref: `#/definitions/${name}` };
  return named(records[name].field.zh, name, reference);
}

function definitionsOf(keys: Readonly<Record<keyof typeof records, readonly string[] | undefined>>): Json {
  const names = Object.keys(records) as (keyof typeof records)[];
  const parts = names.flatMap((name): [string, Json][] => {
    const { field, value } = records[name];
    return [
      [name, definitionOf(field, `#/definitions/${value}`, keys[name])],
      [value, field.kind.schema],
    ];
  });
  return Object.fromEntries(parts);
}

function definitionOf(field: RecordField<unknown>, $ref: string, keys: readonly string[] | undefined): Json {
  const described = { title: field.zh, description: field.about, type: ["object", "null"] };
  if (keys === undefined) return { ...described, additionalProperties: { $ref } };
  const properties = Object.fromEntries(keys.map((key) => [key, { $ref }]));
  return { ...described, additionalProperties: false, properties };
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
