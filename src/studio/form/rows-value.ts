import { pointerOf } from "../../yaml/pointer.ts";
import { entryOf, type YamlEntry, type YamlMap, type YamlNode } from "../../yaml/tree.ts";
import type { FormCell, FormPart, FormRow, FormValue } from "../form-protocol.ts";
import { cellOf } from "./cell-value.ts";
import type { RowShape } from "./row-shape.ts";

/** What rows are shown by. */
export interface RowsContext {
  readonly shape: RowShape | undefined;
  readonly at: string;
  /** One mapping: its row has no number. */
  readonly single: boolean;
  /** Whether a column may have any name. */
  readonly free: boolean;
  /** An entry of a row that does not fit into a cell. */
  readonly partOf: (map: YamlMap, entry: YamlEntry, holder: string) => FormPart | undefined;
}

/** Items as rows: what is words stands in columns, the rest below its row. */
export function rowsValue(
  items: readonly YamlNode[],
  { shape, at, single, free, partOf }: RowsContext,
): Extract<FormValue, { kind: "rows" }> {
  const written = new Set(
    items.flatMap((item) =>
      item.kind === "map" ? item.entries.filter((entry) => isCell(entry, shape)).map(({ key }) => key) : [],
    ),
  );
  const main = shape?.main(written) ?? "";
  if (items.some(({ kind }) => kind === "scalar") || (items.length === 0 && main !== "")) written.add(main);
  for (const name of shape?.missing(namesIn(items, written)) ?? []) written.add(name);
  const names = shape ? shape.inOrder([...written]) : [...written];
  return {
    kind: "rows",
    at,
    single,
    columns: names.map((name) => ({
      key: name,
      name,
      numeric: shape?.isNumeric(name) ?? false,
      short: shape?.isShort(name) ?? false,
    })),
    more: shape?.others([...namesIn(items, written)]) ?? [],
    free,
    lists: false,
    deep: shape?.deep ?? [],
    rows: items.map((item, row): FormRow => {
      const cells = names.map((name) => cellIn(item, name, main));
      if (item.kind !== "map") return { cells, parts: [] };
      const holder = single ? at : at + pointerOf([row]);
      const below = item.entries.filter((entry) => !entry.merged && !isCell(entry, shape));
      return { cells, parts: below.flatMap((entry) => partOf(item, entry, holder) ?? []) };
    }),
  };
}

function namesIn(items: readonly YamlNode[], written: ReadonlySet<string>): ReadonlySet<string> {
  const keys = items.flatMap((item) => (item.kind === "map" ? item.entries.map(({ key }) => key) : []));
  return new Set([...written, ...keys]);
}

/** An item of prose has a label of its own below it; in a table that is a column. */
function isCell({ key, value }: YamlEntry, shape: RowShape | undefined): boolean {
  if (cellOf(value) === undefined) return false;
  if (shape?.deep.includes(key) && shape.isKnown(key)) return false;
  if (shape === undefined || shape.isKnown(key)) return true;
  return shape.hasSections ? value.kind === "scalar" : !shape.prose;
}

function cellIn(item: YamlNode, name: string, main: string): FormCell | null {
  if (item.kind === "scalar") return name === main && item.text !== "" ? (cellOf(item) ?? null) : null;
  const entry = item.kind === "map" ? entryOf(item, name) : undefined;
  if (entry === undefined) return null;
  return cellOf(entry.value) ?? { text: "…", editable: false };
}
