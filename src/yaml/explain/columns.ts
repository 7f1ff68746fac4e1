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
    // `- - 名称: 甲` starts a list, one in it, and a name.
    const dash = /^(?:-[ ]+)+/.exec(row)?.[0] ?? "";
    const starts = [0, ...[...dash.matchAll(/(?<= )(?=-)|$/g)].flatMap(({ index }) => index || [])];
    for (const start of starts.reverse()) {
      if (start > 0 && indent + start >= limit) continue;
      columns.push({ column: indent + start, kind: kindOf(row.slice(start)), line: other });
    }
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
  const first = soundLine(text, line, (at) => lineBelow(text, at));
  if (opens(over) || opensText(over) || isBareItem(over)) {
    const peer = below === undefined ? -1 : widthOf(below) - leadOf(text, below, row);
    if (peer >= floor && peer > 0) return { column: peer, isSure: true };
    // Nothing stands beside it: as deep as it looks, but not as deep as what it holds.
    const held = opens(row) && first !== undefined && widthOf(first) > floor ? widthOf(first) - 1 : width;
    return { column: Math.max(held < width ? floor : width, floor), isSure: true };
  }
  const limit = opens(row) && first !== undefined ? widthOf(first) : Number.POSITIVE_INFINITY;
  const alike = columnsAbove(text, line).filter((open) => open.kind === kind && open.column > 0);
  const columns = alike.filter(({ column }) => column < limit);
  const [inner] = columns;
  // A name set in that could hold the line below only at the margin may stand beside it, without a value.
  if (inner === undefined) return { column: 0, isSure: alike.length === 0 };
  if (below !== undefined && widthOf(below) === inner.column) return { column: inner.column, isSure: true };
  const exact = columns.find(({ column }) => column === width);
  const isSure = columns.length === 1 || (exact !== undefined && isCounted);
  return { column: (exact ?? nearestTo(width, columns) ?? inner).column, isSure };
}

/** How much further right a line stands than an item whose name it goes on with: the dash of `- 时刻: 8:00`. */
function leadOf(text: string, below: Line, row: string): number {
  const dash = /^(?:-[ ]+)+/.exec(row)?.[0].length ?? 0;
  const goesOn = kindOf(row.slice(dash)) === "key" && kindOf(text.slice(below.content, below.end)) === "key";
  return goesOn ? dash : 0;
}

/** The next line that may stand beside a row: of a row that others stand below the first that is none of these. */
function peerBelow(text: string, line: Line, row: string): Line | undefined {
  const below = (at: Line): Line | undefined => soundLine(text, at, (from) => lineBelow(text, from));
  const first = below(line);
  if (first === undefined || !(opens(row) || opensText(row))) return first;
  let next = below(first);
  while (next !== undefined && widthOf(next) >= widthOf(first)) next = below(next);
  return next;
}

/** Whether a row is a name with its value on the lines below. */
export function opens(row: string): boolean {
  return /[:：][ \t]*(?:#.*)?$/.test(row);
}

/** Whether an item begins on the line below: a dash alone, or with a name for it, `- &大巴`. */
function isBareItem(row: string): boolean {
  return /^-(?:[ \t]+[&!][^\s,[\]{}]*)*[ \t]*(?:#.*)?$/.test(row);
}

/** Whether the lines below a row are one text: `正文: |`. */
function opensText(row: string): boolean {
  return /(?:^|[:-][ \t]+)[|>][-+\d]{0,2}[ \t]*(?:#.*)?$/.test(row);
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
