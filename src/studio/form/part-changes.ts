import { createSource } from "../../source/source.ts";
import type { Refusal, Value } from "../../yaml/edit/change.ts";
import { changeYaml, lineEndOf } from "../../yaml/edit/edit.ts";
import { lineOf } from "../../yaml/line.ts";
import { parseYaml } from "../../yaml/parse.ts";
import { placeAt } from "../../yaml/pointer.ts";
import { toJs, type YamlNode, type YamlTree } from "../../yaml/tree.ts";
import type { FormChange } from "../form-protocol.ts";
import { bodyKeyBefore, nameOfOnly } from "./body-parts.ts";
import { rowShapeOf } from "./row-shape.ts";
import { isBody, slotAt } from "./slot-at.ts";

type Made = { readonly text: string } | { readonly refused: Refusal };

/** A text with a further name beside what stands at a place; a text or a list there gets a name of its own first. */
export function withPart({ at, name }: Extract<FormChange, { do: "part" }>, tree: YamlTree): Made {
  const place = placeAt(tree, at);
  if (place?.parent === undefined) return { refused: "no such place" };
  const { node } = place;
  if (node.kind === "map") return entryAdded(at, name, tree);
  const { text } = tree.source;
  if (node.kind === "scalar" && node.text === "") {
    return changeYaml(text, [{ kind: "set", at, value: { [name]: null } }]);
  }
  const own = ownName(at, node, tree);
  const inside = changeYaml(text, [{ kind: "nest", at, key: own }]);
  if ("refused" in inside) {
    return changeYaml(text, [{ kind: "set", at, value: { [own]: toJs(node) as Value, [name]: null } }]);
  }
  const { value } = parseYaml(createSource("", inside.text));
  return value ? entryAdded(at, name, value) : { refused: "unreadable" };
}

/** A text in which what stands at a place stands under a name. */
export function divided({ at, name }: Extract<FormChange, { do: "divide" }>, tree: YamlTree): Made {
  const node = placeAt(tree, at)?.node;
  if (node === undefined) return { refused: "no such place" };
  const isEmpty = node.kind === "scalar" && node.text === "";
  const { text } = tree.source;
  const under = (value: Value): Made => changeYaml(text, [{ kind: "set", at, value: { [name]: value } }]);
  if (isEmpty) return under(null);
  const inside = changeYaml(text, [{ kind: "nest", at, key: name }]);
  return "text" in inside ? inside : under(toJs(node) as Value);
}

/** What a value is called that stood alone: the title of an item, the text or the items of a section. */
function ownName(at: string, node: YamlNode, tree: YamlTree): string {
  const slot = slotAt(tree, at);
  return slot.isRow ? (rowShapeOf(slot)?.main(new Set()) ?? "标题") : nameOfOnly(node);
}

function entryAdded(at: string, name: string, tree: YamlTree): Made {
  const node = placeAt(tree, at)?.node;
  if (node?.kind !== "map") return { refused: "no such place" };
  const { text } = tree.source;
  const own = node.entries.filter(({ merged }) => !merged);
  const keys = own.map(({ key }) => key);
  if (slotAt(tree, at).isRow || !isBody(node)) {
    return changeYaml(text, [{ kind: "entry", into: at, key: name, value: null }]);
  }
  const before = bodyKeyBefore(name, keys);
  if (before !== undefined || node.flow || own[0] === undefined) {
    return changeYaml(text, [
      { kind: "entry", into: at, key: name, value: null, ...(before === undefined ? {} : { after: before }) },
    ]);
  }
  const { start } = own[0].keyRange;
  const indent = " ".repeat(start - lineOf(text, start).start);
  const first = { range: { start, end: start }, text: `${name}:${lineEndOf(text)}${indent}` };
  return changeYaml(text, [{ kind: "replace", edits: [first] }]);
}
