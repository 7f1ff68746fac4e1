import type { Face, FontBook } from "../../font/face.ts";
import { drawnText, isCombining } from "../../notation/words/drawn-text.ts";
import type { FaceRole } from "../../style/style.ts";
import type { Run } from "../content.ts";
import {
  chineseKind,
  inWord,
  isIdeographic,
  type Kind,
  latinKind,
  mayNotEnd,
  mayNotStart,
  raised,
} from "./character.ts";
import { clusterPlaces } from "./cluster.ts";
import { latinFlags } from "./script.ts";

/** Whether a line may end behind a character. */
export type Breakable = "no" | "may" | "must";

/** A character ready for the line: its face, its natural width in points, what follows it. */
export interface Char {
  readonly codePoint: number;
  readonly run: Run;
  readonly face: Face;
  readonly kind: Kind;
  /** Set from the Latin face. */
  readonly latin: boolean;
  /** Half an em of blank that the mark may give away at its start or end; 0: none. */
  blank: number;
  /** Advance with the pitch, less the blank already taken by `trimmed`. */
  width: number;
  /** The mark shares its blank with its neighbour. */
  trimmed: boolean;
  /** Space after it: the quarter-em between Chinese and Latin, or what a hanging mark leaves. */
  gap: number;
  /** Whether the space behind it may shrink and stretch. */
  elastic: boolean;
  /** Drawn over or under the character before it, to which it belongs. */
  readonly combining: boolean;
  /** Where a line is full it may stand outside. */
  readonly hangs: boolean;
  breakable: Breakable;
}

/** A font book with its answers remembered, and the extra space after Chinese characters in points. */
export interface Shaper {
  readonly fonts: FontBook;
  readonly pitch: number;
  readonly habits: Habits;
  readonly known: Map<FaceRole, readonly [plain: Map<number, Measured>, bold: Map<number, Measured>]>;
  /** What was shaped to be measured and has not been set yet. */
  readonly ahead: WeakMap<readonly Run[], Char[]>;
  /** Absent: lines are painted; `false`: they are measured alone and hold nothing. */
  readonly paints?: false;
}

/** What programs that set Chinese do differently. */
export interface Habits {
  /** Marks keep their blank: none is taken off them. */
  readonly stiff: boolean;
  /** Stops and commas hang over the end of a full line. */
  readonly hanging: boolean;
  /** Numbers stay on the line of their sign, their unit and the other end of their range. */
  readonly whole: boolean;
  /** The space between Chinese and Latin, as a share of an em. */
  readonly gap: number;
}

/** Word's habits, and clreq's: every mark may be squeezed. */
export const wordHabits: Habits = { stiff: false, hanging: false, whole: true, gap: 1 / 4 };

interface Measured {
  readonly face: Face;
  readonly advance: number;
  /** The blank before and behind what is drawn, in em. */
  readonly blanks: readonly [start: number, end: number];
}

/** A shaper for one document. */
export function createShaper(fonts: FontBook, pitch: number, habits: Habits = wordHabits): Shaper {
  return { fonts, pitch, habits, known: new Map(), ahead: new WeakMap() };
}

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

function measure(runs: readonly Run[], shaper: Shaper): Char[] {
  const codePoints: number[] = [];
  const texts = runs.map((run) => drawnText(run.text));
  for (const text of texts) {
    for (let at = 0; at < text.length; at++) {
      const codePoint = text.codePointAt(at) ?? 0;
      if (codePoint > 0xffff) at++;
      codePoints.push(codePoint);
    }
  }
  const latin = latinFlags(codePoints);
  const chars: Char[] = [];
  runs.forEach((run, r) => {
    const text = texts[r] ?? "";
    for (let at = 0; at < text.length; at++) {
      const i = chars.length;
      const codePoint = codePoints[i] ?? 0;
      if (codePoint > 0xffff) at++;
      const mark = isCombining(codePoint) ? measureMark(codePoint, chars, shaper) : undefined;
      chars.push(mark ?? measureOne(codePoint, run, latin[i] ?? false, shaper));
    }
  });
  return chars;
}

/** A mark in the middle over its base: what stands before it moves on to the mark's place, the mark to its base's end. */
function measureMark(codePoint: number, chars: readonly Char[], shaper: Shaper): Char | undefined {
  const from = chars.findLastIndex((char) => !char.combining);
  const base = chars[from];
  const before = chars.at(-1);
  if (!base || !before || base.kind === "break") return undefined;
  const mark = measureOne(codePoint, base.run, base.latin, shaper);
  const whole = chars.slice(from).reduce((sum, { width }) => sum + width, 0);
  const place = (middleOf(base) - middleOf(mark)) * base.run.ink.size;
  before.width += place - whole;
  return { ...mark, kind: base.kind, combining: true, blank: 0, hangs: false, width: whole - place };
}

/** Where the middle of what a character draws stands behind its origin, in em. */
function middleOf({ face, codePoint }: Char): number {
  const [left, right] = face.extent(codePoint);
  return (left + right) / 2;
}

