import { type Diagnostic, diagnose } from "../diagnostic/diagnostic.ts";
import type { Source } from "../source/source.ts";
import { type Config, noConfig } from "./config.ts";
import { lockFindings, underLocks, withLocks } from "./locks.ts";
import { baseVersion, circularBase, unknownBase } from "./problems.ts";
import { readConfig } from "./read.ts";
import type { KnownRule } from "./rule-option.ts";

/** A configuration with what it builds on, and everything that is wrong in any of the files. */
export interface LoadedConfig {
  readonly config: Config;
  readonly diagnostics: readonly Diagnostic[];
}

/** Finds what a configuration builds on: the file, the version that is there instead of the wanted one, or undefined. */
export type FindBase = (path: string, from: Source) => Source | { readonly installed: string } | undefined;

/** Reads a configuration and those it builds on: what it says itself comes before what a base says. */
export function loadConfig(source: Source, rules: readonly KnownRule[], find: FindBase): LoadedConfig {
  const diagnostics: Diagnostic[] = [];
  return { config: withBases(source, rules, find, [source.path], diagnostics), diagnostics };
}

function withBases(
  source: Source,
  rules: readonly KnownRule[],
  find: FindBase,
  trail: readonly string[],
  diagnostics: Diagnostic[],
): Config {
  const written = readConfig(source, rules);
  const { config, bases, basesRange } = written;
  diagnostics.push(...written.diagnostics);
  let base = noConfig;
  for (const path of bases) {
    const file = find(path, source);
    if (file === undefined) diagnostics.push(diagnose(unknownBase, source, basesRange, { path }));
    else if ("installed" in file)
      diagnostics.push(diagnose(baseVersion, source, basesRange, { path, ...file }));
    else if (trail.includes(file.path))
      diagnostics.push(diagnose(circularBase, source, basesRange, { path }));
    else base = overlay(base, withBases(file, rules, find, [...trail, file.path], diagnostics), rules);
  }
  diagnostics.push(...lockFindings(base, { ...written, source }, rules));
  return withLocks(overlay(base, config, rules), rules);
}

/** Rules, their options, required sections, deadlines, papers and sentences name by name, days added up, everything else as the upper one says. */
function overlay(base: Config, written: Config, rules: readonly KnownRule[]): Config {
  const upper = underLocks(base, written, rules);
  const { defaults, output } = upper;
  return {
    levels: new Map([...base.levels, ...upper.levels]),
    options: mergedOptions(base.options, upper.options),
    locked: new Map([...upper.locked, ...base.locked]),
    required: new Map([...base.required, ...upper.required]),
    pupilsPerAdult: upper.pupilsPerAdult ?? base.pupilsPerAdult,
    holidays: [...base.holidays, ...upper.holidays],
    makeUpDays: [...base.makeUpDays, ...upper.makeUpDays],
    termStarts: [...base.termStarts, ...upper.termStarts],
    deadlines: new Map([...base.deadlines, ...upper.deadlines]),
    papers: new Map([...base.papers, ...upper.papers]),
    sentences: [...base.sentences, ...upper.sentences],
    defaults: {
      school: defaults.school ?? base.defaults.school,
      unit: defaults.unit ?? base.defaults.unit,
      contacts: defaults.contacts ?? base.defaults.contacts,
      style: defaults.style ?? base.defaults.style,
      numbering: defaults.numbering ?? base.defaults.numbering,
      templates: defaults.templates ?? base.defaults.templates,
    },
    output: { folder: output.folder ?? base.output.folder, formats: output.formats ?? base.output.formats },
  };
}

/** Option by option: a school may settle one of a rule and leave the other to its district. */
function mergedOptions(base: Config["options"], upper: Config["options"]): Config["options"] {
  const codes = new Set([...base.keys(), ...upper.keys()]);
  return new Map(
    [...codes].map((code) => [code, new Map([...(base.get(code) ?? []), ...(upper.get(code) ?? [])])]),
  );
}
