import type { Edit } from "../../diagnostic/diagnostic.ts";
import { lineOf } from "../line.ts";
import { placeAt } from "../pointer.ts";
import type { YamlTree } from "../tree.ts";
import type { Change, Refusal } from "./change.ts";
import { printKey } from "./print-value.ts";

/** The edit that puts a name before a value: all its characters stay, and lines that follow are set in deeper. */
export function nestedValue(
  { at, key }: Extract<Change, { kind: "nest" }>,
  tree: YamlTree,
): readonly Edit[] | Refusal {
  const place = placeAt(tree, at);
  if (place?.parent === undefined) return "no such place";
  const { node, entry, parent } = place;
  // Between brackets there are no lines to set in.
  if (parent.kind !== "scalar" && parent.flow) return "no such place";
  if (entry?.merged) return "shared";
  const { text } = tree.source;
  const column = entry ? entry.keyRange.start - lineOf(text, entry.keyRange.start).start : 0;
  const start = entry ? text.indexOf(":", entry.keyRange.end) + 1 : node.range.start;
  const head = entry ? `\n${" ".repeat(column + 2)}${printKey(key)}:` : `${printKey(key)}: `;
  const value = text.slice(start, node.range.end).replace(/(\r\n|\r|\n)(?=[^\r\n])/gu, "$1  ");
  return [{ range: { start, end: node.range.end }, text: head + value }];
}
