import type { Item, Label, ListElement, ListPart } from "../../plan/body.ts";
import type { Text } from "../../plan/text.ts";
import { joined, noWords, plainWords, together, typed, typedList, type Words } from "../words.ts";
import { brackets, type Remark } from "./brackets.ts";
import { lowerLabel } from "./lower-label.ts";
import { lowerPicture } from "./lower-picture.ts";
import { headRow, lowerTable, tableParts } from "./lower-table.ts";
import type { Lowering } from "./lowering.ts";
import {
  cell,
  fieldsParts,
  fitsCell,
  listParts,
  type Part,
  type PrintItem,
  paragraphParts,
  printItem,
  tablePart,
} from "./parts.ts";
import { printedTime } from "./print-time.ts";

/**
 * A list: its items and labels are numbered; a paragraph, a table or a picture between them stands on its
 * own, and what comes behind it counts on.
 */
export function lowerList({ elements }: ListPart, lowering: Lowering): readonly Part[] {
  if (lowering.as === "text") return elements.flatMap((element) => paragraphsOf(element, lowering));
  const parts: Part[] = [];
  let { continued } = lowering;
  for (const run of runsOf(elements)) {
    const numbered = run.filter(isNumbered);
    if (numbered.length === 0) parts.push(...run.flatMap(lowerOther));
    else {
      parts.push(...(itemTable(numbered, lowering) ?? itemList(numbered, continued, lowering)));
      continued = true;
    }
  }
  return parts;
}

type Numbered = Item | Label;

function isNumbered(element: ListElement): element is Numbered {
  return element.type === "item" || element.type === "label";
}

/** Neighbours that carry a number together, and the others. */
function runsOf(elements: readonly ListElement[]): readonly (readonly ListElement[])[] {
  const runs: ListElement[][] = [];
  for (const element of elements) {
    const last = runs.at(-1);
    if (last?.[0] && isNumbered(last[0]) === isNumbered(element)) last.push(element);
    else runs.push([element]);
  }
  return runs;
}

function itemList(elements: readonly Numbered[], continued: boolean, lowering: Lowering): readonly Part[] {
  const items = elements.map((each) =>
    each.type === "item" ? lowerItem(each, lowering) : labelItem(each, lowering),
  );
  return listParts(items, { marks: lowering.marks, continued, numbered: !isMarkedByTime(lowering) });
}

/** Where every step opens with its time, the time is mark enough; what belongs to a step is numbered. */
export function isMarkedByTime({ marks, timed }: Lowering): boolean {
  return marks === "" && timed;
}

/** A label in a list prints as a text with a full-width colon in it does: 主持：李老师. */
function labelItem(label: Label, lowering: Lowering): PrintItem {
  const entry = lowerLabel(label, deeper(lowering));
  const [first, ...others] = entry.parts;
  const runsOn = first?.paragraph && first.paragraph.lead.length === 0;
  return runsOn
    ? printItem(together(entry.label, first.paragraph.text), others)
    : printItem(entry.label, entry.parts);
}

function lowerOther(element: ListElement): readonly Part[] {
  if (element.type === "text") return paragraphParts(typed(element.text));
  if (element.type === "picture") return [lowerPicture(element)];
  return element.type === "table" ? [lowerTable(element)] : [];
}

/** An item as a paragraph without a number. */
function paragraphsOf(element: ListElement, lowering: Lowering): readonly Part[] {
  if (element.type === "label") return fieldsParts([lowerLabel(element, lowering)]);
  if (element.type !== "item") return lowerOther(element);
  const { lead, text, parts } = lowerItem(element, lowering);
  return [...paragraphParts(text, lead), ...parts];
}

/** The pieces of anything that prints as an item; what comes before and behind its title is ready. */
export interface ItemPieces {
  /** Printed before the title: a time. */
  readonly before: Words;
  readonly title: Text | undefined;
  readonly text: Text | undefined;
  /** Printed behind, in brackets. */
  readonly remarks: readonly Remark[];
  readonly parts: readonly Part[];
}

/** A title that ends in one of these runs into its text, any other is a line of its own. */
const runsIn = /[。：；！？:;!?]$/u;

/** Sets the pieces of an item: a title runs into its text or stands above it, brackets close the line. */
export function itemOf({ before, title, text, remarks, parts }: ItemPieces): PrintItem {
  const behind = brackets(remarks);
  const head = timed(before, typed(title));
  const leads = title !== undefined && !title.todo && runsIn.test(title.value.trim());
  const shared = { numbered: true };
  if (leads && text) return { ...shared, lead: head, text: together(typed(text), behind), parts };
  if (leads && parts.length > 0) return { ...shared, lead: head, text: behind, parts };
  const below = title && text ? [...paragraphParts(typed(text)), ...parts] : parts;
  // A title on a line of its own is a heading, and looks like one (GB/T 9704-2012, 7.3.3).
  if (title && before.length === 0 && below.length > 0)
    return { ...shared, lead: together(head, behind), text: noWords, parts: below };
  if (title && text) return { ...shared, lead: noWords, text: together(head, behind), parts: below };
  const line = title ? head : timed(before, typed(text));
  return { ...shared, lead: noWords, text: together(line, behind), parts };
}

