/** What one cell asks of its column: the unbroken widths of its paragraphs, padding not included. */
export interface AskingCell {
  readonly column: number;
  readonly rows: number;
  readonly lines: readonly number[];
}

/** The bounds of a column's width, points. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
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
const moves = [1, 2, 3, 4, 6, 8] as const;
/** A table settles after a few moves; more than this would not be seen. */
const mostMoves = 40;

/**
 * Moves width between the columns of a table as long as that makes it shorter: a column takes what a
 * few long cells need from one that has to turn its lines anyhow.
 */
export function balanceColumns(widths: readonly number[], balance: Balance): number[] {
  let best = [...widths];
  let cost = costOf(best, balance);
  for (let i = 0; i < mostMoves; i++) {
    const tried = candidates(best, balance).map((each) => ({ widths: each, cost: costOf(each, balance) }));
    const next = tried.reduce<(typeof tried)[number] | undefined>(
      (found, each) => (each.cost < (found?.cost ?? cost) ? each : found),
      undefined,
    );
    if (!next) break;
    best = next.widths;
    cost = next.cost;
  }
  return best;
}

function candidates(widths: readonly number[], { bounds, step }: Balance): number[][] {
  const found: number[][] = [];
  for (const move of moves) {
    for (const [from, given] of widths.entries()) {
      for (const [to, taken] of widths.entries()) {
        const amount = Math.min(move * step, (bounds[to]?.most ?? 0) - taken);
        if (to === from || amount <= 0 || given - amount < (bounds[from]?.least ?? 0)) continue;
        found.push(
          widths.map((width, i) => (i === from ? given - amount : i === to ? taken + amount : width)),
        );
      }
    }
  }
  return found;
}

/** The lines of all rows; among equals, the lines of all cells. */
function costOf(widths: readonly number[], { cells, padding, step }: Balance): number {
  let cost = 0;
  for (const row of cells) {
    let highest = 1;
    for (const { column, rows, lines } of row) {
      // Lines rarely use the last part of a character's width.
      const room = Math.max((widths[column] ?? 0) - padding, 1);
      let count = 0;
      for (const line of lines) count += line <= room ? 1 : Math.ceil(line / Math.max(room - step / 2, 1));
      highest = Math.max(highest, count / rows);
      cost += count / 1000;
    }
    cost += highest;
  }
  return cost;
}
