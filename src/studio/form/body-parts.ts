import { bodyKeys, findKey } from "../../vocabulary/body-keys.ts";
import type { YamlNode } from "../../yaml/tree.ts";
import type { Slot } from "./slot.ts";
import { isBody, isRowOf } from "./slot-at.ts";

/** What a form may put beside a text, a list or a table of a section, in the order of its print. */
const offered: readonly string[] = ["正文", "条目", "表格", "结尾", "编号", "呈现"];

/** What may be put beside what a section holds; nothing beside labels and single rows, which have names of their own. */
export function moreOf(node: YamlNode, slot: Slot): readonly string[] {
  if (node.kind !== "map") return offered.filter((name) => name !== nameOfOnly(node));
  if (!isBody(node) || isRowOf(slot, node)) return [];
  const there = new Set(node.entries.map(({ key }) => findKey(bodyKeys, key)?.key));
  const grid = there.has("rows") || there.has("columns");
  return offered.filter((name) => !there.has(bodyKeyOf(name)) && !(grid && name === "表格"));
}

/** Whether a section's value may stand under a name of its own; a cover is made of such names alone. */
export function isDivisible(node: YamlNode, { field, form }: Slot): boolean {
  if (field?.place === "front") return field.type === "labels" && isEmpty(node);
  // An activity's name is one already, and so are a vehicle's ways there and back.
  const isNamed = form === "activities" || form === "transport";
  return node.kind !== "map" && (!isNamed || isEmpty(node));
}

function isEmpty(node: YamlNode): boolean {
  return node.kind === "scalar" && node.text === "";
}

/** What a value is called once something else stands beside it. */
export function nameOfOnly(node: YamlNode): string {
  return node.kind === "scalar" ? "正文" : "条目";
}

/** The entry of a body that a new one stands behind; undefined: it comes first. */
export function bodyKeyBefore(name: string, keys: readonly string[]): string | undefined {
  const place = placeOf(name);
  return keys.findLast((key) => placeOf(key) <= place);
}

function placeOf(name: string): number {
  const at = offered.findIndex((each) => bodyKeyOf(each) === bodyKeyOf(name));
  return at < 0 ? offered.length : at;
}

function bodyKeyOf(name: string): string | undefined {
  return findKey(bodyKeys, name)?.key;
}
