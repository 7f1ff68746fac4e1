import type { Edit } from "../../diagnostic/diagnostic.ts";
import { type Line, linesIn } from "../line.ts";

/** A line with text, and the spaces before it. */
interface Row {
  readonly line: Line;
  readonly indent: number;
  readonly isTabbed: boolean;
  readonly text: string;
}

/** A row of the text before, with what became of it. */
interface Kept extends Row {
  /** `same`: nothing before its text has changed; `moved`: it stands in another column; `replaced`: written anew. */
  readonly fate: "same" | "moved" | "replaced";
  /** Whether it stands where it stood, if only as an item now and none before. */
  readonly stays: boolean;
  /** The row of the text after that it became, if it is the same. */
  readonly now: Row | undefined;
}

/**
 * Whether edits of a text that cannot be read yet leave to each heading what stands below it. There
 * is no tree to compare, so the indentation is: a line that keeps its place stays below the same
 * line, unless one that was moved opens a group above it; and a line that stands in one column with
 * lines above it is not moved out from below their heading, whatever stands between them.
 */
export function keepsOutline(before: string, after: string, edits: readonly Edit[]): boolean {
  const now = rowsOf(after);
  const kept = fates(rowsOf(before), now, edits);
  const origin = new Map(kept.flatMap((row) => (row.now === undefined ? [] : [[row.now, row] as const])));
  const owners = ownersOf(now);
  const former = ownersOf(kept.filter(({ fate }) => fate === "same"));
  return kept.every((row, at) => {
    if (row.fate === "replaced") return true;
    if (row.now === undefined) return row.stays || !leavesItsLike(row, at, kept);
    const owner = owners.get(row.now);
    const was = owner && origin.get(owner);
    if (owner !== undefined && was === undefined) return opens(owner.text);
    return former.get(row) === was;
  });
}

function rowsOf(text: string): readonly Row[] {
  return linesIn(text, { start: 0, end: text.length })
    .map((line) => ({
      line,
      indent: line.content - line.start,
      isTabbed: text.slice(line.start, line.content).includes("\t"),
      text: text.slice(line.content, line.end),
    }))
    .filter(({ text: typed }) => typed.trim() !== "" && !typed.startsWith("#"));
}

function fates(rows: readonly Row[], now: readonly Row[], edits: readonly Edit[]): readonly Kept[] {
  const byStart = new Map(now.map((row) => [row.line.start, row]));
  const ordered = [...edits].sort((a, b) => a.range.start - b.range.start);
  let by = 0;
  let next = 0;
  return rows.map((row): Kept => {
    for (
      let edit = ordered[next];
      edit !== undefined && edit.range.end < row.line.start;
      edit = ordered[++next]
    ) {
      by += edit.text.length - (edit.range.end - edit.range.start);
    }
    const is = byStart.get(row.line.start + by);
    const first = ordered[next];
    const isAhead = first !== undefined && first.range.start < row.line.start;
    const cover = first?.range;
    const isOver =
      cover !== undefined &&
      cover.start <= row.line.content &&
      cover.end >= row.line.content + row.text.trimEnd().length;
    if (isOver) return { ...row, fate: "replaced", stays: false, now: undefined };
    const stays = is !== undefined && !isAhead && is.indent === row.indent;
    const isSame = stays && sameStart(is, row);
    return { ...row, fate: isSame ? "same" : "moved", stays, now: isSame ? is : undefined };
  });
}

/** Whether a row still is, or still is not, an item of a list. */
function sameStart(is: Row, was: Row): boolean {
  return /^-\s/.test(is.text) === /^-\s/.test(was.text);
}

/** For each row the nearest row above that stands further left. */
function ownersOf<R extends Row>(rows: readonly R[]): ReadonlyMap<R, R> {
  const owners = new Map<R, R>();
  const open: R[] = [];
  for (const row of rows) {
    while ((open.at(-1)?.indent ?? -1) >= row.indent) open.pop();
    const owner = open.at(-1);
    if (owner !== undefined) owners.set(row, owner);
    open.push(row);
  }
  return owners;
}

/** Whether a row that moves stood in one column with a row above that stays, below the same heading; a name set in by tabs stood in none. */
function leavesItsLike(row: Kept, at: number, rows: readonly Kept[]): boolean {
  if (row.isTabbed && !/^-\s/.test(row.text)) return false;
  for (let up = at - 1; up >= 0; up--) {
    const above = rows[up];
    if (above === undefined) break;
    if (above.indent === row.indent) return above.fate === "same" && row.indent > 0;
    if (above.indent < row.indent && opens(above.text)) return false;
  }
  return false;
}

/** Whether other lines may stand below a line: it ends with a colon or the mark of a text, or is a list item. */
function opens(text: string): boolean {
  return /^-\s/.test(text) || /[:：](?:[ \t]+[|>][-+\d]*)?[ \t]*(?:#.*)?$/.test(text);
}
