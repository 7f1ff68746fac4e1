import type { Run } from "../content.ts";
import { breakBetween, isNumberPair, keepClusters } from "./breaks.ts";
import type { Char } from "./char.ts";
import { isIdeographic, raised } from "./character.ts";
import { measure } from "./measure.ts";
import type { Shaper } from "./shaper.ts";

/** The characters of runs, with widths, shared blanks, automatic gaps and break opportunities. */
export function shape(runs: readonly Run[], shaper: Shaper): Char[] {
  const shaped = shaper.ahead.get(runs);
  if (!shaped) return shapeAnew(runs, shaper);
  shaper.ahead.delete(runs);
  return shaped;
}

/** The same characters to be looked at only: `shape` hands them on to whoever sets the runs, and may change them. */
export function shapeAhead(runs: readonly Run[], shaper: Shaper): readonly Char[] {
  const shaped = shaper.ahead.get(runs) ?? shapeAnew(runs, shaper);
  shaper.ahead.set(runs, shaped);
  return shaped;
}

function shapeAnew(runs: readonly Run[], shaper: Shaper): Char[] {
  const chars = measure(runs, shaper);
  for (let i = 0; i + 1 < chars.length; i++) {
    const a = chars[i];
    const b = chars[i + 1];
    if (!a || !b) continue;
    // Most pairs: between two ideographs a line may end, and that is all.
    if (a.kind === "han" && b.kind === "han" && !b.combining) {
      a.breakable = "may";
      continue;
    }
    if (b.combining) continue;
    shareBlank(a, b);
    a.gap = gapBetween(a, b, shaper.habits.gap);
    a.breakable = breakBetween(a, b, chars[i - 1], chars[i + 2]);
    if (!shaper.habits.whole && a.breakable === "no" && isNumberPair(a, b)) a.breakable = "may";
  }
  const last = chars.at(-1);
  if (last?.kind === "break") last.breakable = "must";
  if (shaper.habits.whole) keepClusters(chars);
  return chars;
}

/** Adjacent marks stand closer: a closing one gives up its end, an opening one behind an opening one its start. */
function shareBlank(a: Char, b: Char): void {
  const closing = a.kind === "close" || a.kind === "stop";
  if (closing && (b.kind === "close" || b.kind === "stop" || b.kind === "open")) trim(a);
  else if (a.kind === "open" && b.kind === "open") trim(b);
}

function trim(mark: Char): void {
  if (mark.blank === 0 || mark.trimmed) return;
  mark.trimmed = true;
  mark.width -= mark.blank;
}

function gapBetween(a: Char, b: Char, share: number): number {
  if (isIdeograph(a) && takesGap(b)) return a.run.ink.size * share;
  if (isIdeograph(b) && (takesGap(a) || raised.has(a.codePoint))) return b.run.ink.size * share;
  return 0;
}

function isIdeograph({ kind, codePoint }: Char): boolean {
  return kind === "han" && isIdeographic(codePoint);
}

/** Letters and digits alone, as clreq §3.2 has it: a sign stands close, in 100%参与 and 误差±5 as in ≤45. */
function takesGap({ kind }: Char): boolean {
  return kind === "letter" || kind === "digit";
}
