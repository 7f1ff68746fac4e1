import type { Char } from "../shape/shape.ts";
import { type Line, naturalWidth, tolerance, visibleEnd } from "./break.ts";

/** Words that may not open a line of a title: it would part what belongs together. */
const trailing = /^[的了和与及暨等地得]/u;
/** Words that may not close one. */
const leading = /(?:关于|开展|组织|举办|举行|召开|印发|做好|加强|第|和|与|及|暨)$/u;
const numeral = /[〇零一二三四五六七八九十百千\d]$/u;
const counted = /^[〇零一二三四五六七八九十百千年月日届期次周号\d]/u;

/**
 * Breaks a title into as few lines as it needs, where words end, the lines as even as they get,
 * with no character left alone (GB/T 9704: 词意完整，排列对称). Undefined: no such break, it is set as text.
 */
export function breakTitle(chars: readonly Char[], measure: number): Line[] | undefined {
  const whole = naturalWidth(chars, 0, visibleEnd(chars, 0, chars.length));
  if (whole <= measure + tolerance || chars.some((char) => char.kind === "break")) return undefined;
  const stops = [0, ...wordEnds(chars), chars.length];
  const fewest = Math.ceil(whole / (measure + tolerance));
  for (let count = fewest; count < fewest + 3; count++) {
    const ends = evenEnds(chars, stops, count, measure, whole / count);
    if (ends) return toLines(chars, ends);
  }
  return undefined;
}

/** The places inside a title where a line may end. */
function wordEnds(chars: readonly Char[]): number[] {
  const text = chars
    .map((char) => (char.codePoint > 0xffff ? "\u3013" : String.fromCodePoint(char.codePoint)))
    .join("");
  const ends: number[] = [];
  for (const { index } of new Intl.Segmenter("zh", { granularity: "word" }).segment(text)) {
    if (index === 0 || chars[index - 1]?.breakable !== "may") continue;
    const before = text.slice(0, index);
    const after = text.slice(index);
    if (trailing.test(after) || leading.test(before) || (numeral.test(before) && counted.test(after)))
      continue;
    ends.push(index);
  }
  return ends;
}

interface Path {
  readonly cost: number;
  readonly ends: readonly number[];
}

/** The line ends of the most even division into so many lines, if one fits the measure. */
function evenEnds(
  chars: readonly Char[],
  stops: readonly number[],
  count: number,
  measure: number,
  ideal: number,
): readonly number[] | undefined {
  const inside = insideMarks(chars);
  let paths = new Map<number, Path>([[0, { cost: 0, ends: [] }]]);
  for (let line = 0; line < count; line++) {
    const next = new Map<number, Path>();
    for (const [start, path] of paths) {
      for (const end of stops) {
        if (end <= start || end - start < 2) continue;
        const width = naturalWidth(chars, start, visibleEnd(chars, start, end));
        if (width > measure + tolerance) break;
        const cost =
          path.cost +
          (width - ideal) ** 2 +
          (inside.has(end) ? (chars[end]?.run.ink.size ?? 0) ** 2 * 32 : 0);
        if (cost < (next.get(end)?.cost ?? Infinity)) next.set(end, { cost, ends: [...path.ends, end] });
      }
    }
    paths = next;
  }
  return paths.get(chars.length)?.ends;
}

/** The places between an opening mark and its closing one: a line ends there only if all others are far worse. */
function insideMarks(chars: readonly Char[]): Set<number> {
  const inside = new Set<number>();
  let depth = 0;
  chars.forEach(({ kind }, i) => {
    if (kind === "close") depth = Math.max(0, depth - 1);
    if (depth > 0) inside.add(i);
    if (kind === "open") depth++;
  });
  return inside;
}

function toLines(chars: readonly Char[], ends: readonly number[]): Line[] {
  return ends.map((end, i) => {
    const start = ends[i - 1] ?? 0;
    return { start, end, visible: visibleEnd(chars, start, end), last: i + 1 === ends.length };
  });
}
