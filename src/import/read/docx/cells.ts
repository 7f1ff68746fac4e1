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
}

/** Cells that go on with the one above are part of it. */
export function spanned({ rows }: Table): readonly { text: string; columns: number; rows: number }[][] {
  const open = new Map<number, { text: string; columns: number; rows: number }>();
  return rows.map((row) => {
    let column = 0;
    const cells: { text: string; columns: number; rows: number }[] = [];
    for (const cell of row) {
      const above = open.get(column);
      const text = cell.blocks.map(lineOf).join("\n");
      if (cell.merge === "continue" && above) above.rows++;
      else {
        const own = { text, columns: cell.columns, rows: 1 };
        cells.push(own);
        if (cell.merge === "restart") open.set(column, own);
        else open.delete(column);
      }
      column += cell.columns;
    }
    return cells;
  });
}
