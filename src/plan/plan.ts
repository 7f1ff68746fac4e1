import type { CalendarDate } from "../notation/time/calendar-date.ts";
import type { ClockRange } from "../notation/time/clock.ts";
import type { Range, Source } from "../source/source.ts";
import type { SectionField } from "../vocabulary/field.ts";
import type { RowFormName } from "../vocabulary/forms.ts";

/** A text of the plan as typed, with its place in the file. */
export interface Text {
  readonly value: string;
  readonly range: Range;
  /** Whether it stands for a fact that is still missing; `value` then says which, or is empty. */
  readonly todo: boolean;
}

/** A plan: complete and typed, every text with its place. Optional facts are undefined, never guessed. */
export interface Plan {
  readonly source: Source;
  readonly title: Text;
  readonly subtitle: Text | undefined;
  /** Key of the kind, as `outing`. */
  readonly kind: string | undefined;
  readonly style: Text | undefined;
  readonly numbering: Numbering | undefined;
  /** 目录; undefined: as the style says. */
  readonly contents: ContentsWish | undefined;
  /** Whether headings stand on the line of a short text; undefined: as the style says. */
  readonly runIn: boolean | undefined;
  /** 草稿: what the document is called while it is not final. */
  readonly draft: Text | undefined;
  /** 篇幅: how many pages it may take, at its place. */
  readonly pages: PageWish | undefined;
  /** 份号. */
  readonly serial: Text | undefined;
  /** 发文机关标志. */
  readonly issuers: readonly Text[];
  readonly number: Text | undefined;
  readonly signers: readonly Text[];
  readonly secrecy: Text | undefined;
  readonly urgency: Text | undefined;
  readonly recipients: readonly Text[];
  readonly lead: Body | undefined;
  readonly closing: Body | undefined;
  readonly signature: Signature | undefined;
  /** 附注, without its brackets. */
  readonly annotation: Text | undefined;
  /** 抄送. */
  readonly copies: readonly Text[];
  /** 印发: who prints it, and when. */
  readonly imprint: Signature | undefined;
  readonly attachments: readonly Attachment[];
  readonly cover: readonly Label[];
  readonly seal: boolean;
  readonly offCampus: boolean | undefined;
  readonly groups: readonly Row[];
  readonly people: readonly Row[];
  /** The files of class lists that it names (学生名单). */
  readonly rosters: readonly RosterFile[];
  /** What stands in those files, by class: the only place where a plan holds pupils; empty until they are read. */
  readonly classLists: readonly ClassList[];
  readonly papers: readonly PaperWish[];
  /** What the school says in papers of all plans, where the plan does not word it; empty until it is asked for. */
  readonly sentences: readonly SchoolSentence[];
  readonly sections: readonly Section[];
  /** The keys and list items with nothing behind them. */
  readonly empties: readonly Empty[];
}

/** How many levels of headings a table of contents lists: 0 for none, `usual` for those of the style. */
export interface ContentsWish {
  readonly levels: number | "usual";
  readonly range: Range;
  /** Somebody has typed its lines. */
  readonly typed: boolean;
}

/** How many pages a plan may take, or `fewer`: one fewer than it takes by itself. */
export interface PageWish {
  readonly most: number | "fewer";
  readonly range: Range;
}

/** A key with nothing behind it, at its own place; or, `listed`, an empty item of the list behind it. */
export interface Empty {
  readonly key: string;
  readonly range: Range;
  readonly listed: boolean;
}

/** A file of class lists: 学生名单: 三年级.xlsx, or the file of one class. */
export interface RosterFile {
  /** The class that it is for, where the plan says so. */
  readonly group: Text | undefined;
  /** From the folder that the plan lies in. */
  readonly file: Text;
}

/** A class and its pupils, as a file lists them. */
export interface ClassList {
  /** As the file or the plan calls it; empty where neither says. */
  readonly name: string;
  /** The file that lists it, at its place in the plan. */
  readonly file: Text;
  readonly pupils: readonly Pupil[];
}

/** A pupil of a class list; what the file does not say is empty. */
export interface Pupil {
  readonly name: string;
  readonly sex: string;
  /** 学号, or the number in the class. */
  readonly number: string;
  readonly parent: string;
  readonly phone: string;
  /** The vehicle, where a class is spread over several. */
  readonly vehicle: string;
  readonly note: string;
}

/** A paper that the plan asks for, and how it is worded: 文书: {通知: {主送: 各班}}. */
export interface PaperWish {
  /** The paper as the plan calls it. */
  readonly name: Text;
  readonly wordings: readonly PaperWording[];
}

/** What a plan says for one paper alone; which names there are, the paper knows. */
export interface PaperWording {
  readonly key: Text;
  readonly body: Body;
}

/** A wording of the school's: for one paper, or for every paper that has one of its name. */
export interface SchoolSentence extends PaperWording {
  readonly paper: string | undefined;
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

export interface Label {
  readonly type: "label";
  readonly label: Text;
  /** The known field that the label names, if any. */
  readonly field: SectionField | undefined;
  readonly body: Body;
}

export interface Table {
  readonly type: "table";
  readonly range: Range;
  readonly caption: Text | undefined;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** On a page that lies across, or not; absent: if its columns need that. */
  readonly landscape?: boolean;
}

export interface TableColumn {
  readonly name: Text;
  /** A relative width. */
  readonly width: number | undefined;
  readonly align: "left" | "center" | "right" | undefined;
}

export interface TableRow {
  readonly range: Range;
  /** A subtotal or total: its first text is 小计, 合计 or 总计. */
  readonly total: boolean;
  /** As many as there are columns. */
  readonly cells: readonly TableCell[];
}

export interface TableCell {
  /** Joined with the cell above (`^`) or to the left (`<`). */
  readonly joins: "none" | "above" | "left";
  /** The paragraphs of the cell; none: blank on purpose. */
  readonly texts: readonly Text[];
  readonly range: Range;
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

export interface Signature {
  readonly units: readonly Text[];
  readonly date: Text | undefined;
  readonly day: CalendarDate | undefined;
}

export interface Attachment {
  readonly name: Text;
  readonly file: Text | undefined;
  readonly note: Text | undefined;
  /** Its own content, printed on a page of its own; undefined: only named. */
  readonly body: Body | undefined;
}
