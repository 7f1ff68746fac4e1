import type { CellAlign, Table } from "../document/document.ts";
import type { Picture } from "../picture/picture.ts";
import type { FaceRole, Look } from "../style/style.ts";
import type { RuleItem, Tag, TextItem } from "./page.ts";

/** How a run of text looks: faces, weight, size in points, colour (undefined: black). */
export interface Ink {
  readonly face: FaceRole;
  readonly latin: FaceRole;
  readonly bold: boolean;
  readonly size: number;
  readonly color: string | undefined;
}

/** Text of one look and one place in the structure; a line feed is a line break. */
export interface Run {
  readonly text: string;
  readonly ink: Ink;
  readonly tag: Tag | undefined;
  /** The name of the place that it leads to. */
  readonly link?: string;
}

/** A line's height and where in it the baseline lies, points from its top. */
export interface Leading {
  readonly height: number;
  readonly baseline: number;
  /** Blank at the foot of the line that may hang over a page's end. */
  readonly foot: number;
}

/** How the lines of a passage are found: body text, a heading (no lone last character), a balanced title. */
export type Breaking = "body" | "heading" | "title";

/** An entry of the outline that starts at a passage. */
export interface Entry {
  readonly level: number;
  readonly title: string;
}

/** A paragraph with every look resolved. Lengths are points; indents count from the frame's edges. */
export interface Passage {
  readonly type: "passage";
  readonly runs: readonly Run[];
  readonly align: Look["align"];
  readonly left: number;
  readonly right: number;
  /** Added to `left` on the first line. */
  readonly first: number;
  /** How many characters at the start are an item's mark, set without stretching. */
  readonly mark: number;
  /** The mark hangs: the text behind it starts at `left`. */
  readonly hangs: boolean;
  readonly leading: Leading;
  /** The leading of a line that holds nothing but Latin text. */
  readonly latinLeading: Leading;
  readonly before: number;
  readonly after: number;
  readonly breaking: Breaking;
  /** In a narrow place, where a name, a date or a short word is not to be torn. */
  readonly holdsWords: boolean;
  /** Stays on the page of the lines that follow. */
  readonly keepNext: boolean;
  /** Stays on the page of the lines before it. */
  readonly keepPrevious: boolean;
  readonly entry: Entry | undefined;
  /** Says who signs, or when. */
  readonly signs?: true;
  /** What the place is called where something leads to it. */
  readonly place?: string | undefined;
  /** What of the document it sets. */
  readonly node?: object;
  /** How many characters of it are printed before this passage; absent: none. */
  readonly printed?: number;
}

/** Space between a table and what follows it, points. */
export const tableGap = 6;

/** A table with the passages of its cells. */
export interface Grid {
  readonly type: "grid";
  /** The table that it sets. */
  readonly table: Table;
  readonly widths: readonly (number | undefined)[];
  /** Of its cells, left and right, points. */
  readonly padding: number;
  readonly rows: readonly GridRow[];
  /** Stands right below the table above. */
  readonly joined: boolean;
  readonly before: number;
  readonly after: number;
}

/** A row of a grid; spanned places have no cell of their own. */
export interface GridRow {
  readonly header: boolean;
  /** Stays on the page of the row before. */
  readonly total: boolean;
  /** May part at a page's foot although it would fit a page. */
  readonly splits?: true;
  /** Stays on the page of the next row. */
  readonly keep?: true;
  /** At least so high, points. */
  readonly height?: number;
  readonly cells: readonly GridCell[];
}

/** A cell: first column, spans, what it holds. */
export interface GridCell {
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
  /** It says what stands beside or below it. */
  readonly header: boolean;
  /** Where its text stands in a higher row; absent: in the middle. */
  readonly stands?: "top" | "bottom";
  readonly passages: readonly Passage[];
}

/** A drawing of bars and text at its printed size; items count from its top left corner, points. */
export interface Drawing {
  readonly type: "drawing";
  readonly width: number;
  readonly height: number;
  readonly items: readonly (TextItem | RuleItem)[];
}

/** A picture or a drawing at its printed size; points, `left` from the frame's edge. */
export interface Plate {
  readonly type: "plate";
  readonly art: Picture | Drawing;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly tag: Tag;
  readonly before: number;
  readonly after: number;
  /** Its caption follows. */
  readonly keepNext: boolean;
  /** What the place is called where something leads to it. */
  readonly place?: string | undefined;
  /** What of the document it shows. */
  readonly node: object;
}

/** Lines of text and rules at places of their own, as one piece; items count from its top left corner, points. */
export interface Board {
  readonly type: "board";
  readonly height: number;
  readonly items: readonly (TextItem | RuleItem)[];
  readonly before: number;
  readonly after: number;
  readonly keepNext: boolean;
  readonly keepPrevious: boolean;
  /** Stands at the foot of the last page, wherever the text ends. */
  readonly atFoot?: true;
  /** Says who signs. */
  readonly signs?: true;
  /** What of the document it shows. */
  readonly node?: object;
  /** How many of its lines stand before this one; absent: none. */
  readonly printed?: number;
}

/** A thin line across the measure, as high as a line of body text; one to cut along is dashed. */
export interface Separation {
  readonly type: "separation";
  readonly cut: boolean;
  readonly leading: Leading;
  /** What of the document it shows. */
  readonly node: object;
}

/** What follows starts a new page. */
export interface NewPage {
  readonly type: "new-page";
  /** Behind a cover: pages count from here. */
  readonly cover?: true;
  /** The pages from here on lie this way. */
  readonly turn?: "landscape" | "portrait";
}

/** What a document consists of once it is collected. */
export type Flow = PageFlow | NewPage;

/** What fills pages. */
export type PageFlow = Passage | Grid | Plate | Board | Separation;

/** The alignments that a cell can end up with. */
export type SettledAlign = Exclude<CellAlign, "auto">;
