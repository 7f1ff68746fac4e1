import { calendarExplanations } from "../calendar/explanations.ts";
import { type Config, noConfig } from "../config/config.ts";
import { type ConfigKey, describedKeys } from "../config/described.ts";
import { configExplanations } from "../config/explanations.ts";
import type { AnyRuleOption } from "../config/rule-option.ts";
import type { Explanations } from "../diagnostic/explanation.ts";
import { nearest } from "../diagnostic/nearest.ts";
import type { Data, Language, Sentence, Severity } from "../diagnostic/problem.ts";
import { fontExplanations } from "../font/explanations.ts";
import { rules } from "../lint/rules/index.ts";
import { suppressionExplanations } from "../lint/suppression-explanations.ts";
import { paperExplanations } from "../paper/explanations.ts";
import { pictureExplanations } from "../picture/explanations.ts";
import { planExplanations } from "../plan/explanations.ts";
import { type AnyProblem, catalogue, problemOf } from "../report/catalogue.ts";
import { listsOf } from "../roster/example-lists.ts";
import { rosterExplanations } from "../roster/explanations.ts";
import type { Rosters } from "../roster/load-rosters.ts";
import { createSource } from "../source/source.ts";
import { styleExplanations } from "../style/explanations.ts";
import { templateExplanations } from "../template/explanations.ts";
import { yamlExplanations } from "../yaml/problems/explanations.ts";
import { checkSource } from "./check.ts";

/** Everything there is to say of one problem. */
export interface Page {
  readonly code: string;
  readonly severity: Severity;
  readonly why: Readonly<Record<Language, string>>;
  /** The configuration that the files are read with. */
  readonly config: Config;
  /** The class lists that the files name. */
  readonly rosters: Rosters;
  /** Whole files that have the problem and do not; none where no file can show it. */
  readonly bad: readonly string[];
  readonly good: readonly string[];
  /** What is said of the first bad file. */
  readonly sentence: Readonly<Record<Language, Sentence>>;
  /** Whether `plan check --fix` mends the first bad file. */
  readonly fixable: boolean;
  /** Whether a comment in the plan can say not to tell it. */
  readonly suppressible: boolean;
  /** What a school may settle about it, as it is written in the configuration. */
  readonly options: readonly Setting[];
  /** The other keys of the configuration that it reads. */
  readonly reads: readonly Setting[];
  /** Whether it is a rule, which the configuration can switch off. */
  readonly isRule: boolean;
}

/** Something in the configuration that changes what is told, by its Chinese and English name. */
export interface Setting {
  readonly name: Readonly<Record<Language, string>>;
  readonly about: Readonly<Record<Language, string>>;
}

const written: Explanations = {
  ...yamlExplanations,
  ...planExplanations,
  ...suppressionExplanations,
  ...pictureExplanations,
  ...rosterExplanations,
  ...styleExplanations,
  ...paperExplanations,
  ...templateExplanations,
  ...fontExplanations,
  ...configExplanations,
  ...calendarExplanations,
};

const byCode = new Map(rules.map((rule) => [rule.code, rule]));

/** The codes of all pages, in the order of the documentation. */
export const explainedCodes: readonly string[] = catalogue
  .map(({ code }) => code)
  .filter((code) => byCode.has(code) || code in written);

/** The page of a code, or undefined. */
export function pageOf(code: string): Page | undefined {
  const problem = problemOf(code);
  if (problem === undefined) return undefined;
  const rule = byCode.get(code);
  if (rule !== undefined) {
    const { why, examples, exampleConfig, options = [], reads = [] } = rule;
    const { bad, good } = examples;
    const config = { ...noConfig, ...exampleConfig };
    const settings = { options: options.map(settingOfOption), reads: reads.map(settingOfKey) };
    return {
      ...example(problem, bad[0], {}, config, listsOf(rule.exampleLists)),
      ...settings,
      why,
      bad,
      good,
      isRule: true,
    };
  }
  const explanation = written[code];
  if (explanation === undefined) return undefined;
  const { why, bad, good, data = {} } = explanation;
  const shown = example(problem, bad, data, noConfig);
  const noSettings = { options: [], reads: [] };
  return { ...shown, ...noSettings, why, bad: listOf(bad), good: listOf(good), isRule: false };
}

/** The code that a word means: written in full, by its name alone if that is the only one, or nearly. */
export function codeNear(word: string): string | undefined {
  const name = word.trim().toLowerCase();
  const sameName = explainedCodes.filter((code) => code.endsWith(`/${name}`));
  if (sameName.length === 1) return sameName[0];
  const names = new Map(explainedCodes.map((code) => [code.slice(code.indexOf("/") + 1), code]));
  return nearest(name, explainedCodes) ?? names.get(nearest(name, names.keys()) ?? "");
}

function settingOfOption({ key, zh, kind, about, usual }: AnyRuleOption): Setting {
  return {
    name: { zh, en: key },
    about: {
      zh: `${about.zh}；可以写：${kind.expected.zh}；不写就是${usual}`,
      en: `${about.en}; ${kind.expected.en}; by default ${usual}`,
    },
  };
}

function settingOfKey(key: ConfigKey): Setting {
  const { zh, en, about } = describedKeys[key];
  return { name: { zh, en }, about: { zh: about, en: "" } };
}

type Shown = Omit<Page, "why" | "bad" | "good" | "isRule" | "options" | "reads">;

/** What is really said of a bad file, or what would be said with some data. */
function example(
  problem: AnyProblem,
  bad: string | undefined,
  data: Data,
  config: Config,
  rosters: Rosters = new Map(),
): Shown {
  const { code, severity } = problem;
  const findings =
    bad === undefined ? [] : checkSource(createSource("方案.yaml", bad), config, { rosters }).diagnostics;
  const found = findings.find((finding) => finding.code === code);
  const told = (found?.data ?? data) as never;
  const sentence = { zh: problem.words.zh(told), en: problem.words.en(told) };
  return {
    code,
    severity,
    sentence,
    config,
    rosters,
    fixable: found?.fix !== undefined,
    suppressible: isSuppressible(code, severity),
  };
}

function isSuppressible(code: string, severity: Severity): boolean {
  const [room = ""] = code.split("/");
  if (["style", "template", "font", "lint", "config"].includes(room)) return false;
  return byCode.has(code) || severity !== "error";
}

function listOf(text: string | undefined): readonly string[] {
  return text === undefined ? [] : [text];
}
