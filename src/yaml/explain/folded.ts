import type { Edit } from "../../diagnostic/diagnostic.ts";
import { brief, type Finding, finding, quoted } from "../finding.ts";
import { type Line, linesIn, numberOf } from "../line.ts";
import { badIndent } from "../problems/structure-problems.ts";
import { foldedLines } from "../problems/text-problems.ts";
import type { YamlScalar } from "../tree.ts";
import { colonMistake, hashMistake, mistakeIn } from "./slips.ts";

/**
 * A text over several lines that YAML joins to one although it was meant as a list or as names and
 * values. Lines that the input method alone spoilt (`-集合`, `日期：3月9日` on every line) are told
 * as such; others are told once, at the first line that would be swallowed.
 */
export function foldingMistakes(text: string, scalar: YamlScalar): readonly Finding[] {
  const lines = linesIn(text, scalar.range).filter((line) => line.content < line.end);
  const rows = lines.map((line) => text.slice(Math.max(line.content, firstStart(scalar, line)), line.end));
  if (scalar.style === "plain" && inColumn(text, scalar, lines)) {
    const spoilt = lines.map((line, at) =>
      /^-[ \t]/.test(rows[at] ?? "") ? undefined : mistakeIn(text, line),
    );
    const all = spoilt.every((found, at) => found !== undefined || /^-\s/.test(rows[at] ?? ""));
    if (all) return spoilt.filter((found) => found !== undefined);
  }
  const hashes = scalar.style === "plain" ? lines.slice(1).map((line) => hashMistake(text, line)) : [];
  const hidden = hashes.filter((found) => found !== undefined);
  if (hidden.length > 0) return hidden;
  const dash = lines[0] === undefined ? 0 : scalar.range.start - lines[0].start - 2;
  const isItem = (at: number): boolean => /^-\s/.test(rows[at] ?? "");
  const slipped = lines.find((line, at) => at > 0 && isItem(at) && line.content - line.start === dash + 1);
  const apart = isLoneItem(text, lines, dash) && rows.every((_, at) => at === 0 || isItem(at));
  const first = slipped ?? (apart ? lines[1] : undefined);
  if (first !== undefined && scalar.style === "plain") return [shiftedItems(text, lines, dash, first)];
  const from = scalar.style === "block" ? 2 : 1;
  const swallowed = firstSwallowed(rows, from);
  const line = lines[swallowed?.at ?? -1];
  if (swallowed === undefined || line === undefined) return [];
  const led = ledList(text, scalar, lines, rows);
  const shown = { text: brief(text.slice(line.content, line.end)), form: led ? "led" : swallowed.form };
  const range = { start: line.content, end: Math.min(line.end, Math.max(scalar.range.end, line.content)) };
  const own = scalar.style === "plain" && startsLine(text, scalar);
  const fix = led ?? (own ? asItems(lines, rows) : []);
  // Items of a list that lost one of its dashes are no lines of a text.
  const isList = rows.some((row, at) => at > 0 && /^[-•●◆■*]/u.test(row));
  return [
    finding(foldedLines, range, shown, {
      fix: fix.length > 0 || isList ? fix : asBlock(text, scalar, lines),
      mend: [],
    }),
  ];
}

/** Whether the item at a column is the only one there, and the lines that follow stand in one column. */
function isLoneItem(text: string, lines: readonly Line[], dash: number): boolean {
  const [first, second] = lines;
  if (first === undefined || second === undefined || text[first.start + dash] !== "-") return false;
  const above = text.slice(0, first.start).trimEnd();
  const last = lines.at(-1) ?? second;
  const item = new RegExp(`^ {${dash}}-`);
  const isAlone = /[:：]$/.test(above) && !item.test(text.slice(last.end).replace(/^\s*\n/, ""));
  return (
    isAlone && lines.slice(1).every((line) => line.content - line.start === second.content - second.start)
  );
}

