import type { ErrorCode, YAMLError } from "yaml";
import { brief, type Finding, finding } from "../finding.ts";
import { type Line, leaveOut, lineBelow, lineOf } from "../line.ts";
import * as structure from "../problems/structure-problems.ts";
import type { Flat } from "../read/tokens.ts";
import { linesInBrackets, unclosed, unclosedBracket, wideQuoteBefore } from "./broken-brackets.ts";
import { badIndent, dashMissing, nested, notAKey } from "./broken-lines.ts";
import {
  type Handler,
  insertion,
  isIdle,
  lineWithText,
  mistakes,
  type Place,
  present,
} from "./broken-place.ts";
import {
  afterValue,
  badEscape,
  behindBlockMark,
  dashOnKeyLine,
  directive,
  doubled,
  reserved,
  valueBefore,
} from "./broken-text.ts";
import { misplaced, tabsFrom } from "./indent.ts";
import { dashMistake } from "./slips.ts";

/** What one error of the YAML library comes from; never empty. */
export function explainOne(text: string, flat: Flat, error: YAMLError): readonly Finding[] {
  const start = Math.min(error.pos[0], text.length);
  const at = { start, end: Math.max(start, Math.min(error.pos[1], text.length)) };
  const place: Place = { text, flat, at, line: lineOf(text, start), message: error.message };
  const found = handlers[error.code](place);
  const [first] = found;
  if (first === undefined || weak.has(first.problem.code)) {
    const near = nearby(place);
    if (near.length > 0) return near;
  }
  return first === undefined ? [unknown(place)] : found;
}

/** Problems that may be the consequence of a slip on the line above or below. */
const weak: ReadonlySet<string> = new Set([
  structure.badIndent.code,
  structure.broken.code,
  structure.lineWithoutKey.code,
  structure.listAndKeys.code,
]);

/** A tab or a dash with no space on the line of an error, the line below or the lines of its block above. */
function nearby({ text, line }: Place): readonly Finding[] {
  const around: Line[] = [line];
  const below = lineBelow(text, line);
  for (let above = line; above.start > 0 && around.length < 50; ) {
    above = lineOf(text, above.start - 1);
    around.push(above);
    if (!isIdle(text, above) && above.content - above.start < line.content - line.start) break;
  }
  for (const near of below === undefined ? around : [...around, below]) {
    if (isIdle(text, near)) continue;
    const tabs = tabsFrom(text, near);
    if (tabs.length > 0) return tabs;
    const dash = dashMistake(text, near, near.content);
    if (dash !== undefined) return [dash];
  }
  return [];
}

/** One handler for each error code of the YAML library. */
const handlers: Readonly<Record<ErrorCode, Handler>> = {
  ALIAS_PROPS: doubled,
  BAD_ALIAS: reserved,
  BAD_COLLECTION_TYPE: nothing,
  BAD_DIRECTIVE: directive,
  BAD_DQ_ESCAPE: badEscape,
  BAD_INDENT: badIndent,
  BAD_PROP_ORDER: doubled,
  BAD_SCALAR_START: reserved,
  BLOCK_AS_IMPLICIT_KEY: nested,
  BLOCK_IN_FLOW: linesInBrackets,
  DUPLICATE_KEY: nothing,
  IMPOSSIBLE: nothing,
  KEY_OVER_1024_CHARS: ({ at }) => [finding(structure.longKey, at, {})],
  MISSING_CHAR: missing,
  MULTILINE_IMPLICIT_KEY: notAKey,
  MULTIPLE_ANCHORS: doubled,
  MULTIPLE_DOCS: nothing,
  MULTIPLE_TAGS: doubled,
  NON_STRING_KEY: ({ at }) => [finding(structure.keyNotText, at, {})],
  RESOURCE_EXHAUSTION: nothing,
  TAB_AS_INDENT: ({ text, line }) => tabsFrom(text, line),
  TAG_RESOLVE_FAILED: doubled,
  UNEXPECTED_TOKEN: unexpected,
};

function nothing(): readonly Finding[] {
  return [];
}

/** What no handler knows: the line is left out, with all that is indented below it. */
function unknown({ text, at, line }: Place): Finding {
  const shown = line.content < line.end ? line : lineWithText(text, line.start);
  const range =
    at.start < shown.end && at.start >= shown.content ? { start: at.start, end: shown.end } : shown;
  const data = { text: brief(text.slice(range.start, range.end)) };
  const whole = { start: Math.max(range.start, shown.content), end: Math.max(range.end, shown.content) };
  return finding(structure.broken, whole, data, { mend: leaveOut(text, shown) });
}

function missing(place: Place): readonly Finding[] {
  const { at, message } = place;
  if (message.includes("closing")) return unclosed(place);
  if (message.includes("followed by map values")) return notAKey(place);
  if (message.includes("must end with")) return unclosedBracket(place);
  if (message.includes("Comments must")) {
    return [finding(structure.commentWithoutSpace, at, {}, { fix: [insertion(at.start, " ")] })];
  }
  if (message.includes("between") || message.includes("Missing space")) {
    const range = { start: at.start, end: at.end };
    const wide = wideQuoteBefore(place);
    if (wide !== undefined) return [wide];
    return [finding(structure.missingComma, range, {}, { mend: [insertion(at.start, ", ")] })];
  }
  if (message.includes("directives-end")) return directive(place);
  if (message.includes("without - indicator")) return dashMissing(place);
  return reserved(place);
}

/** Whether a text that has more names than list items at its margin begins with such an item. */
function isStrayList(text: string, first: Line): boolean {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  return text.startsWith("- ", first.content) && count(/^[^\s#-][^:\n]*:(?:\s|$)/gm) > count(/^- /gm);
}

/** Something behind a value that was already complete. */
function unexpected(place: Place): readonly Finding[] {
  const { text, at, line, message } = place;
  const found = text.slice(at.start, at.start + 1);
  if (message.includes("escape")) return badEscape(place);
  if (message.includes("on same line with key")) return dashOnKeyLine(place);
  if (message.includes("extra characters") || message.includes("Not a YAML token"))
    return behindBlockMark(place);
  if (/Unexpected (,|empty item) in flow/.test(message) || message.includes("Unexpected empty item")) {
    const end = found === "," ? at.start + 1 : at.end;
    return [
      finding(structure.emptyItem, { start: at.start, end }, {}, { mend: [insertion(at.start, "''")] }),
    ];
  }
  const before = valueBefore(place);
  const cause = mistakes(text, line).filter((found) => found.range.start < (before?.start ?? 0));
  if (cause.length > 0) return cause;
  const after = before === undefined ? undefined : afterValue(place, before);
  if (after !== undefined) return [after];
  if (/^[\]}]/.test(found)) {
    const range = { start: at.start, end: at.start + 1 };
    return [finding(structure.strayBracket, range, { found }, { fix: [{ range, text: "" }] })];
  }
  const row = text.slice(line.content, line.end);
  const first = lineOf(text, /^(?:[ \t]*(?:#.*)?\r?\n|---.*\r?\n)*/.exec(text)?.[0].length ?? 0);
  if (line.content === line.start && first.content > first.start)
    return present(misplaced(text, first, line));
  if (at.start === line.content && /:(\s|$)/.test(row)) {
    const odd = line.content === line.start && isStrayList(text, first) ? first : line;
    const range = { start: odd.content, end: odd.end };
    const shown = brief(text.slice(range.start, range.end));
    return [finding(structure.listAndKeys, range, { text: shown }, { mend: leaveOut(text, odd) })];
  }
  return mistakes(text, line);
}
