import type { TableRow } from "./table.ts";

/** How far a cell reaches, itself included. */
export interface Span {
  readonly columns: number;
  readonly rows: number;
}

/** The cells of a table that are printed, each with how far it reaches: `^` and `<` join others to them. */
export interface Joins {
  /** The span of the cell at a place; undefined where another cell reaches over it. */
  readonly spanAt: (row: number, column: number) => Span | undefined;
  /** Places of joining marks over which no cell reaches, since the joined cells would make no rectangle. */
  readonly loose: readonly { readonly row: number; readonly column: number }[];
}

/** Finds the rectangles that the joining marks of a table make. */
export function joinsOf(rows: readonly TableRow[]): Joins {
  const owners = ownersOf(rows);
  const covered = new Set<string>();
  const spans = new Map<string, Span>();
  const loose: { row: number; column: number }[] = [];
  rows.forEach(({ cells }, row) => {
    cells.forEach((cell, column) => {
      if (covered.has(place(row, column))) return;
      const span = spanOf(row, column, owners);
      spans.set(place(row, column), span);
      if (cell.joins !== "none") loose.push({ row, column });
      for (let down = 0; down < span.rows; down++) {
        for (let right = 0; right < span.columns; right++) covered.add(place(row + down, column + right));
      }
    });
  });
  return { spanAt: (row, column) => spans.get(place(row, column)), loose };
}

function place(row: number, column: number): string {
  return `${row} ${column}`;
}

/** For each cell the one that it is joined with, over others if need be: its place, or its own. */
function ownersOf(rows: readonly TableRow[]): readonly (readonly string[])[] {
  const owners: string[][] = [];
  rows.forEach((row, r) => {
    const mine: string[] = [];
    owners.push(mine);
    row.cells.forEach((each, c) => {
      const near =
        each.joins === "above" ? owners[r - 1]?.[c] : each.joins === "left" ? mine[c - 1] : undefined;
      mine.push(near ?? place(r, c));
    });
  });
  return owners;
}

/** How far a cell reaches: right over the cells joined with it, down as long as the whole width is. */
function spanOf(row: number, column: number, owners: readonly (readonly string[])[]): Span {
  const own = owners[row]?.[column];
  if (own !== place(row, column)) return { columns: 1, rows: 1 };
  const mine = (r: number, c: number): boolean => owners[r]?.[c] === own;
  let columns = 1;
  while (mine(row, column + columns)) columns++;
  const across = Array.from({ length: columns }, (_, i) => column + i);
  let rows = 1;
  while (across.every((c) => mine(row + rows, c))) rows++;
  return { columns, rows };
}
