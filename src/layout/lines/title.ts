import type { Char } from "../shape/char.ts";
import { type Line, naturalWidth, tolerance, visibleEnd } from "./break.ts";
import { titleWordEnds } from "./title-words.ts";

/**
 * Breaks a title into as few lines as it needs, where words end and sense does, the lines even, in the
 * shape of a trapezium or a diamond (GB/T 9704-2012, 7.3.1: 词意完整、排列对称、长短适宜、间距恰当).
 * Undefined: no such break, it is set as text.
 */
export function breakTitle(title: readonly Char[], measure: number): Line[] | undefined {
  const chars = title.map(ofAnyFace);
  if (widthOf(chars) <= measure + tolerance || chars.some((char) => char.kind === "break")) return undefined;
  const second = subtitleAt(chars);
  if (second === undefined) return breakPart(chars, measure);
  const parts = [chars.slice(0, second), chars.slice(second)].map((part) => breakPart(part, measure));
  const [above, below] = parts;
  if (!above || !below) return breakPart(chars, measure);
  const moved = below.map((line) => ({
    ...line,
    start: line.start + second,
    end: line.end + second,
    visible: line.visible + second,
  }));
  return [...above.map((line) => ({ ...line, last: false })), ...moved];
}

/** Where a second title begins with its dash: a title of several lines ends one before it. */
function subtitleAt(chars: readonly Char[]): number | undefined {
  const at = chars.findIndex(({ kind }, i) => kind === "dash" && chars[i + 1]?.kind === "dash");
  return at > 1 && depthsOfMarks(chars)[at] === 0 ? at : undefined;
}

function widthOf(chars: readonly Char[]): number {
  return naturalWidth(chars, 0, visibleEnd(chars, 0, chars.length));
}

/** The lines of a title, or of one of two that a dash parts. */
function breakPart(chars: readonly Char[], measure: number): Line[] | undefined {
  const whole = widthOf(chars);
  if (whole <= measure + tolerance) return toLines(chars, [chars.length]);
  const fewest = Math.ceil(whole / (measure + tolerance));
  for (const need of ["none", "marks", "names"] as const) {
    const stops = [...stopsOf(chars, need), { at: chars.length, cost: 0 }];
    const [few, more] = [fewest, fewest + 1].map((count) => bestPath(chars, stops, count, measure, whole));
    const best = few && more && more.cost + lineCost < few.cost ? more : (few ?? more);
    if (best) return toLines(chars, best.ends);
  }
  return undefined;
}

/** A figure is at most so wide in the faces that titles are set in, as a share of its size. */
const figureWidth = 0.6;

/** A character as wide as in any face, so that the page and the Word file break alike: their figures differ. */
function ofAnyFace(char: Char): Char {
  return char.kind === "digit" ? { ...char, width: figureWidth * char.run.ink.size } : char;
}

/** What one line more costs, in squares of an em. */
const lineCost = 12;

interface Stop {
  readonly at: number;
  /** What it costs to end a line here, in squares of an em. */
  readonly cost: number;
}

/** What else may be parted where nothing else will do: what stands in marks, then a name too. */
type Need = "none" | "marks" | "names";

/** The places inside a title where a line may end. */
function stopsOf(chars: readonly Char[], need: Need): Stop[] {
  const text = chars
    .map((char) => (char.codePoint > 0xffff ? "\u3013" : String.fromCodePoint(char.codePoint)))
    .join("");
  const depths = depthsOfMarks(chars);
  return titleWordEnds(text, need === "names").flatMap(({ at, cost }) => {
    const depth = depths[at] ?? 0;
    if (chars[at - 1]?.breakable !== "may") return [];
    if (depth === 0) return [{ at, cost }];
    const isPause = chars[at - 1]?.kind === "stop" || chars[at - 1]?.kind === "space";
    return need !== "none" ? [{ at, cost: isPause && depth === 1 ? 10 : cost + 40 * depth }] : [];
  });
}

interface Path {
  readonly cost: number;
  readonly ends: readonly number[];
  readonly widths: readonly number[];
}

/** The best division into so many lines, if one fits the measure. */
function bestPath(
  chars: readonly Char[],
  stops: readonly Stop[],
  count: number,
  measure: number,
  whole: number,
): Path | undefined {
  const em = chars[0]?.run.ink.size ?? 1;
  const ideal = whole / count;
  let best: Path | undefined;
  const visit = (start: number, path: Path): void => {
    const line = path.ends.length + 1;
    for (const { at, cost } of stops) {
      if (at - start < 2 || (line === count) !== (at === chars.length)) continue;
      const width = naturalWidth(chars, start, visibleEnd(chars, start, at));
      if (width > measure + tolerance) break;
      const widths = [...path.widths, width];
      const uneven = ((width - ideal) / em) ** 2;
      const next = { cost: path.cost + cost + uneven + waist(widths, em), ends: [...path.ends, at], widths };
      if (best && next.cost >= best.cost) continue;
      if (line === count) best = next;
      else visit(at, next);
    }
  };
  visit(0, { cost: 0, ends: [], widths: [] });
  return best;
}

/** A line shorter than both its neighbours makes an hourglass, where offices want a trapezium or a diamond. */
function waist(widths: readonly number[], em: number): number {
  const [upper = 0, middle = 0, lower = 0] = widths.slice(-3);
  if (widths.length < 3) return 0;
  return Math.max(0, (Math.min(upper, lower) - middle) / em) ** 2 * 2;
}

/** In how many pairs of marks each place stands: two in a quotation inside a book's title. */
function depthsOfMarks(chars: readonly Char[]): readonly number[] {
  let depth = 0;
  return chars.map(({ kind }) => {
    if (kind === "close") depth = Math.max(0, depth - 1);
    const here = depth;
    if (kind === "open") depth++;
    return here;
  });
}

function toLines(chars: readonly Char[], ends: readonly number[]): Line[] {
  return ends.map((end, i) => {
    const start = ends[i - 1] ?? 0;
    return { start, end, visible: visibleEnd(chars, start, end), last: i + 1 === ends.length };
  });
}
