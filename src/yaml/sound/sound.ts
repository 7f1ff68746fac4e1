import type { Range } from "../../source/source.ts";
import type { Limits } from "../limits.ts";
import type { YamlEntry, YamlMap, YamlNode, YamlSeq } from "../tree.ts";
import {
  type Cursor,
  carriageReturn,
  colon,
  counts,
  dash,
  endsLine,
  hash,
  isBreak,
  isDash,
  isGap,
  isOpening,
  isQuote,
  lineFeed,
  nextLine,
  skipSpaces,
  space,
  tailEnd,
} from "./cursor.ts";
import { flowNode } from "./flow.ts";
import {
  emptyAt,
  isPlainKey,
  plainScalar,
  quotedEnd,
  quotedScalar,
  startsPlain,
  textOfQuoted,
} from "./scalars.ts";

/** What only the YAML library reads, wherever it stands: tabs, a byte order mark, marks of documents. */
const beyond = /[\t\ufeff]|^(?:---|\.\.\.|%)/m;

/** The unit of `|`. */
const bar = 124;

/**
 * Reads a text in the part of YAML that sound plans are written in: names with values, lists, rows
 * in brackets on one line, quotes, `|` texts. It is a shortcut past tokens and documents: where it
 * gives a tree, that is the very tree that the YAML library leads to, and the library had nothing to
 * complain about; undefined means no more than that it is left to the library, which explains what is
 * wrong. Line ends must be `\n` or `\r\n`.
 */
export function readSound(text: string, limits: Limits): YamlNode | undefined {
  if (beyond.test(text)) return undefined;
  const cursor: Cursor = { text, at: 0, indent: 0, nodes: 0, limits };
  if (!nextLine(cursor, 0) || cursor.indent !== 0) return undefined;
  const root = blockMap(cursor, 0, 0);
  return root !== undefined && cursor.indent < 0 ? root : undefined;
}

/** A mapping whose keys stand at `indent`; the cursor is at the first of them. */
function blockMap(cursor: Cursor, indent: number, depth: number): YamlMap | undefined {
  if (depth >= cursor.limits.depth) return undefined;
  const { text } = cursor;
  const entries: YamlEntry[] = [];
  const keys = new Set<string>();
  while (cursor.indent === indent) {
    const start = cursor.at;
    const keyEnd = keyEndAt(text, start);
    if (keyEnd < 0) return undefined;
    const key = keyOf(text, start, keyEnd);
    if (key === undefined || keys.has(key)) return undefined;
    keys.add(key);
    const value = entryValue(cursor, colonAfter(text, keyEnd) + 1, indent, depth);
    if (value === undefined) return undefined;
    const keyRange = { start, end: keyEnd };
    const range = { start, end: Math.max(keyEnd, value.range.end) };
    entries.push({ key, keyRange, value, range, merged: false });
  }
  if (cursor.indent > indent) return undefined;
  if (!counts(cursor, entries.length, depth)) return undefined;
  return { kind: "map", range: across(entries), flow: false, entries };
}

/** A list whose dashes stand at `indent`; the cursor is at the first of them. */
function blockSeq(cursor: Cursor, indent: number, depth: number): YamlSeq | undefined {
  if (depth >= cursor.limits.depth) return undefined;
  const { text } = cursor;
  const start = cursor.at;
  const items: YamlNode[] = [];
  while (cursor.indent === indent && isDash(text, cursor.at)) {
    const content = skipSpaces(text, cursor.at + 1);
    const item = seqItem(cursor, content, indent, depth);
    if (item === undefined) return undefined;
    items.push(item);
  }
  if (cursor.indent > indent) return undefined;
  if (!counts(cursor, items.length, depth)) return undefined;
  const last = items[items.length - 1];
  const range = { start, end: last === undefined ? start + 1 : Math.max(start + 1, last.range.end) };
  return { kind: "seq", range, flow: false, items };
}

function seqItem(cursor: Cursor, content: number, indent: number, depth: number): YamlNode | undefined {
  const { text } = cursor;
  if (endsLine(text, content)) {
    return onNextLines(cursor, content, indent, indent, depth);
  }
  const column = indent + content - cursor.at;
  if (isDash(text, content)) {
    cursor.at = content;
    cursor.indent = column;
    return blockSeq(cursor, column, depth + 1);
  }
  if (keyEndAt(text, content) >= 0) {
    cursor.at = content;
    cursor.indent = column;
    return blockMap(cursor, column, depth + 1);
  }
  return valueOnLine(cursor, content, indent, depth);
}

/** The value of a key, from behind its colon. */
function entryValue(cursor: Cursor, from: number, indent: number, depth: number): YamlNode | undefined {
  const { text } = cursor;
  const content = skipSpaces(text, from);
  if (endsLine(text, content)) {
    return onNextLines(cursor, content, indent, indent - 1, depth);
  }
  return isDash(text, content) ? undefined : valueOnLine(cursor, content, indent, depth);
}

