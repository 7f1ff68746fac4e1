import {
  activityByKey,
  activityTitleKeys,
  attachmentKeys,
  bodyKeys,
  columnKeys,
  namesOfKey,
  signatureKeys,
  todoKeys,
} from "./body-keys.ts";
import { builtInStyles, kinds, numberings, presentations, wordsOf } from "./choices.ts";
import type { FrontType } from "./field.ts";
import { type FormName, forms, type RowFormName } from "./forms.ts";
import { exactNames, fields, type PlanField } from "./names.ts";
import {
  atMostOne,
  basicDefinitions,
  bodyNames,
  byShape,
  hasAny,
  labelPattern,
  propertiesOf,
  ref,
  type Schema,
  strictMap,
  when,
} from "./schema-parts.ts";

const sections = fields.filter((field) => field.place === "section");
const formNames = Object.keys(forms) as RowFormName[];
const prefix =
  "(?:第?[一二三四五六七八九十]{1,3}[、.．，：]|[（(](?:[一二三四五六七八九十]{1,3}|[0-9]{1,2})[）)]、?|[0-9]{1,2}[、.．])? *";

/** The JSON Schema of a plan, draft-07, made from the vocabulary; editors and the command read the same one. */
export function planSchema(): Schema {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    $id: "https://activity-plan.example/plan.schema.json",
    title: "活动方案",
    description: "一份活动方案：先写标题等总的信息，再按印出的顺序写各节。",
    type: "object",
    properties: Object.fromEntries(fields.flatMap((field) => namedProperties(field))),
    patternProperties: {
      ...Object.fromEntries(sections.map((field) => [suffixPattern(field), formRef(field.form)])),
      [ownPattern()]: ref(ownDefinition),
    },
    additionalProperties: false,
    anyOf: exactNames(titleField()).map((name) => ({ required: [name] })),
    allOf: fields.map((field) => atMostOne(exactNames(field))),
    definitions: definitions(),
  };
}

function titleField(): PlanField {
  const [title] = fields;
  if (!title) throw new Error("the vocabulary has no title");
  return title;
}

function namedProperties(field: PlanField): [string, Schema][] {
  const schema = ref(definitionOf(field));
  return [...exactNames(field), ...field.related].map((name) => [
    name,
    {
      title: field.heading,
      description: `${field.about.zh}。例如：${field.example}`,
      ...(schema as object),
      ...(/^[a-z]/.test(name) ? {} : { defaultSnippets: [{ label: name, body: field.example }] }),
    },
  ]);
}

/** The definition that says what a field may hold. */
export function definitionOf(field: PlanField): string {
  return field.place === "front" ? `front-${field.type}` : formName(field.form);
}

/** The definition of a section of one's own. */
export const ownDefinition = "own";

/** Known names with a number typed before them or a suffix in brackets behind them. */
function suffixPattern(field: PlanField): string {
  const names = [...exactNames(field), ...field.related].map((name) => name.replaceAll(/[()+.*?]/g, "\\$&"));
  const any = names.join("|");
  return `^(?!(?:${any})$)${prefix}(?:${any})(?:[（(].+[）)])?$`;
}

function ownPattern(): string {
  const known = fields.flatMap((field) => [...exactNames(field), ...field.related]).join("|");
  return `^(?!${prefix}(?:${known})(?:[（(].+[）)])?$).*[\\u3400-\\u9fff]`;
}

function formRef(form: FormName): Schema {
  return ref(formName(form));
}

function formName(form: FormName): string {
  return form === "item" ? "prose" : form;
}

const frontSchemas: Readonly<Record<FrontType, Schema>> = {
  text: ref("text"),
  texts: ref("texts"),
  prose: ref("prose"),
  kind: { type: "string", enum: wordsOf(kinds) },
  flag: ref("flag"),
  numbering: ref("numbering"),
  signature: byShape({
    scalar: true,
    list: { minItems: 1, items: ref("text") },
    map: when(hasAny(todoKeys), ref("todo"), ref("signature")),
  }),
  attachments: byShape({
    scalar: true,
    list: { minItems: 1, items: byShape({ scalar: true, map: ref("attachment") }) },
    map: ref("todo"),
  }),
  labels: { type: "object", minProperties: 1, additionalProperties: ref("texts") },
  groups: rowsOnly("groups"),
  people: rowsOnly("people"),
};

