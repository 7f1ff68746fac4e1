import type { Range } from "../source/source.ts";
import type { Text } from "./text.ts";

/** A table with all its cells: joined ones are there as well. */
export interface Table {
  readonly type: "table";
  readonly range: Range;
  readonly caption: Text | undefined;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** On a page that lies across, or not; absent: if its columns need that. */
  readonly landscape?: boolean;
}

/** A column, by its heading. */
export interface TableColumn {
  readonly name: Text;
  /** A relative width. */
  readonly width: number | undefined;
  readonly align: "left" | "center" | "right" | undefined;
}

/** A row below the headings. */
export interface TableRow {
  readonly range: Range;
  /** A subtotal or total: its first text is 小计, 合计 or 总计. */
  readonly total: boolean;
  /** As many as there are columns. */
  readonly cells: readonly TableCell[];
}

/** A cell, as it stands in its row and column. */
export interface TableCell {
  /** Joined with the cell above (`^`) or to the left (`<`). */
  readonly joins: "none" | "above" | "left";
  /** The paragraphs of the cell; none: blank on purpose. */
  readonly texts: readonly Text[];
  readonly range: Range;
}
