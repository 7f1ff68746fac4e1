import { createSource } from "../../source/source.ts";
import { fields, meaningOf } from "../../vocabulary/names.ts";
import type { Change, Refusal, Value } from "../../yaml/edit/change.ts";
import { changeYaml } from "../../yaml/edit/edit.ts";
import { parseYaml } from "../../yaml/parse.ts";
import { placeAt, pointerOf } from "../../yaml/pointer.ts";
import { entryOf, toJs, type YamlMap, type YamlNode, type YamlTree } from "../../yaml/tree.ts";
import type { CellText, FormChange } from "../protocol.ts";
import { rowShapeOf } from "./row-shape.ts";

/** A text after changes of the form, all of them or none, or why one of them is not made. */
export function changeByForm(
  text: string,
  changes: readonly FormChange[],
): { readonly text: string } | { readonly refused: Refusal } {
  let now = text;
  for (const change of changes) {
    const { value: tree } = parseYaml(createSource("", now));
    if (!tree) return { refused: "unreadable" };
    const asked = planned(change, tree);
    if (typeof asked === "string") return { refused: asked };
    const made = changeYaml(now, asked);
    const last = "refused" in made && made.refused === "only one" ? emptied(change, now) : made;
    if ("refused" in last) return { refused: last.refused };
    now = last.text;
  }
  return { text: now };
}

/** The last row goes with what it stood in: the field stays, empty. */
function emptied(change: FormChange, text: string): ReturnType<typeof changeYaml> {
  if (change.do === "remove") return changeYaml(text, [{ kind: "set", at: change.at, value: null }]);
  const at = change.do === "cell" ? cellAt(change.at, change.row, change.column) : "";
  return changeYaml(text, [{ kind: "set", at, value: null }]);
}

function planned(change: FormChange, tree: YamlTree): readonly Change[] | Refusal {
  switch (change.do) {
    case "set":
      return [{ kind: "set", at: change.at, value: written(change.text) }];
    case "item":
      return [{ kind: "set", at: `${change.at}/${change.row}`, value: written(change.text) }];
    case "cell":
      return cellChanges(change, tree);
    case "insert":
      return insertions(change, tree);
    case "remove":
      return [{ kind: "remove", at: `${change.at}/${change.row}` }];
    case "move":
      return [{ kind: "move", at: `${change.at}/${change.row}`, to: change.to }];
    case "field":
      return newField(change.name, tree);
    case "drop":
      return [{ kind: "remove", at: change.at }];
  }
}

/** A whole number or a decimal is one; a text stays as it was typed. */
function written(text: string): Value {
  const plain = text.trim();
  if (plain === "") return null;
  return /^(?:0|[1-9]\d{0,14})(?:\.\d{1,6})?$/u.test(plain) && String(Number(plain)) === plain
    ? Number(plain)
    : text.replace(/\s+$/u, "");
}

function cellAt(at: string, row: number, column: string): string {
  return `${at}${row < 0 ? "" : `/${row}`}${pointerOf([column])}`;
}

function cellChanges(
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
  if (node.kind !== "map") return plainRow(rowPlace, node, column, text, at);
  const entry = entryOf(node, column);
  const cell = rowPlace + pointerOf([column]);
  if (text.trim() === "") {
    if (!entry) return [];
    return node.entries.length > 1
      ? [{ kind: "remove", at: cell }]
      : [{ kind: "set", at: cell, value: null }];
  }
  if (entry) return [{ kind: "set", at: cell, value: likeBefore(text, entry.value) }];
  const after = neighbourOf(node, column, at);
  return [{ kind: "entry", into: rowPlace, key: column, value: written(text), ...after }];
}

/** The entry that a new one stands behind, by the order of the columns; none: at the end. */
function neighbourOf(node: YamlMap, column: string, at: string): { readonly after?: string } {
  const shape = rowShapeOf(fieldAt(at));
  const own = node.entries.filter(({ merged }) => !merged).map(({ key }) => key);
  const names = shape?.inOrder([...own, column]) ?? [];
  const before = names.slice(0, names.indexOf(column)).findLast((name) => own.includes(name));
  return before === undefined ? {} : { after: before };
}

function fieldAt(at: string): (typeof fields)[number] | undefined {
  const [, key = ""] = at.split("/");
  return meaningOf(key.replaceAll("~1", "/").replaceAll("~0", "~"))?.field;
}

/** A row that is a plain text gets columns with the first that is not its own. */
function plainRow(
  at: string,
  node: YamlNode,
  column: string,
  text: string,
  field: string,
): readonly Change[] | Refusal {
  if (node.kind !== "scalar") return "no such place";
  const main = rowShapeOf(fieldAt(field))?.main(new Set([column])) ?? column;
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

function insertions(
  { at, after, cells }: Extract<FormChange, { do: "insert" }>,
  tree: YamlTree,
): readonly Change[] | Refusal {
  const node = placeAt(tree, at)?.node;
  const value = rowValue(cells);
  if (node?.kind === "seq") {
    const place = after >= 0 && after < node.items.length ? { after } : {};
    return [{ kind: "item", into: at, value, ...place }];
  }
  if (node?.kind !== "scalar") return "no such place";
  // A text becomes the first of several.
  const first = node.text === "" ? [] : [toJs(node) as Value];
  return [{ kind: "set", at, value: [...first, value] }];
}

function rowValue(cells: readonly CellText[]): Value {
  const [only] = cells;
  if (only && cells.length === 1 && only.column === "") return written(only.text);
  return Object.fromEntries(cells.map(({ column, text }) => [column, written(text)]));
}

/** A new field stands behind those that come before it in the vocabulary. */
function newField(name: string, { root }: YamlTree): readonly Change[] | Refusal {
  if (root.kind !== "map") return "unreadable";
  const orderOf = (key: string): number => {
    const field = meaningOf(key)?.field;
    return field ? fields.indexOf(field) : fields.length;
  };
  const own = root.entries.filter(({ merged }) => !merged).map(({ key }) => key);
  const place = meaningOf(name)?.field.place ?? "section";
  const alike = own.filter((key) => (meaningOf(key)?.field.place ?? "section") === place);
  const before = alike.filter((key) => orderOf(key) <= orderOf(name)).at(-1) ?? alike.at(-1) ?? own.at(-1);
  return [
    { kind: "entry", into: "", key: name, value: null, ...(before === undefined ? {} : { after: before }) },
  ];
}
