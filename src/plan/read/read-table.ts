import { diagnose } from "../../diagnostic/diagnostic.ts";
import { nearest } from "../../diagnostic/nearest.ts";
import { exactNumber } from "../../notation/numbers/number.ts";
import type { Range } from "../../source/source.ts";
import { bodyKeys, columnKeys } from "../../vocabulary/body-keys.ts";
import { flagOf } from "../../vocabulary/choices.ts";
import type { YamlEntry, YamlMap, YamlNode } from "../../yaml/tree.ts";
import type { TextPart } from "../body.ts";
import { joinsOf } from "../joins.ts";
import { cellCount, noRectangle, nothingToJoin, oddJoin, unknownColumn } from "../problems.ts";
import type { Table, TableCell, TableColumn, TableRow } from "../table.ts";
import type { Text } from "../text.ts";
import { entriesByKey, isNothing, isTodo, note, type Reading, readText, readTexts } from "./reading.ts";

const totals = /^(小计|合计|总计|共计)/u;

/**
 * Reads a table: `{列, 行}`, a list of rows whose first is the header, or a list of mappings whose
 * keys are the columns. A todo mark in its place is a text. A caption beside it is its own where it has none.
 */
export function readTable(node: YamlNode, reading: Reading, caption?: Text): Table | TextPart | undefined {
  const todo = isTodo(node) ? readText(node) : undefined;
  if (todo) return { type: "text", text: todo };
  const table = readRows(node, reading);
  return table && caption && !table.caption ? { ...table, caption } : table;
}

function readRows(node: YamlNode, reading: Reading): Table | undefined {
  if (node.kind === "map") return tableOfBody(entriesByKey(node, bodyKeys, reading), node, reading);
  if (node.kind !== "seq" || node.items.length === 0) return undefined;
  const [head, ...rest] = node.items;
  if (head?.kind === "seq") {
    return makeTable(node.range, undefined, readColumns(head.items, reading), rest, reading);
  }
  const names = new Map<string, Text>();
  for (const item of node.items) {
    if (item.kind !== "map") continue;
    for (const { key, keyRange } of item.entries) {
      if (!names.has(key)) names.set(key, { value: key, range: keyRange, todo: false });
    }
  }
  const columns = [...names.values()].map((name) => ({ name, width: undefined, align: undefined }));
  return makeTable(node.range, undefined, columns, node.items, reading);
}

/** The table that the keys 列, 行 and 题注 of a mapping make; its columns alone are its head. */
export function tableOfBody(
  entries: ReadonlyMap<string, YamlEntry>,
  map: YamlMap,
  reading: Reading,
): Table | undefined {
  const columns = entries.get("columns")?.value;
  const value = entries.get("rows")?.value;
  const rows = value?.kind === "seq" ? value.items : [];
  if (value?.kind !== "seq" && columns?.kind !== "seq") return undefined;
  const caption = entries.get("caption");
  const found = columns?.kind === "seq" ? readColumns(columns.items, reading) : columnsOfRows(rows);
  const table = makeTable(map.range, caption && readText(caption.value), found, rows, reading);
  return { ...table, ...landscapeOf(entries) };
}

/** Whether 横向 says yes or no; nothing where it says neither. */
export function landscapeOf(entries: ReadonlyMap<string, YamlEntry>): { readonly landscape?: boolean } {
  const entry = entries.get("landscape");
  const landscape = flagOf((entry && readText(entry.value)?.value) ?? "");
  return landscape === undefined ? {} : { landscape };
}

function columnsOfRows(rows: readonly YamlNode[]): readonly TableColumn[] {
  const names = new Map<string, Text>();
  for (const row of rows) {
    if (row.kind !== "map") continue;
    for (const { key, keyRange } of row.entries) names.set(key, { value: key, range: keyRange, todo: false });
  }
  const cells = Math.max(0, ...rows.map((row) => (row.kind === "seq" ? row.items.length : 0)));
  const plain = Array.from({ length: names.size > 0 ? 0 : cells }, () => ({
    value: "",
    range: { start: 0, end: 0 },
    todo: false,
  }));
  return [...names.values(), ...plain].map((name) => ({ name, width: undefined, align: undefined }));
}

function readColumns(nodes: readonly YamlNode[], reading: Reading): readonly TableColumn[] {
  return nodes.map((node): TableColumn => {
    const blank: Text = { value: "", range: node.range, todo: false };
    if (node.kind !== "map" || isTodo(node))
      return { name: readText(node) ?? linesOf(node) ?? blank, width: undefined, align: undefined };
    const entries = entriesByKey(node, columnKeys, reading);
    const text = (key: string): Text | undefined => {
      const entry = entries.get(key);
      return entry && readText(entry.value);
    };
    const align = text("align")?.value ?? "";
    return {
      name: text("name") ?? blank,
      width: exactNumber((text("width")?.value ?? "").replace(/[%％]$/u, "")),
      align: aligns[align],
    };
  });
}

