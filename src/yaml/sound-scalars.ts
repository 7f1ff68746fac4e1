import type { Limits } from "./limits.ts";
import type { YamlScalar } from "./tree.ts";

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
const carriageReturn = 13;
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
const backslash = 92;

/**
 * Characters that begin something else than a plain text: marks of YAML, what it keeps for later, and
 * full-width brackets, which may be meant as marks.
 */
const special: ReadonlySet<number> = new Set(
  [..."#,[]{}&*!|>'\"%@`?:｛［"].map((character) => character.charCodeAt(0)),
);

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

/** Whether this is `[` or `{`. */
export function isOpening(unit: number): boolean {
  return unit === 91 || unit === 123;
}

/** Whether a plain text can begin here. */
export function startsPlain(text: string, at: number): boolean {
  return !special.has(text.charCodeAt(at)) && !isDash(text, at) && !isGap(text, at);
}

/** Nothing, at an offset. */
export function emptyAt(at: number): YamlScalar {
  return { kind: "scalar", range: { start: at, end: at }, text: "", value: null, style: "plain" };
}

/** A plain text; undefined for a number that is written in a way of its own. */
export function plainScalar(text: string, start: number, end: number): YamlScalar | undefined {
  if (end <= start) return undefined;
  const typed = text.slice(start, end);
  const value = coreValue(typed, typed.charCodeAt(0));
  if (value === undefined) return undefined;
  return { kind: "scalar", range: { start, end }, text: typed, value, style: "plain" };
}

const words: ReadonlyMap<string, boolean | null> = new Map([
  ...["~", "null", "Null", "NULL"].map((word) => [word, null] as const),
  ...["true", "True", "TRUE"].map((word) => [word, true] as const),
  ...["false", "False", "FALSE"].map((word) => [word, false] as const),
]);

/** What the core schema (YAML 1.2.2, 10.3.2) reads a plain text as; undefined for hexadecimals, octals, infinity and exponents. */
function coreValue(typed: string, first: number): string | number | boolean | null | undefined {
  const isWord = first === 126 || (first > 64 && first < 123);
  if (isWord) {
    const word = typed.length < 6 ? words.get(typed) : undefined;
    return word === undefined ? typed : word;
  }
  const isNumeral = (first >= 48 && first <= 57) || first === 43 || first === dash || first === 46;
  if (!isNumeral || !/^[-+]?\.?[\dinINox]/.test(typed)) return typed;
  if (/^[-+]?\d+$/.test(typed)) return Number.parseInt(typed, 10);
  if (/^[-+]?(?:\d+\.\d*|\.\d+)$/.test(typed)) return Number.parseFloat(typed);
  return /^[-+]?(?:0[ox]|\.[inIN]|[\d.]+[eE][-+]?\d)/.test(typed) ? undefined : typed;
}

/** A quoted text on one line; undefined where it is left to the library. */
export function quotedScalar(text: string, start: number): YamlScalar | undefined {
  const end = quotedEnd(text, start);
  if (end < 0) return undefined;
  const value = textOfQuoted(text, start, end);
  if (value === undefined) return undefined;
  return { kind: "scalar", range: { start, end }, text: value, value, style: "quoted" };
}

/** Behind the closing quote of a quoted text that ends on its line; -1 if it does not. */
export function quotedEnd(text: string, start: number): number {
  const mark = text.charCodeAt(start);
  for (let at = start + 1; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === lineFeed) return -1;
    if (unit === backslash && mark === quote) at++;
    else if (unit === mark) {
      if (mark === quote || text.charCodeAt(at + 1) !== mark) return at + 1;
      at++;
    }
  }
  return -1;
}

/** What a quoted text says; undefined for escapes other than of quotes and backslashes. */
export function textOfQuoted(text: string, start: number, end: number): string | undefined {
  const inner = text.slice(start + 1, end - 1);
  if (text.charCodeAt(start) === singleQuote)
    return inner.includes("'") ? inner.replaceAll("''", "'") : inner;
  if (!inner.includes("\\")) return inner;
  return /\\[^"\\]/.test(inner.replaceAll("\\\\", "")) ? undefined : inner.replace(/\\(["\\])/g, "$1");
}

/** Counts what a collection holds; false near a limit, where the library has to judge. */
export function counts(cursor: Cursor, items: number, depth: number): boolean {
  const { limits } = cursor;
  cursor.nodes += items;
  return depth < limits.depth && 2 * items < limits.rows && 2 * cursor.nodes < limits.nodes;
}
