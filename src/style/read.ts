import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Document as YamlDocument } from "yaml";
import { type Diagnostic, diagnose } from "../diagnostic/diagnostic.ts";
import { nearest } from "../diagnostic/nearest.ts";
import type { Range, Source } from "../source/source.ts";
import type { Field, Fields } from "./fields.ts";
import { notAGroup, repeatedKey, unknownKey, wrongValue } from "./problems.ts";

/** A file being read, and what was found in it so far. */
export interface Reading {
  readonly source: Source;
  readonly yaml: YamlDocument;
  readonly diagnostics: Diagnostic[];
}

/** A key of a mapping with what stands behind it. */
export interface Entry {
  /** As written. */
  readonly key: string;
  /** The English name. */
  readonly name: string;
  readonly range: Range;
  readonly node: Node | undefined;
}

/** The entries of a mapping by their English names; a key may be written in English or in Chinese. */
export function readEntries(
  reading: Reading,
  node: Node | undefined,
  owner: { readonly key: string; readonly range: Range },
  names: ReadonlyMap<string, string>,
): readonly Entry[] {
  const map = resolve(reading, node);
  const known = [...new Set(names.keys())];
  const chinese = known.filter((name) => /\p{Script=Han}/u.test(name));
  if (!isMap(map)) {
    const data = { key: owner.key, known: chinese };
    reading.diagnostics.push(diagnose(notAGroup, reading.source, map ? rangeOf(map) : owner.range, data));
    return [];
  }
  const seen = new Map<string, Entry>();
  for (const pair of map.items as Pair<Node, Node | null>[]) {
    const key = textOf(pair.key) ?? "";
    const range = rangeOf(pair.key);
    const name = names.get(key);
    if (name === undefined) {
      const data = { key, group: owner.key, nearest: nearest(key, known) ?? "", known: chinese };
      reading.diagnostics.push(diagnose(unknownKey, reading.source, range, data));
      continue;
    }
    const first = seen.get(name);
    if (first) {
      const related = [{ source: reading.source, range: first.range }];
      const data = { key, first: first.key };
      reading.diagnostics.push(diagnose(repeatedKey, reading.source, range, data, { related }));
      continue;
    }
    seen.set(name, { key, name, range, node: pair.value ?? undefined });
  }
  return [...seen.values()];
}

/** The values of the entries that stand in a table of fields. */
export function readValues<V extends object>(
  reading: Reading,
  entries: readonly Entry[],
  fields: Fields<V>,
): Partial<V> {
  const values: Partial<V> = {};
  for (const entry of entries) {
    if (!isKeyOf(entry.name, fields)) continue;
    const value = readValue(reading, entry, fields[entry.name]);
    if (value !== undefined) values[entry.name] = value;
  }
  return values;
}

/** The names of a table of fields, English and Chinese, each with its English one. */
export function namesOf(
  fields: Readonly<Record<string, { readonly zh: string }>>,
): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(fields).flatMap(([name, { zh }]) => [[zh, name] as const, [name, name] as const]),
  );
}

/** The range of a node in the text. */
export function rangeOf(node: Node): Range {
  const [start = 0, end = 0] = node.range ?? [];
  return { start, end };
}

function isKeyOf<V extends object>(name: string, fields: Fields<V>): name is keyof V & string {
  return Object.hasOwn(fields, name);
}

function readValue<T>(reading: Reading, entry: Entry, field: Field<T>): T | undefined {
  const node = resolve(reading, entry.node);
  const written = plainValue(reading, node);
  const value = written === undefined ? undefined : field.kind.read(written);
  if (value !== undefined) return value;
  const range = node?.range && node.range[1] > node.range[0] ? rangeOf(node) : entry.range;
  const found = written === undefined || typeof written === "string" ? (written ?? "") : written.join("、");
  const { zh, en } = field.kind.expected;
  const data = {
    key: entry.key,
    found: found === "" ? "（空）" : found,
    expectedZh: zh,
    expectedEn: en,
    nearest: nearest(found, field.kind.words) ?? "",
  };
  reading.diagnostics.push(diagnose(wrongValue, reading.source, range, data));
  return undefined;
}

/** A scalar's text as written, or the texts of a list of scalars; undefined for anything else. */
function plainValue(reading: Reading, node: Node | undefined): string | readonly string[] | undefined {
  if (isScalar(node)) return textOf(node);
  if (!isSeq(node)) return undefined;
  const texts = (node.items as Node[]).map((item) => textOf(resolve(reading, item)));
  return texts.every((text) => text !== undefined) ? texts : undefined;
}

function resolve(reading: Reading, node: Node | undefined): Node | undefined {
  return isAlias(node) ? node.resolve(reading.yaml) : node;
}

/** `0` stays "0" and `true` stays "true": the kinds read texts. */
function textOf(node: Node | null | undefined): string | undefined {
  if (!isScalar(node) || node.value === null) return undefined;
  return node.source ?? String(node.value);
}
