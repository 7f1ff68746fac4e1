import { printValue } from "../edit/print-value.ts";
import { brief, type Finding, finding } from "../finding.ts";
import { type Line, linesIn } from "../line.ts";
import { pastedLines, pastedTable } from "../problems/paste-problems.ts";
import { printBody, sectionOf } from "./blocks.ts";
import { cellsOf, type Kind, kindOf, spacedCells } from "./marks.ts";

interface Row {
  readonly line: Line;
  /** The spaces and tabs in front of the text. */
  readonly indent: string;
  readonly text: string;
}

/** Lines that cannot be what they are in a plan: a tab between words, a bullet, a clock or a number in front. */
const hints =
  /\S[ \t]*\t|\S(?:[ \u00a0]{2,}|\u3000+|[ ]*[|｜│][ ]*)\S|^[ ]*\t|^[ \t]*(?:[•·●○■□◆◇▪▫➢➤►▶▷★☆✓✔√☐☑☒※◎⚫⚪∙‣⁃〇、|*+(（\uf000-\uf0ff\u2460-\u2473\d一二三四五六七八九十]|[lnuo][ \t]|[上下晚][午上])/mu;

/**
 * Lines below a name that were pasted as Word, Excel, a web page or a chat wrote them: the rows of a
 * table, or a list with marks of its own. YAML joins them to one text, or cannot read them at all.
 */
export function pastedRuns(text: string): readonly Finding[] {
  if (!hints.test(text)) return [];
  const found: Finding[] = [];
  const rows = rowsOf(text);
  for (let at = 1; at < rows.length; at++) {
    const opener = rows[at - 1];
    if (opener === undefined || !isName(opener)) continue;
    const spaced = spacedRun(rows, at);
    const run = spaced.length > 0 ? spaced : rows.slice(at, endOfRun(rows, at));
    if (run.length < 2) continue;
    found.push(runFinding(opener, run));
    at += run.length;
  }
  return found;
}

/** The lines with text that are no comment and no part of a `|` text. */
function rowsOf(text: string): readonly Row[] {
  const rows: Row[] = [];
  let block = Number.POSITIVE_INFINITY;
  for (const line of linesIn(text, { start: 0, end: text.length })) {
    const row = text.slice(line.content, line.end).trimEnd();
    const indent = line.content - line.start;
    if (row === "" || indent > block) continue;
    block = /(?:^|[:-][ \t]+)[|>][-+\d]*(?:[ \t]+#.*)?$/.test(row) ? indent : Number.POSITIVE_INFINITY;
    if (!row.startsWith("#")) rows.push({ line, indent: text.slice(line.start, line.content), text: row });
  }
  return rows;
}

/** A name with nothing behind it; with a full-width colon only at the margin, where no text goes on. */
function isName({ line, text }: Row): boolean {
  if (/^[^\s"'#&*!|>@`%{}[\]:：，。、；？！|\t][^:：，。；？！\t]{0,30}:$/.test(text)) return true;
  return line.content === line.start && /^\p{Script=Han}[^:：，。；？！\s]{0,11}：$/u.test(text);
}

function endOfRun(rows: readonly Row[], from: number): number {
  const first = rows[from];
  if (first === undefined) return from;
  const kind = kindOf(first.text);
  if (kind === "rule" || (kind === "prose" && !isTabbed(first))) return from;
  const indent = first.line.content - first.line.start;
  // YAML reads these as one text, and what it has folded is told there.
  if (kind === "number" && indent > 0) return from;
  let end = from;
  for (let row = rows[end]; row !== undefined; row = rows[++end]) {
    const isLike =
      (fits(row.text, kind) && (kind !== "prose" || isTabbed(row))) ||
      (end - from > 1 && indent > 0 && isNote(row.text, kind));
    const own = row.line.content - row.line.start;
    if (!isLike || (kind === "bullet" ? own < indent : own !== indent)) break;
  }
  // More of the same text goes on below at the same place: it is not the whole run.
  const next = rows[end];
  const goesOn = next !== undefined && indent > 0 && next.line.content - next.line.start >= indent;
  return goesOn ? from : end;
}

/**
 * Rows below one another that spaces or bars cut into as many cells each, with nothing else at their
 * place, as if tabs stood there; two lines of two halves are as likely a slogan.
 */
function spacedRun(rows: readonly Row[], from: number): readonly Row[] {
  const indent = rows[from]?.indent ?? "";
  const columns = spacedCells(rows[from]?.text ?? "").length;
  if (columns < (indent === "" ? 3 : 2)) return [];
  const after = rows.slice(from);
  const end = after.findIndex((row) =>
    indent === "" ? spacedCells(row.text).length !== columns : row.indent.length < indent.length,
  );
  const run = end < 0 ? after : after.slice(0, end);
  const fits = run.every((row) => row.indent === indent && spacedCells(row.text).length === columns);
  if (!fits || run.length < 2 || run.length + columns < 5) return [];
  return run.map((row) => ({ ...row, text: spacedCells(row.text).join("\t") }));
}

/** A line that Word has set in by a tab: neither an item nor a name of a plan. */
function isTabbed({ indent, text }: Row): boolean {
  return indent.includes("\t") && !/^-[ \t]|^[^：:]{1,20}[:：](?:[ \t]|$)/u.test(text);
}

/** Whether a row goes on with a run: of its kind, or the rule below the head of a table; no name of a plan. */
function fits(row: string, kind: Kind): boolean {
  const own = kindOf(row);
  if (own !== kind) return kind === "cells" && own === "rule";
  if (kind === "cells" || kind === "bullet") return true;
  return !/^[^:]*[^\d:]:(?:[ \t]|$)/.test(row) && !/^[^\s：]+：$/.test(row);
}

/** Whether a row is a remark among the rows of a table: text with no name of a plan. */
function isNote(row: string, kind: Kind): boolean {
  return kind === "cells" && kindOf(row) === "prose" && !/^-|:(?:[ \t]|$)/.test(row);
}

function runFinding(opener: Row, run: readonly Row[]): Finding {
  const first = run[0] as Row;
  const last = run.at(-1) as Row;
  const range = { start: first.line.content, end: first.line.end };
  const value =
    kindOf(first.text) === "prose"
      ? run.map((row) => row.text)
      : sectionOf(run.map(({ line, text }) => " ".repeat(line.content - line.start) + text));
  const own = opener.line.content - opener.line.start;
  const indent = Math.max(own + 2, first.line.content - first.line.start);
  const whole = { start: first.line.start, end: last.line.end };
  const fix =
    value === undefined || typeof value === "string"
      ? []
      : [{ range: whole, text: " ".repeat(indent) + printBody(value, indent) }];
  const comment = run.map(({ line }) => ({ range: { start: line.start, end: line.start }, text: "# " }));
  const mend = fix.length > 0 ? fix : comment;
  const cells = cellsOf(first.text);
  if (cells.length > 1) {
    const rows = run.filter((row) => kindOf(row.text) === "cells").length;
    return finding(
      pastedTable,
      range,
      { rows, columns: cells.length, ...shown(fix.length > 0 ? run : []) },
      { fix, mend },
    );
  }
  return finding(pastedLines, range, { text: brief(first.text), count: run.length }, { fix, mend });
}

/** The head of a table and its first row as they are to be written. */
function shown(run: readonly Row[]): { readonly head: string; readonly row: string } {
  const [head = "", row = ""] = run
    .filter(({ text }) => kindOf(text) === "cells")
    .map(({ text }) => brief(printValue([...cellsOf(text)], { indent: 0, flow: true })));
  return { head, row };
}
