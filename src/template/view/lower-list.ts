import type { Item, ListElement, ListPart, Text } from "../../plan/plan.ts";
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
  tablePart,
} from "./parts.ts";
import { printedDate, printedTime } from "./print-time.ts";

/**
 * A list: its items are numbered; a paragraph, a table or a label between them stands on its own,
 * and the items behind it count on.
 */
export function lowerList({ elements }: ListPart, lowering: Lowering): readonly Part[] {
  if (lowering.as === "text") return elements.flatMap((element) => paragraphsOf(element, lowering));
  const parts: Part[] = [];
  let continued = lowering.continued;
  for (const run of runsOf(elements)) {
    const [first] = run;
    if (first?.type === "item") {
      const items = run.filter((each) => each.type === "item");
      parts.push(...(itemTable(items, lowering) ?? itemList(items, continued, lowering)));
      continued = true;
    } else parts.push(...lowerOthers(run, lowering));
  }
  return parts;
}

/** Neighbours of one sort together. */
function runsOf(elements: readonly ListElement[]): readonly (readonly ListElement[])[] {
  const runs: ListElement[][] = [];
  for (const element of elements) {
    const last = runs.at(-1);
    if (last?.[0]?.type === element.type) last.push(element);
    else runs.push([element]);
  }
  return runs;
}

function itemList(items: readonly Item[], continued: boolean, lowering: Lowering): readonly Part[] {
  const printed = items.map((item) => lowerItem(item, lowering));
  return listParts(printed, { marks: lowering.marks, continued });
}

function lowerOthers(run: readonly ListElement[], lowering: Lowering): readonly Part[] {
  const labels = run.filter((each) => each.type === "label");
  const others = run.flatMap((each): readonly Part[] => {
    if (each.type === "text") return paragraphParts(typed(each.text));
    if (each.type === "picture") return [lowerPicture(each)];
    return each.type === "table" ? [lowerTable(each)] : [];
  });
  return [...fieldsParts(labels.map((label) => lowerLabel(label, lowering))), ...others];
}

/** An item as a paragraph without a number. */
function paragraphsOf(element: ListElement, lowering: Lowering): readonly Part[] {
  if (element.type !== "item") return lowerOthers([element], lowering);
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
  if (title && text) {
    return {
      ...shared,
      lead: noWords,
      text: together(head, behind),
      parts: [...paragraphParts(typed(text)), ...parts],
    };
  }
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
      ["地点", typed(item.place)],
      ["负责人", typedList(item.by)],
      ["截止时间", printedDate(item.deadline)],
      ["", typed(item.note)],
    ],
    parts: [
      ...(item.items ? lowering.lower(item.items, deeper(lowering)) : []),
      ...tableParts(item.table),
      ...item.pictures.map(lowerPicture),
    ],
  });
}

/** The lowering of what belongs to an item. */
export function deeper(lowering: Lowering): Lowering {
  return { ...lowering, depth: lowering.depth + 1, inner: true };
}

/** The columns of a table of items, each with what an item has in it. */
const itemColumns: readonly (readonly [string, (item: Item, lowering: Lowering) => readonly Part[]])[] = [
  ["时间", (item) => paragraphParts(printedTime(item.time))],
  ["内容", contentOf],
  ["地点", (item) => paragraphParts(typed(item.place))],
  ["负责人", (item) => paragraphParts(typedList(item.by))],
  ["截止时间", (item) => paragraphParts(printedDate(item.deadline))],
  ["备注", (item) => paragraphParts(typed(item.note))],
];

function contentOf(item: Item, lowering: Lowering): readonly Part[] {
  const lines = joined([typed(item.title), typed(item.text)], "\n\n");
  return [
    ...paragraphParts(lines),
    ...(item.items ? lowering.lower(item.items, { ...lowering, inner: true }) : []),
  ];
}

/** The items as a table, where that is asked for and everything fits into cells; their own tables follow. */
function itemTable(items: readonly Item[], lowering: Lowering): readonly Part[] | undefined {
  if (lowering.as !== "table") return undefined;
  const contents = items.map((item) => itemColumns.map(([, content]) => content(item, lowering)));
  if (!contents.flat().every(fitsCell)) return undefined;
  const used = itemColumns.map((_, column) => contents.some((row) => (row[column]?.length ?? 0) > 0));
  const headings = itemColumns.filter((_, column) => used[column]).map(([heading]) => heading);
  const rows = contents.map((row) => ({
    header: false,
    total: false,
    cells: row.filter((_, column) => used[column]).map((content) => cell(content)),
  }));
  const columns = headings.map(() => ({ width: undefined, align: "auto" as const }));
  const table = tablePart({ caption: noWords, columns, rows: [headRow(headings), ...rows] });
  return [table, ...items.flatMap((item) => [...tableParts(item.table), ...item.pictures.map(lowerPicture)])];
}
