import {
  activityTitleKeys,
  attachmentKeys,
  columnKeys,
  namesOfKey,
  signatureKeys,
  todoKeys,
} from "./body-keys.ts";
import {
  builtInStyles,
  type Choice,
  contentsLevels,
  drafts,
  kinds,
  numberings,
  pageWishes,
  wordsOf,
} from "./choices.ts";
import type { FrontType, SectionField } from "./field.ts";
import { forms, imageKey, type RowFormName } from "./forms.ts";
import { exactNames, fields, namesOfField, type PlanField, sections } from "./names.ts";
import { activitiesSchema, activitySchema } from "./schema-activities.ts";
import {
  blocksSchema,
  bodyOf,
  bodySchema,
  isPicture,
  labelsSchema,
  loneKeySchema,
  mapOf,
  partsSchema,
  pictureMapSchema,
  pictureSchema,
  picturesSchema,
} from "./schema-bodies.ts";
import { ownDefinition, partsName } from "./schema-names.ts";
import {
  atMostOne,
  basicDefinitions,
  byShape,
  flagWords,
  hasAny,
  labelPattern,
  ownNames,
  ref,
  type Schema,
  strictMap,
  titled,
  when,
} from "./schema-parts.ts";
import { described, sectionNames } from "./schema-sections.ts";

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
      ...Object.fromEntries(fields.map(silentProperties)),
      ...Object.fromEntries(sections.map((field) => [suffixPattern(field), described(field)])),
      ...Object.fromEntries(fields.flatMap(numberedPattern)),
      [ownPattern()]: titled(ownNames, ref(ownDefinition)),
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

/** What editors offer: the Chinese names that mean a field itself. */
function namedProperties(field: PlanField): [string, Schema][] {
  return offered(field).map((name) => [
    name,
    { ...described(field), defaultSnippets: [{ label: name, body: field.example }] },
  ]);
}

/** What editors understand without offering it: the English key and the related names. */
function silentProperties(field: PlanField): [string, Schema] {
  const names = namesOfField(field).filter((name) => !offered(field).includes(name));
  return [`^(?:${names.join("|")})$`, described(field)];
}

function offered(field: PlanField): readonly string[] {
  return [field.heading, ...field.exact];
}

/** Known names with a number typed before them or a suffix in brackets behind them. */
function suffixPattern(field: SectionField): string {
  const names = namesOfField(field).map((name) => name.replaceAll(/[()+.*?]/g, "\\$&"));
  const any = [...names, ...field.endings.map((ending) => `.*${ending}`)].join("|");
  return `^(?!(?:${names.join("|")})$)${prefix}(?:${any})(?:[（(].+[）)])?$`;
}

/** The names of what stands before the sections with a number typed before them; 附件 may have one behind it. */
function numberedPattern(field: PlanField): [string, Schema][] {
  if (field.place !== "front") return [];
  const names = namesOfField(field).join("|");
  const pattern = `^(?!(?:${names})$)(?:${prefix}(?:${names})${field.key === "attachments" ? `|${oneAttachment}` : ""})$`;
  return [[pattern, described(field)]];
}

const oneAttachment = "附件 *[（(]?(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})[）)]?";

function ownPattern(): string {
  const front = fields.filter(({ place }) => place === "front").flatMap(namesOfField);
  const known = `${oneAttachment}|${prefix}(?:${front.join("|")}|(?:${sectionNames.join("|")})(?:[（(].+[）)])?)`;
  return `^(?!(?:${known})$).*[\\u3400-\\u9fff]`;
}

/** The first name of each choice. */
function namesOf(choices: readonly Choice[]): string[] {
  return choices.map(({ names }) => names[0]);
}

