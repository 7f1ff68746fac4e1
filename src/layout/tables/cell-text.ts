import type { Passage } from "../content.ts";
import { hardStretches } from "../lines/hard-words.ts";
import { stiffWidth } from "../shape/char.ts";
import { shapeAhead } from "../shape/shape.ts";
import type { Shaper } from "../shape/shaper.ts";

/** A stretch of a cell's text that has no break in it, widths in points. */
export interface Stretch {
  readonly width: number;
  /** Space behind it unless a line ends there. */
  readonly gap: number;
  /** A line that ends behind it tears a word: 五（1）班, 2026年3月9日, 李明远. */
  readonly tears: boolean;
}

/** A paragraph of a cell, or a part of one that ends in a break, as the widths of its stretches. */
export interface CellLine {
  readonly stretches: readonly Stretch[];
  /** On one line, points. */
  readonly width: number;
}

/** What was found with each shaper: columns are weighed several times. */
const found = new WeakMap<Shaper, WeakMap<Passage, readonly CellLine[]>>();

/** The lines of a cell's paragraph as they would stand unbroken. */
export function cellLines(passage: Passage, shaper: Shaper): readonly CellLine[] {
  const mine = found.get(shaper) ?? new WeakMap<Passage, readonly CellLine[]>();
  found.set(shaper, mine);
  const lines = mine.get(passage) ?? findLines(passage, shaper);
  mine.set(passage, lines);
  return lines;
}

function findLines(passage: Passage, shaper: Shaper): readonly CellLine[] {
  const chars = shapeAhead(passage.runs, shaper);
  const whole = new Set<number>();
  for (const [start, end] of hardStretches(chars)) {
    for (let at = start; at + 1 < end; at++) whole.add(at);
  }
  const lines: CellLine[] = [];
  const indent = passage.left + passage.right;
  let stretches: Stretch[] = [];
  let width = 0;
  let gaps = 0;
  const flush = (): void => {
    const total = stretches.reduce((sum, each) => sum + each.width + each.gap, 0);
    lines.push({ stretches, width: total + indent });
    stretches = [];
  };
  chars.forEach((char, i) => {
    width += gaps + stiffWidth(char);
    gaps = char.gap;
    if (char.breakable === "no" && i + 1 < chars.length) return;
    const tears = char.breakable === "may" && whole.has(i);
    stretches.push({ width, gap: char.breakable === "must" ? 0 : gaps, tears });
    if (char.breakable === "must") flush();
    width = 0;
    gaps = 0;
  });
  if (stretches.length > 0 || lines.length === 0) flush();
  return lines;
}

/** The longest piece of a line that ought to stay whole, points. */
export function longestPiece({ stretches }: CellLine): number {
  let longest = 0;
  let piece = 0;
  for (const { width, gap, tears } of stretches) {
    piece += width;
    longest = Math.max(longest, piece);
    piece = tears ? piece + gap : 0;
  }
  return longest;
}

/** How a line breaks in a width: how many lines it takes, and how many of them end or begin badly. */
export interface Breaks {
  readonly lines: number;
  readonly faults: number;
}

/** Longer paragraphs are counted by their width alone: how they break is not seen in the widths of columns. */
const countedStretches = 60;

/** Breaks a line of a cell in a width in points, each line as full as it gets. */
export function breakCellLine({ stretches, width }: CellLine, room: number, size: number): Breaks {
  if (width <= room) return { lines: 1, faults: 0 };
  // Lines rarely use the last part of a character's width.
  if (stretches.length > countedStretches)
    return { lines: Math.ceil(width / Math.max(room - size / 2, 1)), faults: 0 };
  let lines = 1;
  let faults = 0;
  let used = 0;
  stretches.forEach((stretch, i) => {
    const before = stretches[i - 1];
    if (used > 0 && used + stretch.width > room + 0.25) {
      lines++;
      used = 0;
      if (before?.tears) faults++;
    }
    if (stretch.width > room) {
      const more = Math.ceil(stretch.width / room) - 1;
      lines += more;
      faults += more;
    }
    used += stretch.width + stretch.gap;
  });
  // One character left over looks like a mistake.
  if (used < 1.2 * size) faults += 0.5;
  return { lines, faults };
}
