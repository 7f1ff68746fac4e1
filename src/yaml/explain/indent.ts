import type { Edit } from "../../diagnostic/diagnostic.ts";
import { type Finding, finding } from "../finding.ts";
import { type Line, lineBelow, numberOf } from "../line.ts";
import { badIndent } from "../problems/structure-problems.ts";
import { tabIndent } from "../problems/typing-problems.ts";
import {
  type Column,
  columnOf,
  columnsAbove,
  isAmongNested,
  kindOf,
  lineBefore,
  opens,
  widthOf,
} from "./columns.ts";
import { deepFirstChild, levelsOf } from "./levels.ts";
import { spaceMistake } from "./slips.ts";

/** A line whose indentation holds a tab; undefined if it holds none. */
export function tabIn(text: string, line: Line): Finding | undefined {
  const indent = text.slice(line.start, line.content);
  const tab = indent.indexOf("\t");
  if (tab < 0) return undefined;
  const spaces = spacesFor(text, line, indent);
  const at = { start: line.start + tab, end: line.start + tab + 1 };
  const edit: Edit = { range: { start: line.start, end: line.content }, text: " ".repeat(spaces) };
  return finding(tabIndent, at, { line: 0, spaces }, { fix: [edit] });
}

/** How many spaces stand for an indentation with tabs: what the lines around ask for; among tabs, so many levels. */
function spacesFor(text: string, line: Line, indent: string): number {
  const unit = unitOf(text);
  const width = [...indent].reduce((sum, character) => sum + (character === "\t" ? unit : 1), 0);
  const around = [lineBefore(text, line), lineBelow(text, line)];
  const isAlone = around.every((other) => !other || !text.slice(other.start, other.content).includes("\t"));
  if (!isAlone) return width;
  const { column, isSure } = columnOf(text, line, width, text.slice(line.content, line.end), true);
  return isSure ? column : width;
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
  if (isBelowWideColon(text, line)) return undefined;
  if (like !== undefined) return moved(text, line, widthOf(like), like);
  const slip = slipAbove(text, line);
  if (slip !== undefined) return slip;
  const found = strayed(text, line) ?? astray(text, line);
  return found && isAmongNested(text, line) ? { ...found, fix: [] } : found;
}

