import type { Grid } from "../content.ts";
import { hair } from "../lines/held.ts";
import type { Shaper } from "../shape/shaper.ts";
import { type AskingCell, balanceColumns } from "./column-balance.ts";
import { askingLines, columnWishes, type Wish } from "./column-wishes.ts";

/**
 * The columns of a table, their widths in points, that fill a measure: those that are settled already as they
 * are, else as `settledWidths` has them.
 */
export function columnWidths(grid: Grid, measure: number, shaper: Shaper): readonly number[] {
  const widths = grid.widths.flatMap((width) => (width === undefined ? [] : [Math.max(width, 0)]));
  const whole = sum(widths);
  if (widths.length < grid.widths.length || whole === 0) return settledWidths(grid, measure, shaper);
  return widths.map((width) => (width * measure) / whole);
}

/** Given widths by their shares, but no word torn; the others by their content. */
export function settledWidths(grid: Grid, measure: number, shaper: Shaper): readonly number[] {
  const wishes = columnWishes(grid, shaper);
  const given = grid.widths.map((width) => (width === undefined ? 0 : Math.max(width, 0)));
  const shares = sum(given);
  if (shares === 0) return freeWidths(grid, wishes, measure, shaper);
  const free = wishes.filter((_, i) => grid.widths[i] === undefined);
  const asked = free.reduce((total, { most }) => total + most, 0);
  const forFree = free.length === 0 ? 0 : Math.min(asked, (measure * free.length) / wishes.length);
  const shared = shareOut(free, forFree);
  const widths = given.map((width, i) => {
    if (grid.widths[i] === undefined) return shared.shift() ?? 0;
    return ((measure - forFree) * width) / shares;
  });
  return respect(wishes, widths, "hard");
}

function freeWidths(grid: Grid, wishes: readonly Wish[], measure: number, shaper: Shaper): number[] {
  const widths = shareOut(wishes, measure);
  if (wishes.reduce((total, { most }) => total + most, 0) <= measure) return widths;
  const step = grid.rows[0]?.cells[0]?.passages[0]?.runs[0]?.ink.size ?? grid.padding;
  return balanceColumns(widths, {
    cells: askingCells(grid, shaper),
    bounds: wishes.map((wish, i) => ({ ...wish, least: Math.min(wish.least, widths[i] ?? 0) })),
    padding: 2 * grid.padding + hair,
    step,
  });
}

/** Whether the columns of a table need more than a measure for what cannot be broken. */
export function needsMore(grid: Grid, measure: number, shaper: Shaper): boolean {
  return sum(columnWishes(grid, shaper).map(({ hard }) => hard)) > measure;
}

/**
 * Shares a measure among columns: whoever asks for no more than an even share gets what it asks for,
 * the rest goes to the long ones by the root of their length; what is left over widens all alike.
 */
function shareOut(wishes: readonly Wish[], measure: number): number[] {
  const most = wishes.reduce((sum, wish) => sum + wish.most, 0);
  if (most <= measure) {
    const asked = evenOut(wishes, measure);
    return asked.map((width) => (width * measure) / (sum(asked) || 1));
  }
  const tight = tightWidths(wishes, measure);
  if (tight) return tight;
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
  return respect(
    wishes,
    wishes.map((wish) => widths.get(wish) ?? (rest * Math.sqrt(wish.most)) / weight),
    "least",
  );
}

/** The widths where there is not enough for what all columns had better have: first comes what cannot be broken. */
function tightWidths(wishes: readonly Wish[], measure: number): number[] | undefined {
  const least = sum(wishes.map((wish) => wish.least));
  if (least < measure) return undefined;
  const own = wishes.map((wish) => wish.hard);
  const even = wishes.map(({ group }) => Math.max(...own.filter((_, i) => wishes[i]?.group === group)));
  const floors = sum(even) < measure ? even : own;
  const hard = sum(floors);
  if (hard >= measure) return floors.map((floor) => (floor * measure) / hard);
  const share = (measure - hard) / (least - hard || 1);
  return wishes.map((wish, i) => {
    const floor = floors[i] ?? 0;
    return floor + (wish.least - floor) * share;
  });
}

/** Columns that differ by less than this much look as if they were meant to be equal. */
const alike = 1.8;

/** What columns ask for, those that are much alike made equal (一年级 … 六年级) if the measure has room for that. */
function evenOut(wishes: readonly Wish[], measure: number): number[] {
  const widths = wishes.map(({ most }) => most);
  for (let start = hasGroups(wishes) ? widths.length : 1; start < widths.length; start++) {
    let end = start + 1;
    while (end < widths.length && isAlike(widths.slice(start, end + 1))) end++;
    if (end - start < 3) continue;
    const widest = Math.max(...widths.slice(start, end));
    const more = widths.map((width, i) => (i >= start && i < end ? widest : width));
    if (sum(more) <= measure) widths.splice(0, widths.length, ...more);
    start = end - 1;
  }
  return widths;
}

/** Some columns are alike: the others differ on purpose. */
function hasGroups(wishes: readonly Wish[]): boolean {
  return wishes.some(({ group }, i) => group !== i);
}

function isAlike(widths: readonly number[]): boolean {
  return Math.max(...widths) <= alike * Math.min(...widths);
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}

/** Columns with room give to those that are narrower than what they ask for. */
function respect(wishes: readonly Wish[], widths: readonly number[], asked: "least" | "hard"): number[] {
  const lacks = widths.map((width, i) => (wishes[i]?.[asked] ?? 0) - width);
  const lack = sum(lacks.map((each) => Math.max(each, 0)));
  const room = sum(lacks.map((each) => Math.max(-each, 0)));
  if (lack <= 0 || room <= 0) return [...widths];
  const part = Math.min(1, lack / room);
  return widths.map((width, i) => {
    const own = lacks[i] ?? 0;
    return own > 0 ? width + own * Math.min(1, room / lack) : width + own * part;
  });
}

/** So many rows show how a long table breaks; more would only take longer. */
const askedRows = 60;

function askingCells(grid: Grid, shaper: Shaper): AskingCell[][] {
  const step = Math.ceil(grid.rows.length / askedRows);
  const asked = grid.rows.filter((_, i) => i % step === 0);
  return asked.map(({ cells }) =>
    cells
      .filter(({ columns }) => columns === 1)
      .map(({ column, rows, passages }) => ({
        column,
        rows,
        lines: askingLines(passages, shaper),
      })),
  );
}
