import { isNested, type Value } from "../edit/change.ts";
import { printKey, printValue } from "../edit/print-value.ts";
import { cellsOf, type Kind, kindOf, markOf, unmarked, withoutMark } from "./marks.ts";

/** Levels that a list may have. */
const deepest = 5;

/**
 * Rows as a section of a plan: a list of their texts, a table, or several of these among paragraphs.
 * Rows may be indented; what stands below an item, or counts in another way than it, belongs to it.
 */
export function sectionOf(written: readonly string[], depth = 1): Value | undefined {
  const rows = written.map((row) => row.trim());
  if (rows.every(isProse)) return rows.map(unmarked).join("\n");
  const parts: Value[] = [];
  const levels = depth < deepest ? levelsOf(written) : [];
  for (let at = 0; at < rows.length; ) {
    const row = rows[at] ?? "";
    const end = endOfTable(rows, at);
    if (end > at) {
      const table = tableOf(rows.slice(at, end));
      if (table === undefined) return undefined;
      if (at === 0 && end === rows.length) return table;
      parts.push({ 表格: table });
      at = end;
      continue;
    }
    const below = isProse(row) ? at + 1 : endOfLevel(levels, at);
    const inner = below > at + 1 ? sectionOf(written.slice(at + 1, below), depth + 1) : undefined;
    if (below > at + 1 && inner === undefined) return undefined;
    if (isProse(row)) parts.push({ 正文: unmarked(row) });
    else parts.push(inner === undefined ? withoutMark(row) : { 标题: withoutMark(row), 条目: inner });
    at = below;
  }
  return parts;
}

function isProse(row: string): boolean {
  return kindOf(row) === "prose" && !/^-[ \t]/.test(row);
}

/** How deep each row stands: further right than the one it belongs to, or with a mark that counts in another way. */
function levelsOf(written: readonly string[]): readonly number[] {
  const open: { readonly mark: string; readonly indent: number }[] = [];
  return written.map((row) => {
    if (isProse(row.trim())) return open.length;
    const own = { mark: markOf(row.trim()), indent: row.length - row.trimStart().length };
    const like = open.findLastIndex(({ mark, indent }) => mark === own.mark && indent === own.indent);
    const outer = open.findIndex(({ indent }) => indent > own.indent);
    open.length = like >= 0 ? like : outer >= 0 ? outer : open.length;
    open.push(own);
    return open.length;
  });
}

/** Behind the last row that belongs to one. */
function endOfLevel(levels: readonly number[], at: number): number {
  const own = levels[at] ?? 0;
  let end = at + 1;
  while (end < levels.length && (levels[end] ?? 0) > own) end++;
  return end;
}

/** Rows with cells, below one another, make a table; a rule between them is none of its rows. */
function endOfTable(rows: readonly string[], from: number): number {
  const isPart = (kind: Kind): boolean => kind === "cells" || kind === "rule";
  let end = from;
  while (end < rows.length && isPart(kindOf(rows[end] ?? ""))) end++;
  return end;
}

/** A table whose first row names its columns; undefined where a row has more cells than it. */
function tableOf(rows: readonly string[]): Value | undefined {
  const [head = [], ...body] = rows.filter((row) => kindOf(row) === "cells").map(cellsOf);
  const fits = body.length > 0 && body.every((row) => row.length <= head.length);
  const names = head.every((name) => name !== "" && !/\d/.test(name)) && new Set(head).size === head.length;
  return fits && names ? { 列: head, 行: body.map((row) => head.map((_, at) => row[at] ?? "")) } : undefined;
}

/** A section as lines below its name, which stands `indent` spaces in. */
export function printSection(name: string, value: Value, indent: number): string {
  const between = isNested(value) ? `\n${" ".repeat(indent + 2)}` : " ";
  return `${printKey(name)}:${between}${printBody(value, indent + 2)}`;
}

/** A section without its name; the rows of a table each on one line. */
export function printBody(value: Value, indent: number): string {
  const margin = `\n${" ".repeat(indent)}`;
  if (Array.isArray(value)) {
    return value.map((item: Value) => `- ${printBody(item, indent + 2)}`).join(margin);
  }
  if (value !== null && typeof value === "object" && "行" in value) {
    const rows = (value.行 as readonly Value[]).map(
      (row) => `${margin}  - ${printValue(row, { indent: 0, flow: true })}`,
    );
    return `列: ${printValue(value.列 ?? [], { indent: 0, flow: true })}${margin}行:${rows.join("")}`;
  }
  if (value !== null && typeof value === "object" && "表格" in value) {
    return `表格:${margin}  ${printBody(value.表格 ?? "", indent + 2)}`;
  }
  return printValue(value, { indent, flow: false });
}
