import { type Diagnostic, diagnose } from "../diagnostic/diagnostic.ts";
import { nearest } from "../diagnostic/nearest.ts";
import type { Range, Source } from "../source/source.ts";
import { parseYaml } from "../yaml/parse.ts";
import type { YamlEntry } from "../yaml/tree.ts";
import { type Config, noConfig, type Placed } from "./config.ts";
import {
  calendarFields,
  defaultFields,
  groups,
  holidaysField,
  outputFields,
  requiredField,
  rulesField,
  staffingFields,
  topFields,
} from "./fields.ts";
import { unknownRule } from "./problems.ts";
import { entriesOf, namesOf, type Reading, recordOf, valuesOf } from "./read-entries.ts";

/** What one configuration file says by itself. */
export interface WrittenConfig {
  readonly config: Config;
  /** The files it builds on, and where they are named. */
  readonly bases: readonly string[];
  readonly basesRange: Range;
  readonly diagnostics: readonly Diagnostic[];
}

const topNames = namesOf({
  ...topFields,
  ...groups,
  rules: rulesField,
  required: requiredField,
});

/** Reads one configuration file; `codes` are the rules whose level may be set. What is wrong is told and left out. */
export function readConfig(source: Source, codes: readonly string[]): WrittenConfig {
  const start = { start: 0, end: 0 };
  // A file of comments is a configuration that settles nothing.
  if (!/^[ \t]*[^\s#]/m.test(source.text)) {
    return { config: noConfig, bases: [], basesRange: start, diagnostics: [] };
  }
  const { value: tree, diagnostics } = parseYaml(source);
  if (tree === undefined) return { config: noConfig, bases: [], basesRange: start, diagnostics };
  const reading: Reading = { source, diagnostics: [...diagnostics] };
  const top = entriesOf(reading, tree.root, { key: "", range: start }, topNames);
  const config: Config = {
    levels: recordOf(reading, top.get("rules"), rulesField, (pair) => ruleNamed(reading, pair, codes)),
    required: recordOf(reading, top.get("required"), requiredField),
    pupilsPerAdult: groupOf(reading, top.get("staffing"), staffingFields).values.pupils_per_adult,
    ...calendarOf(reading, top.get("calendar")),
    defaults: defaultsOf(reading, top.get("defaults")),
    output: outputOf(reading, top.get("output")),
  };
  const bases = valuesOf(reading, top, topFields).extends ?? [];
  const basesRange = top.get("extends")?.value.range ?? start;
  return { config, bases, basesRange, diagnostics: reading.diagnostics };
}

type Entries = ReadonlyMap<string, YamlEntry>;

/** A group's entries and the values of its table; `more` are keys that hold something else. */
function groupOf<V extends object>(
  reading: Reading,
  entry: YamlEntry | undefined,
  fields: Parameters<typeof valuesOf<V>>[2],
  more: Parameters<typeof namesOf>[0] = {},
): { readonly entries: Entries; readonly values: Partial<V> } {
  if (entry === undefined) return { entries: new Map(), values: {} };
  const owner = { key: entry.key, range: entry.keyRange };
  const entries = entriesOf(
    reading,
    entry.value,
    owner,
    namesOf({ ...fields, ...more } as Parameters<typeof namesOf>[0]),
  );
  return { entries, values: valuesOf(reading, entries, fields) };
}

function calendarOf(reading: Reading, entry: YamlEntry | undefined): Pick<Config, "holidays" | "makeUpDays"> {
  const { entries, values } = groupOf(reading, entry, calendarFields, { holidays: holidaysField });
  const holidays = recordOf(reading, entries.get("holidays"), holidaysField);
  return {
    holidays: [...holidays].map(([name, span]) => ({ name, ...span })),
    makeUpDays: values.make_up_days ?? [],
  };
}

function defaultsOf(reading: Reading, entry: YamlEntry | undefined): Config["defaults"] {
  const { entries, values } = groupOf(reading, entry, defaultFields);
  const { school, unit, numbering } = values;
  return { school, unit, numbering, style: placed(values.style, entries.get("style"), reading) };
}

function outputOf(reading: Reading, entry: YamlEntry | undefined): Config["output"] {
  const { entries, values } = groupOf(reading, entry, outputFields);
  return { folder: placed(values.folder, entries.get("folder"), reading), formats: values.formats };
}

function placed<T>(
  value: T | undefined,
  entry: YamlEntry | undefined,
  { source }: Reading,
): Placed<T> | undefined {
  return value === undefined || entry === undefined ? undefined : { value, source, range: entry.value.range };
}

function ruleNamed(
  reading: Reading,
  { key, keyRange }: YamlEntry,
  codes: readonly string[],
): string | undefined {
  const name = key.trim();
  const families = [...new Set(codes.map((code) => code.split("/")[0] ?? code))];
  if (codes.includes(name) || families.includes(name)) return name;
  const fixed = /^(?:yaml|schema)(?:\/|$)/.test(name);
  const data = { key: name, fixed, nearest: nearest(name, [...codes, ...families]) ?? "", families };
  reading.diagnostics.push(diagnose(unknownRule, reading.source, keyRange, data));
  return undefined;
}
