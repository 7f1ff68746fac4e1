import { type Diagnostic, diagnose } from "../diagnostic/diagnostic.ts";
import { nearest } from "../diagnostic/nearest.ts";
import type { Range, Source } from "../source/source.ts";
import type { YamlEntry, YamlNode } from "../yaml/tree.ts";
import {
  calendarFields,
  defaultFields,
  type Fields,
  groups,
  holidaysField,
  outputFields,
  type RecordField,
  staffingFields,
  type ValueField,
} from "./fields.ts";
import type { Kind } from "./kinds.ts";
import { notAGroup, repeatedKey, unknownKey, wrongValue } from "./problems.ts";

/** A file being read, and what was found in it so far. */
export interface Reading {
  readonly source: Source;
  readonly diagnostics: Diagnostic[];
}

/** Where a group stands: its key, the key's place, and an entry as it may be written: 学校: 青禾小学. */
export interface Owner {
  readonly key: string;
  readonly range: Range;
  readonly sample: string;
}

/** The entries of a group by their English names; a key may be written in English or in Chinese. */
export function entriesOf(
  reading: Reading,
  node: YamlNode,
  owner: Owner,
  names: ReadonlyMap<string, string>,
): ReadonlyMap<string, YamlEntry> {
  const known = [...names.keys()].filter((name) => /\p{Script=Han}/u.test(name));
  const found = new Map<string, YamlEntry>();
  for (const entry of pairsOf(reading, node, owner, known)) {
    const name = names.get(entry.key.trim());
    const first = name === undefined ? undefined : found.get(name);
    if (name === undefined) {
      const near = nearest(entry.key, names.keys()) ?? "";
      const home = owner.key === "" ? (homeOf(entry.key.trim()) ?? "") : "";
      const data = {
        key: entry.key,
        group: owner.key,
        nearest: near,
        known,
        home,
        value: lineOf(reading, entry),
      };
      reading.diagnostics.push(diagnose(unknownKey, reading.source, entry.keyRange, data));
    } else if (first !== undefined) {
      const related = [{ source: reading.source, range: first.keyRange }];
      const data = { key: entry.key, first: first.key };
      reading.diagnostics.push(diagnose(repeatedKey, reading.source, entry.keyRange, data, { related }));
    } else {
      found.set(name, entry);
    }
  }
  return found;
}

/** A value as it is written, where it is one line. */
function lineOf({ source }: Reading, { value: { range } }: YamlEntry): string {
  const text = source.text.slice(range.start, range.end).trim();
  return text === "" || text.includes("\n") ? "……" : text;
}

const homes: readonly (readonly [string, Readonly<Record<string, { readonly zh: string }>>])[] = [
  [groups.staffing.zh, staffingFields],
  [groups.calendar.zh, { ...calendarFields, holidays: holidaysField }],
  [groups.defaults.zh, defaultFields],
  [groups.output.zh, outputFields],
];

/** The group to which a key belongs that stands outside it: 模板 to 默认. */
function homeOf(key: string): string | undefined {
  return homes.find(([, fields]) =>
    Object.entries(fields).some(([name, { zh }]) => name === key || zh === key),
  )?.[0];
}

/** The entries of a mapping as they stand; a finding where it is none. An empty group is left for later. */
export function pairsOf(
  reading: Reading,
  node: YamlNode,
  owner: Owner,
  known: readonly string[],
): readonly YamlEntry[] {
  if (node.kind === "map") return node.entries;
  if (node.kind === "scalar" && node.value === null) return [];
  const range = node.range.end > node.range.start ? node.range : owner.range;
  reading.diagnostics.push(
    diagnose(notAGroup, reading.source, range, { key: owner.key, known, sample: owner.sample }),
  );
  return [];
}

/** The values of the entries that stand in a table of fields. */
export function valuesOf<V extends object>(
  reading: Reading,
  entries: ReadonlyMap<string, YamlEntry>,
  fields: Fields<V>,
): Partial<V> {
  const values: Partial<V> = {};
  for (const [name, entry] of entries) {
    if (!isKeyOf(name, fields)) continue;
    const value = readValue(reading, entry, fields[name]);
    if (value !== undefined) values[name] = value;
  }
  return values;
}

/** The values of a record by its names; `settle` says what a written name means, or tells why it means nothing. */
export function recordOf<T>(
  reading: Reading,
  entry: YamlEntry | undefined,
  field: RecordField<T>,
  settle: (pair: YamlEntry) => string | undefined = ({ key }) => key.trim(),
): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  if (entry === undefined) return found;
  const owner = { key: entry.key, range: entry.keyRange, sample: field.sample };
  for (const pair of pairsOf(reading, entry.value, owner, [])) {
    const name = field.names === undefined ? settle(pair) : namedBy(reading, pair, field.names);
    const value = readValue(reading, pair, field);
    if (name !== undefined && value !== undefined) found.set(name, value);
  }
  return found;
}

function namedBy(
  reading: Reading,
  { key, keyRange }: YamlEntry,
  names: NonNullable<RecordField<unknown>["names"]>,
): string | undefined {
  const name = names.read(key);
  if (name !== undefined) return name;
  const known = names.words.filter((word) => /\p{Script=Han}/u.test(word));
  const data = { key, group: "", nearest: nearest(key, names.words) ?? "", known, home: "", value: "" };
  reading.diagnostics.push(diagnose(unknownKey, reading.source, keyRange, data));
  return undefined;
}

/** One field of a table as it may be written: 每名教师带学生: 20. */
export function sampleOf(
  fields: Readonly<Record<string, { readonly zh: string; readonly kind: Kind<unknown> }>>,
): string {
  const field = Object.values(fields).find(({ kind }) => kind.example !== "");
  return field === undefined ? "" : `${field.zh}: ${field.kind.example}`;
}

/** The names of a table of fields, English and Chinese, each with its English one. */
export function namesOf(
  fields: Readonly<Record<string, { readonly zh: string }>>,
): ReadonlyMap<string, string> {
  const pairs = Object.entries(fields).map(([name, { zh }]) => [[zh, name] as const, [name, name] as const]);
  return new Map(pairs.flat());
}

function isKeyOf<V extends object>(name: string, fields: Fields<V>): name is keyof V & string {
  return Object.hasOwn(fields, name);
}

/** The value of an entry; a finding where it does not fit its field. */
export function readValue<T>(
  reading: Reading,
  entry: YamlEntry,
  field: Pick<ValueField<T>, "kind">,
): T | undefined {
  const written = plainValue(entry.value);
  const value = written === undefined ? undefined : field.kind.read(written);
  if (value !== undefined) return value;
  const { range } = entry.value;
  const found =
    written === undefined ? reading.source.text.slice(range.start, range.end) : [written].flat().join("、");
  const data = {
    key: entry.key,
    found: (found.split(/[\r\n]/)[0] ?? "").trim(),
    expectedZh: field.kind.expected.zh,
    expectedEn: field.kind.expected.en,
    nearest: typeof written === "string" ? (nearest(written, field.kind.words) ?? "") : "",
    example: field.kind.example,
  };
  const place = range.end > range.start ? range : entry.keyRange;
  reading.diagnostics.push(diagnose(wrongValue, reading.source, place, data));
  return undefined;
}

/** A scalar's text as typed, or the texts of a list of scalars; undefined for anything else. */
function plainValue(node: YamlNode): string | readonly string[] | undefined {
  if (node.kind === "scalar") return node.text;
  if (node.kind !== "seq") return undefined;
  const texts = node.items.map((item) => (item.kind === "scalar" ? item.text : undefined));
  return texts.every((text) => text !== undefined) ? texts : undefined;
}
