import type { Char } from "../shape/shape.ts";
import { widthOf } from "../shape/shape.ts";
import { type Line, visibleEnd } from "./break.ts";

/** A justified line gives up no larger share of its text: what is left is stretched by so much, unseen. */
const mostMoved = 0.1;

/**
 * Lines whose last does not hold a single character: the one before it ends one break earlier. A heading's
 * line is not stretched then.
 */
export function withoutLoneEnd(chars: readonly Char[], lines: readonly Line[], justified: boolean): Line[] {
  const last = lines.at(-1);
  const before = lines.at(-2);
  if (!last || !before || before.last || countLetters(chars, last) > 1) return [...lines];
  let start = last.start - 1;
  while (start > before.start && chars[start - 1]?.breakable !== "may") start--;
  if (start <= before.start) return [...lines];
  if (justified && widthOf(chars, start, last.start) > mostMoved * widthOf(chars, before.start, last.start))
    return [...lines];
  const visible = visibleEnd(chars, before.start, start);
  const shorter: Line = { start: before.start, end: start, visible, last: !justified };
  return [...lines.slice(0, -2), shorter, { ...last, start }];
}

function countLetters(chars: readonly Char[], line: Line): number {
  return chars.slice(line.start, line.visible).filter(({ kind }) => kind === "han" || kind === "letter")
    .length;
}
