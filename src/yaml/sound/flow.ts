import type { YamlEntry, YamlMap, YamlNode, YamlScalar, YamlSeq } from "../tree.ts";
import {
  type Cursor,
  colon,
  comma,
  counts,
  dash,
  hash,
  isGap,
  isOpening,
  isQuote,
  lineFeed,
  skipSpaces,
  space,
} from "./cursor.ts";
import { emptyAt, isPlainKey, plainScalar, quotedScalar, startsPlain } from "./scalars.ts";

const [openSquare, closeSquare, openBrace, closeBrace] = [91, 93, 123, 125] as const;

/** A list or mapping in brackets on one line; undefined where it is left to the library. */
export function flowNode(cursor: Cursor, start: number, depth: number): YamlMap | YamlSeq | undefined {
  if (depth >= cursor.limits.depth) return undefined;
  return cursor.text.charCodeAt(start) === openSquare
    ? flowSeq(cursor, start, depth)
    : flowMap(cursor, start, depth);
}

function flowSeq(cursor: Cursor, start: number, depth: number): YamlSeq | undefined {
  const { text } = cursor;
  const items: YamlNode[] = [];
  let at = skipSpaces(text, start + 1);
  while (text.charCodeAt(at) !== closeSquare) {
    const item = flowValue(cursor, at, depth);
    if (item === undefined) return undefined;
    items.push(item);
    at = nextItem(text, item.range.end, closeSquare);
    if (at < 0) return undefined;
  }
  if (!counts(cursor, items.length, depth)) return undefined;
  return { kind: "seq", range: { start, end: at + 1 }, flow: true, items };
}

function flowMap(cursor: Cursor, start: number, depth: number): YamlMap | undefined {
  const { text } = cursor;
  const entries: YamlEntry[] = [];
  let at = skipSpaces(text, start + 1);
  while (text.charCodeAt(at) !== closeBrace) {
    const entry = flowEntry(cursor, at, depth);
    if (entry === undefined || entries.some(({ key }) => key === entry.key)) return undefined;
    entries.push(entry);
    at = nextItem(text, entry.range.end, closeBrace);
    if (at < 0) return undefined;
  }
  if (!counts(cursor, entries.length, depth)) return undefined;
  return { kind: "map", range: { start, end: at + 1 }, flow: true, entries };
}

/** A key with its colon and value; a key without either is left to the library. */
function flowEntry(cursor: Cursor, at: number, depth: number): YamlEntry | undefined {
  const { text } = cursor;
  const key = flowScalar(text, at);
  if (key === undefined || !isPlainKey(key.text)) return undefined;
  const sign = skipSpaces(text, key.range.end);
  if (text.charCodeAt(sign) !== colon || text.charCodeAt(sign + 1) !== space) return undefined;
  const from = skipSpaces(text, sign + 1);
  const unit = text.charCodeAt(from);
  const value = unit === comma || unit === closeBrace ? emptyAt(from) : flowValue(cursor, from, depth);
  if (value === undefined) return undefined;
  const range = { start: key.range.start, end: Math.max(key.range.end, value.range.end) };
  return { key: key.text, keyRange: key.range, value, range, merged: false };
}

function flowValue(cursor: Cursor, at: number, depth: number): YamlNode | undefined {
  return isOpening(cursor.text.charCodeAt(at))
    ? flowNode(cursor, at, depth + 1)
    : flowScalar(cursor.text, at);
}

function flowScalar(text: string, at: number): YamlScalar | undefined {
  const unit = text.charCodeAt(at);
  if (isQuote(unit)) return quotedScalar(text, at);
  // Before a comma or a bracket a dash is no text.
  if (unit === dash && isFlowMark(text.charCodeAt(at + 1))) return undefined;
  return startsPlain(text, at) ? plainScalar(text, at, plainFlowEnd(text, at)) : undefined;
}

/** Where the next item begins, or the closing bracket stands; -1 if neither comes. */
function nextItem(text: string, from: number, close: number): number {
  const at = skipSpaces(text, from);
  const unit = text.charCodeAt(at);
  if (unit === close) return at;
  return unit === comma ? skipSpaces(text, at + 1) : -1;
}

/** Where a plain text in brackets ends, without the spaces behind it; -1 if its line ends before its bracket. */
function plainFlowEnd(text: string, start: number): number {
  let end = start;
  for (let at = start; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === comma || isBracket(unit)) return end;
    if (unit === colon && (isGap(text, at + 1) || isFlowMark(text.charCodeAt(at + 1)))) return end;
    if (unit === lineFeed || (unit === hash && text.charCodeAt(at - 1) === space)) return -1;
    if (unit !== space) end = at + 1;
  }
  return -1;
}

function isFlowMark(unit: number): boolean {
  return unit === comma || isBracket(unit);
}

function isBracket(unit: number): boolean {
  return unit === openSquare || unit === closeSquare || unit === openBrace || unit === closeBrace;
}
