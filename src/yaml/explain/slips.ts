import type { Edit } from "../../diagnostic/diagnostic.ts";
import { brief, type Finding, finding } from "../finding.ts";
import { type Line, lineBelow } from "../line.ts";
import * as typing from "../problems/typing-problems.ts";
import { columnOf, isAmongNested } from "./columns.ts";

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
  const space = spaceMistake(text, line);
  if (space !== undefined) return space;
  const start = line.content + (dashes.exec(row)?.[0].length ?? 0);
  const hash = hashMistake(text, line);
  if (hash !== undefined) return hash;
  return dashMistake(text, line, start) ?? colonMistake(text, line, start);
}

/** Spaces before a line that are none to YAML. */
export function spaceMistake(text: string, line: Line): Finding | undefined {
  const spaces = otherSpaces.exec(text.slice(line.content, line.end))?.[0];
  return spaces === undefined ? undefined : wrongSpace(text, line, line.content, spaces);
}

/** Wrong spaces before or inside a line; before it they become as many as its place takes. */
function wrongSpace(text: string, line: Line, at: number, spaces: string): Finding {
  const width = [...spaces].reduce(
    (sum, space) => sum + (space === "\u3000" ? 2 : /[\u200b\ufeff]/.test(space) ? 0 : 1),
    0,
  );
  if (at > line.content)
    return fixed(text, line, typing.fullWidthSpace, at, spaces, " ".repeat(Math.max(width, 1)));
  const row = text.slice(at + spaces.length, line.end);
  const { column, isSure } = columnOf(text, line, at - line.start + width, row, !spaces.includes("\u3000"));
  const range = { start: at, end: at + spaces.length };
  const data = { line: 0, found: [...spaces][0] ?? spaces, mended: brief(row) };
  const mend = [{ range: { start: line.start, end: range.end }, text: " ".repeat(column) }];
  const isOwn = isSure && !isAmongNested(text, line);
  return finding(typing.fullWidthSpace, range, data, { fix: isOwn ? mend : [], mend });
}

/** `＃ 备注` on a line of its own; a topic (`＃读书节＃`) is text. */
export function hashMistake(text: string, line: Line): Finding | undefined {
  const found = /^＃+[ \t\u3000]*(?![^＃]*＃)/.exec(text.slice(line.content, line.end))?.[0];
  return found === undefined ? undefined : fixed(text, line, typing.fullWidthHash, line.content, found, "# ");
}

/**
 * Dashes of the input method and of typography: of full width, long, half-long, minus; two in a row are a dash in a
 * text. A bullet before a name stands where its dash should.
 */
const wideDash =
  /^(?:[•·●○■□◆◇▪▫➢‣⁃](?=[ \t\u00a0\u3000]*[^\s:：]{1,12}: )|[\uff0d\u2010-\u2015\u2212\ufe58\ufe63](?![\uff0d\u2010-\u2015\u2212\ufe58\ufe63\d０-９]))[ \t\u00a0\u3000]*(?=\S)/u;

/** A tab between the dash and a name: before a text YAML takes it for a space, before a name it does not. */
const tabBehindDash = /^- *\t[ \t]*(?=[^\s:：#"'][^:：]*:(?:\s|$))/u;

/** `-集合`, `-　集合`, a dash and a tab before a name, and `－ 集合`; a negative number, `--` and `---` are no list items. */
export function dashMistake(text: string, line: Line, start: number): Finding | undefined {
  const row = text.slice(start, line.end);
  const wide = wideDash.exec(row)?.[0];
  if (wide !== undefined) return fixed(text, line, typing.fullWidthDash, start, wide, "- ");
  const tab = tabBehindDash.exec(row)?.[0];
  if (tab !== undefined) return fixed(text, line, typing.dashWithoutSpace, start, tab, "- ");
  if (!/^-(?![- \t]|\d+(?:\.\d+)?%?\s*$|$)/.test(row)) return undefined;
  const spaces = otherSpaces.exec(row.slice(1))?.[0];
  if (spaces !== undefined) return fixed(text, line, typing.fullWidthSpace, start + 1, spaces, " ");
  const found = fixed(text, line, typing.dashWithoutSpace, start, "-", "- ");
  const aligned = alignedBelow(text, line, start + 1 - line.start);
  return { ...found, fix: [...found.fix, ...aligned], mend: [...found.mend, ...aligned] };
}

/** Spaces for the lines below an item that stand where its text does, and move right with it. */
function alignedBelow(text: string, line: Line, column: number): readonly Edit[] {
  const edits: Edit[] = [];
  for (let below = lineBelow(text, line); below !== undefined; below = lineBelow(text, below)) {
    const width = below.content - below.start;
    if (below.content < below.end && width < column) break;
    if (width === column && below.content < below.end)
      edits.push({ range: { start: below.content, end: below.content }, text: " " });
  }
  return edits;
}

/** `时间：3月9日`, `时间:3月9日` and `时间:　3月9日`; not `8:00`, not a web address. */
export function colonMistake(text: string, line: Line, start: number): Finding | undefined {
  const match = label.exec(text.slice(start, line.end));
  if (match === null) return undefined;
  const [, name = "", before = "", colon = "", after = "", rest = ""] = match;
  if (rest === "" && isProse(name)) return undefined;
  if (/\d$/.test(name) && /^\d{2}(?!\d)/.test(rest)) return undefined;
  const at = start + name.length + before.length;
  if (colon !== ":")
    return fixed(text, line, typing.fullWidthColon, at, colon + after, rest === "" ? ":" : ": ");
  if (/^[ \t]/.test(after) || (after === "" && rest === "")) return undefined;
  if (after !== "") return fixed(text, line, typing.fullWidthSpace, at + 1, after, rest === "" ? "" : " ");
  if (/^\/\//.test(rest) || (/\d$/.test(name) && /^\d/.test(rest)) || /^[A-Za-z]$/.test(name))
    return undefined;
  return fixed(text, line, typing.colonWithoutSpace, at, ":", ": ");
}

/** Whether what stands before a colon at the end of a line is a sentence, and no name: `各位家长：`, `具体安排如下：`. */
function isProse(name: string): boolean {
  return (
    /[，,]|^(?:各位|尊敬的|亲爱的|请|为了?|现将|特此)|(?:如下|下列|[几以]下|[几一二三四五六七八九十两]点|通知|提示)$/u.test(
      name,
    ) || [...name].length > 12
  );
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
