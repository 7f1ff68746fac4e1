import type { Limits } from "../limits.ts";

/** Where the reading of a sound text stands. */
export interface Cursor {
  readonly text: string;
  readonly limits: Limits;
  /** Offset of the first character of a line that is neither blank nor a comment, or of what follows its dash. */
  at: number;
  /** The column of `at`; -1 behind the last line. */
  indent: number;
  /** Items and keys read so far. */
  nodes: number;
}

/** The unit of a line feed. */
export const lineFeed = 10;
/** The unit of a carriage return. */
export const carriageReturn = 13;
/** The unit of a space. */
export const space = 32;
/** The unit of `"`. */
export const quote = 34;
/** The unit of `#`. */
export const hash = 35;
/** The unit of `'`. */
export const singleQuote = 39;
/** The unit of `,`. */
export const comma = 44;
/** The unit of `-`. */
export const dash = 45;
/** The unit of `:`. */
export const colon = 58;

/** Moves to the next line with content, from the start of a line; false at the end of the text. */
export function nextLine(cursor: Cursor, lineStart: number): boolean {
  const { text } = cursor;
  for (let start = lineStart; start < text.length; ) {
    const at = skipSpaces(text, start);
    if (at < text.length && !isBreak(text, at) && text.charCodeAt(at) !== hash) {
      cursor.at = at;
      cursor.indent = at - start;
      return true;
    }
    const end = text.indexOf("\n", at);
    start = end < 0 ? text.length : end + 1;
  }
  cursor.at = text.length;
  cursor.indent = -1;
  return false;
}

/** The start of the next line, where nothing but spaces and a comment is left on this one; else -1. */
export function tailEnd(text: string, from: number): number {
  const at = skipSpaces(text, from);
  if (at >= text.length) return text.length;
  if (!isBreak(text, at) && !(text.charCodeAt(at) === hash && text.charCodeAt(at - 1) === space)) return -1;
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end + 1;
}

/** The offset of the first character that is no space. */
export function skipSpaces(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === space) at++;
  return at;
}

/** Whether a line ends here. */
export function isBreak(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === lineFeed || (unit === carriageReturn && text.charCodeAt(at + 1) === lineFeed);
}

/** Whether a space, a line's end or the text's end stands here. */
export function isGap(text: string, at: number): boolean {
  return at >= text.length || text.charCodeAt(at) === space || isBreak(text, at);
}

/** Whether the dash of a list item stands here. */
export function isDash(text: string, at: number): boolean {
  return text.charCodeAt(at) === dash && isGap(text, at + 1);
}

/** Whether nothing but a comment is left on the line from here on. */
export function endsLine(text: string, at: number): boolean {
  return at >= text.length || isBreak(text, at) || text.charCodeAt(at) === hash;
}

/** Whether this is `[` or `{`. */
export function isOpening(unit: number): boolean {
  return unit === 91 || unit === 123;
}

/** Whether this is a quotation mark of YAML. */
export function isQuote(unit: number): boolean {
  return unit === quote || unit === singleQuote;
}

/** Counts what a collection holds; false near a limit, where the library has to judge. */
export function counts(cursor: Cursor, items: number, depth: number): boolean {
  const { limits } = cursor;
  cursor.nodes += items;
  return depth < limits.depth && 2 * items < limits.rows && 2 * cursor.nodes < limits.nodes;
}