/**
 * A time before a text. Between a figure and a Chinese character the page leaves a gap by itself;
 * a time in words takes a colon: 课间：跳绳.
 */
export function timed(time: Words, text: Words): Words {
  if (time.length === 0 || text.length === 0) return together(time, text);
  const figure = /[\d０-９]$/u.test(plainWords(time)) && !/^[\d０-９]/u.test(plainWords(text));
  return together(time, figure ? "" : "：", text);
}

function lowerItem(item: Item, lowering: Lowering): PrintItem {
  return itemOf({
    before: printedTime(item.time),
    title: item.title,
    text: item.text,
    remarks: [
      [nameIn(item, "place"), typed(item.place)],
      [nameIn(item, "by"), typedList(item.by)],
      [nameIn(item, "deadline"), printedTime(item.deadline)],
      ["", typed(item.note)],
    ],
    parts: [
      ...(item.items ? lowering.lower(item.items, deeper(lowering)) : []),
      ...tableParts(item.table),
      ...item.pictures.flatMap((each): readonly Part[] =>
        each.type === "text" ? paragraphParts(typed(each.text)) : [lowerPicture(each)],
      ),
    ],
  });
}

/** The lowering of what belongs to an item. */
export function deeper(lowering: Lowering): Lowering {
  return { ...lowering, depth: lowering.depth + 1, inner: true };
}

/** What a key of an item is called in print: as the author wrote it. */
function nameIn({ names }: Item, key: keyof typeof itemNames): string {
  return names.get(key) ?? itemNames[key];
}

/** What the keys of an item are called where they are written in English. */
const itemNames = {
  time: "时间",
  title: "内容",
  place: "地点",
  by: "负责人",
  deadline: "截止时间",
  note: "备注",
} as const;

/** The columns of a table of items, each with what an item has in it. */
const itemColumns: readonly (readonly [
  keyof typeof itemNames,
  (item: Item, lowering: Lowering) => readonly Part[],
])[] = [
  ["time", (item) => paragraphParts(printedTime(item.time))],
  ["title", contentOf],
  ["place", (item) => paragraphParts(typed(item.place))],
  ["by", (item) => paragraphParts(typedList(item.by))],
  ["deadline", (item) => paragraphParts(printedTime(item.deadline))],
  ["note", (item) => paragraphParts(typed(item.note))],
];

function contentOf(item: Item, lowering: Lowering): readonly Part[] {
  const lines = joined([typed(item.title), typed(item.text)], "\n\n");
  return [
    ...paragraphParts(lines),
    ...(item.items ? lowering.lower(item.items, { ...lowering, inner: true }) : []),
  ];
}

/** The items as a table, where that is asked for and everything fits into cells: tables and pictures do not. */
function itemTable(elements: readonly Numbered[], lowering: Lowering): readonly Part[] | undefined {
  const items = elements.filter((each) => each.type === "item");
  if (lowering.as !== "table" || items.length < elements.length) return undefined;
  if (items.some(({ table, pictures }) => table !== undefined || pictures.length > 0)) return undefined;
  const contents = items.map((item) => itemColumns.map(([, content]) => content(item, lowering)));
  if (!contents.flat().every(fitsCell)) return undefined;
  const used = itemColumns.map((_, column) => contents.some((row) => (row[column]?.length ?? 0) > 0));
  const headings = itemColumns.filter((_, column) => used[column]).map(([key]) => headingOf(key, items));
  const rows = contents.map((row) => ({
    header: false,
    total: false,
    cells: row.filter((_, column) => used[column]).map((content) => cell(content)),
  }));
  const columns = headings.map(() => ({ width: undefined, align: "auto" as const }));
  return [tablePart({ caption: noWords, columns, rows: [headRow(headings), ...rows] })];
}

/** The names of a key in the items that use it, each once; a title alone is 内容 whatever it was called. */
function headingOf(key: keyof typeof itemNames, items: readonly Item[]): string {
  if (key === "title") return itemNames.title;
  const used = items.filter((item) => (key === "by" ? item.by.length > 0 : item[key] !== undefined));
  return [...new Set(used.map((item) => nameIn(item, key)))].join("／");
}