/** Items that stand deeper than the first, so that they are read as its text. */
function shiftedItems(text: string, lines: readonly Line[], dash: number, slipped: Line): Finding {
  const [first = slipped, ...rest] = lines;
  const spaces = slipped.content - slipped.start;
  const fix = rest.map((line) => ({
    range: { start: line.start, end: line.start + spaces - dash },
    text: "",
  }));
  const like = numberOf(text, first);
  const data = { line: 0, spaces, expected: dash, like, other: dash, otherLike: like };
  return finding(badIndent, { start: slipped.start, end: slipped.content }, data, { fix });
}

/** Whether every line starts where the first one does, a dash before the first not counted. */
function inColumn(text: string, scalar: YamlScalar, lines: readonly Line[]): boolean {
  const [first, ...rest] = lines;
  if (first === undefined || !/^(?:-[ \t]+)*$/.test(text.slice(first.content, scalar.range.start)))
    return false;
  const column = scalar.range.start - first.start;
  return startsLine(text, scalar) || rest.every((line) => line.content - line.start === column);
}

function firstStart(scalar: YamlScalar, line: Line): number {
  return line.start <= scalar.range.start ? scalar.range.start : 0;
}

/** Whether nothing but spaces stands before a text on its first line. */
export function startsLine(text: string, scalar: YamlScalar): boolean {
  const [line] = linesIn(text, { start: scalar.range.start, end: scalar.range.start });
  return line !== undefined && line.content === scalar.range.start;
}

/** The first row from an index on that looks like an item or a label of its own. */
function firstSwallowed(
  rows: readonly string[],
  from: number,
): { at: number; form: "item" | "label" } | undefined {
  const ordinals = rows.map(ordinalOf);
  for (let at = from; at < rows.length; at++) {
    const row = rows[at] ?? "";
    const before = rows[at - 1] ?? "";
    if (/^(?:-(?![-\d])\s*|[•●◆■*、]\s*)\S/.test(row)) return { at, form: "item" };
    const ordinal = ordinals[at];
    if (ordinal !== undefined && inSeries(ordinal, at, ordinals)) return { at, form: "item" };
    if (at === 1 && rows.every(isScrap)) return { at, form: "item" };
    if (isLabelled(row) && (isLabelled(before) || /[。；！？;!?”）)]$/.test(before.trimEnd())))
      return { at, form: "label" };
  }
  return undefined;
}

/** A few Chinese words without a mark at their end: joined to the next such line they make no sense. */
function isScrap(row: string): boolean {
  return (
    /^[\p{Script=Han}\d（）()“”《》、 \u3000]{2,16}$/u.test(row.trimEnd()) &&
    !/[、为是在的和与及由从到对将被把于]$/u.test(row.trimEnd())
  );
}

function isLabelled(row: string): boolean {
  return /^\p{Script=Han}[\p{Script=Han}、]{1,7}[：:]\s*\S/u.test(row);
}

/** Numbers that follow one another are a list; a lone `3、4年级` is text. */
function inSeries(ordinal: number, at: number, ordinals: readonly (number | undefined)[]): boolean {
  const before = ordinals.slice(0, at).findLast((other) => other !== undefined);
  const after = ordinals.slice(at + 1).find((other) => other !== undefined);
  return before === ordinal - 1 || after === ordinal + 1;
}

/** Edits that make list items of lines that are numbered `1、` `2、` `3、` by hand, every one. */
function asItems(lines: readonly Line[], rows: readonly string[]): readonly Edit[] {
  const ordinals = rows.map(ordinalOf);
  const counted = ordinals.every((ordinal, at) => ordinal === at + 1);
  if (!counted || new Set(lines.map((line) => line.content - line.start)).size > 1) return [];
  return lines.map((line, at) => {
    const mark =
      /^[（(]?[^、.．)）。，：]{1,2}[、.．)）。，：][ \t]*|^.[ \t]*/u.exec(rows[at] ?? "")?.[0] ?? "";
    return { range: { start: line.content, end: line.content + mark.length }, text: "- " };
  });
}

const digits = "一二三四五六七八九十";

