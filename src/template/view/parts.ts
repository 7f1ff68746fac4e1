import { noWords, type Words } from "../words.ts";

/**
 * What a page is made of, as the templates see it: a part has every kind as a field, and exactly
 * one of them is there, so that a template asks with `{{#with 段落}}`.
 */
export interface Part {
  readonly heading: HeadingPart | undefined;
  readonly paragraph: ParagraphPart | undefined;
  readonly list: ListPart | undefined;
  readonly fields: FieldsPart | undefined;
  readonly table: TablePart | undefined;
  readonly figure: FigurePart | undefined;
  readonly timeline: TimelinePart | undefined;
}

/** A heading inside a section; level 1 is that of a section. */
export interface HeadingPart {
  readonly level: number;
  readonly text: Words;
}

/** A paragraph; a lead runs into the text. A text with an empty line in it is several paragraphs. */
export interface ParagraphPart {
  readonly lead: Words;
  readonly text: Words;
}

/** A list; `marks` are specimens parted by spaces, empty for the scheme's own. */
export interface ListPart {
  readonly marks: string;
  readonly continued: boolean;
  readonly items: readonly PrintItem[];
}

/** An item: a lead that runs into the text, then whatever belongs to it. */
export interface PrintItem {
  readonly numbered: boolean;
  readonly lead: Words;
  readonly text: Words;
  readonly parts: readonly Part[];
}

/** Lines of 标签：值; the colon is part of the label. */
export interface FieldsPart {
  readonly entries: readonly Entry[];
}

export interface Entry {
  readonly label: Words;
  readonly parts: readonly Part[];
}

export interface TablePart {
  /** On a page that lies across, or not; undefined: if its columns need that. */
  readonly landscape: boolean | undefined;
  readonly caption: Words;
  readonly columns: readonly PrintColumn[];
  readonly rows: readonly PrintRow[];
}

/** A picture by the name of its file; `width` as typed, empty where nothing is said. */
export interface FigurePart {
  readonly source: string;
  readonly width: string;
  readonly alt: string;
  readonly caption: Words;
}

/** Bars over an axis of time; days count from 1970-01-01, minutes from midnight. */
export interface TimelinePart {
  readonly unit: "minute" | "day";
  readonly alt: string;
  readonly bars: readonly Bar[];
}

/** A stretch of time from `from` up to `to`, which it does not reach. */
export interface Bar {
  readonly label: string;
  readonly time: string;
  readonly from: number;
  readonly to: number;
}

export interface PrintColumn {
  /** A relative width, or empty. */
  readonly width: number | undefined;
  readonly align: "auto" | "left" | "center" | "right";
}

export interface PrintRow {
  readonly header: boolean;
  readonly total: boolean;
  readonly cells: readonly PrintCell[];
}

/** A cell and how many columns and rows it takes. */
export interface PrintCell {
  readonly columns: number;
  readonly rows: number;
  readonly parts: readonly Part[];
}

const nothing: Part = {
  heading: undefined,
  paragraph: undefined,
  list: undefined,
  fields: undefined,
  table: undefined,
  figure: undefined,
  timeline: undefined,
};

export function headingPart(level: number, text: Words): Part {
  return { ...nothing, heading: { level, text } };
}

/** A paragraph; none where there are no words. */
export function paragraphParts(text: Words, lead: Words = noWords): readonly Part[] {
  return text.length + lead.length === 0 ? [] : [{ ...nothing, paragraph: { lead, text } }];
}

/** A list, unless it has no items. */
export function listParts(
  items: readonly PrintItem[],
  {
    marks = "",
    continued = false,
    numbered = true,
  }: Partial<Omit<ListPart, "items"> & Pick<PrintItem, "numbered">> = {},
): readonly Part[] {
  if (items.length === 0) return [];
  const counted = numbered ? items : items.map((item) => ({ ...item, numbered }));
  return [{ ...nothing, list: { marks, continued, items: counted } }];
}

/** Lines of labels and values, unless there are none. */
export function fieldsParts(entries: readonly Entry[]): readonly Part[] {
  return entries.length === 0 ? [] : [{ ...nothing, fields: { entries } }];
}

/** A table; its pages lie across where that is asked for, or where its columns need it. */
export function tablePart(table: Omit<TablePart, "landscape">, landscape?: boolean): Part {
  return { ...nothing, table: { ...table, landscape } };
}

export function timelinePart(timeline: TimelinePart): Part {
  return { ...nothing, timeline };
}

export function figurePart(figure: FigurePart): Part {
  return { ...nothing, figure };
}

/** A numbered item of plain words. */
export function printItem(text: Words, parts: readonly Part[] = [], lead: Words = noWords): PrintItem {
  return { numbered: true, lead, text, parts };
}

/** A label with its colon, and a value on the same line. */
export function entry(label: Words | string, value: Words | readonly Part[]): Entry {
  const words: Words = typeof label === "string" ? [{ kind: "made", text: label }] : label;
  return { label: withColon(words), parts: isParts(value) ? value : paragraphParts(value) };
}

function isParts(value: Words | readonly Part[]): value is readonly Part[] {
  const [first] = value;
  return first !== undefined && "paragraph" in first;
}

/** Words with a full-width colon behind, unless they end in one. */
export function withColon(words: Words): Words {
  const last = words.at(-1);
  if (!last || (last.kind !== "todo" && /[：:]$/u.test(last.text))) return words;
  return [...words, { kind: "made", text: "：" }];
}

/** A cell of parts or words. */
export function cell(content: readonly Part[] | Words, columns = 1, rows = 1): PrintCell {
  const parts =
    content.length === 0 || isParts(content) ? (content as readonly Part[]) : paragraphParts(content);
  return { columns, rows, parts };
}

/** Whether parts may stand in a cell: no table, no picture and no heading is among them, however deep. */
export function fitsCell(parts: readonly Part[]): boolean {
  return parts.every(({ heading, table, figure, timeline, list, fields }) => {
    const inner = [...(list?.items ?? []), ...(fields?.entries ?? [])];
    return !heading && !table && !figure && !timeline && inner.every((each) => fitsCell(each.parts));
  });
}
