import type { Grid, GridCell, GridRow, Passage } from "../content.ts";
import type { Shaper } from "../shape/shaper.ts";
import { type CellLine, cellLines, longestPiece } from "./cell-text.ts";

/** What a column's text asks for, in points, padding included. */
export interface Wish {
  /** The longest piece that cannot be broken, or four characters. */
  readonly least: number;
  /** The longest line, unbroken. */
  readonly most: number;
  /** What it cannot do without: its longest piece, or two characters. */
  readonly hard: number;
  /** Columns of one number are alike and get one width. */
  readonly group: number;
}

/** A heading over columns or a name is not broken below four characters. */
const fewCharacters = 4;
/** Nor does a longer piece, such as an address on the web, ask for more than so many. */
export const manyCharacters = 12;
/** A mark of a fact that is still missing asks for no more than so many, in which 【待补： is whole. */
const markCharacters = 4;
/** The least that any text is set in. */
const hardCharacters = 2;
/** Points to spare: Word and LibreOffice round widths, and a cell that is full to the point would break. */
export const spare = 2;
/** A column to be filled in by hand wants room for so many. */
const blankCharacters = 5;

type OwnWish = Omit<Wish, "group">;

/** What each column of a table asks for; columns that are alike ask for the same. */
export function columnWishes(grid: Grid, shaper: Shaper): Wish[] {
  const { padding } = grid;
  const wishes = grid.widths.map(() => ({ least: 2 * padding, most: 2 * padding, hard: 2 * padding }));
  const wide: { readonly cell: GridCell; readonly wish: OwnWish }[] = [];
  for (const cell of grid.rows.flatMap((row) => row.cells)) {
    const wish = cellWish(cell, padding, shaper);
    const column = wishes[cell.column];
    if (cell.columns > 1) wide.push({ cell, wish });
    else if (column) {
      column.least = Math.max(column.least, wish.least);
      column.most = Math.max(column.most, wish.most);
      column.hard = Math.max(column.hard, wish.hard);
    }
  }
  for (const { cell, wish } of wide) {
    const spanned = wishes.slice(cell.column, cell.column + cell.columns);
    for (const key of ["least", "hard"] as const) {
      const lack = wish[key] - spanned.reduce((sum, column) => sum + column[key], 0);
      for (const column of spanned) column[key] += Math.max(0, lack / spanned.length);
    }
    for (const column of spanned) column.most = Math.max(column.most, column.least);
  }
  return asGroups(grid, withBlanks(grid, padding, wishes));
}

/** Columns without text below their heading: somebody will write there. */
function withBlanks(grid: Grid, padding: number, wishes: readonly OwnWish[]): OwnWish[] {
  const body = grid.rows.filter((row) => !row.header).flatMap((row) => row.cells);
  return wishes.map((wish, column) => {
    const mine = body.filter((cell) => cell.column === column && cell.columns === 1);
    const first = mine[0]?.passages[0]?.runs[0]?.ink.size ?? 0;
    const blank = mine.length > 0 && mine.every((cell) => cell.passages.every(isBlank));
    return blank ? { ...wish, most: Math.max(wish.most, blankCharacters * first + 2 * padding) } : wish;
  });
}

function isBlank({ runs }: Passage): boolean {
  return runs.every(({ text }) => text.trim() === "");
}

/** Columns that are alike ask for what the largest of them asks. */
function asGroups(grid: Grid, wishes: readonly OwnWish[]): Wish[] {
  const groups = groupsOf(grid, wishes);
  return wishes.map((wish, column) => {
    const group = groups[column] ?? column;
    const mine = wishes.filter((_, i) => groups[i] === group);
    const least = Math.max(...mine.map((each) => each.least));
    const most = Math.max(...mine.map((each) => each.most));
    return { hard: wish.hard, least, most, group };
  });
}

/**
 * Columns are alike whose headings are the same or a series (单位·名额·单位·名额; 一年级·二年级), or, where there is no
 * such heading before, that ask for nearly the same. Each is given the number of the first of its kind.
 */
function groupsOf(grid: Grid, wishes: readonly OwnWish[]): number[] {
  const size = grid.rows[0]?.cells[0]?.passages[0]?.runs[0]?.ink.size ?? 0;
  const headings = headingsOf(grid);
  const groups: number[] = [];
  wishes.forEach((wish, column) => {
    const heading = headings.get(column);
    const firstWith = (isAlike: (other: OwnWish, i: number) => boolean): number =>
      wishes.findIndex((other, i) => i < column && groups[i] === i && isAlike(other, i));
    const headed = firstWith((_, i) => heading !== undefined && headings.get(i) === heading);
    const first = headed < 0 ? firstWith((other) => isNear(wish, other, size)) : headed;
    groups.push(first < 0 ? column : first);
  });
  return groups;
}

/** Wishes differ by no more than a character, or a tenth. */
function isNear(a: OwnWish, b: OwnWish, size: number): boolean {
  const near = (x: number, y: number): boolean => Math.abs(x - y) <= Math.max(size, Math.max(x, y) / 10);
  return near(a.least, b.least) && near(a.most, b.most);
}

/** The row that heads the columns: the last of those that open a table. */
export function headingRow({ rows }: Grid): GridRow | undefined {
  const body = rows.findIndex((row) => !row.header);
  return rows[(body < 0 ? rows.length : body) - 1];
}

/** The headings of columns, the numerals in them left open: 一年级 and 二年级 are one. */
function headingsOf(grid: Grid): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  for (const cell of headingRow(grid)?.cells ?? []) {
    const text = cell.passages.flatMap(({ runs }) => runs.map((run) => run.text)).join("");
    const open = text.replace(/[一二三四五六七八九十\d]+/gu, "#");
    if (cell.columns === 1 && text !== "") names.set(cell.column, open);
  }
  return names;
}

function cellWish(cell: GridCell, padding: number, shaper: Shaper): OwnWish {
  const wishes = cell.passages.map((passage) => passageWish(passage, shaper));
  const least = Math.max(0, ...wishes.map((wish) => wish.least)) + 2 * padding;
  const hard = Math.max(0, ...wishes.map((wish) => wish.hard)) + 2 * padding;
  return {
    hard,
    least,
    most: Math.max(least, Math.max(0, ...wishes.map((wish) => wish.most)) + 2 * padding),
  };
}

function passageWish(passage: Passage, shaper: Shaper): OwnWish {
  const size = passage.runs[0]?.ink.size ?? 0;
  const indent = passage.left + passage.right;
  const lines = cellLines(passage, shaper);
  const longest = Math.max(0, ...lines.map(longestPiece)) + spare;
  const most = Math.max(0, ...lines.map(({ width }) => width)) + spare;
  const marked = passage.runs.every(({ ink }) => ink.color !== undefined);
  if (marked && passage.runs.length > 0) {
    const width = indent + Math.min(most, markCharacters * size);
    return { hard: width, least: width, most: width };
  }
  const whole = Math.min(longest, manyCharacters * size);
  const hard = indent + Math.max(whole, Math.min(most, hardCharacters * size));
  return { hard, least: indent + Math.max(whole, Math.min(most, fewCharacters * size)), most: indent + most };
}

/** The lines that the cells of each row ask for, cells over several columns left out. */
export function askingLines(passages: readonly Passage[], shaper: Shaper): readonly CellLine[] {
  return passages.flatMap((passage) => cellLines(passage, shaper));
}
