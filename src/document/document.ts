import type { Figure } from "./figure.ts";
import type { Inline } from "./inline.ts";
import type { Mark } from "./mark.ts";

/**
 * The tree that every writer reads: plain objects, told apart by `type`. It says what a thing is;
 * how it looks is the style's business, which number it carries is computed by `numbering.ts`.
 */
export interface Document {
  readonly type: "document";
  readonly properties: Properties;
  /** Whether tables with a caption are counted: 表1. */
  readonly tablesNumbered?: true;
  readonly blocks: readonly Block[];
}

/** What a reader's window and a file's properties show. */
export interface Properties {
  readonly title: string;
  readonly author: string;
  readonly language: "zh-CN";
  /** The school's name, where it is settled for all plans; else it is taken from who signs. */
  readonly school?: string;
  /** The date of signing as printed. */
  readonly date?: string;
}

export type Block =
  | Heading
  | Paragraph
  | List
  | Fields
  | Table
  | Figure
  | Letterhead
  | Signature
  | AttachmentNote
  | Imprint
  | Contents
  | PageBreak
  | Separator;

/** A section heading, level 1 to 5; its number comes from the numbering unless `numbered` is false. */
export interface Heading {
  readonly type: "heading";
  readonly level: number;
  readonly numbered: boolean;
  /** A mark of its own in place of the scheme's. */
  readonly mark: Mark | undefined;
  /** Whether a short text that follows it stands on its line; absent: as the style says. */
  readonly runIn?: boolean;
  /** The text that stands on its line, behind a colon. */
  readonly text?: readonly Inline[];
  readonly children: readonly Inline[];
}

/** What a paragraph is for; the style has a look for each. */
export const paragraphRoles = [
  "title",
  "subtitle",
  "draft",
  "number",
  "classification",
  "recipients",
  "body",
  "quote",
  "caption",
  "note",
  "imprint",
  "attachment-mark",
  "attachment-title",
  "contents-title",
  "cover-title",
  "cover-subtitle",
] as const;
export type ParagraphRole = (typeof paragraphRoles)[number];

export interface Paragraph {
  readonly type: "paragraph";
  readonly role: ParagraphRole;
  /** On a cover: the space above it, points, where the page leaves less than the style asks for. */
  readonly above?: number;
  readonly children: readonly Inline[];
}

/** A list; `level` is the 0-based step of the numbering scheme that its items take. */
export interface List {
  readonly type: "list";
  readonly level: number;
  /** The marks of this list and the lists below, one a level; the scheme's go on behind them, and a bullet or no mark serves all deeper ones; empty: the scheme's. */
  readonly marks: readonly Mark[];
  /** Whether the count goes on from the last list with the same level, over headings. */
  readonly continued: boolean;
  readonly items: readonly ListItem[];
}

/** An item: its first paragraph carries the mark; other blocks follow it. */
export interface ListItem {
  readonly type: "item";
  readonly numbered: boolean;
  readonly blocks: readonly Block[];
}

/** Lines of 标签：值. A value's first paragraph runs on behind the label, other blocks follow. */
export interface Fields {
  readonly type: "fields";
  /** The facts of a cover: who hands in, when, who is in charge. */
  readonly role?: "cover";
  /** On a cover: the space above them, points. */
  readonly above?: number;
  /** On a cover: the height of each, points, where the page leaves less than the style asks for. */
  readonly line?: number;
  readonly entries: readonly Field[];
}

export interface Field {
  readonly label: readonly Inline[];
  readonly value: readonly Block[];
}

/** A table; rows and cells are complete: spanned places have no cell of their own. */
export interface Table {
  readonly type: "table";
  readonly caption: readonly Inline[];
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** On a page that lies across or not; absent: across if its columns need that. */
  readonly landscape?: boolean;
  /** How its cells are set where no word of it would stay whole otherwise; absent: as the style says. */
  readonly fit?: TableFit;
  /** Stands right below the table above, as if both were one: the tables of a form. */
  readonly joined?: true;
}

/** Cells set closer than the style has them, points. */
export interface TableFit {
  readonly size: number;
  /** At their left and right. */
  readonly padding: number;
}

export interface Column {
  /** A relative width, or undefined to take it from the content. */
  readonly width: number | undefined;
  readonly align: CellAlign;
}

/** `auto`: numbers right, short cells centred, long ones left. */
export type CellAlign = "auto" | "left" | "center" | "right";

export interface Row {
  readonly header: boolean;
  /** Set apart from the rows above: a subtotal or a total. */
  readonly total: boolean;
  /** May part at a page's foot although it would fit a page: the long cells of a form. */
  readonly splits?: true;
  /** Stays on the page of the next row. */
  readonly keep?: true;
  /** At least so high, points: a row to be filled in by hand. */
  readonly height?: number;
  readonly cells: readonly Cell[];
}

export interface Cell {
  readonly columns: number;
  readonly rows: number;
  readonly header: boolean;
  /** How it stands, in place of what its column says. */
  readonly align?: Exclude<CellAlign, "auto">;
  /** Where it stands in a row that is higher; absent: in the middle. */
  readonly stands?: "top" | "bottom";
  /** Blank behind its number, em, so that it stands on the point of those in its column that have more decimals. */
  readonly lacks?: number;
  readonly blocks: readonly Block[];
}

/** What stands above the title of an official document (GB/T 9704-2012, 7.2). */
export interface Letterhead {
  readonly type: "letterhead";
  /** 份号, 密级和保密期限, 紧急程度: a line each. */
  readonly classification: readonly Paragraph[];
  /** 发文机关标志: one mark, or all who issue it together; empty: there is no red head. */
  readonly issuers: readonly string[];
  /** 文件, at the right of several issuers; else empty. */
  readonly word: string;
  readonly number: Paragraph | undefined;
  /** 签发人, of a document that goes upward. */
  readonly signers: readonly string[];
}

/** What stands at the foot of an official document's last page (GB/T 9704-2012, 7.4). */
export interface Imprint {
  readonly type: "imprint";
  /** 主送 and 抄送, each with its label. */
  readonly lines: readonly Paragraph[];
  /** Who prints it, and when: with 印发. */
  readonly unit: string;
  readonly date: string;
}

/** Who signs and when, as printed, at the right. */
export interface Signature {
  readonly type: "signature";
  readonly units: readonly string[];
  readonly date: string;
  readonly seal: boolean;
}

/** The note below the body that names the attachments: 附件：1. … */
export interface AttachmentNote {
  readonly type: "attachments";
  readonly names: readonly string[];
}

/** A table of contents: the headings of so many levels and the attachments, with their pages. */
export interface Contents {
  readonly type: "contents";
  readonly levels: number;
}

export interface PageBreak {
  readonly type: "page-break";
  /** What stands before it is a cover or a table of contents: it has no page number, and pages count from here. */
  readonly cover?: true;
  /** The pages from here on lie across, or stand upright again. */
  readonly turn?: "landscape" | "portrait";
}

/** A thin line across the measure; one to cut along is dashed. */
export interface Separator {
  readonly type: "separator";
  readonly cut?: true;
}
