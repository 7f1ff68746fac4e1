import type { Edit } from "../../diagnostic/diagnostic.ts";
import { badIndent } from "../problems/structure-problems.ts";
import { tabIndent } from "../problems/typing-problems.ts";
import { type Finding, finding } from "./finding.ts";
import { type Line, lineBelow, lineOf, linesIn, numberOf } from "./line.ts";

/** A column at which a line above starts a name, a list item or a text, and which line that is. */
interface Column {
  readonly column: number;
  readonly kind: "dash" | "key" | "text";
  readonly line: Line;
}

/** A line whose indentation holds a tab; undefined if it holds none. */
export function tabIn(text: string, line: Line): Finding | undefined {
  const indent = text.slice(line.start, line.content);
  const tab = indent.indexOf("\t");
  if (tab < 0) return undefined;
  const unit = unitOf(text);
  const spaces = [...indent].reduce((sum, character) => sum + (character === "\t" ? unit : 1), 0);
  const at = { start: line.start + tab, end: line.start + tab + 1 };
  const edit: Edit = { range: { start: line.start, end: line.content }, text: " ".repeat(spaces) };
  return finding(tabIndent, at, { line: 0, spaces }, { fix: [edit] });
}

/** The tabs of a line and of the lines right below it that start with a tab as well. */
export function tabsFrom(text: string, line: Line): readonly Finding[] {
  const found: Finding[] = [];
  for (let at: Line | undefined = line; at !== undefined; at = lineBelow(text, at)) {
    if (at !== line && !/^(\t|[ \t]*$)/.test(text.slice(at.start, at.end))) break;
    const tab = at.content < at.end ? tabIn(text, at) : undefined;
    if (tab !== undefined) found.push(tab);
    else if (at.content < at.end) break;
  }
  return found;
}

/** How many spaces one level of a text takes: the smallest indentation there is, or 2. */
function unitOf(text: string): number {
  const widths = [...text.matchAll(/^( {2,8})[^\s#]/gm)].map((match) => match[1]?.length ?? 2);
  return widths.reduce((least, width) => Math.min(least, width), widths[0] ?? 2);
}

/**
 * A line that stands at no column of the lines above it. It moves to the nearest, unless the line
 * above is the odd one out; or to the column of the line that is given.
 */
export function misplaced(text: string, line: Line, like?: Line): Finding | undefined {
  const spaces = widthOf(line);
  if (like !== undefined) return moved(text, line, widthOf(like), like);
  const kind = kindOf(text.slice(line.content, line.end));
  const columns = columnsAbove(text, line).filter((column) => column.column !== spaces);
  const alike = columns.filter((column) => column.kind === kind);
  const target = nearestTo(spaces, alike) ?? nearestTo(spaces, columns);
  if (target === undefined) return undefined;
  if (isOddOneOut(text, target, line, columns)) return moved(text, target.line, spaces, line);
  return moved(text, line, target.column, target.line);
}

/** Whether the line above is the only one at its column, and more lines follow at the column of the one below. */
function isOddOneOut(text: string, above: Column, line: Line, columns: readonly Column[]): boolean {
  const spaces = widthOf(line);
  const starts = widthOf(above.line) === above.column;
  const parent = columns.find((column) => column.column < Math.min(above.column, spaces));
  if (!starts || Math.abs(above.column - spaces) > 1 || parent === undefined) return false;
  const before = lineBefore(text, above.line);
  if (before === undefined || widthOf(before) >= above.column) return false;
  for (let next = lineBelow(text, line); next !== undefined; next = lineBelow(text, next)) {
    if (next.content === next.end || widthOf(next) > spaces) continue;
    return widthOf(next) === spaces;
  }
  return false;
}

function lineBefore(text: string, line: Line): Line | undefined {
  const kept = text.slice(0, line.start).trimEnd().length;
  return kept > 0 ? lineOf(text, kept - 1) : undefined;
}

function widthOf(line: Line): number {
  return line.content - line.start;
}

/** The finding that moves a line to a column, with the lines below it that would lose their place. */
function moved(text: string, line: Line, column: number, like: Line): Finding {
  const spaces = widthOf(line);
  const row = text.slice(line.content, line.end);
  const dash = /^(?:- +)+/.exec(row)?.[0].length ?? 0;
  const by = column - spaces;
  const fix = [shift(line, by)];
  for (let next = lineBelow(text, line); next !== undefined; next = lineBelow(text, next)) {
    if (next.content === next.end) continue;
    const width = widthOf(next);
    const keepsPlace = dash > 0 ? width === column + dash : width > column && kindOf(row) === "key";
    if (width < spaces || width === column || (fix.length === 1 && keepsPlace)) break;
    fix.push(shift(next, by));
  }
  const range = { start: line.start, end: spaces === 0 ? line.end : line.content };
  const data = { line: 0, spaces, expected: column, like: numberOf(text, like) };
  return finding(badIndent, range, data, { fix });
}

function shift(line: Line, by: number): Edit {
  if (by >= 0) return { range: { start: line.start, end: line.start }, text: " ".repeat(by) };
  const end = Math.min(line.content, line.start - by);
  return { range: { start: line.start, end }, text: "" };
}

/** The columns that are still open above a line: each level that no line between has closed. */
function columnsAbove(text: string, line: Line): readonly Column[] {
  const columns: Column[] = [];
  let limit = Number.POSITIVE_INFINITY;
  const above = linesIn(text, { start: 0, end: line.start }).filter((other) => other.start < line.start);
  for (const other of above.reverse()) {
    const row = text.slice(other.content, other.end);
    if (row === "" || row.startsWith("#")) continue;
    const indent = other.content - other.start;
    if (indent >= limit) continue;
    const dash = /^(?:-[ ]+)+/.exec(row)?.[0].length ?? 0;
    if (dash > 0 && indent + dash < limit) {
      columns.push({ column: indent + dash, kind: kindOf(row.slice(dash)), line: other });
    }
    columns.push({ column: indent, kind: dash > 0 ? "dash" : kindOf(row), line: other });
    limit = indent;
    if (limit === 0) break;
  }
  return columns;
}

function kindOf(row: string): "dash" | "key" | "text" {
  if (/^-(\s|$)/.test(row)) return "dash";
  return /:(\s|$)/.test(row) ? "key" : "text";
}

function nearestTo(spaces: number, columns: readonly Column[]): Column | undefined {
  let best: Column | undefined;
  for (const column of columns) {
    if (best === undefined || Math.abs(column.column - spaces) < Math.abs(best.column - spaces))
      best = column;
  }
  return best;
}
