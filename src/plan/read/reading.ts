import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import type { Data, Problem } from "../../diagnostic/problem.ts";
import type { Range, Source } from "../../source/source.ts";
import { findKey, keysOfRow, todoKeys } from "../../vocabulary/body-keys.ts";
import type { Form, FormName, RowKey } from "../../vocabulary/forms.ts";
import { meaningOf } from "../../vocabulary/names.ts";
import type { YamlEntry, YamlMap, YamlNode } from "../../yaml/tree.ts";
import type { Body, Section } from "../body.ts";
import { doubledField } from "../problems.ts";
import type { Text } from "../text.ts";

/**
 * What the readers share: the source, the place where findings go, and the way back in: rows hold
 * bodies and activities hold sections, which hold rows and activities.
 */
export interface Reading {
  readonly source: Source;
  readonly diagnostics: Diagnostic[];
  readonly body: (node: YamlNode, form: FormName) => Body;
  readonly section: (entry: YamlEntry) => Section;
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
  return text.trimEnd();
}

/** The texts of a scalar, a todo mark or a list of them. */
export function readTexts(node: YamlNode): readonly Text[] {
  const nodes = node.kind === "seq" ? node.items : [node];
  return nodes.flatMap((each) => readText(each) ?? []);
}

/** The entries of a row by the keys of its form; unknown ones are left out, doubled ones told. */
export function entriesOfRow(map: YamlMap, form: Form, reading: Reading): ReadonlyMap<string, YamlEntry> {
  const keys = keysOfRow(
    form,
    map.entries.map((entry) => entry.key),
  );
  return collect(map.entries, (entry) => keys.get(entry.key)?.key, false, reading);
}

/** The entries of a mapping by the keys of a list; unknown ones are left out, doubled ones told. */
export function entriesByKey(
  map: YamlMap,
  keys: readonly RowKey[],
  reading: Reading,
): ReadonlyMap<string, YamlEntry> {
  return collect(map.entries, (entry) => findKey(keys, entry.key)?.key, false, reading);
}

/** Tells exact names of one field that stand together in a plan or an activity. */
export function noteDoubledFields(entries: readonly YamlEntry[], reading: Reading): void {
  const meaning = (entry: YamlEntry): string | undefined => {
    const found = meaningOf(entry.key);
    return found?.exact && found.suffix === "" ? found.field.key : undefined;
  };
  collect(entries, meaning, true, reading);
}

/** The first entry of each meaning; a second one is a mistake that shows both places. */
function collect(
  entries: readonly YamlEntry[],
  meaning: (entry: YamlEntry) => string | undefined,
  suffixed: boolean,
  reading: Reading,
): ReadonlyMap<string, YamlEntry> {
  const found = new Map<string, YamlEntry>();
  for (const entry of entries) {
    const key = meaning(entry);
    if (key === undefined) continue;
    const first = found.get(key);
    if (!first) {
      found.set(key, entry);
      continue;
    }
    // Two sections can be told apart by a suffix, two titles cannot.
    const isSection = suffixed && meaningOf(entry.key)?.field.place === "section";
    const data = { key: entry.key.trim(), first: first.key.trim(), suffixed: isSection };
    const related = [{ source: reading.source, range: first.keyRange }];
    reading.diagnostics.push(diagnose(doubledField, reading.source, entry.keyRange, data, { related }));
  }
  return found;
}
