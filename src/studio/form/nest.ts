import { createSource } from "../../source/source.ts";
import { lineEndOf } from "../../yaml/edit/edit.ts";
import { printKey } from "../../yaml/edit/print-value.ts";
import { lineOf } from "../../yaml/line.ts";
import { parseYaml } from "../../yaml/parse.ts";
import { placeAt } from "../../yaml/pointer.ts";
import { toJs, type YamlTree } from "../../yaml/tree.ts";

/**
 * Puts a name before a value, which becomes the first entry of a mapping: the text below a heading, the
 * title of an item. All characters stay, lines that follow are set in deeper; undefined where that cannot
 * be proven: in brackets, and where the value is shared.
 */
export function nested(tree: YamlTree, at: string, name: string): string | undefined {
  const place = placeAt(tree, at);
  const { text } = tree.source;
  if (place?.parent === undefined || (place.parent.kind !== "scalar" && place.parent.flow)) return undefined;
  const { node, entry } = place;
  const column = entry ? entry.keyRange.start - lineOf(text, entry.keyRange.start).start : 0;
  const start = entry ? text.indexOf(":", entry.keyRange.end) + 1 : node.range.start;
  const head = entry
    ? `${lineEndOf(text)}${" ".repeat(column + 2)}${printKey(name)}:`
    : `${printKey(name)}: `;
  const value = text.slice(start, node.range.end).replace(/(\r\n|\r|\n)(?=[^\r\n])/gu, "$1  ");
  const now = text.slice(0, start) + head + value + text.slice(node.range.end);
  const after = parseYaml(createSource(tree.source.path, now));
  if (after.diagnostics.some(({ severity }) => severity === "error") || !after.value) return undefined;
  return isSame(tree, after.value, at, name) ? now : undefined;
}

/** Whether all values are what they were, but for the name. */
function isSame(before: YamlTree, after: YamlTree, at: string, name: string): boolean {
  const was = placeAt(before, at)?.node;
  const holder = placeAt(after, at)?.node;
  if (was === undefined || holder?.kind !== "map" || holder.entries.length !== 1) return false;
  const [entry] = holder.entries;
  if (entry?.key !== name || JSON.stringify(toJs(entry.value)) !== JSON.stringify(toJs(was))) return false;
  return JSON.stringify(marked(before, at)) === JSON.stringify(marked(after, at));
}

/** A whole tree with a mark in one place. */
function marked({ root }: YamlTree, at: string): unknown {
  const whole = toJs(root);
  const steps = at
    .slice(1)
    .split("/")
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  let holder = whole as Record<string, unknown>;
  for (const step of steps.slice(0, -1)) holder = holder[step] as Record<string, unknown>;
  holder[steps.at(-1) ?? ""] = "here";
  return whole;
}
