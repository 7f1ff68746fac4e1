import { breakCellLine, type CellLine } from "./cell-text.ts";

/** What one cell asks of its column. */
export interface AskingCell {
  readonly column: number;
  readonly rows: number;
  readonly lines: readonly CellLine[];
}

/** The bounds of a column's width, points. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
  /** Columns of one group keep one width. */
  readonly group: number;
}

/** How a table is to be evened out. */
export interface Balance {
  readonly cells: readonly (readonly AskingCell[])[];
  readonly bounds: readonly Bounds[];
  /** Padding of a cell, left and right together. */
  readonly padding: number;
  /** A character's width: what is moved between columns. */
  readonly step: number;
}

/** Moves of so many characters are tried; a column gains nothing until a whole word fits. */
const moves = [0.5, 1, 2, 3, 4, 6, 8] as const;
/** A table settles after a few moves; more than this would not be seen. */
const mostMoves = 40;
/** What a name torn in two costs, in lines. */
const faultCost = 0.4;

/**
 * Moves width between the columns of a table as long as that makes it shorter or better broken: a
 * column takes what a few long cells need from one that has to turn its lines anyhow.
 */
export function balanceColumns(widths: readonly number[], balance: Balance): number[] {
  const count = counter(balance);
  let best = [...widths];
  let cost = costOf(best, balance, count);
  for (let i = 0; i < mostMoves; i++) {
    const tried = candidates(best, balance).map((each) => ({
      widths: each,
      cost: costOf(each, balance, count),
    }));
    const next = tried.reduce<(typeof tried)[number] | undefined>(
      (found, each) => (each.cost < (found?.cost ?? cost) - 1e-9 ? each : found),
      undefined,
    );
    if (!next) break;
    best = next.widths;
    cost = next.cost;
  }
  return best;
}

/** The widths after each move: every column of one group gains so much, those of another make up for it. */
function candidates(widths: readonly number[], { bounds, step }: Balance): number[][] {
  const groups = [...new Set(bounds.map(({ group }) => group))];
  const members = (group: number): number => bounds.filter((each) => each.group === group).length;
  const found: number[][] = [];
  for (const move of moves) {
    for (const from of groups) {
      for (const to of groups) {
        const gain = Math.min(move * step, (bounds[to]?.most ?? 0) - (widths[to] ?? 0));
        const loss = (gain * members(to)) / members(from);
        if (to === from || gain <= 0 || (widths[from] ?? 0) - loss < (bounds[from]?.least ?? 0)) continue;
        found.push(widths.map((width, i) => width + changeOf(bounds[i]?.group, { from, to, gain, loss })));
      }
    }
  }
  return found;
}

interface Move {
  readonly from: number;
  readonly to: number;
  readonly gain: number;
  readonly loss: number;
}

function changeOf(group: number | undefined, { from, to, gain, loss }: Move): number {
  return group === to ? gain : group === from ? -loss : 0;
}

interface Counted {
  readonly lines: number;
  readonly faults: number;
}

type Counter = (cell: AskingCell, width: number) => Counted;

/** Counts the lines of a cell in a width, and remembers the answer: most moves leave most columns alone. */
function counter({ padding, step }: Balance): Counter {
  const known = new Map<AskingCell, Map<number, Counted>>();
  return (cell, width) => {
    const mine = known.get(cell) ?? new Map<number, Counted>();
    known.set(cell, mine);
    const old = mine.get(width);
    if (old) return old;
    const room = Math.max(width - padding, 1);
    let lines = 0;
    let faults = 0;
    for (const line of cell.lines) {
      const broken = breakCellLine(line, room, step);
      lines += broken.lines;
      faults += broken.faults;
    }
    const counted = { lines, faults };
    mine.set(width, counted);
    return counted;
  };
}

/** The lines of all rows and what is torn; among equals, the lines of all cells. */
function costOf(widths: readonly number[], { cells }: Balance, count: Counter): number {
  let cost = 0;
  for (const row of cells) {
    let highest = 1;
    for (const cell of row) {
      const { lines, faults } = count(cell, widths[cell.column] ?? 0);
      highest = Math.max(highest, lines / cell.rows);
      cost += lines / 20 + faults * faultCost;
    }
    cost += highest;
  }
  return cost;
}