/** The number that a row starts with as a list item does: `1、` `（2）` `三、` `④`. */
function ordinalOf(row: string): number | undefined {
  const circled = row.codePointAt(0) ?? 0;
  if (circled >= 0x2460 && circled <= 0x2473) return circled - 0x2460 + 1;
  const match =
    /^(?:(\d{1,2})[、.．)）。，：](?!\d)|[（(](\d{1,2}|[一二三四五六七八九十])[)）]|([一二三四五六七八九十])、)/.exec(
      row,
    );
  const written = match?.[1] ?? match?.[2] ?? match?.[3];
  if (written === undefined) return undefined;
  return digits.includes(written) ? digits.indexOf(written) + 1 : Number(written);
}

/** Edits that make a `|` text of it, so that every line stays a line. */
function asBlock(text: string, scalar: YamlScalar, lines: readonly Line[]): readonly Edit[] {
  const { start } = scalar.range;
  if (scalar.style === "block") {
    return /^>[-+]?[ \t]*\r?\n/.test(text.slice(start))
      ? [{ range: { start, end: start + 1 }, text: "|" }]
      : [];
  }
  if (scalar.style !== "plain") return [];
  const [first, ...rest] = lines;
  const own = startsLine(text, scalar);
  const indents = rest.map((line) => line.content - line.start);
  const indent = own && first !== undefined ? first.content - first.start : Math.min(...indents);
  const align = rest.map(
    (line): Edit => ({ range: { start: line.start, end: line.content }, text: " ".repeat(indent) }),
  );
  const kept = align.filter((edit) => edit.range.end - edit.range.start !== indent);
  if (!own) return [{ range: { start, end: start }, text: `|\n${" ".repeat(indent)}` }, ...kept];
  const mark = text.slice(0, start).trimEnd().length;
  return /[:-]/.test(text[mark - 1] ?? "")
    ? [{ range: { start: mark, end: mark }, text: " |" }, ...kept]
    : [];
}

/**
 * Edits for a paragraph with a list below it, as the whole of a section (`请做到以下几点：` over items):
 * the one becomes its 正文, the other its 条目.
 */
function ledList(
  text: string,
  scalar: YamlScalar,
  lines: readonly Line[],
  rows: readonly string[],
): readonly Edit[] | undefined {
  const [lead = "", ...items] = rows.map((row) => row.trimEnd());
  const [first, second] = lines;
  const { start } = scalar.range;
  if (scalar.style !== "plain" || first === undefined || second === undefined) return undefined;
  if (lead.startsWith("-") || !items.every((item) => /^-[ \t]+\S/.test(item))) return undefined;
  const own = startsLine(text, scalar);
  const name = own ? text.slice(0, first.start).trimEnd() : text.slice(first.start, start).trimEnd();
  if (!/(?:^|\n)[^\s-][^\n]*:$/.test(name)) return undefined;
  const indent = " ".repeat(Math.max(2, second.content - second.start));
  const inner = items.map((item) => `\n${indent}  - ${bare(item.replace(/^-[ \t]+/, ""))}`);
  const body = `正文: ${bare(lead)}\n${indent}条目:${inner.join("")}`;
  const range = { start: own ? first.start : first.start + name.length, end: scalar.range.end };
  return [{ range, text: own ? `${indent}${body}` : `\n${indent}${body}` }];
}

/** A text as it may stand behind a name or a dash. */
function bare(text: string): string {
  return /^[[\]{}&*!|>%@`"'#?,-]|:(?:[ \t]|$)|[ \t]#/.test(text) ? quoted(text) : text;
}

/** A list item such as `标题：集合` beside items that have 标题 as a key. */
export function itemMistake(
  text: string,
  scalar: YamlScalar,
  keys: ReadonlySet<string>,
): Finding | undefined {
  const [line] = linesIn(text, { start: scalar.range.start, end: scalar.range.start });
  if (line === undefined) return undefined;
  const found = colonMistake(text, line, scalar.range.start);
  if (found === undefined) return undefined;
  return keys.has(text.slice(scalar.range.start, found.range.start).trim()) ? found : undefined;
}
