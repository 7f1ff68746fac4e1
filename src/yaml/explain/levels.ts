import { type Line, lineBelow } from "../line.ts";
import { type Column, columnsAbove, kindOf, lineBefore, opens, widthOf } from "./columns.ts";

/** The levels that a line may have been meant for: the nearest first; two that are as near when nobody can tell. */
export interface Levels {
  readonly nearest: Column;
  readonly other: Column | undefined;
}

/** The open levels nearest to where a line stands, of those that the line below leaves possible. */
export function levelsOf(text: string, line: Line): Levels | undefined {
  const spaces = widthOf(line);
  const row = text.slice(line.content, line.end);
  const kind = kindOf(row);
  const open = columnsAbove(text, line).filter(({ column }) => column !== spaces);
  const alike = open.filter((column) => column.kind === kind);
  const fitting = alike.filter(({ column }) => leavesPlaceBelow(text, line, row, column));
  const among = fitting.length > 0 ? fitting : alike.length > 0 ? alike : open;
  const far = ({ column }: Column): number => Math.abs(column - spaces);
  const [nearest, other] = [...among].sort((a, b) => far(a) - far(b));
  if (nearest === undefined) return undefined;
  if (other && far(other) === far(nearest)) return { nearest, other };
  // A name without a value beside the line below it, or one that holds that line: only its writer knows.
  const beside = alike.find((each) => opens(row) && far(each) === 1 && far(nearest) > 1);
  return { nearest, other: beside };
}

/** Whether a line at a column can hold what stands below it, where it cannot as it stands. */
function leavesPlaceBelow(text: string, line: Line, row: string, column: number): boolean {
  const below = contentBelow(text, line);
  if (below === undefined) return true;
  const width = widthOf(below);
  const kind = kindOf(text.slice(below.content, below.end));
  const dash = dashOf(row);
  const holds = (at: number): boolean => width > at + dash || (width === at + dash && kind === "dash");
  if (opens(row)) return holds(widthOf(line)) || holds(column);
  // A name below an item of names belongs to it where it can.
  const goesOn = dash > 0 && kind === "key" && kindOf(row.slice(dash)) === "key";
  if (!goesOn || width === widthOf(line) + dash || width <= Math.min(column, widthOf(line))) return true;
  return width === column + dash;
}

/**
 * The first line below a name, where it stands deeper than a line behind it that is a whole level below
 * the name, and further left there is another level for that: the first is the odd one out.
 */
export function deepFirstChild(text: string, line: Line, unit: number): Column | undefined {
  const spaces = widthOf(line);
  const kind = kindOf(text.slice(line.content, line.end));
  const deeper = columnsAbove(text, line).filter(({ column }) => column > spaces);
  const outermost = deeper.at(-1);
  if (outermost === undefined || widthOf(outermost.line) !== outermost.column) return undefined;
  const holder = nameBefore(text, outermost.line);
  const outer = columnsAbove(text, line).some((each) => each.column < spaces && each.kind === kind);
  if (outermost.kind !== kind || holder === undefined || !outer) return undefined;
  const row = text.slice(holder.content, holder.end);
  return opens(row) && widthOf(holder) + dashOf(row) + unit === spaces ? outermost : undefined;
}

/** The line above that is no remark. */
function nameBefore(text: string, line: Line): Line | undefined {
  let above = lineBefore(text, line);
  while (above && text[above.content] === "#") above = lineBefore(text, above);
  return above;
}

function dashOf(row: string): number {
  return /^(?:- +)+/.exec(row)?.[0].length ?? 0;
}

/** The next line that is neither blank nor a remark. */
function contentBelow(text: string, line: Line): Line | undefined {
  let next = lineBelow(text, line);
  while (next && (next.content === next.end || text[next.content] === "#")) next = lineBelow(text, next);
  return next;
}
