import type { Activity, Body, Item, Label, ListElement, Part, Row } from "../plan/body.ts";
import { once } from "../plan/once.ts";
import type { Plan } from "../plan/plan.ts";
import type { Table } from "../plan/table.ts";
import type { Text } from "../plan/text.ts";

/** One thing that a plan says: a paragraph, an item, a row or a label with its value. */
export interface Statement {
  /** Key of the known field under which it stands, of its label where that is one. */
  readonly field: string | undefined;
  /** The words with those of the heading or label above: 雨天安排：改在体育馆. */
  readonly said: string;
  /** The words alone. */
  readonly value: string;
}

/**
 * What a plan says, statement by statement, without the title and the date of the signature. A label
 * or a name with nothing behind it says nothing and is no statement; a todo mark is one.
 */
export const statementsOf: (plan: Plan) => readonly Statement[] = once((plan) => {
  const into: Statement[] = [];
  const at = { field: undefined, label: "" };
  for (const text of [plan.subtitle, ...plan.recipients]) if (text) addText(text, at, into);
  for (const label of plan.cover) addLabel(label, at, into);
  addBody(plan.lead, at, into);
  for (const row of [...plan.groups, ...plan.people]) addRow(row, at, into);
  for (const { field, key, body } of plan.sections) addBody(body, { field: field?.key, label: key }, into);
  addBody(plan.closing, at, into);
  for (const { name, note, body } of plan.attachments) {
    for (const text of [name, note]) if (text) addText(text, at, into);
    addBody(body, { field: undefined, label: name.value }, into);
  }
  return into;
});

interface Under {
  readonly field: string | undefined;
  readonly label: string;
}

/** A name with a colon and nothing behind it, as one item of a list: 车辆联系：. */
const bareLabel = /^[^：:。；，]{1,20}[：:]\s*$/u;

function add(value: string, { field, label }: Under, into: Statement[]): void {
  const words = value.trim();
  if (words === "" || bareLabel.test(words)) return;
  into.push({ field, said: label === "" ? words : `${label}：${words}`, value: words });
}

function addText(text: Text, under: Under, into: Statement[]): void {
  if (text.todo) {
    into.push({ field: under.field, said: `${under.label}：待补${text.value}`, value: `待补${text.value}` });
    return;
  }
  for (const paragraph of text.value.split("\n")) add(paragraph, under, into);
}

function addBody(body: Body | undefined, under: Under, into: Statement[]): void {
  for (const part of body?.parts ?? []) addPart(part, under, into);
}

function addPart(part: Part, under: Under, into: Statement[]): void {
  if (part.type === "text") addText(part.text, under, into);
  else if (part.type === "list") for (const element of part.elements) addElement(element, under, into);
  else if (part.type === "labels") for (const label of part.labels) addLabel(label, under, into);
  else if (part.type === "table") addTable(part, under, into);
  else if (part.type === "rows") for (const row of part.rows) addRow(row, under, into);
  else if (part.type === "blocks") {
    for (const { title, body } of part.blocks) addBody(body, { ...under, label: title.value }, into);
  } else if (part.type === "activities") {
    for (const activity of part.activities) addActivity(activity, under, into);
  } else if (part.caption) addText(part.caption, under, into);
}

function addElement(element: ListElement, under: Under, into: Statement[]): void {
  if (element.type === "item") addItem(element, under, into);
  else if (element.type === "label") addLabel(element, under, into);
  else addPart(element, under, into);
}

function addItem(item: Item, under: Under, into: Statement[]): void {
  const { title, text, time, place, by, deadline, note, items, table } = item;
  const said = [time, title, text, place, ...by, deadline, note].filter((each) => each?.value.trim());
  const inner = { ...under, label: title?.value ?? under.label };
  const before = into.length;
  addBody(items, inner, into);
  if (table) addPart(table, inner, into);
  // A name over items that are all empty says nothing either.
  if (!items || into.length > before || said.length > 1) add(joined(said, "，"), under, into);
}

/** What texts say, with a mark between; blank ones say nothing. */
function joined(texts: readonly (Text | undefined)[], mark: string): string {
  let said = "";
  for (const text of texts) {
    const words = text?.value.trim();
    if (words) said += said === "" ? words : mark + words;
  }
  return said;
}

function addLabel({ label, field, body }: Label, under: Under, into: Statement[]): void {
  addBody(body, { field: field?.key ?? under.field, label: label.value }, into);
}

function addTable({ caption, columns, rows }: Table, under: Under, into: Statement[]): void {
  if (caption) addText(caption, under, into);
  for (const { cells } of rows) {
    const words = cells.flatMap(({ texts }, index) => {
      const value = texts.map((text) => text.value.trim()).join("、");
      const name = columns[index]?.name.value.trim() ?? "";
      return value === "" ? [] : name === "" ? value : `${name}：${value}`;
    });
    // A name beside cells that are all blank is a form, and says nothing yet.
    if (words.length > 1 || columns.length < 2) add(words.join("，"), under, into);
  }
}

function addRow(row: Row, under: Under, into: Statement[]): void {
  const given = [...row.values];
  const words: string[] = [];
  for (const [, { name, texts }] of given) {
    const value = joined(texts, "、");
    if (value !== "") words.push(name === undefined ? value : `${name}：${value}`);
  }
  const label = given[0]?.[1].texts[0]?.value.trim() ?? under.label;
  const before = into.length;
  for (const [, { body, table, rows }] of given) {
    addBody(body, { ...under, label }, into);
    if (table) addPart(table, { ...under, label }, into);
    for (const inner of rows) addRow(inner, { ...under, label }, into);
  }
  // A name whose other keys were left empty says nothing: {组别: 医疗组, 组长: ""}.
  if (words.length > 1 || given.length === 1 || into.length > before) add(words.join("，"), under, into);
}

function addActivity({ title, by, sections }: Activity, under: Under, into: Statement[]): void {
  addText(title, under, into);
  for (const name of by) add(`负责人：${name.value}`, under, into);
  for (const { field, key, body } of sections) addBody(body, { field: field?.key, label: key }, into);
}
