import { type Diagnostic, diagnose } from "../diagnostic/diagnostic.ts";
import type { Source } from "../source/source.ts";
import type { YamlEntry } from "../yaml/tree.ts";
import type { Config, RuleLevel } from "./config.ts";
import { topFields } from "./fields.ts";
import { planKind } from "./kinds.ts";
import { levelOf } from "./levels.ts";
import { lockedRule } from "./problems.ts";
import { type Reading, readValue } from "./read-entries.ts";
import { ruleOf } from "./read-rules.ts";
import type { KnownRule } from "./rule-option.ts";

/** The rules that a file locks, each by its code: a family stands for all of its rules. */
export function locksOf(
  reading: Reading,
  entry: YamlEntry | undefined,
  rules: readonly KnownRule[],
): Config["locked"] {
  if (entry === undefined || readValue(reading, entry, topFields.locked) === undefined) return new Map();
  const { value } = entry;
  const names = value.kind === "seq" ? value.items : [value];
  const codes = names.flatMap((node) => {
    const name = node.kind === "scalar" ? ruleOf(reading, node.text.trim(), node.range, rules) : undefined;
    return rules.filter(({ code }) => name !== undefined && isAbout(name, code));
  });
  return new Map(codes.map(({ code }) => [code, reading.source.path]));
}

/** A configuration with the level of every rule that it locks written out, so that no family says otherwise. */
export function withLocks(config: Config, rules: readonly KnownRule[]): Config {
  const severities = new Map(rules.map(({ code, severity }) => [code, severity]));
  const levels = [...config.locked.keys()].flatMap((code): [string, RuleLevel][] => {
    const level = levelOf(config, code) ?? severities.get(code);
    return level === undefined ? [] : [[code, level]];
  });
  return { ...config, levels: new Map([...config.levels, ...levels]) };
}

const gravity: readonly RuleLevel[] = ["off", "info", "warning", "error"];

/** Whether one level is less grave than another. */
function isLooser(level: RuleLevel | undefined, than: RuleLevel | undefined): boolean {
  return level !== undefined && than !== undefined && gravity.indexOf(level) < gravity.indexOf(than);
}

/** What an upper configuration leaves of itself over the locks of its base. */
export function underLocks(base: Config, upper: Config, rules: readonly KnownRule[]): Config {
  if (base.locked.size === 0) return upper;
  const levels = [...base.locked.keys()].flatMap((code): [string, RuleLevel][] => {
    const locked = base.levels.get(code);
    const wanted = levelOf(upper, code);
    const level = wanted === undefined || isLooser(wanted, locked) ? locked : wanted;
    return level === undefined ? [] : [[code, level]];
  });
  const reads = readByLocked(base, rules);
  const keep = <T>(key: string, own: ReadonlyMap<string, T>, below: ReadonlyMap<string, T>): typeof own =>
    reads.has(key) ? new Map([...own].filter(([name]) => !below.has(name))) : own;
  return {
    ...upper,
    levels: new Map([...upper.levels, ...levels]),
    options: new Map([...upper.options].filter(([code]) => !base.locked.has(code))),
    required: keep("required", upper.required, base.required),
    deadlines: keep("deadlines", upper.deadlines, base.deadlines),
    pupilsPerAdult: (reads.has(perAdult) ? base.pupilsPerAdult : undefined) ?? upper.pupilsPerAdult,
  };
}

const perAdult = "staffing.pupils_per_adult";

/** The keys of the configuration that locked rules read, each with these rules. */
function readByLocked(
  { locked }: Config,
  rules: readonly KnownRule[],
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { code, reads = [] } of rules)
    for (const key of locked.has(code) ? reads : []) found.set(key, [...(found.get(key) ?? []), code]);
  return found;
}

/** What one file says, with its entries by their English names. */
interface Written {
  readonly source: Source;
  readonly config: Config;
  readonly entries: ReadonlyMap<string, YamlEntry>;
}

/** A finding for everything in a file that the locks of its base leave without effect. */
export function lockFindings(
  base: Config,
  { source, config, entries }: Written,
  rules: readonly KnownRule[],
): readonly Diagnostic[] {
  if (base.locked.size === 0) return [];
  const reads = readByLocked(base, rules);
  const tell = ({ key, keyRange }: YamlEntry, codes: readonly string[] = []): readonly Diagnostic[] => {
    const by = base.locked.get(codes[0] ?? "");
    return by === undefined
      ? []
      : [diagnose(lockedRule, source, keyRange, { key: key.trim(), rules: codes, by })];
  };
  const isLoosened = (name: string, code: string): boolean =>
    isAbout(name, code) &&
    (isLooser(config.levels.get(name), base.levels.get(code)) || config.options.has(code));
  const group = (key: "required" | "deadlines"): readonly Diagnostic[] =>
    pairsIn(entries.get(key))
      .filter((pair) => base[key].has(planKind.read(pair.key) ?? pair.key.trim()))
      .flatMap((pair) => tell(pair, reads.get(key)));
  const adults = base.pupilsPerAdult === undefined ? [] : pairsIn(entries.get("staffing"));
  return [
    ...pairsIn(entries.get("rules")).flatMap((pair) =>
      tell(
        pair,
        [...base.locked.keys()].filter((code) => isLoosened(pair.key.trim(), code)),
      ),
    ),
    ...group("required"),
    ...group("deadlines"),
    ...adults.flatMap((pair) => tell(pair, reads.get(perAdult))),
  ];
}

function pairsIn(entry: YamlEntry | undefined): readonly YamlEntry[] {
  return entry?.value.kind === "map" ? entry.value.entries : [];
}

/** Whether a name is that of a rule, or of its family. */
function isAbout(name: string, code: string): boolean {
  return name === code || name === code.split("/")[0];
}
