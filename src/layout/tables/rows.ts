import type { Grid, GridRow, Passage } from "../content.ts";
import { headingRow } from "./column-wishes.ts";

/** Points of height that a row takes, and those that it shares with the rows below under one cell. */
interface Spanning {
  readonly row: number;
  readonly rows: number;
}

/** A label over rows, with the height that it takes, points. */
interface Label extends Spanning {
  readonly height: number;
}

/** So much of a page may stay blank so that something is not parted. */
export const blankShare = 0.2;
/** Rows under one cell are kept together, if nothing speaks against it, up to this share of a page. */
const spanShare = 0.4;
/** What takes no more of a page leaves no more than that blank, with a heading above it: it is never parted. */
const keptShare = 0.14;
/** So many rows stand on each side of a place where a table parts. */
const sideRows = 3;
/** The height of a row that is filled in by hand, points: about 9 mm. */
const handHeight = 25;

/** The least height of each row, points: as it is said, else rows that somebody will write in are higher. */
export function rowFloors(grid: Grid): number[] {
  const body = grid.rows.filter((row) => !row.header);
  const column = body.length > 1 && hasBlankColumn(grid, body);
  return grid.rows.map((row) => row.height ?? (isForHand(row) || (column && isPlain(row)) ? handHeight : 0));
}

/** No more than a number or a name stands in it. */
function isForHand(row: GridRow): boolean {
  const blank = row.cells.filter(({ passages }) => passages.every(isBlank)).length;
  return isPlain(row) && blank >= 2 && row.cells.length - blank <= 1;
}

function isPlain(row: GridRow): boolean {
  return !row.header && !row.total;
}

/** Remarks may stay blank in a table that is complete. */
const remarks = /备\s*注|说\s*明/u;

function hasBlankColumn(grid: Grid, body: readonly GridRow[]): boolean {
  const headings = headingRow(grid)?.cells ?? [];
  return headings.some(({ column, columns, passages }) => {
    const heading = passages.flatMap(({ runs }) => runs.map(({ text }) => text)).join("");
    const mine = body.flatMap(({ cells }) => cells.filter((cell) => cell.column === column));
    const blank = mine.length === body.length && mine.every((cell) => cell.passages.every(isBlank));
    return columns === 1 && blank && heading !== "" && !remarks.test(heading);
  });
}

function isBlank({ runs }: Passage): boolean {
  return runs.every(({ text }) => text.trim() === "");
}

/** How many rows at the top are repeated: text must follow them and they must leave most of the page to it. */
export function headerCount(grid: Grid, heights: readonly number[], pageHeight: number): number {
  const count = grid.rows.findIndex((row) => !row.header);
  if (count <= 0) return 0;
  return sum(heights.slice(0, count)) < pageHeight / 2 ? count : 0;
}

/** How a row is kept on the page of the next: always, or if that leaves no more of a page blank than `blankShare`. */
export type Kept = "no" | "soft" | "always";

/**
 * How rows stay together: all of a small table; of a larger one the header with the first rows, the last
 * rows, a total with the row above it, few rows under one cell. Whatever would fit a page is kept whole if that
 * leaves little blank. A label over rows has room on both pages, as it is said again. A last row that is to be
 * kept stays with what follows the table: a label in a form with
 * the picture below it.
 */
export function keptRows(
  grid: Grid,
  heights: readonly number[],
  headerRows: number,
  pageHeight: number,
  labels: readonly Label[],
): Kept[] {
  const takes = (from: number, to: number): number => sum(heights.slice(from, to)) / pageHeight;
  const count = heights.length;
  const spanning = grid.rows.flatMap(({ cells }, row): Spanning[] =>
    cells.flatMap(({ rows }) => (rows > 1 ? [{ row, rows }] : [])),
  );
  const within = (i: number): boolean =>
    spanning.some(({ row, rows }) => row <= i && i + 1 < row + rows && takes(row, row + rows) <= spanShare);
  // With a hair to spare, as heights are sums.
  const fits = (from: number, to: number, height: number): boolean =>
    sum(heights.slice(from, to)) > height - 0.01;
  const parts = ({ row, rows, height }: Label, i: number): boolean =>
    row <= i && i + 1 < row + rows && !(fits(row, i + 1, height) && fits(i + 1, row + rows, height));
  const few = (from: number, to: number): boolean => takes(from, to) <= keptShare;
  // A table of few rows parts in its middle.
  const half = Math.ceil((count - headerRows) / 2);
  const first = sideOf((rows) => takes(0, headerRows + rows) <= keptShare, half);
  const last = sideOf((rows) => takes(count - rows, count) <= keptShare, count - headerRows - half);
  return heights.map((_, i): Kept => {
    const next = grid.rows[i + 1];
    if (!next) return grid.rows[i]?.keep ? "always" : "no";
    if (i < headerRows || grid.rows[i]?.keep || takes(0, count) <= keptShare) return "always";
    if (i + 1 < headerRows + first || i + 1 > count - last) return "always";
    if (labels.some((label) => parts(label, i))) return "always";
    if (next.total && few(i, i + 2)) return "always";
    return takes(0, count) <= 1 || within(i) ? "soft" : "no";
  });
}

/** How many rows stay together at an end of a table, so far as they take little. */
function sideOf(isLittle: (rows: number) => boolean, most: number): number {
  let rows = Math.min(sideRows, most);
  while (rows > 1 && !isLittle(rows)) rows--;
  return rows;
}

function sum(heights: readonly number[]): number {
  return heights.reduce((total, height) => total + height, 0);
}
