import type { Grid, GridCell, Passage } from "../content.ts";
import type { Shaper } from "../shape/shape.ts";
import { type CellLine, cellLines, longestPiece } from "./cell-text.ts";

/** What a column's text asks for, in points, padding included. */
export interface Wish {
  /** The longest piece that cannot be broken, or four characters. */
  readonly least: number;
  /** The longest line, unbroken. */
  readonly most: number;
  /** What it cannot do without: its longest piece, or two characters. */
  readonly hard: number;
  /** Another column has the same heading. */
  readonly twin?: boolean;
}

/** A heading over columns or a name is not broken below four characters. */
const fewCharacters = 4;
/** Nor does a longer piece, such as an address on the web, ask for more than so many. */
export const manyCharacters = 12;
/** A mark of a fact that is still missing asks for no more than so many. */
const markCharacters = 4;
/** And does with so many. */
const markLeast = 3;
/** The least that any text is set in. */
const hardCharacters = 2;
/** Points to spare: Word and LibreOffice round widths, and a cell that is full to the point would break. */
export const spare = 2;
/** A column to be filled in by hand wants room for so many. */
const blankCharacters = 5;

/** What each column of a table asks for; columns of the same heading ask for the same. */
export function columnWishes(grid: Grid, padding: number, shaper: Shaper): Wish[] {
  const wishes = grid.widths.map(() => ({ least: 2 * padding, most: 2 * padding, hard: 2 * padding }));
  const wide: { readonly cell: GridCell; readonly wish: Wish }[] = [];
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
    const lack = wish.least - spanned.reduce((sum, { least }) => sum + least, 0);
    for (const column of spanned) {
      column.least += Math.max(0, lack / spanned.length);
      column.most = Math.max(column.most, column.least);
    }
  }
  return withTwins(grid, withBlanks(grid, padding, wishes));
}

/** Columns without text below their heading: somebody will write there. */
function withBlanks(grid: Grid, padding: number, wishes: readonly Wish[]): Wish[] {
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

/** The parts of a table laid out side by side (单位·名额, 单位·名额) are equally wide. */
function withTwins(grid: Grid, wishes: readonly Wish[]): Wish[] {
  const names = new Map<number, string>();
  for (const cell of grid.rows[0]?.header ? grid.rows[0].cells : []) {
    const text = cell.passages.flatMap(({ runs }) => runs.map((run) => run.text)).join("");
    if (cell.columns === 1 && text !== "") names.set(cell.column, text);
  }
  return wishes.map((wish, column) => {
    const twins = wishes.filter((_, i) => names.has(column) && names.get(i) === names.get(column));
    return {
      hard: wish.hard,
      least: Math.max(wish.least, ...twins.map(({ least }) => least)),
      most: Math.max(wish.most, ...twins.map(({ most }) => most)),
      twin: twins.length > 1,
    };
  });
}

function cellWish(cell: GridCell, padding: number, shaper: Shaper): Wish {
  const wishes = cell.passages.map((passage) => passageWish(passage, shaper));
  const least = Math.max(0, ...wishes.map((wish) => wish.least)) + 2 * padding;
  const hard = Math.max(0, ...wishes.map((wish) => wish.hard)) + 2 * padding;
  return {
    hard,
    least,
    most: Math.max(least, Math.max(0, ...wishes.map((wish) => wish.most)) + 2 * padding),
  };
}

function passageWish(passage: Passage, shaper: Shaper): Wish {
  const size = passage.runs[0]?.ink.size ?? 0;
  const indent = passage.left + passage.right;
  const lines = cellLines(passage, shaper);
  const longest = Math.max(0, ...lines.map(longestPiece)) + spare;
  const most = Math.max(0, ...lines.map(({ width }) => width)) + spare;
  const marked = passage.runs.every(({ ink }) => ink.color !== undefined);
  if (marked && passage.runs.length > 0) {
    const least = indent + Math.min(most, markLeast * size);
    return { hard: least, least, most: indent + Math.min(most, markCharacters * size) };
  }
  const whole = Math.min(longest, manyCharacters * size);
  const hard = indent + Math.max(whole, Math.min(most, hardCharacters * size));
  return { hard, least: indent + Math.max(whole, Math.min(most, fewCharacters * size)), most: indent + most };
}

/** The lines that the cells of each row ask for, cells over several columns left out. */
export function askingLines(passages: readonly Passage[], shaper: Shaper): readonly CellLine[] {
  return passages.flatMap((passage) => cellLines(passage, shaper));
}
