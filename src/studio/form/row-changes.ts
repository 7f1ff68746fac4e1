import type { Change, Refusal, Value } from "../../yaml/edit/change.ts";
import { placeAt, pointerOf, pointerSteps } from "../../yaml/pointer.ts";
import { entryOf, toJs, type YamlMap, type YamlNode, type YamlSeq, type YamlTree } from "../../yaml/tree.ts";
import type { CellText, FormChange } from "../form-protocol.ts";
import { columnNames, columnsEntry } from "./grid-value.ts";
import { rowShapeOf } from "./row-shape.ts";
import { slotAt } from "./slot-at.ts";
import { written } from "./written.ts";

/** Where a cell stands; a row below 0 is the whole value. */
export function cellAt(at: string, row: number, column: string): string {
  return `${at}${row < 0 ? "" : `/${row}`}${pointerOf([column])}`;
}

/** What a text typed into a cell changes. */
export function cellChanges(
  { at, row, column, text }: Extract<FormChange, { do: "cell" }>,
  tree: YamlTree,
): readonly Change[] | Refusal {
  const holder = placeAt(tree, at)?.node;
  if (holder === undefined) return "no such place";
  if (holder.kind === "scalar" && holder.text === "") {
    return [{ kind: "set", at, value: { [column]: written(text) } }];
  }
  const single = holder.kind === "map";
  const rowPlace = single ? at : `${at}/${row}`;
  const node = single ? holder : placeAt(tree, rowPlace)?.node;
  if (node === undefined) return "no such place";
  if (node.kind === "seq") return listCell(rowPlace, node, Number(column), text);
  if (node.kind !== "map") return plainRow({ at: rowPlace, node, column, text }, at, tree);
  const entry = entryOf(node, column);
  const cell = rowPlace + pointerOf([column]);
  if (text.trim() === "") {
    if (!entry) return [];
    return node.entries.length > 1
      ? [{ kind: "remove", at: cell }]
      : [{ kind: "set", at: cell, value: null }];
  }
  if (entry) return [{ kind: "set", at: cell, value: likeBefore(text, entry.value) }];
  const after = neighbourOf(node, column, at, tree);
  return [{ kind: "entry", into: rowPlace, key: column, value: written(text), ...after }];
}

/** A cell of a row that is a list; an empty one is empty on purpose. */
function listCell(at: string, { items }: YamlSeq, column: number, text: string): readonly Change[] {
  const value = written(text) ?? "";
  if (column < items.length) return [{ kind: "set", at: `${at}/${column}`, value }];
  const missing = Array.from({ length: column - items.length }, (): Value => "");
  return [...missing, value].map((each) => ({ kind: "item", into: at, value: each }));
}

/** The entry that a new one stands behind, by the order of the columns; none: at the end. */
function neighbourOf(node: YamlMap, column: string, at: string, tree: YamlTree): { readonly after?: string } {
  const shape = rowShapeOf(slotAt(tree, at));
  const own = node.entries.filter(({ merged }) => !merged).map(({ key }) => key);
  const names = shape?.inOrder([...own, column]) ?? [];
  const before = names.slice(0, names.indexOf(column)).findLast((name) => own.includes(name));
  return before === undefined ? {} : { after: before };
}

/** A row that is a plain text gets columns with the first that is not its own. */
function plainRow(
  { at, node, column, text }: { at: string; node: YamlNode; column: string; text: string },
  list: string,
  tree: YamlTree,
): readonly Change[] | Refusal {
  if (node.kind !== "scalar") return "no such place";
  const main = rowShapeOf(slotAt(tree, list))?.main(new Set([column])) ?? column;
  if (column === main) return [{ kind: "set", at, value: written(text) }];
  const row = { ...(node.text === "" ? {} : { [main]: node.value }), [column]: written(text) };
  return [{ kind: "set", at, value: row }];
}

/** A list of names stays one: it is written with 、 in the form. */
function likeBefore(text: string, before: YamlNode): Value {
  if (before.kind !== "seq") return written(text);
  const parts = text.split(/[、，,;；]/u).map((part) => part.trim());
  const said = parts.filter((part) => part !== "");
  return said.length > 1 ? said.map(written) : written(text);
}

/** What a new row or item changes. */
export function insertions(
  { at, after, cells }: Extract<FormChange, { do: "insert" }>,
  tree: YamlTree,
): readonly Change[] | Refusal {
  const node = placeAt(tree, at)?.node;
  const value = rowValue(cells, at, tree);
  if (node?.kind === "seq") {
    const place = after >= 0 && after < node.items.length ? { after } : {};
    return [{ kind: "item", into: at, value, ...place }];
  }
  if (node?.kind !== "scalar") return "no such place";
  // A text becomes the first of several.
  const first = node.text === "" ? [] : [toJs(node) as Value];
  return [{ kind: "set", at, value: [...first, value] }];
}

/** A further column of a table whose rows are lists: its name, and in every row a cell that is empty on purpose. */
export function columnAdded(
  { at, name }: Extract<FormChange, { do: "column" }>,
  tree: YamlTree,
): readonly Change[] | Refusal {
  const holder = pointerOf(pointerSteps(at).slice(0, -1));
  const table = placeAt(tree, holder)?.node;
  const rows = placeAt(tree, at)?.node;
  const names = table?.kind === "map" ? columnsEntry(table) : undefined;
  if (rows === undefined || names?.value.kind !== "seq") return "no such place";
  const count = names.value.items.length;
  const cells =
    rows.kind !== "seq"
      ? []
      : rows.items.flatMap((row, index) =>
          row.kind === "seq" ? listCell(`${at}/${index}`, row, count, "") : [],
        );
  return [{ kind: "item", into: holder + pointerOf([names.key]), value: name }, ...cells];
}

function rowValue(cells: readonly CellText[], at: string, tree: YamlTree): Value {
  const [only] = cells;
  if (only && cells.length === 1 && only.column === "") return written(only.text);
  if (slotAt(tree, at).form === "grid") {
    const table = placeAt(tree, pointerOf(pointerSteps(at).slice(0, -1)))?.node;
    const columns = table?.kind === "map" ? (columnNames(table) ?? []) : [];
    const texts = new Map(cells.map(({ column, text }) => [column, text]));
    return columns.map((_, column) => written(texts.get(`${column}`) ?? "") ?? "");
  }
  return Object.fromEntries(cells.map(({ column, text }) => [column, written(text)]));
}
