import type { Edit } from "../diagnostic/diagnostic.ts";
import type { Range } from "../source/source.ts";

/** One line of a text, without its line end. */
export interface Line extends Range {
  /** Offset of the first character that is no space or tab; the line's end if there is none. */
  readonly content: number;
}

/**
 * A text whose lines end as the YAML library knows it, with the same offsets: a lone `\r`, as old
 * programs write it, is a line end to YAML and to editors, but not to the library.
 */
export function withLineFeeds(text: string): string {
  return text.includes("\r") ? text.replace(/\r(?!\n)/g, "\n") : text;
}

/** The lines of a text that touch a range. */
export function linesIn(text: string, range: Range): readonly Line[] {
  const lines: Line[] = [];
  let start = lineStart(text, range.start);
  do {
    const line = lineFrom(text, start);
    lines.push(line);
    if (line.end >= text.length) break;
    start = behind(text, line);
  } while (start < range.end);
  return lines;
}

/** The line that holds an offset. */
export function lineOf(text: string, offset: number): Line {
  return lineFrom(text, lineStart(text, offset));
}

/** The next line; undefined behind the last. */
export function lineBelow(text: string, line: Line): Line | undefined {
  const start = behind(text, line);
  return start < text.length ? lineFrom(text, start) : undefined;
}

/** Where the next line starts. */
function behind(text: string, line: Line): number {
  return line.end + (text.startsWith("\r\n", line.end) ? 2 : 1);
}

/** The number of a line, 1-based; it counts through the text, so ask only for what is reported. */
export function numberOf(text: string, line: Line): number {
  return text.slice(0, line.start).split(/\r\n|\r|\n/).length;
}

function lineStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !isLineEnd(text.charCodeAt(start - 1))) start--;
  return start;
}

function isLineEnd(unit: number): boolean {
  return unit === 10 || unit === 13;
}

function lineFrom(text: string, start: number): Line {
  let end = start;
  while (end < text.length && !isLineEnd(text.charCodeAt(end))) end++;
  let content = start;
  while (content < end && (text[content] === " " || text[content] === "\t")) content++;
  return { start, end, content };
}

/** From an offset to the end of the line, without a comment and the space before it. */
export function valueOnLine(text: string, start: number, line: Line): Range {
  const row = text.slice(start, line.end);
  const kept = row.replace(/[ \t]#(?:[ \t].*)?$/, "").trimEnd();
  return { start, end: start + Math.max(1, kept.length) };
}

/** Edits that make comments of a line and of the lines indented below it. */
export function leaveOut(text: string, line: Line): readonly Edit[] {
  const indent = line.content - line.start;
  const edits = [comment(line)];
  for (let next = lineBelow(text, line); next !== undefined; next = lineBelow(text, next)) {
    if (next.content === next.end) continue;
    if (next.content - next.start <= indent) break;
    edits.push(comment(next));
  }
  return edits;
}

function comment(line: Line): Edit {
  return { range: { start: line.content, end: line.content }, text: "# " };
}
