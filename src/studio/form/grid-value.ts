import { bodyKeys, columnKeys, findKey } from "../../vocabulary/body-keys.ts";
import { pointerOf } from "../../yaml/pointer.ts";
import type { YamlEntry, YamlMap, YamlNode } from "../../yaml/tree.ts";
import type { FormColumn, FormRow, FormValue } from "../form-protocol.ts";
import { cellOf } from "./cell-value.ts";

/** A table whose columns stand once and whose rows are lists; undefined where a mapping has none, or a freer one. */
export function gridOf(map: YamlMap, at: string): Extract<FormValue, { kind: "rows" }> | undefined {
  const rows = bodyEntry(map, "rows");
  const names = columnNames(map);
  if (rows === undefined || names === undefined) return undefined;
  const items = rows.value.kind === "seq" ? rows.value.items : isEmpty(rows.value) ? [] : undefined;
  const lines = items?.map((item) => rowOf(item, names.length));
  if (!lines?.every((line) => line !== undefined)) return undefined;
  return {
    kind: "rows",
    at: at + pointerOf([rows.key]),
    single: false,
    columns: names.map(
      (name, index): FormColumn => ({ key: `${index}`, name, numeric: false, short: false }),
    ),
    more: [],
    free: true,
    lists: true,
    deep: [],
    rows: lines,
  };
}

/** The names of a table's columns; undefined where it has none that can be read. */
export function columnNames(map: YamlMap): readonly string[] | undefined {
  const value = columnsEntry(map)?.value;
  if (value?.kind !== "seq") return undefined;
  const names = value.items.map((item) => {
    if (item.kind === "scalar") return item.text;
    const name =
      item.kind === "map"
        ? item.entries.find(({ key }) => findKey(columnKeys, key)?.key === "name")
        : undefined;
    return name?.value.kind === "scalar" ? name.value.text : undefined;
  });
  return names.every((name) => name !== undefined) ? names : undefined;
}

/** Where a table says its columns. */
export function columnsEntry(map: YamlMap): YamlEntry | undefined {
  return bodyEntry(map, "columns");
}

function bodyEntry({ entries }: YamlMap, wanted: string): YamlEntry | undefined {
  return entries.find(({ key, merged }) => !merged && findKey(bodyKeys, key)?.key === wanted);
}

function rowOf(node: YamlNode, columns: number): FormRow | undefined {
  if (node.kind !== "seq" || node.items.length > columns) return undefined;
  return {
    cells: Array.from({ length: columns }, (_, at) => {
      const item = node.items[at];
      return item === undefined ? null : (cellOf(item) ?? { text: "…", editable: false });
    }),
    parts: [],
  };
}

function isEmpty(node: YamlNode): boolean {
  return node.kind === "scalar" && node.text === "";
}
