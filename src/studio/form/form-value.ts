import { bodyKeys, findKey } from "../../vocabulary/body-keys.ts";
import { builtInStyles, type Choice, kinds, numberings } from "../../vocabulary/choices.ts";
import { pointerOf } from "../../yaml/pointer.ts";
import type { YamlEntry, YamlMap, YamlNode, YamlScalar, YamlSeq } from "../../yaml/tree.ts";
import type { FormPart, FormValue } from "../form-protocol.ts";
import { cellOf, todoOf } from "./cell-value.ts";
import { gridOf } from "./grid-value.ts";
import { rowShapeOf } from "./row-shape.ts";
import { rowsValue } from "./rows-value.ts";
import type { Slot } from "./slot.ts";
import { isRowOf, slotUnder } from "./slot-at.ts";

/** A value of a plan as a form shows it; what is inside it is shown likewise. */
export function formValue(node: YamlNode, slot: Slot, at: string, text: string): FormValue {
  switch (node.kind) {
    case "scalar":
      return scalarValue(node, slot, at);
    case "map":
      return mapValue(node, slot, at, text);
    case "seq":
      return seqValue(node, slot, at, text) ?? otherValue(node, text);
  }
}

function scalarValue(node: YamlScalar, slot: Slot, at: string): FormValue {
  const options = optionsOf(slot);
  if (options) return { kind: "choice", text: node.text, options };
  if (node.text === "" && slot.form === "table") return { kind: "table" };
  const shape = rowShapeOf(slot);
  // A table of which nothing is written yet begins with an empty row.
  if (node.text === "" && shape && !shape.prose && (slot.listed || shape.usual.length > 0)) {
    const single = shape.single && !slot.listed;
    return rowsValue([], { shape, at, single, free: false, partOf: () => undefined });
  }
  if (node.text === "" && slot.listed) return { kind: "list", items: [], deep: shape?.deep ?? [] };
  const long = node.style === "block" || node.text.length > 30 || slot.many;
  return { kind: "text", text: node.text, long, many: slot.many };
}

function mapValue(node: YamlMap, slot: Slot, at: string, text: string): FormValue {
  const todo = todoOf(node);
  if (todo !== undefined) return { kind: "text", text: "", long: slot.many, many: false, todo };
  const shape = rowShapeOf(slot);
  if (shape && isRowOf(slot, node)) {
    return rowsValue([node], { shape, at, single: true, free: false, partOf: partsIn(slot, at, text) });
  }
  const grid = gridOf(node, at);
  if (grid && node.entries.length === 2) return grid;
  const partOf = partsIn(slot, at, text);
  const parts = node.entries
    .filter(({ merged }) => !merged)
    .flatMap((entry): readonly FormPart[] => {
      const { name, ...rest } = partOf(node, entry, at);
      // Columns and rows are one table.
      const key = grid ? findKey(bodyKeys, entry.key)?.key : undefined;
      if (grid && key === "rows") return [{ ...rest, name, value: grid }];
      return key === "columns" ? [] : [{ ...rest, name }];
    });
  const isOpen = node.entries.every(({ key }) => findKey(bodyKeys, key) === undefined);
  return { kind: "parts", parts, open: isOpen && !node.flow };
}

function seqValue(node: YamlSeq, slot: Slot, at: string, text: string): FormValue | undefined {
  const shape = rowShapeOf(slot);
  const cells = node.items.map(cellOf);
  if (cells.every((cell) => cell !== undefined) && (shape === undefined || shape.prose)) {
    return { kind: "list", items: cells, deep: node.flow ? [] : (shape?.deep ?? []) };
  }
  if (node.items.some(({ kind }) => kind === "seq")) return undefined;
  const free = slot.form === "table" || slot.form === "item";
  return rowsValue(node.items, { shape, at, single: false, free, partOf: partsIn(slot, at, text) });
}

/** How an entry of a mapping below a slot becomes a part of its own. */
function partsIn(slot: Slot, at: string, text: string) {
  return (map: YamlMap, { key, value }: YamlEntry, holder: string): FormPart => {
    const inner = holder === at ? slot : { ...slot, isRow: true };
    const place = holder + pointerOf([key]);
    return {
      at: place,
      name: key,
      value: formValue(value, slotUnder(inner, map, key), place, text),
      more: [],
      divisible: false,
    };
  };
}

function optionsOf({ field, options }: Slot): readonly string[] | undefined {
  if (options !== undefined) return namesOf(options);
  if (field?.place !== "front") return undefined;
  const choices = { kind: kinds, style: builtInStyles, numbering: numberings } as const;
  if (field.type === "flag") return namesOf("flag");
  return field.type in choices ? namesOf(choices[field.type as keyof typeof choices]) : undefined;
}

function namesOf(options: readonly Choice[] | "flag"): readonly string[] {
  return options === "flag" ? ["是", "否"] : options.map(({ names: [name] }) => name);
}

function otherValue(node: YamlNode, text: string): FormValue {
  return { kind: "other", text: text.slice(node.range.start, node.range.end) };
}
