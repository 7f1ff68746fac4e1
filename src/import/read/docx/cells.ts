import type { SourceBlock } from "../../source-text.ts";
import { lineOf } from "../line-of.ts";

/** A cell that is being read. */
export interface Cell {
  readonly blocks: SourceBlock[];
  columns: number;
  /** Whether it begins or goes on with a cell that covers several rows. */
  merge: "restart" | "continue" | undefined;
}

/** A table that is being read. */
export interface Table {
  readonly rows: Cell[][];
  /** Rows that were deleted, by their index. */
  readonly deleted: Set<number>;
}

interface Spanned {
  readonly text: string;
  readonly columns: number;
  rows: number;
}

/**
 * Cells that go on with the one above are part of it; so is a label before the values of its row that is said
 * again where its rows go on over a page, which `again` is told. Programs that save a file anew forget that a cell
 * of one row was joined: in a column of joined labels an equal one below is said again too. An equal value below a
 * joined one is its own.
 */
export function spanned(table: Table, again: (text: string) => void): readonly Spanned[][] {
  const rows = table.rows.filter((_, at) => !table.deleted.has(at));
  const labels = joinedColumns(rows);
  const open = new Map<number, Spanned>();
  return rows.map((row) => {
    let column = 0;
    let isLead = true;
    const cells: Spanned[] = [];
    for (const cell of row) {
      const above = open.get(column);
      const text = cell.blocks.map(lineOf).join("\n");
      const goesOn = cell.merge === "continue";
      const isSaidAgain: boolean =
        isLead && !goesOn && text !== "" && text === above?.text && cell.columns === above.columns;
      isLead &&= goesOn || isSaidAgain;
      if (isSaidAgain) again(text);
      if ((goesOn || isSaidAgain) && above) above.rows++;
      else {
        const own: Spanned = { text, columns: cell.columns, rows: 1 };
        cells.push(own);
        if (cell.merge === "restart" || labels.has(column)) open.set(column, own);
        else open.delete(column);
      }
      column += cell.columns;
    }
    return cells;
  });
}

/** The columns in which a cell reaches down. */
function joinedColumns(rows: readonly (readonly Cell[])[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const row of rows) {
    let column = 0;
    for (const { merge, columns } of row) {
      if (merge === "continue") found.add(column);
      column += columns;
    }
  }
  return found;
}
