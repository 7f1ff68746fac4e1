import type { YamlScalar } from "../tree.ts";
import { dash, isDash, isGap, lineFeed, quote, singleQuote } from "./cursor.ts";

const backslash = 92;

/**
 * Characters that begin something else than a plain text: marks of YAML, what it keeps for later, and
 * full-width brackets, which may be meant as marks.
 */
const special: ReadonlySet<number> = new Set(
  [..."#,[]{}&*!|>'\"%@`?:｛［"].map((character) => character.charCodeAt(0)),
);

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

/** Whether a key is read here: a merge, none at all and a very long one are left to the library. */
export function isPlainKey(key: string): boolean {
  return key !== "" && key !== "<<" && key.length <= 1000;
}
