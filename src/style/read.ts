import { type Diagnostic, diagnose } from "../diagnostic/diagnostic.ts";
import type { KeyProblems } from "../diagnostic/key-problems.ts";
import { nearest } from "../diagnostic/nearest.ts";
import { type Range, type Source, textIn } from "../source/source.ts";
import type { YamlNode } from "../yaml/tree.ts";
import type { Field, Fields } from "./fields.ts";
import * as styleProblems from "./problems.ts";

/** A file being read, and what was found in it so far. */
export interface Reading {
  readonly source: Source;
  readonly diagnostics: Diagnostic[];
  /** What is told of its keys; the problems of styles where nothing is said. */
  readonly problems?: KeyProblems;
}

function problemsOf({ problems = styleProblems }: Reading): KeyProblems {
  return problems;
}

/** A key of a mapping with what stands behind it. */
export interface Entry {
  /** As written. */
  readonly key: string;
  /** The English name. */
  readonly name: string;
  readonly range: Range;
  readonly node: YamlNode;
}

/**
 * The entries of a mapping by their English names; a key may be written in English or in Chinese. `sample` is an
 * entry as it may be written.
 */
export function readEntries(
  reading: Reading,
  map: YamlNode,
  owner: { readonly key: string; readonly range: Range },
  names: ReadonlyMap<string, string>,
  sample: string,
): readonly Entry[] {
  const known = [...new Set(names.keys())];
  const chinese = known.filter((name) => /\p{Script=Han}/u.test(name));
  if (map.kind !== "map") {
    const data = { key: owner.key, known: chinese, sample };
    const range = map.range.end > map.range.start ? map.range : owner.range;
    reading.diagnostics.push(diagnose(problemsOf(reading).notAGroup, reading.source, range, data));
    return [];
  }
  const seen = new Map<string, Entry>();
  for (const { key, keyRange: range, value } of map.entries) {
    const name = names.get(key);
    if (name === undefined) {
      if (tellColon(reading, key, range, names)) continue;
      const data = { key, group: owner.key, nearest: nearest(key, known) ?? "", known: chinese };
      reading.diagnostics.push(diagnose(problemsOf(reading).unknownKey, reading.source, range, data));
      continue;
    }
    const first = seen.get(name);
    if (first) {
      const related = [{ source: reading.source, range: first.range }];
      const data = { key, first: first.key };
      reading.diagnostics.push(
        diagnose(problemsOf(reading).repeatedKey, reading.source, range, data, { related }),
      );
      continue;
    }
    seen.set(name, { key, name, range, node: value });
  }
  return [...seen.values()];
}

/** Tells of a key that runs into what should be its value: 正文：{ 字号. */
function tellColon(
  reading: Reading,
  key: string,
  { start }: Range,
  names: ReadonlyMap<string, string>,
): boolean {
  const at = key.search(/[：:]/u);
  const word = key.slice(0, Math.max(at, 0)).trim();
  if (!names.has(word)) return false;
  const range = { start: start + at, end: start + at + 1 };
  const data = { key: word, colon: key.charAt(at) };
  reading.diagnostics.push(diagnose(problemsOf(reading).wrongColon, reading.source, range, data));
  return true;
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

/** One field of a table as it may be written: 上边距: 25.4mm. */
export function sampleOf(fields: Readonly<Record<string, Pick<Field<unknown>, "zh" | "kind">>>): string {
  const field = Object.values(fields).find(({ kind }) => kind.example !== "");
  return field === undefined ? "" : `${field.zh}: ${field.kind.example}`;
}

/** The names of a table of fields, English and Chinese, each with its English one. */
export function namesOf(
  fields: Readonly<Record<string, { readonly zh: string }>>,
): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(fields).flatMap(([name, { zh }]) => [[zh, name] as const, [name, name] as const]),
  );
}

function isKeyOf<V extends object>(name: string, fields: Fields<V>): name is keyof V & string {
  return Object.hasOwn(fields, name);
}

function readValue<T>(reading: Reading, entry: Entry, field: Field<T>): T | undefined {
  const { node } = entry;
  const written = plainValue(node);
  const value = written === undefined ? undefined : field.kind.read(written);
  if (value !== undefined) return value;
  const range = node.range.end > node.range.start ? node.range : entry.range;
  const braces = node.kind === "map" ? textIn(reading.source, node.range) : "";
  const found =
    written === undefined || typeof written === "string" ? (written ?? braces) : written.join("、");
  const { zh, en } = field.kind.expected;
  const data = {
    key: entry.key,
    found: found === "" ? "（空）" : found,
    expectedZh: zh,
    expectedEn: en,
    nearest: nearest(found, field.kind.words) ?? "",
    example: field.kind.example,
  };
  reading.diagnostics.push(diagnose(problemsOf(reading).wrongValue, reading.source, range, data));
  return undefined;
}

/** A scalar's text as written (`0` stays "0", `true` "true"), or the texts of a list of scalars; undefined for anything else. */
function plainValue(node: YamlNode): string | readonly string[] | undefined {
  if (node.kind === "scalar") return textOf(node);
  if (node.kind === "map") return undefined;
  const texts = node.items.map(textOf);
  return texts.every((text) => text !== undefined) ? texts : undefined;
}

function textOf(node: YamlNode): string | undefined {
  return node.kind === "scalar" && node.value !== null ? node.text : undefined;
}