/** A name in several lines, as a list of them in the first row of 表格. */
function linesOf(node: YamlNode): Text | undefined {
  const lines = readTexts(node).filter(({ value }) => value !== "");
  if (lines.length === 0) return undefined;
  return { value: lines.map(({ value }) => value).join("\n"), range: node.range, todo: false };
}

const aligns: Readonly<Record<string, "left" | "center" | "right">> = {
  left: "left",
  左: "left",
  center: "center",
  中: "center",
  居中: "center",
  right: "right",
  右: "right",
};

function makeTable(
  range: Range,
  caption: Text | undefined,
  columns: readonly TableColumn[],
  rows: readonly YamlNode[],
  reading: Reading,
): Table {
  const read = rows.map((row, index) => readTableRow(row, columns, index === 0, reading));
  noteLooseJoins(read, reading);
  return { type: "table", range, caption, columns, rows: read };
}

/** Tells marks that join nothing, since the cells together would be no rectangle; those at the edge are told apart. */
function noteLooseJoins(rows: readonly TableRow[], reading: Reading): void {
  for (const { row, column } of joinsOf(rows).loose) {
    const cell = rows[row]?.cells[column];
    if (!cell || (cell.joins === "above" ? row : column) === 0) continue;
    note(reading, noRectangle, cell.range, { mark: cell.joins === "above" ? "^" : "<" });
  }
}

function readTableRow(
  row: YamlNode,
  columns: readonly TableColumn[],
  first: boolean,
  reading: Reading,
): TableRow {
  const cells = row.kind === "map" ? cellsOfMap(row, columns, reading) : cellsOfList(row, columns, reading);
  cells.forEach((cell, index) => {
    if ((cell.joins === "above" && first) || (cell.joins === "left" && index === 0)) {
      note(reading, nothingToJoin, cell.range, { mark: cell.joins === "above" ? "^" : "<" });
    }
  });
  const words = cells.find((cell) => cell.texts.length > 0)?.texts[0]?.value ?? "";
  return { range: row.range, total: totals.test(words), cells };
}

function cellsOfMap(row: YamlMap, columns: readonly TableColumn[], reading: Reading): readonly TableCell[] {
  const names = columns.map((column) => column.name.value);
  for (const entry of row.entries) {
    if (names.includes(entry.key)) continue;
    const data = { column: entry.key, nearest: nearest(entry.key, names) ?? "", columns: names };
    note(reading, unknownColumn, entry.keyRange, data);
  }
  return columns.map((column) => {
    const entry = row.entries.find((each) => each.key === column.name.value);
    return entry ? readCell(entry.value, reading) : { joins: "none", texts: [], range: row.range };
  });
}

function cellsOfList(row: YamlNode, columns: readonly TableColumn[], reading: Reading): readonly TableCell[] {
  const nodes = row.kind === "seq" ? row.items : [row];
  if (nodes.length !== columns.length) {
    note(reading, cellCount, row.range, { found: nodes.length, expected: columns.length });
  }
  return columns.map((_, index) => {
    const node = nodes[index];
    return node ? readCell(node, reading) : { joins: "none", texts: [], range: row.range };
  });
}

function readCell(node: YamlNode, reading: Reading): TableCell {
  if (isNothing(node)) return { joins: "none", texts: [], range: node.range };
  const texts = readTexts(node).filter((text) => text.todo || text.value !== "");
  const [only] = texts;
  const bare = node.kind === "scalar" && only && !only.todo ? only.value : "";
  if (bare === "^" || bare === "<")
    return { joins: bare === "^" ? "above" : "left", texts: [], range: node.range };
  noteOddJoin(bare, node.range, reading);
  const plain = bare === "\\^" || bare === "\\<" ? [{ ...(only as Text), value: bare.slice(1) }] : texts;
  return { joins: "none", texts: plain, range: node.range };
}

/** `^^` and the full-width `＾` of an input method were meant to join. */
function noteOddJoin(found: string, range: Range, reading: Reading): void {
  if (!/^(?:\^{2,}|<{2,}|＾+|＜+)$/u.test(found)) return;
  const mark = /[\^＾]/u.test(found) ? "^" : "<";
  const fix = { edits: [{ range, text: mark }] };
  reading.diagnostics.push(diagnose(oddJoin, reading.source, range, { found, mark }, { fix }));
}
