import type { Char } from "../shape/char.ts";
import { widthOf } from "../shape/char.ts";
import { type Line, visibleEnd } from "./break.ts";

/** Running text, whose lines are stretched, the text of a cell, or a heading. */
export type Ending = "running" | "cell" | "heading";

/** The share of its text that a line gives up, at most. What is left of a running line is stretched by as much, unseen. */
const mostMoved: Readonly<Record<Ending, number>> = { running: 0.1, cell: 0.25, heading: 1 };

/** Lines whose last does not hold a single character: the one before it ends one break earlier. */
export function withoutLoneEnd(chars: readonly Char[], lines: readonly Line[], ending: Ending): Line[] {
  const last = lines.at(-1);
  const before = lines.at(-2);
  if (!last || !before || before.last || countLetters(chars, last) > 1) return [...lines];
  let start = last.start - 1;
  while (start > before.start && chars[start - 1]?.breakable !== "may") start--;
  const moved = widthOf(chars, start, last.start);
  if (start <= before.start || moved > mostMoved[ending] * widthOf(chars, before.start, last.start))
    return [...lines];
  const visible = visibleEnd(chars, before.start, start);
  const shorter: Line = { start: before.start, end: start, visible, last: ending === "heading" };
  return [...lines.slice(0, -2), shorter, { ...last, start }];
}

function countLetters(chars: readonly Char[], line: Line): number {
  return chars.slice(line.start, line.visible).filter(({ kind }) => kind === "han" || kind === "letter")
    .length;
}
