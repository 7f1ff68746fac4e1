import type { Char } from "../shape/char.ts";
import { mayNotStart } from "../shape/character.ts";

/** A line as a stretch of characters: half-open, with the spaces and the break it ends in. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** Where the printed part ends, before trailing spaces. */
  readonly visible: number;
  /** The last of its paragraph, or ended by a break: never stretched. */
  readonly last: boolean;
  /** Its last mark stands outside the measure. */
  readonly hung?: true;
}

/** Points by which a line may be too wide before that counts. */
export const tolerance = 0.25;

/**
 * Breaks characters into lines, each as full as it gets. A line goes on to one break more than fits where it
 * then ends in a mark and its marks have the blank to give, if that squeezes it by no more than half of what the
 * shorter line would be stretched: a 。 that may not open the next line is taken in, a character that may is not.
 */
export function breakLines(chars: readonly Char[], first: number, measure: number): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start < chars.length) {
    const line = nextLine(chars, start, lines.length === 0 ? first : measure);
    lines.push(line);
    start = line.end;
  }
  return lines;
}

function nextLine(chars: readonly Char[], start: number, measure: number): Line {
  const limit = measure + tolerance;
  let width = 0;
  let fit = -1;
  let slack = 0;
  let i = start;
  for (; i < chars.length; i++) {
    const char = chars[i];
    if (!char) break;
    width += char.width;
    if (width > limit && width - char.width <= limit) {
      const hung = hungLine(chars, start, i);
      if (hung) return hung;
    }
    if (width > limit && char.kind !== "space" && char.kind !== "break") break;
    const used = width + restored(char);
    if (char.breakable !== "no" && (used <= limit || char.kind === "space")) {
      fit = i + 1;
      slack = measure - used;
      if (char.breakable === "must") return makeLine(chars, start, fit);
    }
    width += char.gap;
  }
  if (i === chars.length) return makeLine(chars, start, i);
  const next = nextBreak(chars, Math.max(fit, start));
  if (isTight(chars, start, next, measure, fit < 0 ? Infinity : slack)) return makeLine(chars, start, next);
  const long = fit < 0 || naturalWidth(chars, fit, visibleEnd(chars, fit, next)) > measure;
  return makeLine(chars, start, long ? emergencyEnd(chars, start, fit, i) : fit);
}

/** The line whose last mark hangs, if the mark at a place may and a line may end behind it. */
function hungLine(chars: readonly Char[], start: number, at: number): Line | undefined {
  if (!chars[at]?.hangs || at === start) return undefined;
  let end = at + 1;
  while (chars[end]?.kind === "space") end++;
  if (chars[end]?.kind === "break") end++;
  if (end < chars.length && chars[end - 1]?.breakable === "no") return undefined;
  return { ...makeLine(chars, start, end), hung: true };
}

/** The next place behind a character where a line may end. */
function nextBreak(chars: readonly Char[], from: number): number {
  let end = from + 1;
  while (end < chars.length && chars[end - 1]?.breakable === "no") end++;
  return end;
}

/** Whether a line that is somewhat too long, for a mark at its end, is squeezed rather than broken earlier with some slack. */
function isTight(
  chars: readonly Char[],
  start: number,
  end: number,
  measure: number,
  slack: number,
): boolean {
  const visible = visibleEnd(chars, start, end);
  const last = chars[visible - 1];
  if (last?.kind !== "stop" && last?.kind !== "close") return false;
  const need = naturalWidth(chars, start, visible) - measure;
  // The blank at the line's end is not missed: to take it squeezes nothing.
  return need - last.blank <= slack / 2 && need <= capacity(chars, start, visible) + tolerance;
}

/**
 * A piece longer than a line parts where the line is full, an address behind one of its signs if one
 * is near. It starts on the line of the text before it, from `fit`, if some of it has room there.
 */
function emergencyEnd(chars: readonly Char[], start: number, fit: number, full: number): number {
  const from = Math.max(start, fit);
  for (const signs of ["/?&", "=._-#"]) {
    for (let i = full - 1; i > from + (full - from) / 2; i--) {
      const char = chars[i];
      if (!char || char.kind === "han" || char.codePoint === chars[i - 1]?.codePoint) continue;
      if (signs.includes(String.fromCodePoint(char.codePoint))) return i + 1;
    }
  }
  if (fit > 0 && full - fit < roomForPiece) return fit;
  return beforeMark(chars, start, Math.max(full, start + 1));
}

/** The end of a line, so far back that no mark opens the next one; as it is where nothing but marks stands before. */
function beforeMark(chars: readonly Char[], start: number, end: number): number {
  let at = end;
  while (at > start && opensBadly(chars[at])) at--;
  return at > start ? at : end;
}

function opensBadly(char: Char | undefined): boolean {
  return char !== undefined && char.kind !== "space" && char.kind !== "break" && mayNotStart(char.kind);
}

/** So many characters of a long piece, at least, open it on a line that holds other text. */
const roomForPiece = 8;

function makeLine(chars: readonly Char[], start: number, end: number): Line {
  const last = end >= chars.length || chars[end - 1]?.breakable === "must";
  return { start, end, visible: visibleEnd(chars, start, end), last };
}

/** Where the printed part of a line ends. */
export function visibleEnd(chars: readonly Char[], start: number, end: number): number {
  let visible = end;
  while (visible > start) {
    const kind = chars[visible - 1]?.kind;
    if (kind !== "space" && kind !== "break") break;
    visible--;
  }
  return visible;
}

/** A line's width before it is squeezed or stretched: its last mark stands alone and has all its blank. */
export function naturalWidth(chars: readonly Char[], start: number, visible: number): number {
  let width = 0;
  for (let i = start; i < visible; i++) {
    const char = chars[i];
    if (char) width += i + 1 < visible ? char.width + char.gap : char.width + restored(char);
  }
  return width;
}

/** The blank that a mark gets back when the neighbour it shared with is on the next line. */
export function restored(char: Char): number {
  return char.trimmed && char.kind !== "open" ? char.blank : 0;
}

/** How far a line can be squeezed, points: the blank of its marks, half of its elastic gaps. */
export function capacity(chars: readonly Char[], start: number, visible: number): number {
  let sum = 0;
  for (let i = start; i < visible; i++) {
    const char = chars[i];
    if (!char) continue;
    if (!char.trimmed || (i + 1 === visible && char.kind !== "open")) sum += char.blank;
    if (char.elastic && i + 1 < visible) sum += char.gap / 2;
  }
  return sum;
}
