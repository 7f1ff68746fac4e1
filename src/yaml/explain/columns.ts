import { type Line, lineBelow, lineOf } from "../line.ts";

/** A column at which a line above starts a name, a list item or a text, and which line that is. */
export interface Column {
  readonly column: number;
  readonly kind: "dash" | "key" | "text";
  readonly line: Line;
}

/** The nearest line above that is not blank. */
export function lineBefore(text: string, line: Line): Line | undefined {
  const kept = text.slice(0, line.start).trimEnd().length;
  return kept > 0 ? lineOf(text, kept - 1) : undefined;
}

/** The spaces before the text of a line. */
export function widthOf(line: Line): number {
  return line.content - line.start;
}

/** The columns that are still open above a line: each level that no line between has closed. */
export function columnsAbove(text: string, line: Line): readonly Column[] {
  const columns: Column[] = [];
  let limit = Number.POSITIVE_INFINITY;
  for (let other = lineBefore(text, line); other !== undefined; other = lineBefore(text, other)) {
    const row = text.slice(other.content, other.end);
    if (row.startsWith("#")) continue;
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

/**
 * The column of a line whose indentation is no space to YAML and takes `width` columns: that of the
 * lines around it where they share one, else the open column that its width means; `isSure` is false
 * where others would do as well, unless each space was typed for itself (`isCounted`).
 */
export function columnOf(
  text: string,
  line: Line,
  width: number,
  row: string,
  isCounted: boolean,
): { readonly column: number; readonly isSure: boolean } {
  const kind = kindOf(row);
  const above = soundLine(text, line, (at) => lineBefore(text, at));
  const below = peerBelow(text, line, row);
  if (above === undefined) return { column: 0, isSure: true };
  const over = text.slice(above.content, above.end);
  // Below `- 名称:` the value stands deeper than the name, not than the dash.
  const lead = opens(over) ? (/^(?:-[ ]+)+/.exec(over)?.[0].length ?? 0) : 0;
  const floor = widthOf(above) + lead + (kind === "dash" ? 0 : 1);
  if (opens(over)) {
    const deeper = below !== undefined && widthOf(below) >= floor && widthOf(below) > 0;
    return { column: deeper ? widthOf(below) : Math.max(width, floor), isSure: true };
  }
  const first = soundLine(text, line, (at) => lineBelow(text, at));
  const limit = opens(row) && first !== undefined ? widthOf(first) : Number.POSITIVE_INFINITY;
  const columns = columnsAbove(text, line).filter(
    (open) => open.kind === kind && open.column > 0 && open.column < limit,
  );
  const [inner] = columns;
  if (inner === undefined) return { column: 0, isSure: true };
  if (below !== undefined && widthOf(below) === inner.column) return { column: inner.column, isSure: true };
  const exact = columns.find(({ column }) => column === width);
  const isSure = columns.length === 1 || (exact !== undefined && isCounted);
  return { column: (exact ?? nearestTo(width, columns) ?? inner).column, isSure };
}

/** The next line that may stand beside a row: of a row that others stand below the first that is none of these. */
function peerBelow(text: string, line: Line, row: string): Line | undefined {
  const below = (at: Line): Line | undefined => soundLine(text, at, (from) => lineBelow(text, from));
  const first = below(line);
  if (first === undefined || !opens(row)) return first;
  let next = below(first);
  while (next !== undefined && widthOf(next) >= widthOf(first)) next = below(next);
  return next;
}

/** Whether a row is a name with its value on the lines below. */
export function opens(row: string): boolean {
  return /[:：][ \t]*(?:#.*)?$/.test(row);
}

/** The next line in a direction whose indentation YAML reads. */
function soundLine(text: string, line: Line, next: (line: Line) => Line | undefined): Line | undefined {
  let at = next(line);
  while (at !== undefined && !/^[^\s#\u200b]/.test(text.slice(at.content, at.end))) at = next(at);
  return at;
}

/** What a row is to the lines around it. */
export function kindOf(row: string): "dash" | "key" | "text" {
  if (/^-(\s|$)/.test(row)) return "dash";
  return /:(\s|$)/.test(row) ? "key" : "text";
}

/** The column nearest to so many spaces. */
export function nearestTo(spaces: number, columns: readonly Column[]): Column | undefined {
  let best: Column | undefined;
  for (const column of columns) {
    if (best === undefined || Math.abs(column.column - spaces) < Math.abs(best.column - spaces))
      best = column;
  }
  return best;
}

/**
 * Whether an item of an item, `- - 甲`, stands on a line or right beside it: which of the two lists the
 * line goes on with, its indentation alone says.
 */
export function isAmongNested(text: string, line: Line): boolean {
  return [line, lineBefore(text, line), lineBelow(text, line)].some(
    (each) =>
      each !== undefined && /^-[ \t]+-/.test(text.slice(each.content, each.end).replace(/^[^-]+/, "")),
  );
}
