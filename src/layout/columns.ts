import { type AskingCell, balanceColumns } from "./column-balance.ts";
import type { Grid, GridCell, Passage } from "./content.ts";
import { type Char, type Shaper, shape } from "./shape.ts";

/** What a column's text asks for, in points, padding included. */
interface Wish {
  /** The longest piece that cannot be broken, or four characters. */
  readonly least: number;
  /** The longest line, unbroken. */
  readonly most: number;
}

/** Column widths in points that fill a measure: given ones by their shares, the others by their content. */
export function columnWidths(grid: Grid, measure: number, padding: number, shaper: Shaper): number[] {
  const wishes = columnWishes(grid, padding, shaper);
  const given = grid.widths.map((width) => (width === undefined ? 0 : Math.max(width, 0)));
  const shares = given.reduce((sum, width) => sum + width, 0);
  if (shares === 0) {
    const widths = shareOut(wishes, measure);
    if (wishes.reduce((sum, { most }) => sum + most, 0) <= measure) return widths;
    const step = grid.rows[0]?.cells[0]?.passages[0]?.runs[0]?.ink.size ?? padding;
    return balanceColumns(widths, {
      cells: askingCells(grid, shaper),
      bounds: wishes,
      padding: 2 * padding,
      step,
    });
  }
  const free = wishes.filter((_, i) => grid.widths[i] === undefined);
  const asked = free.reduce((sum, { most }) => sum + most, 0);
  const forFree = free.length === 0 ? 0 : Math.min(asked, (measure * free.length) / wishes.length);
  const freeWidths = shareOut(free, forFree);
  return given.map((width, i) => {
    if (grid.widths[i] === undefined) return freeWidths.shift() ?? 0;
    return ((measure - forFree) * width) / shares;
  });
}

/**
 * Shares a measure among columns: whoever asks for no more than an even share gets what it asks for,
 * the rest goes to the long ones by the root of their length; what is left over widens all alike.
 */
function shareOut(wishes: readonly Wish[], measure: number): number[] {
  const most = wishes.reduce((sum, wish) => sum + wish.most, 0);
  if (most <= measure) return wishes.map((wish) => (wish.most * measure) / (most || 1));
  const least = wishes.reduce((sum, wish) => sum + wish.least, 0);
  if (least >= measure) return wishes.map((wish) => (wish.least * measure) / least);
  const widths = new Map<Wish, number>();
  let rest = measure;
  let open = [...wishes];
  for (;;) {
    const weight = open.reduce((sum, wish) => sum + Math.sqrt(wish.most), 0);
    const even = rest / open.length;
    const satisfied = open.filter(
      (wish) => wish.most <= even || wish.least > (rest * Math.sqrt(wish.most)) / weight,
    );
    if (satisfied.length === 0 || satisfied.length === open.length) break;
    for (const wish of satisfied) {
      const width = wish.most <= even ? wish.most : wish.least;
      widths.set(wish, width);
      rest -= width;
    }
    open = open.filter((wish) => !widths.has(wish));
  }
  const weight = open.reduce((sum, wish) => sum + Math.sqrt(wish.most), 0);
  return respectLeast(
    wishes,
    wishes.map((wish) => widths.get(wish) ?? (rest * Math.sqrt(wish.most)) / weight),
  );
}

/** Columns with room give to those that are too narrow for their longest piece. */
function respectLeast(wishes: readonly Wish[], widths: readonly number[]): number[] {
  const lacks = widths.map((width, i) => (wishes[i]?.least ?? 0) - width);
  const lack = lacks.reduce((sum, each) => sum + Math.max(each, 0), 0);
  const room = lacks.reduce((sum, each) => sum + Math.max(-each, 0), 0);
  if (lack <= 0 || room <= 0) return [...widths];
  const part = Math.min(1, lack / room);
  return widths.map((width, i) => {
    const own = lacks[i] ?? 0;
    return own > 0 ? width + own * Math.min(1, room / lack) : width + own * part;
  });
}

function askingCells(grid: Grid, shaper: Shaper): AskingCell[][] {
  return grid.rows.map(({ cells }) =>
    cells
      .filter(({ columns }) => columns === 1)
      .map(({ column, rows, passages }) => ({
        column,
        rows,
        lines: passages.map((passage) => passageWish(passage, shaper).most),
      })),
  );
}

function columnWishes(grid: Grid, padding: number, shaper: Shaper): Wish[] {
  const wishes = grid.widths.map(() => ({ least: 2 * padding, most: 2 * padding }));
  const wide: { readonly cell: GridCell; readonly wish: Wish }[] = [];
  for (const cell of grid.rows.flatMap((row) => row.cells)) {
    const wish = cellWish(cell, padding, shaper);
    const column = wishes[cell.column];
    if (cell.columns > 1) wide.push({ cell, wish });
    else if (column) {
      column.least = Math.max(column.least, wish.least);
      column.most = Math.max(column.most, wish.most);
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
  return wishes;
}

function cellWish(cell: GridCell, padding: number, shaper: Shaper): Wish {
  const wishes = cell.passages.map((passage) => passageWish(passage, shaper));
  const least = Math.max(0, ...wishes.map((wish) => wish.least)) + 2 * padding;
  return { least, most: Math.max(least, Math.max(0, ...wishes.map((wish) => wish.most)) + 2 * padding) };
}

/** A heading over columns or a name is not broken below four characters. */
const fewCharacters = 4;
/** Nor does a longer piece, such as an address on the web, ask for more than so many. */
const manyCharacters = 12;

function passageWish(passage: Passage, shaper: Shaper): Wish {
  const chars = shape(passage.runs, shaper);
  const size = passage.runs[0]?.ink.size ?? 0;
  const indent = passage.left + passage.right;
  let piece = 0;
  let line = Math.max(0, passage.first);
  let least = 0;
  let most = 0;
  for (const [i, char] of chars.entries()) {
    piece += char.width;
    line += char.width;
    least = Math.max(least, piece);
    most = Math.max(most, line);
    piece = char.breakable === "no" || isInDate(chars, i) ? piece + char.gap : 0;
    line = char.breakable === "must" ? 0 : line + char.gap;
  }
  most += 0.5;
  least = Math.min(least, manyCharacters * size);
  return { least: indent + Math.max(least, Math.min(most, fewCharacters * size)), most: indent + most };
}

/** The 年 and 月 of a date: in a column it stands on one line if it can. */
function isInDate(chars: readonly Char[], i: number): boolean {
  return chars[i]?.kind === "han" && chars[i - 1]?.kind === "digit" && chars[i + 1]?.kind === "digit";
}