/** A collection below its key or dash; nothing where the next line stands no deeper. A list may stand deeper than `listBelow`. */
function onNextLines(
  cursor: Cursor,
  content: number,
  indent: number,
  listBelow: number,
  depth: number,
): YamlNode | undefined {
  const { text } = cursor;
  const line = tailEnd(text, content);
  if (line < 0) return undefined;
  nextLine(cursor, line);
  const inner = cursor.indent;
  if (inner > listBelow && isDash(text, cursor.at)) return blockSeq(cursor, inner, depth + 1);
  if (inner <= indent) return emptyAt(content);
  // A text below its name may go over several lines: that is left to the library.
  return keyEndAt(text, cursor.at) < 0 ? undefined : blockMap(cursor, inner, depth + 1);
}

/** A value that ends on the line it begins on, or a `|` text; leaves the cursor on the next line. */
function valueOnLine(cursor: Cursor, start: number, indent: number, depth: number): YamlNode | undefined {
  const { text } = cursor;
  const first = text.charCodeAt(start);
  if (first === bar) return blockText(cursor, start, indent);
  let value: YamlNode | undefined;
  if (isOpening(first)) value = flowNode(cursor, start, depth + 1);
  else if (isQuote(first)) value = quotedScalar(text, start);
  else if (startsPlain(text, start)) value = plainScalar(text, start, plainEnd(text, start));
  if (value === undefined) return undefined;
  const line = tailEnd(text, value.range.end);
  if (line < 0) return undefined;
  nextLine(cursor, line);
  // What stands deeper would go on with the text.
  return cursor.indent > indent ? undefined : value;
}

/** Where a plain text on a line ends: before a comment or the line's end, without the spaces there; -1 if a colon parts it. */
function plainEnd(text: string, start: number): number {
  let end = start;
  for (let at = start; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === lineFeed) break;
    if (unit === colon && isGap(text, at + 1)) return -1;
    if (unit === hash && at > start && text.charCodeAt(at - 1) === space) break;
    if (unit !== space && !isBreak(text, at)) end = at + 1;
  }
  return end;
}

/** Where a key ends that begins here; -1 if there is none. */
function keyEndAt(text: string, start: number): number {
  if (isQuote(text.charCodeAt(start))) {
    const end = quotedEnd(text, start);
    return end >= 0 && colonAfter(text, end) >= 0 ? end : -1;
  }
  if (!startsPlain(text, start)) return -1;
  let end = start;
  for (let at = start; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === lineFeed) return -1;
    if (unit === colon && isGap(text, at + 1)) return end;
    if (unit === hash && text.charCodeAt(at - 1) === space) return -1;
    if (unit !== space) end = at + 1;
  }
  return -1;
}

/** Where the colon behind a key stands; -1 if there is none with a gap behind it. */
function colonAfter(text: string, keyEnd: number): number {
  const at = skipSpaces(text, keyEnd);
  return text.charCodeAt(at) === colon && isGap(text, at + 1) ? at : -1;
}

/** The text of a key; undefined for one that is left to the library. */
function keyOf(text: string, start: number, end: number): string | undefined {
  const isQuoted = isQuote(text.charCodeAt(start));
  const key = isQuoted ? textOfQuoted(text, start, end) : text.slice(start, end);
  return key !== undefined && isPlainKey(key) ? key : undefined;
}

/** A `|` text whose lines all stand deeper than `indent`. */
function blockText(cursor: Cursor, start: number, indent: number): YamlNode | undefined {
  const { text } = cursor;
  const strip = text.charCodeAt(start + 1) === dash;
  let at = start + (strip ? 2 : 1);
  if (text.charCodeAt(at) !== lineFeed) return undefined;
  const lines: string[] = [];
  let own = -1;
  let end = at;
  for (at++; at < text.length; at = end + 1) {
    end = text.indexOf("\n", at);
    if (end < 0) end = text.length;
    const content = skipSpaces(text, at);
    if (content >= end) {
      // Blank lines before the first, and spaces on blank lines, have rules of their own.
      if (own < 0 || content > at) return undefined;
      lines.push("");
      continue;
    }
    if (text.charCodeAt(end - 1) === carriageReturn) return undefined;
    if (own < 0) own = content - at;
    if (own <= indent) return undefined;
    if (content - at < own) {
      if (content - at > indent) return undefined;
      break;
    }
    lines.push(text.slice(at + own, end));
  }
  while (lines[lines.length - 1] === "") lines.pop();
  if (lines.length === 0) return undefined;
  const value = lines.join("\n") + (strip ? "" : "\n");
  let kept = Math.min(at, text.length);
  while (text.charCodeAt(kept - 1) === lineFeed || text.charCodeAt(kept - 1) === space) kept--;
  nextLine(cursor, Math.min(at, text.length));
  if (cursor.indent > indent) return undefined;
  return { kind: "scalar", range: { start, end: kept }, text: value, value, style: "block" };
}

function across(entries: readonly YamlEntry[]): Range {
  const first = entries[0];
  const last = entries[entries.length - 1];
  return { start: first?.range.start ?? 0, end: last?.range.end ?? 0 };
}