/** A row that is a name with a full-width colon and nothing behind it; no sentence that ends in one. */
const wideName = /^(?:-[ ]+)*[^\s:：，。；"'{[-][^:：，。；]{0,19}：[ \t]*(?:#.*)?$/u;

/** Whether a line belongs to a name whose colon is full-width: with its colon mended, it stands right. */
function isBelowWideColon(text: string, line: Line): boolean {
  const isDash = text[line.content] === "-";
  // A list may begin as far left as its name.
  const isBeside = (other: Line): boolean =>
    widthOf(other) > widthOf(line) ||
    (widthOf(other) === widthOf(line) && (!isDash || text[other.content] === "-"));
  let above = lineBefore(text, line);
  while (above !== undefined && isBeside(above)) above = lineBefore(text, above);
  return above !== undefined && wideName.test(text.slice(above.content, above.end));
}

/** The line above where it is the odd one out. */
function strayed(text: string, line: Line): Finding | undefined {
  const above = strayedAbove(text, line);
  if (above === undefined) return undefined;
  const edits = [shift(above.line, above.column - widthOf(above.line))];
  const found = indented(text, above.line, edits, { column: above.column, line });
  // A name at the margin may be a section of its own: only its writer knows.
  return widthOf(above.line) === 0 && above.kind === "key" ? { ...found, fix: [] } : found;
}

/** The line itself, or the first of its group that it shows to be the odd one. */
function astray(text: string, line: Line): Finding | undefined {
  const spaces = widthOf(line);
  const first = deepFirstChild(text, line, unitOf(text));
  if (first !== undefined) return moved(text, first.line, spaces, line);
  const levels = levelsOf(text, line);
  if (levels === undefined) return undefined;
  const { nearest, other } = levels;
  if (isOddOneOut(text, nearest, line)) return moved(text, nearest.line, spaces, line);
  const found = moved(text, line, nearest.column, nearest.line, other);
  return other === undefined ? found : { ...found, fix: [] };
}

/** A line of the group above whose indentation is none to YAML, so that it closes the group. */
function slipAbove(text: string, line: Line): Finding | undefined {
  for (let above = lineBefore(text, line); above !== undefined; above = lineBefore(text, above)) {
    const slip = spaceMistake(text, above);
    if (slip !== undefined) return slip;
    if (widthOf(above) === 0) return undefined;
  }
  return undefined;
}

/**
 * A complete line whose indentation was forgotten, between lines of one group: the lines above it and
 * the line below stand in a column that it alone leaves, or the list that holds them goes on below it.
 */
function strayedAbove(text: string, line: Line): Column | undefined {
  const above = lineBefore(text, line);
  if (above === undefined || widthOf(above) >= widthOf(line)) return undefined;
  const row = text.slice(above.content, above.end);
  const kind = kindOf(row);
  if (row.startsWith("#") || kind === "text" || opens(row)) return undefined;
  const before = lineBefore(text, above);
  if (before === undefined) return undefined;
  const below = kindOf(text.slice(line.content, line.end));
  if (opens(text.slice(before.content, before.end)) && widthOf(before) >= widthOf(above)) {
    return below === kind ? { column: widthOf(line), kind, line: above } : undefined;
  }
  const columns = columnsAbove(text, above);
  const [inner] = columns.filter((column) => column.kind === kind);
  const own = columns.find(({ column }) => column === widthOf(line));
  if (inner === undefined || own?.kind !== below) return undefined;
  const inList = own.kind === "dash" && kind === "key" && inner.line.start >= own.line.start;
  return inner.column === own.column || inList ? { ...inner, line: above } : undefined;
}

/** A name above that waits for its value while the next line begins as far left: the lines below may be its own. */
function waitsAbove(text: string, line: Line): boolean {
  let below = line;
  for (let above = lineBefore(text, line); above !== undefined; above = lineBefore(text, above)) {
    const row = text.slice(above.content, above.end);
    const isEmpty = opens(row) && widthOf(below) <= widthOf(above) && text[below.content] !== "-";
    if (isEmpty && widthOf(above) < widthOf(line)) return true;
    if (widthOf(above) === 0 && !opens(row)) return false;
    below = above;
  }
  return false;
}

/** Whether the line above is the only one at its column, and more lines follow at the column of the one below. */
function isOddOneOut(text: string, above: Column, line: Line): boolean {
  const spaces = widthOf(line);
  const columns = columnsAbove(text, line);
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

/** The finding that moves a line to a column, with the lines below it that would lose their place. */
function moved(text: string, line: Line, column: number, like: Line, other?: Column): Finding {
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
  const found = indented(text, line, fix, { column, line: like }, other);
  return waitsAbove(text, line) ? { ...found, fix: [] } : found;
}

function indented(
  text: string,
  line: Line,
  fix: readonly Edit[],
  like: Pick<Column, "column" | "line">,
  other?: Pick<Column, "column" | "line">,
): Finding {
  const spaces = widthOf(line);
  const range = { start: line.start, end: spaces === 0 ? line.end : line.content };
  const lines = { like: numberOf(text, like.line), otherLike: numberOf(text, (other ?? like).line) };
  const data = { line: 0, spaces, expected: like.column, other: (other ?? like).column, ...lines };
  return finding(badIndent, range, data, { fix });
}

function shift(line: Line, by: number): Edit {
  if (by >= 0) return { range: { start: line.start, end: line.start }, text: " ".repeat(by) };
  const end = Math.min(line.content, line.start - by);
  return { range: { start: line.start, end }, text: "" };
}
