import type { Fix } from "../diagnostic/diagnostic.ts";
import { placeIn } from "../facts/range-in.ts";
import { once } from "../plan/once.ts";
import type { Text } from "../plan/text.ts";
import type { Range, Source } from "../source/source.ts";

/** A part of a text, by offsets into its value, and what should stand there. */
export interface Mending {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Finds the places of many parts of one text. */
export type Locate = (start: number, end: number) => Range | undefined;

/** How many characters of a text with quotes or folded lines are walked along: each part costs a walk from its start. */
const walk = 3_000_000;

/**
 * A finder of places in the file, quick also where a text is long: a text on one line and the lines of
 * a literal block are spelled as they are read.
 */
export const locator: (text: Text, source: Source) => Locate = once((text, source) => {
  if (text.todo) return () => undefined;
  const { start: from } = text.range;
  const raw = source.text.slice(from, text.range.end);
  if (raw === text.value) return (start, end) => ({ start: from + start, end: from + end });
  const lines = raw.startsWith("|") ? literalLines(text.value, raw) : undefined;
  if (lines) return (start, end) => inLines(lines, start, end, from);
  let left = walk;
  return (start, end) => {
    left -= end;
    return left > 0 ? placeIn(text, start, end, source) : undefined;
  };
});

interface Line {
  readonly inValue: number;
  readonly inRaw: number;
  readonly length: number;
}

/** Pairs the lines of a literal block with those of its value; undefined where they do not fit. */
function literalLines(value: string, raw: string): readonly Line[] | undefined {
  const lines: Line[] = [];
  let inRaw = raw.indexOf("\n") + 1;
  if (inRaw === 0) return undefined;
  const written = raw.slice(inRaw).split("\n");
  let inValue = 0;
  for (const [index, line] of value.split("\n").entries()) {
    const spelled = (written[index] ?? "").replace(/\r$/, "");
    if (!spelled.trimEnd().endsWith(line.trimEnd())) return undefined;
    const indent = spelled.trimEnd().length - line.trimEnd().length;
    lines.push({ inValue, inRaw: inRaw + indent, length: line.length });
    inValue += line.length + 1;
    inRaw += (written[index] ?? "").length + 1;
  }
  return lines;
}

function inLines(lines: readonly Line[], start: number, end: number, from: number): Range | undefined {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.inValue ?? 0) <= start) low = middle;
    else high = middle - 1;
  }
  const line = lines[low];
  if (!line || end > line.inValue + line.length) return undefined;
  const at = from + line.inRaw + start - line.inValue;
  return { start: at, end: at + end - start };
}

/** Edits that mend parts of a text; undefined where one of them has no place of its own in the file. */
export function mend(locate: Locate, parts: readonly Mending[]): Fix | undefined {
  const edits = [];
  for (const part of parts) {
    const range = locate(part.start, part.end);
    if (!range) return undefined;
    edits.push({ range, text: part.text });
  }
  return edits.length > 0 ? { edits } : undefined;
}
