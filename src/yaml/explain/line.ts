import type { Edit } from "../../diagnostic/diagnostic.ts";
import type { Range } from "../../source/source.ts";
import * as typing from "../problems/typing-problems.ts";
import { brief, type Finding, finding } from "./finding.ts";

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
    start = /\r\n|\r|\n|$/.exec(text.slice(line.end, line.end + 2))?.[0]?.length ?? 0;
    start += line.end;
    if (start === line.end) break;
  } while (start < range.end);
  return lines;
}

/** The line that holds an offset. */
export function lineOf(text: string, offset: number): Line {
  return lineFrom(text, lineStart(text, offset));
}

/** The next line; undefined behind the last. */
export function lineBelow(text: string, line: Line): Line | undefined {
  const start = line.end + (text.startsWith("\r\n", line.end) ? 2 : 1);
  return start < text.length ? lineOf(text, start) : undefined;
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
  for (const next of linesIn(text, { start: line.end, end: text.length }).slice(1)) {
    if (next.content === next.end) continue;
    if (next.content - next.start <= indent) break;
    edits.push(comment(next));
  }
  return edits;
}

function comment(line: Line): Edit {
  return { range: { start: line.content, end: line.content }, text: "# " };
}

/** Spaces that are no space to YAML: the ideographic space, no-break space, zero-width space and their kin. */
const otherSpace = "[\\u3000\\u00a0\\u2000-\\u200b\\u202f\\ufeff]";
const otherSpaces = new RegExp(`^${otherSpace}[ ${otherSpace.slice(1, -1)}]*`);
const dashes = /^(?:-[ \t]+)*/;
/** A name, then a colon that is not YAML's: full-width, or with no space behind it. */
const label = new RegExp(
  `^([^\\s:：﹕∶︰，。；！？,;!?#&*{}\\[\\]|>@\`"'%][^:：﹕∶︰。；！？;!?#{}\\[\\]"]{0,30}?)` +
    `([ \\t\\u3000]*)([：﹕∶︰]|:)([ \\t\\u3000\\u00a0]*)(.*)$`,
  "u",
);

/**
 * The mistake of the input method that keeps a line from being read as `名称: 内容` or `- 内容`:
 * wrong spaces in front, a dash or a colon with no space, a full-width colon. Undefined for a line
 * that YAML reads as it stands.
 */
export function mistakeIn(text: string, line: Line): Finding | undefined {
  const row = text.slice(line.content, line.end);
  const spaces = otherSpaces.exec(row)?.[0];
  if (spaces !== undefined) return wrongSpace(text, line, line.content, spaces);
  const start = line.content + (dashes.exec(row)?.[0].length ?? 0);
  const hash = hashMistake(text, line);
  if (hash !== undefined) return hash;
  return dashMistake(text, line, start) ?? colonMistake(text, line, start);
}

function wrongSpace(text: string, line: Line, at: number, spaces: string): Finding {
  const width = [...spaces].reduce(
    (sum, space) => sum + (space === "\u3000" ? 2 : /[\u200b\ufeff]/.test(space) ? 0 : 1),
    0,
  );
  return fixed(
    text,
    line,
    typing.fullWidthSpace,
    at,
    spaces,
    " ".repeat(Math.max(width, at > line.content ? 1 : 0)),
  );
}

/** `＃ 备注` on a line of its own; a topic (`＃读书节＃`) is text. */
export function hashMistake(text: string, line: Line): Finding | undefined {
  const found = /^＃+[ \t\u3000]*(?![^＃]*＃)/.exec(text.slice(line.content, line.end))?.[0];
  return found === undefined ? undefined : fixed(text, line, typing.fullWidthHash, line.content, found, "# ");
}

/** Dashes of the input method: of full width, long, half-long, minus; two in a row are a dash in a text. */
const wideDash = /^[－—–−﹣](?![－—–−﹣\d０-９])[ \t\u3000]*(?=\S)/;

/** `-集合`, `-　集合` and `－ 集合`; a negative number, `--` and `---` are no list items. */
export function dashMistake(text: string, line: Line, start: number): Finding | undefined {
  const row = text.slice(start, line.end);
  const wide = wideDash.exec(row)?.[0];
  if (wide !== undefined) return fixed(text, line, typing.fullWidthDash, start, wide, "- ");
  if (!/^-(?![- \t]|\d+(?:\.\d+)?%?\s*$|$)/.test(row)) return undefined;
  const spaces = otherSpaces.exec(row.slice(1))?.[0];
  if (spaces !== undefined) return fixed(text, line, typing.fullWidthSpace, start + 1, spaces, " ");
  return fixed(text, line, typing.dashWithoutSpace, start, "-", "- ");
}

/** `时间：3月9日`, `时间:3月9日` and `时间:　3月9日`; not `8:00`, not a web address. */
export function colonMistake(text: string, line: Line, start: number): Finding | undefined {
  const match = label.exec(text.slice(start, line.end));
  if (match === null) return undefined;
  const [, name = "", before = "", colon = "", after = "", rest = ""] = match;
  const at = start + name.length + before.length;
  if (colon !== ":")
    return fixed(text, line, typing.fullWidthColon, at, colon + after, rest === "" ? ":" : ": ");
  if (/^[ \t]/.test(after) || (after === "" && rest === "")) return undefined;
  if (after !== "") return fixed(text, line, typing.fullWidthSpace, at + 1, after, rest === "" ? "" : " ");
  if (/^\/\//.test(rest) || (/\d$/.test(name) && /^\d/.test(rest)) || /^[A-Za-z]$/.test(name))
    return undefined;
  return fixed(text, line, typing.colonWithoutSpace, at, ":", ": ");
}

type TypingProblem = typeof typing.fullWidthColon;

/** A mistake with the fix that replaces `found`, and the line as it should be. */
function fixed(
  text: string,
  line: Line,
  problem: TypingProblem,
  at: number,
  found: string,
  by: string,
): Finding {
  const range = { start: at, end: at + found.length };
  const edit: Edit = { range, text: by };
  const mended = text.slice(line.content, at) + by + text.slice(range.end, line.end);
  const shown = [...found][0] ?? found;
  const marked = problem.code === typing.fullWidthSpace.code ? range : { start: at, end: at + shown.length };
  return finding(problem, marked, { line: 0, found: shown, mended: brief(mended) }, { fix: [edit] });
}
