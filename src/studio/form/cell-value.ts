import { todoKeys } from "../../vocabulary/body-keys.ts";
import type { YamlNode } from "../../yaml/tree.ts";
import type { FormCell } from "../form-protocol.ts";

/** What a cell shows of a value: words, a list of words in a line, what is missing; undefined: it is more than that. */
export function cellOf(node: YamlNode): FormCell | undefined {
  if (node.kind === "scalar") return { text: node.text, editable: true };
  if (node.kind === "map") {
    const todo = todoOf(node);
    return todo === undefined ? undefined : { text: "", editable: true, todo };
  }
  const texts = node.items.map((item) => (item.kind === "scalar" ? item.text : undefined));
  // What has the sign that parts them cannot be put together again.
  if (texts.some((text) => text === undefined || text.includes("、"))) return undefined;
  return { text: texts.join("、"), editable: true };
}

/** What a todo mark says is missing; undefined where a value is none. */
export function todoOf(node: YamlNode): string | undefined {
  if (node.kind !== "map" || node.entries.length !== 1) return undefined;
  const [entry] = node.entries;
  if (entry === undefined || !todoKeys.includes(entry.key) || entry.value.kind !== "scalar") return undefined;
  return `${entry.key}：${entry.value.text}`;
}