const frontSchemas: Readonly<Record<FrontType, Schema>> = {
  // The one field that has to be there has to say something.
  title: byShape({ scalar: { type: ["string", "number", "boolean"], pattern: "\\S" }, map: ref("todo") }),
  text: ref("text"),
  texts: ref("texts"),
  prose: ref("prose"),
  kind: { type: "string", enum: wordsOf(kinds) },
  // Any text may name a file; editors offer the styles that come with the package.
  style: {
    type: ["string", "object"],
    examples: namesOf(builtInStyles),
    ...(when({ type: "object" }, ref("todo"), { pattern: "\\S" }) as object),
  },
  flag: ref("flag"),
  numbering: ref("numbering"),
  signature: byShape({
    scalar: true,
    list: { items: ref("text") },
    map: when(hasAny(todoKeys), ref("todo"), ref("signature")),
  }),
  attachments: byShape({
    scalar: true,
    list: { items: byShape({ scalar: true, map: ref("attachment") }) },
    // One of them, or names over what they hold.
    map: when(
      hasAny(todoKeys),
      ref("todo"),
      when(hasAny(attachmentKeys.flatMap(namesOfKey)), ref("attachment"), {
        patternProperties: { [labelPattern]: titled(ownNames, ref("own")) },
        additionalProperties: false,
      }),
    ),
  }),
  labels: { type: ["object", "null"], additionalProperties: titled(ownNames, ref("texts")) },
  groups: rowsOnly("groups"),
  people: rowsOnly("people"),
  rosters: byShape({
    scalar: true,
    list: { minItems: 1, items: ref("text") },
    map: when(hasAny(todoKeys), ref("todo"), {
      minProperties: 1,
      additionalProperties: titled(ownNames, ref("texts")),
    }),
  }),
  // A list that is typed in its place is told by a rule.
  contents: byShape({ scalar: { enum: [...flagWords, ...wordsOf(contentsLevels)] }, list: true }),
  draft: { type: ["boolean", "string"], enum: [...flagWords, ...drafts] },
  pages: { type: "string", enum: wordsOf(pageWishes) },
  papers: byShape({
    scalar: true,
    list: { items: ref("text") },
    map: { additionalProperties: titled(ownNames, ref("paper")) },
  }),
};

function rowsOnly(form: RowFormName): Schema {
  const row = when(hasAny(todoKeys), ref("todo"), ref(`${form}Row`));
  return { type: ["array", "null"], items: byShape({ scalar: true, map: row }) };
}

function definitions(): Record<string, Schema> {
  const titleNames = namesOfKey(activityTitleKeys);
  return {
    ...basicDefinitions,
    ...Object.fromEntries(Object.entries(frontSchemas).map(([type, schema]) => [`front-${type}`, schema])),
    column: strictMap(columnKeys),
    numbering: {
      // A mark such as 1. is a number to YAML.
      type: ["string", "number", "array"],
      pattern: "\\S",
      description: `编号方式：${wordsOf(numberings).join("、")}，或 1、（1）① 这样的样子，一级一个`,
      examples: [...namesOf(numberings), "无", "1、", "（1）", "①"],
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
    paper: {
      type: ["object", "null"],
      description: "这份文书自己的话：主送、截止、落款等",
      additionalProperties: titled(ownNames, ref("prose")),
    },
    own: ref("prose"),
    map: mapOf(labelsSchema()),
    blocks: blocksSchema(),
    element: when(
      hasAny(todoKeys),
      ref("todo"),
      when(isPicture(namesOfKey(imageKey)), ref("pictureMap"), ref("itemOrLabel")),
    ),
    picture: pictureSchema(),
    pictureMap: pictureMapSchema(),
    pictures: picturesSchema(),
    body: bodySchema(),
    prose: bodyOf("item"),
    activities: activitiesSchema(titleNames),
    activity: activitySchema(titleNames),
    ...formDefinitions(),
    itemOrLabel: when({ maxProperties: 1 }, loneKeySchema(), ref("itemRow")),
  };
}

/** For each form of rows: a row, a section of them, the parts of one. */
function formDefinitions(): Record<string, Schema> {
  const rows = formNames.map((form) => [`${form}Row`, strictMap(forms[form].keys, forms[form].shift?.name)]);
  const bodies = formNames.filter((form) => form !== "item").map((form) => [form, bodyOf(form)]);
  const parts = formNames.map((form) => [partsName(form), partsSchema(form)]);
  return Object.fromEntries([...rows, ...bodies, ...parts]);
}