function rowsOnly(form: RowFormName): Schema {
  const row = when(hasAny(todoKeys), ref("todo"), ref(`${form}Row`));
  return { type: "array", minItems: 1, items: byShape({ scalar: true, map: row }) };
}

function definitions(): Record<string, Schema> {
  const titleNames = namesOfKey(activityTitleKeys);
  return {
    ...basicDefinitions,
    ...Object.fromEntries(Object.entries(frontSchemas).map(([type, schema]) => [`front-${type}`, schema])),
    column: strictMap(columnKeys),
    numbering: {
      type: ["string", "array"],
      description: `编号方式：${wordsOf(numberings).join("、")}，或 1、（1）① 这样的样子，一级一个`,
      items: { type: ["string", "number"] },
    },
    signature: strictMap(signatureKeys),
    attachment: {
      ...(strictMap(attachmentKeys) as object),
      anyOf: [...namesOfKey(attachmentKeys[0] ?? activityTitleKeys), ...todoKeys].map((name) => ({
        required: [name],
      })),
    },
    vehicles: rowsOnly("vehicles"),
    own: ref("prose"),
    map: mapOf(labelsOf("prose")),
    blockMap: mapOf(labelsOf("steps")),
    element: when(hasAny(todoKeys), ref("todo"), ref("itemOrLabel")),
    body: bodySchema(),
    prose: bodyOf("item"),
    activities: activitiesSchema(titleNames),
    activity: activitySchema(titleNames),
    ...Object.fromEntries(
      formNames.map((form) => [`${form}Row`, strictMap(forms[form].keys, forms[form].shift?.name)]),
    ),
    ...Object.fromEntries(formNames.filter((form) => form !== "item").map((form) => [form, bodyOf(form)])),
    itemOrLabel: when(
      { maxProperties: 1 },
      {
        properties: propertiesOf(forms.item.keys),
        patternProperties: { [unlisted(forms.item.keys.flatMap(namesOfKey))]: ref("prose") },
        additionalProperties: false,
      },
      ref("itemRow"),
    ),
  };
}

/** What a section of a form may hold: the rules of “how a value is told apart”, in their order. */
function bodyOf(form: RowFormName): Schema {
  const items = Object.fromEntries(bodyNames(["items"]).map((name) => [name, ref(formName(form))]));
  const map: Schema = { allOf: [ref(form === "steps" ? "blockMap" : "map"), { properties: items }] };
  const isRow = onlyOf(forms[form].keys.flatMap(namesOfKey));
  return {
    type: ["string", "number", "boolean", "null", "array", "object"],
    ...(when(
      { type: "array" },
      { minItems: 1, items: elementOf(form) },
      when({ type: "object" }, form === "item" ? map : when(isRow, ref(`${form}Row`), map), true),
    ) as object),
  };
}

/** A mapping that is no row: a todo mark, a section body, or labels. */
function mapOf(labels: Schema): Schema {
  const body = when(hasAny(bodyNames(bodyKeys.map((key) => key.key))), ref("body"), labels);
  return when(hasAny(todoKeys), ref("todo"), body);
}

/** A mapping with these names alone; text and items by themselves (正文, 条目) are a body, whatever the form. */
function onlyOf(names: readonly string[]): Schema {
  const body = names.filter((name) => bodyKeys.flatMap(namesOfKey).includes(name));
  const isBody: Schema = { minProperties: 1, propertyNames: { enum: body } };
  return { propertyNames: { enum: names }, ...(body.length > 0 ? { not: isBody } : {}) };
}

/** An element of a list: a row if it has a key that only rows of the form have, else an item or a label. */
function elementOf(form: RowFormName): Schema {
  const itemNames = forms.item.keys.flatMap(namesOfKey);
  const names = forms[form].keys.flatMap(namesOfKey);
  const own = names.filter((name) => !itemNames.includes(name));
  const isRow: Schema = { anyOf: [onlyOf(names), ...own.map((name): Schema => ({ required: [name] }))] };
  const element = ref("element");
  return {
    type: ["string", "number", "boolean", "object"],
    ...(when(
      { type: "object" },
      form === "item" ? element : when(isRow, ref(`${form}Row`), element),
      true,
    ) as object),
  };
}

