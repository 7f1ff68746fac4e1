import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import type { Data, Problem } from "../../diagnostic/problem.ts";
import type { Range, Source } from "../../source/source.ts";
import { findKey, todoKeys } from "../../vocabulary/body-keys.ts";
import type { RowKey } from "../../vocabulary/forms.ts";
import type { YamlEntry, YamlMap, YamlNode } from "../../yaml/tree.ts";
import type { Text } from "../plan.ts";

/** What the readers share: the source, and the place where findings go. */
export interface Reading {
  readonly source: Source;
  readonly diagnostics: Diagnostic[];
}

/** Notes a finding. */
export function note<D extends Data>(reading: Reading, problem: Problem<D>, range: Range, data: D): void {
  reading.diagnostics.push(diagnose(problem, reading.source, range, data));
}

/** Whether a node is a todo mark, `{待补: …}`. */
export function isTodo(node: YamlNode): boolean {
  return todoEntry(node) !== undefined;
}

function todoEntry(node: YamlNode): YamlEntry | undefined {
  const [first] = node.kind === "map" ? node.entries : [];
  return first && todoKeys.includes(first.key.trim()) ? first : undefined;
}

/** Whether a node is an empty value: a key with nothing behind it. */
export function isNothing(node: YamlNode): boolean {
  return node.kind === "scalar" && node.style === "plain" && node.value === null;
}

/** The text of a scalar or a todo mark; undefined for anything else. */
export function readText(node: YamlNode): Text | undefined {
  if (node.kind === "scalar") {
    return isNothing(node) ? undefined : { value: trimBlock(node.text), range: node.range, todo: false };
  }
  const todo = todoEntry(node);
  if (!todo) return undefined;
  const inside = todo.value;
  const value = inside.kind === "scalar" && !isNothing(inside) ? trimBlock(inside.text) : "";
  return { value, range: node.range, todo: true };
}

/** A block text ends in a line feed that nobody typed on purpose. */
function trimBlock(text: string): string {
  return text.replace(/\s+$/u, "");
}

/** The texts of a scalar, a todo mark or a list of them. */
export function readTexts(node: YamlNode): readonly Text[] {
  const nodes = node.kind === "seq" ? node.items : [node];
  return nodes.flatMap((each) => readText(each) ?? []);
}

/** The entries of a mapping by the keys of a list, unknown ones left out. */
export function entriesByKey(map: YamlMap, keys: readonly RowKey[]): ReadonlyMap<string, YamlEntry> {
  const entries = new Map<string, YamlEntry>();
  for (const entry of map.entries) {
    const key = findKey(keys, entry.key);
    if (key && !entries.has(key.key)) entries.set(key.key, entry);
  }
  return entries;
}
