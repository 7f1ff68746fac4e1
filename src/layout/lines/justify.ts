import type { Glyph } from "../page.ts";
import { type Char, widthOf } from "../shape/char.ts";
import { inWord } from "../shape/character.ts";
import { capacity, type Line, naturalWidth, restored, tolerance } from "./break.ts";

/** A line with the width of everything settled: `lead` is the space before its first glyph. */
export interface SetLine {
  readonly lead: number;
  readonly glyphs: readonly Glyph[];
  readonly width: number;
}

/** A line at work: its characters up to the visible end, and what was done to each, in points. */
interface Work {
  readonly chars: readonly Char[];
  readonly visible: number;
  /** Blank taken off at the mark's own side. */
  readonly cut: Float64Array;
  /** Added to the gap after. */
  readonly extra: Float64Array;
}

type Bench = Pick<Work, "cut" | "extra">;

/** Room for the numbers of one line at a time: no line takes longer than its own setting. */
let bench: Bench = { cut: new Float64Array(256), extra: new Float64Array(256) };

function clearBench(length: number): Bench {
  if (bench.cut.length < length) bench = { cut: new Float64Array(length), extra: new Float64Array(length) };
  bench.cut.fill(0, 0, length);
  bench.extra.fill(0, 0, length);
  return bench;
}

/**
 * Sets a line into a measure. Too wide: the mark at its end gives up its blank, then the one at its
 * start, then the marks inside, then the gaps between Chinese and Latin. Too narrow and justified: every
 * place between characters grows alike, those between Chinese and Latin and between words too, as in Word.
 */
export function setLine(chars: readonly Char[], line: Line, measure: number, justified: boolean): SetLine {
  const { start } = line;
  // A mark that hangs takes no part: its line is set as if it ended before it.
  const visible = line.hung ? line.visible - 1 : line.visible;
  const own = chars.slice(start, line.end);
  const { cut, extra } = clearBench(own.length);
  for (let i = 0; i < own.length; i++) {
    const char = own[i];
    if (char?.trimmed && !(start + i + 1 === line.visible && restored(char) > 0)) cut[i] = char.blank;
  }
  const work: Work = { chars: own, visible: visible - start, cut, extra };
  const natural = line.hung ? widthOf(chars, start, visible) : naturalWidth(chars, start, visible);
  const excess = natural - measure;
  if (excess > tolerance) squeeze(work, Math.min(excess, capacity(chars, start, visible)));
  else if (excess > 0) spread(work, -excess, places(work, isOpenPlace));
  else if (justified && !line.last) stretch(work, -excess);
  return toGlyphs(work);
}

/** The blank that the mark at a place still has. */
function blankLeft({ chars, cut }: Work, i: number): number {
  return (chars[i]?.blank ?? 0) - (cut[i] ?? 0);
}

function squeeze(work: Work, amount: number): void {
  const { chars, visible, cut } = work;
  let rest = amount;
  const take = (i: number, most: number): void => {
    const taken = Math.min(most, blankLeft(work, i));
    cut[i] = (cut[i] ?? 0) + taken;
    rest -= taken;
  };
  take(visible - 1, rest);
  if (chars[0]?.kind === "open") take(0, rest);
  const marks = places(work, (i) => blankLeft(work, i) > 0);
  const blank = marks.reduce((sum, i) => sum + blankLeft(work, i), 0);
  const share = blank > 0 ? Math.min(1, rest / blank) : 0;
  for (const i of marks) take(i, share * blankLeft(work, i));
  const gaps = places(work, (i) => isElasticGap(chars[i]));
  const total = gaps.reduce((sum, i) => sum + (chars[i]?.gap ?? 0), 0);
  if (rest > 1e-6) for (const i of gaps) work.extra[i] = (-rest * (chars[i]?.gap ?? 0)) / total;
}

/** Nothing is stretched where an em between all characters would not do: that is a line which broke early. */
function stretch(work: Work, amount: number): void {
  const open = places(work, isOpenPlace);
  const size = work.chars[0]?.run.ink.size ?? 0;
  if (amount <= open.length * size) spread(work, amount, open);
}

/** Shares an amount evenly among places. */
function spread({ extra }: Work, amount: number, among: readonly number[]): void {
  for (const i of among) extra[i] = (extra[i] ?? 0) + amount / among.length;
}

/** The places of a line, less its last character, where something holds. */
function places(work: Work, holds: (i: number, work: Work) => boolean): number[] {
  const found: number[] = [];
  for (let i = 0; i + 1 < work.visible; i++) if (holds(i, work)) found.push(i);
  return found;
}

function isElasticGap(char: Char | undefined): boolean {
  return char?.elastic === true && char.gap > 0;
}

/** Space may open behind a character: not inside a word, a dash or an ellipsis, not before a space. */
function isOpenPlace(i: number, { chars }: Work): boolean {
  const char = chars[i];
  const next = chars[i + 1];
  if (!char || !next || next.combining) return false;
  if (char.kind === "space") return char.elastic;
  if (next.kind === "space" || !char.elastic) return false;
  if (inWord(char.kind) && inWord(next.kind)) return false;
  return !(char.kind === next.kind && (char.kind === "dash" || char.kind === "ellipsis"));
}

/**
 * A mark whose blank is cut, wholly or in part, becomes a half-width glyph; what is left of the blank
 * goes into the advance: its own for a closing mark, that of the glyph before for an opening one.
 */
function toGlyphs({ chars, visible, cut, extra }: Work): SetLine {
  const glyphs: { codePoint: number; trim: Glyph["trim"]; advance: number }[] = [];
  let lead = 0;
  let width = 0;
  for (let i = 0; i < chars.length; i++) {
    const char = chars[i];
    if (!char || char.kind === "break") continue;
    const taken = cut[i] ?? 0;
    const full = char.width + (char.trimmed ? char.blank : 0);
    const after = (i + 1 < visible ? char.gap : 0) + (extra[i] ?? 0);
    const atStart = taken > 0 && char.kind === "open";
    if (atStart) {
      const before = glyphs.at(-1);
      if (before) before.advance += char.blank - taken;
      else lead += char.blank - taken;
    }
    const trim = taken === 0 ? "none" : atStart ? "start" : "end";
    glyphs.push({ codePoint: char.codePoint, trim, advance: full - (atStart ? char.blank : taken) + after });
    if (i < visible) width += full - taken + after;
  }
  return { lead, glyphs, width };
}