/** Labels and values; a label that is a known field keeps its meaning. */
function labelsOf(form: "prose" | "steps"): Schema {
  return {
    type: "object",
    minProperties: 1,
    ...knownSections(() => true),
    patternProperties: {
      ...knownSections(() => true).patternProperties,
      [unlisted(sections.flatMap(namesOfField))]: ref(form),
    },
    additionalProperties: false,
  };
}

/** The section fields inside a mapping: the best names as properties for completion, the others as one pattern a form. */
function knownSections(keep: (name: string) => boolean): {
  readonly properties: Record<string, Schema>;
  readonly patternProperties: Record<string, Schema>;
} {
  const properties: Record<string, Schema> = {};
  const others = new Map<FormName, string[]>();
  for (const field of sections) {
    for (const name of namesOfField(field).filter(keep)) {
      if (name === field.key || name === field.heading) properties[name] = formRef(field.form);
      else others.set(field.form, [...(others.get(field.form) ?? []), name]);
    }
  }
  const patterns = [...others].map(([form, names]) => [`^(?:${names.join("|")})$`, formRef(form)]);
  return { properties, patternProperties: Object.fromEntries(patterns) };
}

function namesOfField(field: PlanField): readonly string[] {
  return [...exactNames(field), ...field.related];
}

function unlisted(names: readonly string[]): string {
  return `^(?!(?:${names.join("|")})$)(?=.*(?:${labelPattern}))`;
}

function bodySchema(): Schema {
  const properties = propertiesOf(bodyKeys);
  const set = (key: string, schema: Schema): void => {
    for (const name of bodyNames([key])) properties[name] = schema;
  };
  set("as", { type: "string", enum: wordsOf(presentations) });
  set("numbering", ref("numbering"));
  // Which items a section may hold is said by its form.
  set("items", true);
  for (const key of ["columns", "rows"]) {
    for (const name of bodyNames([key])) {
      const table = basicDefinitions["tableMap"] as { properties: Record<string, Schema> };
      properties[name] = table.properties[name] ?? true;
    }
  }
  return {
    type: "object",
    properties,
    additionalProperties: false,
    allOf: bodyKeys.map((key) => atMostOne(namesOfKey(key))),
  };
}

function activitySchema(titleNames: readonly string[]): Schema {
  const withoutTitles = (name: string): boolean =>
    !titleNames.includes(name) && !namesOfKey(activityByKey).includes(name);
  const byNames = namesOfKey(activityByKey);
  const inside = knownSections(withoutTitles);
  const known = fields.flatMap(namesOfField).filter(withoutTitles);
  return {
    type: "object",
    properties: {
      ...Object.fromEntries(titleNames.map((name) => [name, ref("text")])),
      ...Object.fromEntries(byNames.map((name) => [name, ref("texts")])),
      ...inside.properties,
    },
    patternProperties: {
      ...inside.patternProperties,
      [unlisted([...known, ...titleNames, ...byNames])]: ref("own"),
    },
    additionalProperties: false,
    allOf: sections.map((field) => atMostOne(exactNames(field).filter(withoutTitles))),
  };
}

function activitiesSchema(titleNames: readonly string[]): Schema {
  const one = { ...(ref("activity") as object) };
  return {
    type: ["string", "number", "boolean", "null", "array", "object"],
    ...(when(
      { type: "array" },
      {
        minItems: 1,
        items: byShape({
          scalar: true,
          map: when(hasAny(todoKeys), ref("todo"), {
            ...one,
            anyOf: titleNames.map((name) => ({ required: [name] })),
          }),
        }),
      },
      when(
        { type: "object" },
        when(
          hasAny(todoKeys),
          ref("todo"),
          when(hasAny(bodyNames(["text", "items", "table", "heading"])), ref("body"), {
            type: "object",
            minProperties: 1,
            patternProperties: {
              [labelPattern]: byShape({ scalar: true, list: { items: ref("text") }, map: ref("activity") }),
            },
            additionalProperties: false,
          }),
        ),
        true,
      ),
    ) as object),
  };
}

/** Words of the built-in styles, for completion. */
export const styleWords: readonly string[] = wordsOf(builtInStyles);
