import type { Cell, Column, Row } from "../../document/document.ts";

/** Columns and the rows below them. */
export interface Columns {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** A table without those of its optional columns that hold nothing but their headings; cells over several become narrower. */
export function withoutEmpty({ columns, rows }: Columns, optional: ReadonlySet<number>): Columns {
  const placed = placedCells(rows);
  const holds = (at: number): boolean =>
    placed.flat().some(({ cell, from }) => from === at && isContent(cell) && cell.columns === 1);
  const empty = new Set([...optional].filter((at) => !holds(at)));
  if (empty.size === 0) return { columns, rows };
  return {
    columns: columns.filter((_, at) => !empty.has(at)),
    rows: rows.map((row, i) => ({
      ...row,
      cells: (placed[i] ?? []).flatMap(({ cell, from }) => {
        const covered = Array.from({ length: cell.columns }, (_, k) => from + k);
        const left = covered.filter((at) => !empty.has(at)).length;
        return left === 0 ? [] : [{ ...cell, columns: left }];
      }),
    })),
  };
}

function isContent({ header, blocks }: Cell): boolean {
  return !header && blocks.length > 0;
}

interface PlacedCell {
  readonly cell: Cell;
  readonly from: number;
}

/** The cells of each row with the column that each begins in; places under a cell that reaches down are passed over. */
function placedCells(rows: readonly Row[]): readonly (readonly PlacedCell[])[] {
  const busy: number[] = [];
  return rows.map(({ cells }) => {
    let column = 0;
    const placed = cells.map((cell): PlacedCell => {
      while ((busy[column] ?? 0) > 0) column++;
      const from = column;
      for (let i = 0; i < cell.columns; i++) busy[column++] = cell.rows;
      return { cell, from };
    });
    busy.forEach((left, i) => {
      busy[i] = Math.max(0, left - 1);
    });
    return placed;
  });
}
