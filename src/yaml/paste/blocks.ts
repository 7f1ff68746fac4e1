import type { Value } from "../edit/change.ts";
import { isNested, printKey, printValue } from "../edit/print-value.ts";
import { cellsOf, type Kind, kindOf, unmarked, withoutMark } from "./marks.ts";

/** Rows as a section of a plan: a list of their texts, a table, or several of these among paragraphs. */
export function sectionOf(rows: readonly string[]): Value | undefined {
  const parts: Value[] = [];
  const texts: string[] = [];
  let plain = true;
  for (let at = 0; at < rows.length; ) {
    const row = rows[at] ?? "";
    const end = endOfTable(rows, at);
    if (end > at) {
      const table = tableOf(rows.slice(at, end));
      if (table === undefined) return undefined;
      if (at === 0 && end === rows.length) return table;
      parts.push({ 表格: table });
      plain = false;
      at = end;
      continue;
    }
    const isProse = kindOf(row) === "prose" && !/^-[ \t]/.test(row);
    plain &&= isProse;
    const text = isProse ? unmarked(row) : withoutMark(row);
    texts.push(text);
    parts.push(isProse ? { 正文: text } : text);
    at++;
  }
  const [only] = texts;
  if (plain) return texts.length === 1 ? only : texts.join("\n");
  return parts;
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
