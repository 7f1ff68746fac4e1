import type { CalendarDate } from "../notation/time/calendar-date.ts";
import type { ClockRange } from "../notation/time/clock.ts";
import type { Range } from "../source/source.ts";
import type { SectionField } from "../vocabulary/field.ts";
import type { RowFormName } from "../vocabulary/forms.ts";
import type { Table } from "./table.ts";
import type { Text } from "./text.ts";

/** A part of the plan with a heading. */
export interface Section {
  /** The known field, or undefined for a section of one's own. */
  readonly field: SectionField | undefined;
  /** The key as written, without a typed number. */
  readonly key: string;
  readonly keyRange: Range;
  /** A number typed before the key, as `一、`; empty where there is none. */
  readonly typedNumber: string;
  readonly range: Range;
  /** The heading as printed; undefined: prints none. */
  readonly heading: string | undefined;
  /** Who is to read it at most; absent: everybody. */
  readonly audience?: Audience;
  /** Whether its heading stands on the line of its text (接排); absent: as the plan says. */
  readonly runIn?: boolean;
  readonly body: Body;
}

/** Who is to read something, the fewest first: those of the school, the parents too, everybody. */
export type Audience = "internal" | "parents" | "public";

/** How a section wants to be printed. */
export type Presentation = "list" | "table" | "text" | "timeline";

/** What a section, a label or an item's `items` holds, in the order of the file. */
export interface Body {
  readonly parts: readonly Part[];
  readonly numbering: Numbering | undefined;
  readonly as: Presentation | undefined;
  /** Whether its tables stand on pages that lie across; absent: if their columns need that. */
  readonly landscape?: boolean;
}

/** One thing of a body. */
export type Part =
  | PicturePart
  | TextPart
  | ListPart
  | LabelsPart
  | Table
  | RowsPart
  | BlocksPart
  | ActivitiesPart;

/** Paragraphs, parted by blank lines; other line breaks are kept. */
export interface TextPart {
  readonly type: "text";
  readonly text: Text;
}

/** A picture; its file is named as the plan finds it, from the folder that the plan lies in. */
export interface PicturePart {
  readonly type: "picture";
  readonly range: Range;
  readonly file: Text;
  /** As typed: 60mm, 6厘米, 80%. */
  readonly width: Text | undefined;
  readonly caption: Text | undefined;
  /** What it shows, for whoever cannot see it. */
  readonly alt: Text | undefined;
}

/** A list of items, with paragraphs, tables and labels between them. */
export interface ListPart {
  readonly type: "list";
  readonly elements: readonly ListElement[];
}

/** What may stand in a list. */
export type ListElement = Item | TextPart | Table | PicturePart | Label;

/** A numbered item. */
export interface Item {
  readonly type: "item";
  readonly range: Range;
  readonly title: Text | undefined;
  readonly text: Text | undefined;
  readonly time: Text | undefined;
  readonly place: Text | undefined;
  readonly by: readonly Text[];
  readonly deadline: Text | undefined;
  readonly note: Text | undefined;
  readonly items: Body | undefined;
  /** A text where the table itself is still to come (a todo mark). */
  readonly table: Table | TextPart | undefined;
  /** A text where a picture is still to come (a todo mark). */
  readonly pictures: readonly (PicturePart | TextPart)[];
  /** Keys as the author wrote them, where that is a Chinese name: 责任人 for `by`. */
  readonly names: ReadonlyMap<string, string>;
}

/** Labels and values, printed 标签：值. */
export interface LabelsPart {
  readonly type: "labels";
  readonly labels: readonly Label[];
}

/** A label with what stands behind it. */
export interface Label {
  readonly type: "label";
  readonly label: Text;
  /** The known field that the label names, if any. */
  readonly field: SectionField | undefined;
  readonly body: Body;
}

/** Rows of a typed section. */
export interface RowsPart {
  readonly type: "rows";
  readonly form: RowFormName;
  readonly rows: readonly Row[];
}

/** A row of a form; `values` is keyed by the form's English keys, in the order of the file. */
export interface Row {
  readonly form: RowFormName;
  readonly range: Range;
  readonly values: ReadonlyMap<string, Value>;
  /** A time that was written in one text with Chinese dates: it prints as it stands. */
  readonly written?: Text;
}

/** A value of a row. What its kind calls for is read; where the text does not fit, only `texts` is there. */
export interface Value {
  readonly range: Range;
  /** The key as the author wrote it, where that is a Chinese name; it labels the value in print. */
  readonly name?: string;
  /** The scalar, or the scalars of a list; empty where the value is a body, a table or rows. */
  readonly texts: readonly Text[];
  /** Kind number: the number, if the text says exactly one; not of 约30 or 100—120. */
  readonly number: number | undefined;
  /** Kind date: the date, if the text is one. */
  readonly date: CalendarDate | undefined;
  /** Kind clock: the clocks, if the text begins with one. */
  readonly clock: ClockRange | undefined;
  /** Kind flag. */
  readonly flag: boolean | undefined;
  readonly body: Body | undefined;
  readonly table: Table | TextPart | undefined;
  readonly rows: readonly Row[];
}

/** Names over lists, as 上午 and 下午 in a schedule. */
export interface BlocksPart {
  readonly type: "blocks";
  readonly blocks: readonly { readonly title: Text; readonly body: Body }[];
}

/** Small plans inside the plan. */
export interface ActivitiesPart {
  readonly type: "activities";
  readonly activities: readonly Activity[];
}

/** A small plan: a title, who is in charge, and sections of its own. */
export interface Activity {
  readonly title: Text;
  readonly range: Range;
  readonly by: readonly Text[];
  /** What the author called `by`, where that is a Chinese name. */
  readonly byName?: string;
  /** How many of the sections stand before `by`; absent: none. */
  readonly byAt?: number;
  readonly sections: readonly Section[];
}

/** How things are numbered: a scheme by name, or specimens of the marks, one a level. */
export interface Numbering {
  /** Key of a built-in scheme; undefined where marks are given. */
  readonly scheme: string | undefined;
  /** Specimens as typed: `1、` `（1）` `①`; `无` for none. */
  readonly marks: readonly Text[];
  /** Whether the count goes on from the section before (接续). */
  readonly continued: boolean;
  readonly range: Range;
}