function measureOne(codePoint: number, run: Run, latin: boolean, shaper: Shaper): Char {
  const { ink } = run;
  const kind = latin ? latinKind(codePoint) : chineseKind(codePoint);
  const { face, advance, blanks } = find(shaper, latin ? ink.latin : ink.face, ink.bold, codePoint);
  const full = advance > 0.9 && !latin;
  const sided = !shaper.habits.stiff && (kind === "open" || kind === "close" || kind === "stop");
  const width = kind === "break" ? 0 : advance * ink.size + (full ? shaper.pitch : 0);
  // A mark in the middle of its cell, as some faces draw ？, has less than half an em to give.
  const blank = full && sided ? Math.min(0.5, blanks[kind === "open" ? 0 : 1]) * ink.size : 0;
  const hangs = shaper.habits.hanging && kind === "stop" && full;
  // Written out: this runs for every character, and copying properties takes ten times as long.
  return {
    codePoint,
    run,
    face,
    kind,
    latin,
    blank,
    width,
    combining: false,
    hangs,
    trimmed: false,
    gap: 0,
    elastic: true,
    breakable: "no",
  };
}

function find(shaper: Shaper, role: FaceRole, bold: boolean, codePoint: number): Measured {
  let weights = shaper.known.get(role);
  if (!weights) {
    weights = [new Map(), new Map()];
    shaper.known.set(role, weights);
  }
  const known = weights[bold ? 1 : 0];
  const old = known.get(codePoint);
  if (old) return old;
  const query = { role, bold };
  const face = shaper.fonts.faceFor(query, codePoint) ?? shaper.fonts.primary(query);
  const advance = face.advance(codePoint);
  const isHan = codePoint >= 0x4e00 && codePoint < 0xa000;
  const [left, right] = isHan ? [0, advance] : face.extent(codePoint);
  const blanks = [Math.max(0, left), Math.max(0, advance - right)] as const;
  const measured = { face, advance, blanks };
  known.set(codePoint, measured);
  return measured;
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

function breakBetween(a: Char, b: Char, before: Char | undefined, after: Char | undefined): Breakable {
  if (a.kind === "break") return "must";
  if (mayNotEnd(a.kind) || mayNotStart(b.kind)) return "no";
  if (a.kind === "space") return "may";
  // A number keeps its unit, whatever it is called, and the sign before it (≤45).
  if (a.kind === "digit" && b.kind === "han") return "no";
  if (b.kind === "digit" && comparisons.has(a.codePoint)) return "no";
  if (a.kind === b.kind && (a.kind === "dash" || a.kind === "ellipsis")) return "no";
  if (inWord(a.kind) && inWord(b.kind)) return isHyphen(a, b, before, after) ? "may" : "no";
  return "may";
}

/** A number and its unit, a sign and its number. */
function isNumberPair(a: Char, b: Char): boolean {
  return (a.kind === "digit" && b.kind === "han") || (b.kind === "digit" && comparisons.has(a.codePoint));
}

const comparisons: ReadonlySet<number> = new Set(
  [..."≤≥≠≈＜＞＝∠△√"].map((sign) => sign.codePointAt(0) ?? 0),
);

/** A hyphen between two words of letters: the one place where a Latin word may part. */
function isHyphen(a: Char, b: Char, before: Char | undefined, after: Char | undefined): boolean {
  return a.codePoint === 0x2d && b.kind === "letter" && before?.kind === "letter" && after?.kind === "letter";
}

function keepClusters(chars: readonly Char[]): void {
  if (!chars.some(({ kind, codePoint }) => kind === "digit" || codePoint === 0x40 || codePoint === 0x2f))
    return;
  const text = chars.map((char) => String.fromCodePoint(char.codePoint)).join("");
  const offsets = text.length === chars.length ? undefined : charOffsets(chars);
  for (const place of clusterPlaces(text)) {
    const index = offsets ? offsets.get(place) : place;
    const before = index === undefined ? undefined : chars[index - 1];
    if (before?.breakable === "may") before.breakable = "no";
  }
}

function charOffsets(chars: readonly Char[]): Map<number, number> {
  const offsets = new Map<number, number>();
  let offset = 0;
  chars.forEach((char, i) => {
    offsets.set(offset, i);
    offset += char.codePoint > 0xffff ? 2 : 1;
  });
  return offsets;
}

/** The width of a character with all the blank it may give away, points: as a program has it that squeezes no marks. */
export function stiffWidth({ width, blank, trimmed }: Char): number {
  return trimmed ? width + blank : width;
}

/** The width of characters on one line, points, with the gaps between them. */
export function widthOf(chars: readonly Char[], start: number, end: number): number {
  let width = 0;
  for (let i = start; i < end; i++) {
    const char = chars[i];
    if (char) width += char.width + (i + 1 < end ? char.gap : 0);
  }
  return width;
}
