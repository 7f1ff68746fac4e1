import type { Range } from "../source/source.ts";
import { entryOf, type YamlEntry, type YamlNode, type YamlTree } from "./tree.ts";

/** What a JSON pointer leads to. */
export interface Place {
  readonly node: YamlNode;
  /** The node that holds it; undefined at the top. */
  readonly parent: YamlNode | undefined;
  /** The mapping entry whose value it is; undefined in a list and at the top. */
  readonly entry: YamlEntry | undefined;
}

/** The decoded steps of a JSON pointer (RFC 6901): `/时间/0` gives `["时间", "0"]`. */
export function pointerSteps(pointer: string): readonly string[] {
  if (pointer === "") return [];
  return pointer
    .slice(1)
    .split("/")
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The JSON pointer of a row of steps. */
export function pointerOf(steps: readonly (string | number)[]): string {
  return steps.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** Follows a JSON pointer; undefined where it leads to nothing. */
export function placeAt(tree: YamlTree, pointer: string): Place | undefined {
  let place: Place = { node: tree.root, parent: undefined, entry: undefined };
  for (const step of pointerSteps(pointer)) {
    const parent: YamlNode = place.node;
    const entry = parent.kind === "map" ? entryOf(parent, step) : undefined;
    const node = entry?.value ?? (parent.kind === "seq" ? parent.items[Number(step)] : undefined);
    if (node === undefined) return undefined;
    place = { node, parent, entry };
  }
  return place;
}

/** The range of the key that leads to a value; of a list item or the top, the range of the value. */
export function keyRangeAt(tree: YamlTree, pointer: string): Range {
  const place = nearestPlace(tree, pointer);
  return place.entry?.keyRange ?? place.node.range;
}

function nearestPlace(tree: YamlTree, pointer: string): Place {
  const steps = pointerSteps(pointer);
  for (let length = steps.length; length > 0; length--) {
    const place = placeAt(tree, pointerOf(steps.slice(0, length)));
    if (place !== undefined) return place;
  }
  return { node: tree.root, parent: undefined, entry: undefined };
}
