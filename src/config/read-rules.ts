import { diagnose } from "../diagnostic/diagnostic.ts";
import { nearest } from "../diagnostic/nearest.ts";
import type { Range } from "../source/source.ts";
import type { YamlEntry } from "../yaml/tree.ts";
import type { Config, RuleLevel } from "./config.ts";
import { levelField, levelKey, rulesField } from "./fields.ts";
import { unknownRule } from "./problems.ts";
import { entriesOf, namesOf, pairsOf, type Reading, readValue, sampleOf } from "./read-entries.ts";
import type { AnyRuleOption, KnownRule } from "./rule-option.ts";

/** What a file says of rules: `date: 错误`, or `time/gap: {程度: 警告, 分钟: 45}` for one with options. */
export function rulesOf(
  reading: Reading,
  entry: YamlEntry | undefined,
  rules: readonly KnownRule[],
): Pick<Config, "levels" | "options"> {
  const levels = new Map<string, RuleLevel>();
  const options = new Map<string, ReadonlyMap<string, unknown>>();
  const pairs =
    entry === undefined
      ? []
      : pairsOf(
          reading,
          entry.value,
          { key: entry.key, range: entry.keyRange, sample: rulesField.sample },
          [],
        );
  for (const pair of pairs) {
    const name = ruleNamed(reading, pair, rules);
    const own = rules.find(({ code }) => code === name)?.options ?? [];
    if (own.length > 0 && pair.value.kind === "map") {
      const { level, settled } = groupOf(reading, pair, own);
      if (level !== undefined && name !== undefined) levels.set(name, level);
      if (name !== undefined) options.set(name, settled);
      continue;
    }
    const level = readValue(reading, pair, rulesField);
    if (name !== undefined && level !== undefined) levels.set(name, level);
  }
  return { levels, options };
}

/** The group of one rule: its level and its options, each under its Chinese or its English name. */
function groupOf(
  reading: Reading,
  pair: YamlEntry,
  own: readonly AnyRuleOption[],
): { readonly level: RuleLevel | undefined; readonly settled: ReadonlyMap<string, unknown> } {
  const fields = { [levelKey]: levelField, ...Object.fromEntries(own.map((each) => [each.key, each])) };
  const entries = entriesOf(
    reading,
    pair.value,
    { key: pair.key.trim(), range: pair.keyRange, sample: sampleOf({ level: levelField }) },
    namesOf(fields),
  );
  const level = entries.get(levelKey);
  const settled = own.flatMap((option): [string, unknown][] => {
    const entry = entries.get(option.key);
    const value = entry && readValue(reading, entry, option);
    return value === undefined ? [] : [[option.key, value]];
  });
  return { level: level && readValue(reading, level, levelField), settled: new Map(settled) };
}

function ruleNamed(
  reading: Reading,
  { key, keyRange }: YamlEntry,
  rules: readonly KnownRule[],
): string | undefined {
  return ruleOf(reading, key.trim(), keyRange, rules);
}

/** A rule or a family by its name; a finding where there is none. */
export function ruleOf(
  reading: Reading,
  name: string,
  range: Range,
  rules: readonly KnownRule[],
): string | undefined {
  const codes = rules.map(({ code }) => code);
  const families = [...new Set(codes.map((code) => code.split("/")[0] ?? code))];
  if (codes.includes(name) || families.includes(name)) return name;
  const fixed = /^(?:yaml|schema)(?:\/|$)/.test(name);
  const data = { key: name, fixed, nearest: nearest(name, [...codes, ...families]) ?? "", families };
  reading.diagnostics.push(diagnose(unknownRule, reading.source, range, data));
  return undefined;
}
