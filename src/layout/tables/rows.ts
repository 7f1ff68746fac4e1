import type { Grid, GridRow, Passage } from "../content.ts";

/** Points of height that a row takes, and those that it shares with the rows below under one cell. */
interface Spanning {
  readonly row: number;
  readonly rows: number;
}

/** A table or a group of rows that takes no more of a page than this is never parted. */
const wholeShare = 0.4;
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
  const headings = grid.rows[0]?.header ? grid.rows[0].cells : [];
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

/**
 * Which rows stay on the page of the next: all of a short table; of a longer one the header with two
 * rows, the rows under one cell, the last two, and a total with the row above it. A last row that is to be
 * kept stays with what follows the table: a label in a form with the picture below it.
 */
export function keptRows(
  grid: Grid,
  heights: readonly number[],
  headerRows: number,
  pageHeight: number,
): boolean[] {
  const whole = sum(heights) <= wholeShare * pageHeight;
  const spanning = grid.rows.flatMap(({ cells }, row): Spanning[] =>
    cells.flatMap(({ rows }) => (rows > 1 ? [{ row, rows }] : [])),
  );
  const small = (from: number, to: number): boolean =>
    sum(heights.slice(from, to)) <= wholeShare * pageHeight;
  return heights.map((_, i) => {
    if (i + 1 >= heights.length) return grid.rows[i]?.keep === true;
    if (whole || i < headerRows || grid.rows[i]?.keep) return true;
    if (headerRows > 0 && i === headerRows && small(0, i + 2)) return true;
    const last = i + 2 === heights.length && !grid.rows[i + 1]?.keep;
    const ends = grid.rows[i + 1]?.total === true || last;
    if (ends && small(i, i + 2)) return true;
    return spanning.some(({ row, rows }) => row <= i && i + 1 < row + rows && small(row, row + rows));
  });
}

function sum(heights: readonly number[]): number {
  return heights.reduce((total, height) => total + height, 0);
}
