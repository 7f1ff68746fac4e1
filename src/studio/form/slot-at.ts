import { bodyKeys, findKey, labelLike } from "../../vocabulary/body-keys.ts";
import { presentations } from "../../vocabulary/choices.ts";
import type { RowKey } from "../../vocabulary/forms.ts";
import { meaningOf, type PlanField } from "../../vocabulary/names.ts";
import { pointerSteps } from "../../yaml/pointer.ts";
import { entryOf, type YamlMap, type YamlNode, type YamlTree } from "../../yaml/tree.ts";
import { rowKeysOf } from "./row-shape.ts";
import type { Slot } from "./slot.ts";

const words: Slot = { form: "words", many: false };
const several: Slot = { form: "words", many: true };
const prose: Slot = { form: "item", many: true };

/** What may stand below a field; undefined: a heading of one's own. */
export function slotOfField(field: PlanField | undefined): Slot {
  if (field === undefined) return prose;
  if (field.place === "section") {
    return { form: field.form === "prose" ? "item" : field.form, field, many: true };
  }
  switch (field.type) {
    case "groups":
    case "people":
    case "signature":
    case "attachments":
      return { form: field.type, field, many: field.type === "attachments" };
    case "prose":
    case "texts":
      return { ...several, field };
    default:
      return { ...words, field };
  }
}

/** What may stand at a step below a node that itself stands in a slot. */
export function slotUnder(slot: Slot, parent: YamlNode, step: string): Slot {
  if (parent.kind !== "map") return slot.form === "grid" ? words : { ...slot, isRow: true };
  const row = findKey(rowKeysOf(slot.form), step);
  if (row && isRowOf(slot, parent)) return slotOfKind(row);
  const body = slot.isRow ? undefined : findKey(bodyKeys, step);
  if (body) return slotOfBody(slot, body);
  const field = slot.isRow && slot.form !== "activities" ? undefined : meaningOf(step)?.field;
  if (field) return slotOfField(field);
  if (slot.isRow || slot.form === "activities") return prose;
  // What stands under a label is as what could stand in the label's place: 上午 in a timetable.
  return { form: slot.form, many: true, ...(slot.field && { field: slot.field }) };
}

/** What may stand at a place. */
export function slotAt({ root }: YamlTree, pointer: string): Slot {
  let node: YamlNode | undefined = root;
  let slot: Slot | undefined;
  for (const step of pointerSteps(pointer)) {
    if (node === undefined) break;
    slot = slot === undefined ? slotOfField(meaningOf(step)?.field) : slotUnder(slot, node, step);
    node = below(node, step);
  }
  return slot ?? words;
}

/** Whether a mapping holds the parts of a section: heading, text, items, table. */
export function isBody({ entries }: YamlMap): boolean {
  const keys = entries.flatMap(({ key }) => findKey(bodyKeys, key)?.key ?? []);
  return keys.some((key) => !labelLike.includes(key));
}

/** Whether a mapping is one row of its slot: an item of a list, or a value that has the form's names alone. */
export function isRowOf(slot: Slot, map: YamlMap): boolean {
  if (slot.isRow) return true;
  const keys = rowKeysOf(slot.form);
  return slot.form !== "item" && map.entries.every(({ key }) => findKey(keys, key) !== undefined);
}

function below(node: YamlNode, step: string): YamlNode | undefined {
  if (node.kind === "map") return entryOf(node, step)?.value;
  return node.kind === "seq" ? node.items[Number(step)] : undefined;
}

function slotOfKind({ kind }: RowKey): Slot {
  switch (kind) {
    case "body":
      return { ...prose, listed: true };
    case "table":
      return { form: "table", many: false };
    case "vehicles":
      return { form: "vehicles", many: true, listed: true };
    case "texts":
      return several;
    default:
      return words;
  }
}

function slotOfBody(slot: Slot, { key, kind }: RowKey): Slot {
  switch (key) {
    case "items":
      return { ...slot, listed: true };
    case "table":
      return { form: "table", many: false };
    case "rows":
      return { form: "grid", many: false, listed: true };
    case "as":
      return { ...words, options: presentations };
    default:
      return kind === "flag" ? { ...words, options: "flag" } : words;
  }
}
