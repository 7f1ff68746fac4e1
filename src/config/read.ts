import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { Range, Source } from "../source/source.ts";
import { parseYaml } from "../yaml/parse.ts";
import type { YamlEntry } from "../yaml/tree.ts";
import { type Config, noConfig, type Placed } from "./config.ts";
import {
  calendarFields,
  deadlinesField,
  defaultFields,
  groups,
  holidaysField,
  outputFields,
  papersField,
  requiredField,
  rulesField,
  sentencesField,
  staffingFields,
  topFields,
} from "./fields.ts";
import { locksOf } from "./locks.ts";
import { entriesOf, namesOf, type Reading, recordOf, sampleOf, valuesOf } from "./read-entries.ts";
import { sentencesOf, usualPapersOf } from "./read-papers.ts";
import { rulesOf } from "./read-rules.ts";
import type { KnownRule } from "./rule-option.ts";

type Entries = ReadonlyMap<string, YamlEntry>;

/** What one configuration file says by itself. */
export interface WrittenConfig {
  readonly config: Config;
  /** The files it builds on, and where they are named. */
  readonly bases: readonly string[];
  readonly basesRange: Range;
  /** The entries of its top level by their English names. */
  readonly entries: Entries;
  readonly diagnostics: readonly Diagnostic[];
}

const topNames = namesOf({
  ...topFields,
  ...groups,
  rules: rulesField,
  required: requiredField,
  deadlines: deadlinesField,
  papers: papersField,
  sentences: sentencesField,
});

/** A group with one of its keys. */
const topSample = `${groups.staffing.zh}: {${sampleOf(staffingFields)}}`;

const nothing: Omit<WrittenConfig, "diagnostics"> = {
  config: noConfig,
  bases: [],
  basesRange: { start: 0, end: 0 },
  entries: new Map(),
};

/** Reads one configuration file; `rules` are those whose level may be set. What is wrong is told and left out. */
export function readConfig(source: Source, rules: readonly KnownRule[]): WrittenConfig {
  // A file of comments is a configuration that settles nothing.
  if (!/^[ \t]*[^\s#]/m.test(source.text)) {
    return { ...nothing, diagnostics: [] };
  }
  const { value: tree, diagnostics } = parseYaml(source);
  if (tree === undefined) return { ...nothing, diagnostics };
  const reading: Reading = { source, diagnostics: [...diagnostics] };
  const top = entriesOf(
    reading,
    tree.root,
    { key: "", range: nothing.basesRange, sample: topSample },
    topNames,
  );
  const config: Config = {
    ...rulesOf(reading, top.get("rules"), rules),
    locked: locksOf(reading, top.get("locked"), rules),
    required: recordOf(reading, top.get("required"), requiredField),
    pupilsPerAdult: groupOf(reading, top.get("staffing"), staffingFields).values.pupils_per_adult,
    ...calendarOf(reading, top.get("calendar")),
    deadlines: recordOf(reading, top.get("deadlines"), deadlinesField),
    papers: usualPapersOf(reading, top.get("papers")),
    sentences: sentencesOf(reading, top.get("sentences")),
    defaults: defaultsOf(reading, top.get("defaults")),
    output: outputOf(reading, top.get("output")),
  };
  const bases = valuesOf(reading, top, topFields).extends ?? [];
  const basesRange = top.get("extends")?.value.range ?? nothing.basesRange;
  return { config, bases, basesRange, entries: top, diagnostics: reading.diagnostics };
}

/** A group's entries and the values of its table; `more` are keys that hold something else. */
function groupOf<V extends object>(
  reading: Reading,
  entry: YamlEntry | undefined,
  fields: Parameters<typeof valuesOf<V>>[2],
  more: Parameters<typeof namesOf>[0] = {},
): { readonly entries: Entries; readonly values: Partial<V> } {
  if (entry === undefined) return { entries: new Map(), values: {} };
  const owner = { key: entry.key, range: entry.keyRange, sample: sampleOf(fields) };
  const entries = entriesOf(
    reading,
    entry.value,
    owner,
    namesOf({ ...fields, ...more } as Parameters<typeof namesOf>[0]),
  );
  return { entries, values: valuesOf(reading, entries, fields) };
}

function calendarOf(
  reading: Reading,
  entry: YamlEntry | undefined,
): Pick<Config, "holidays" | "makeUpDays" | "termStarts"> {
  const { entries, values } = groupOf(reading, entry, calendarFields, { holidays: holidaysField });
  const holidays = recordOf(reading, entries.get("holidays"), holidaysField);
  return {
    holidays: [...holidays].map(([name, span]) => ({ name, ...span })),
    makeUpDays: values.make_up_days ?? [],
    termStarts: values.term_starts ?? [],
  };
}

function defaultsOf(reading: Reading, entry: YamlEntry | undefined): Config["defaults"] {
  const { entries, values } = groupOf(reading, entry, defaultFields);
  const { school, unit, contacts, numbering } = values;
  const style = placed(values.style, entries.get("style"), reading);
  const templates = placed(values.templates, entries.get("templates"), reading);
  return { school, unit, contacts, numbering, style, templates };
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
