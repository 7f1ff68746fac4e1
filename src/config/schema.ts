import {
  calendarFields,
  deadlinesField,
  defaultFields,
  groups,
  holidaysField,
  levelField,
  levelKey,
  outputFields,
  papersField,
  type RecordField,
  requiredField,
  rulesField,
  sentencesField,
  staffingFields,
  topFields,
  type ValueField,
} from "./fields.ts";
import type { KnownRule } from "./rule-option.ts";

type Json = Readonly<Record<string, unknown>>;

/** The JSON Schema (draft-07) of plan.config.yaml, made from the table of fields; `rules` are those that exist. */
export function configSchema(rules: readonly KnownRule[]): Json {
  const codes = rules.map(({ code }) => code);
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
      ...record("deadlines"),
      ...papersSchema(),
      ...group("staffing", valuesOf(staffingFields)),
      ...group("calendar", {
        ...record("holidays"),
        ...valuesOf(calendarFields),
      }),
      ...group("defaults", valuesOf(defaultFields)),
      ...group("output", valuesOf(outputFields)),
    },
    definitions: withOptions(
      definitionsOf({
        rules: [...families, ...codes],
        required: requiredField.names?.words,
        holidays: undefined,
        deadlines: undefined,
      }),
      rules,
    ),
  };
}

/** A rule with options may have its level alone or a group of its own. */
function withOptions(definitions: Json, rules: readonly KnownRule[]): Json {
  const { rules: list, ...others } = definitions as { readonly rules: { readonly properties: Json } };
  const groupsOfRules = rules.flatMap(({ code, options = [] }): [string, Json][] => {
    if (options.length === 0) return [];
    const described = Object.fromEntries(
      options.map(({ key, zh, kind, about, usual }) => [
        key,
        { zh, kind, about: `${about.zh}；不写就是${usual}` },
      ]),
    );
    const properties = { ...valuesOf({ [levelKey]: levelField, ...described }) };
    const group = { type: "object", additionalProperties: false, properties };
    return [[code, { anyOf: [{ $ref: "#/definitions/level" }, group] }]];
  });
  const properties = { ...list.properties, ...Object.fromEntries(groupsOfRules) };
  return { rules: { ...list, properties }, ...others };
}

function group(name: keyof typeof groups, properties: Json): Json {
  const { zh, about } = groups[name];
  const type = ["object", "null"];
  return named(zh, name, { title: zh, description: about, type, additionalProperties: false, properties });
}

/** Usual papers, a list or a list for each kind of plan; sentences for all papers, or for one below its name. */
function papersSchema(): Json {
  const names = papersField.kind.schema;
  const kinds = (papersField.names?.words ?? []).map((word) => [word, names]);
  const byKind = {
    type: ["object", "null"],
    additionalProperties: false,
    properties: Object.fromEntries(kinds),
  };
  const sentence = sentencesField.kind.schema;
  const ofPaper = { type: "object", additionalProperties: sentence };
  return {
    ...named(papersField.zh, "papers", { ...titled(papersField), anyOf: [names, byKind] }),
    ...named(sentencesField.zh, "sentences", {
      ...titled(sentencesField),
      type: ["object", "null"],
      additionalProperties: { anyOf: [sentence, ofPaper] },
    }),
  };
}

function titled({ zh, about }: Pick<ValueField<unknown>, "zh" | "about">): Json {
  return { title: zh, description: about };
}

/** A record is described once, under `definitions`, and so is what its keys hold: both have many names. */
const records = {
  rules: { field: rulesField, value: "level" },
  required: { field: requiredField, value: "sections" },
  holidays: { field: holidaysField, value: "span" },
  deadlines: { field: deadlinesField, value: "days" },
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
