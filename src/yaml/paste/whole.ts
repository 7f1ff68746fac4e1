import type { Edit } from "../../diagnostic/diagnostic.ts";
import { type Finding, finding } from "../finding.ts";
import { type Line, linesIn } from "../line.ts";
import { pastedAnswer, pastedStars, pastedText } from "../problems/paste-problems.ts";
import { printSection, sectionOf } from "./blocks.ts";
import { kindOf, unmarked } from "./marks.ts";

/** YAML texts between the fences of a chat's answer: the fences and the talk around them are left out as comments. */
export function fencedAnswer(text: string): Finding | undefined {
  if (!/^[ \t]*```/m.test(text)) return undefined;
  const lines = linesIn(text, { start: 0, end: text.length });
  const isFence = (line: Line): boolean => text.startsWith("```", line.content);
  const fences = lines.flatMap((line, at) => (isFence(line) ? [at] : []));
  const blocks = fences.flatMap((open, nth) =>
    nth % 2 === 0 ? [[open, fences[nth + 1] ?? lines.length]] : [],
  );
  const isPlan = ([open = 0, close = 0]: readonly number[]): boolean =>
    lines.slice(open + 1, close).some((line) => /^[^\s:：#]+[:：]/.test(text.slice(line.content, line.end)));
  const plans = blocks.filter(isPlan);
  const [first] = plans;
  if (first === undefined) return undefined;
  const around = lines.filter((_, at) => !plans.some(([open = 0, close = 0]) => at > open && at < close));
  const fix: Edit[] = around
    .filter((line) => line.content < line.end && text[line.content] !== "#")
    .map((line) => ({ range: { start: line.start, end: line.start }, text: "# " }));
  const fence = lines[first[0] ?? 0] as Line;
  return finding(pastedAnswer, { start: fence.content, end: fence.end }, { count: fix.length }, { fix });
}

/** Where the last paragraph begins if a chat speaks there to whom it answered: 希望对您有帮助！ */
function endOfTalk(lines: readonly string[]): number {
  const last = lines.findLastIndex((row) => row !== "");
  const blank = lines.slice(0, last + 1).lastIndexOf("");
  return blank > 0 && lines.slice(blank + 1, last + 1).every(isTalk) ? blank : lines.length;
}

/** Whether a line is what a chat says to whom it answered: 如需修改，请告诉我。 */
export function isTalk(row: string): boolean {
  const speaks = /[您你](?!们)|帮助|告诉我|我[可会能]/u.test(row) && /[。！？!?~～]$/u.test(row);
  return speaks && kindOf(row) === "prose";
}

function asComments(rows: readonly string[]): readonly string[] {
  return rows.filter((row) => row !== "").map((row) => `# ${row}`);
}

interface Section {
  readonly name: string;
  readonly rows: string[];
}

/** A heading of Markdown, or a short line numbered 一、二、 as offices number their sections. */
const heading =
  /^#{2,6}[ \t]*(\S.*)$|^[*_]{2}[一二三四五六七八九十]{1,3}、(.+?)[*_]{2}[：:]?$|^[一二三四五六七八九十]{1,3}、([^。；！？;!?：:]{1,20})[：:]?$/u;

/**
 * A whole text that is no plan but has headings: Markdown as chats write it, or a document with
 * 一、二、三、 pasted as text. It becomes a section for each heading; what is said before the title is a comment.
 */
export function pastedOutline(text: string): Finding | undefined {
  if (!/^(?:#{2,6}|[*_]{2}[一二]|[一二三四五六七八九十]{1,3}、)/mu.test(text)) return undefined;
  const lines = linesIn(text, { start: 0, end: text.length }).map((line) =>
    text.slice(line.start, line.end).trim(),
  );
  const heads = lines.flatMap((row, at) => (heading.test(row) ? [at] : []));
  const [first] = heads;
  if (first === undefined || heads.length < 2 || !hasBareText(text, lines, heads)) return undefined;
  const before = lines.slice(0, first).filter((row) => row !== "" && kindOf(row) !== "rule");
  const indents = linesIn(text, { start: 0, end: text.length }).map((line) => line.content - line.start);
  const end = endOfTalk(lines);
  const sections = sectionsOf(lines.slice(first, end), indents.slice(first));
  const printed = sections?.map(({ name, rows }) => {
    const value = rows.length === 0 ? null : sectionOf(rows);
    return value === undefined ? undefined : printSection(name, value, 0).trimEnd();
  });
  const head = headOf(before);
  const mended = printed?.includes(undefined)
    ? undefined
    : [...head, ...(printed ?? []), ...asComments(lines.slice(end))].join("\n");
  const range = { start: 0, end: text.length };
  const fix = mended === undefined ? [] : [{ range, text: `${mended}\n` }];
  const at = text.search(/\S/);
  const line = { start: at, end: at + (/^.*/.exec(text.slice(at))?.[0].trimEnd().length ?? 0) };
  return finding(pastedText, line, { sections: heads.length, mended: fix.length > 0 }, { fix });
}

/** Whether text stands at the margin below a heading that is no name with a value, as no plan has it. */
function hasBareText(text: string, lines: readonly string[], heads: readonly number[]): boolean {
  const margin = linesIn(text, { start: 0, end: text.length });
  const isBare = (at: number): boolean => {
    const row = lines[at] ?? "";
    const line = margin[at];
    return (
      line !== undefined && line.content === line.start && row !== "" && !/^#|^-[ \t]|:(?:[ \t]|$)/.test(row)
    );
  };
  const bare = heads.filter((at) => {
    let below = at + 1;
    while (below < lines.length && lines[below] === "") below++;
    return isBare(below) || (/^#/.test(lines[at] ?? "") && /^-[ \t]+\*\*/.test(lines[below] ?? ""));
  });
  const isName = (row: string, at: number): boolean =>
    margin[at]?.start === margin[at]?.content && /^[^\s#:-][^:]*:(?: |$)/.test(row);
  return bare.length > 0 && lines.filter(isName).length < heads.length;
}

function sectionsOf(lines: readonly string[], indents: readonly number[]): readonly Section[] {
  const sections: Section[] = [];
  for (const [at, row] of lines.entries()) {
    const match = heading.exec(row);
    if (match !== null && !/^#{3,}/.test(row)) {
      sections.push({ name: freeName(match[1] ?? match[2] ?? match[3] ?? "", sections), rows: [] });
    } else if (row !== "" && (kindOf(row) !== "rule" || row.startsWith("|"))) {
      sections.at(-1)?.rows.push(" ".repeat(indents[at] ?? 0) + row.replace(/^(?:#{3,}|>)[ \t]*/, ""));
    }
  }
  return sections;
}

/** The name of a section without number, stars and emoji; with a number of its own if it stands already. */
export function freeName(written: string, sections: readonly { readonly name: string }[]): string {
  const name = unmarked(written)
    .replace(/^(?:\p{Extended_Pictographic}|\ufe0f|\s)+/u, "")
    .replace(/^[一二三四五六七八九十]{1,3}、\s*/, "")
    .replace(/[：:]$/, "")
    .trim();
  const count = sections.filter((section) => section.name.replace(/\d+$/, "") === name).length;
  return count === 0 ? name : `${name}${count + 1}`;
}

/** The title, and as comments what else is said before the first section; lines of a plan stay as they are. */
function headOf(rows: readonly string[]): readonly string[] {
  const hasTitle = rows.some((row) => /^标题[:：]/.test(row));
  const title =
    rows.find((row) => /^#[ \t]*\S/.test(row)) ??
    rows.find((row) => !/[。：:！？]$/.test(row) && row.length <= 40);
  return rows.map((row) => {
    if (/^[^\s:：#]{1,20}[:：][ \t]*\S/.test(row))
      return row.replace(/^([^\s:：]+)[:：][ \t]*/, "$1: ").trimEnd();
    if (!hasTitle && row === title) return printSection("标题", unmarked(row.replace(/^#+[ \t]*/, "")), 0);
    return row.startsWith("#") ? row : `# ${row}`;
  });
}

/**
 * Names in the stars of Markdown at the margin, `**活动时间**：…` or `**活动时间：**…`: told once, with all
 * of them. What a chat says before the first and behind all of them is left out as a comment.
 */
export function starredNames(text: string): readonly Finding[] {
  const matches = [...text.matchAll(/^\*\*([^*:：\n]{1,20})(?:\*\*[ \t]*[:：]|[:：]\*\*)[ \t]*(?=(.?))/gmu)];
  const [first, another] = matches;
  if (first === undefined) return [];
  const names = matches.map(({ index, 0: found, 1: name = "", 2: rest }) => ({
    range: { start: index, end: index + found.length },
    text: `${name.trim()}:${rest === "" ? "" : " "}`,
  }));
  const range = { start: first.index, end: first.index + first[0].trimEnd().length };
  const data = { name: (first[1] ?? "").trim(), count: matches.length };
  const fix = another === undefined ? names : [...talkIn(text, first.index), ...names];
  return [finding(pastedStars, range, data, { fix })];
}

/** Edits that make comments of sentences at the margin: of all before the first name, and of the last paragraph. */
function talkIn(text: string, firstName: number): readonly Edit[] {
  const said = /^(?![#*\-|>])\S[^\n]*[。：！？!?:~～]$/u;
  const lines = linesIn(text, { start: 0, end: text.length });
  const isSaid = (line: Line): boolean => said.test(text.slice(line.start, line.end).trimEnd());
  const blank = lines.findLastIndex(
    (line, at) => line.content === line.end && at < lines.length - 1 && lines.slice(at).some(isSaid),
  );
  const last = blank < 0 ? [] : lines.slice(blank).filter((line) => line.content < line.end);
  const talk = [
    ...lines.filter((line) => line.end < firstName && isSaid(line)),
    ...(last.every(isSaid) ? last : []),
  ];
  return talk.map(({ start }) => ({ range: { start, end: start }, text: "# " }));
}
