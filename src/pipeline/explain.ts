import type { Explanation, Explanations } from "../diagnostic/explanation.ts";
import { nearest } from "../diagnostic/nearest.ts";
import type { Data, Language, Sentence, Severity } from "../diagnostic/problem.ts";
import { fontExplanations } from "../font/explanations.ts";
import { rules } from "../lint/rules/index.ts";
import { suppressionExplanations } from "../lint/suppression-explanations.ts";
import { planExplanations } from "../plan/explanations.ts";
import { type AnyProblem, catalogue, problemOf } from "../report/catalogue.ts";
import { createSource } from "../source/source.ts";
import { styleExplanations } from "../style/explanations.ts";
import { templateExplanations } from "../template/explanations.ts";
import { yamlExplanations } from "../yaml/explanations.ts";
import { checkSource } from "./check.ts";

/** Everything there is to say of one problem. */
export interface Page {
  readonly code: string;
  readonly severity: Severity;
  readonly why: Readonly<Record<Language, string>>;
  /** Whole files that have the problem and do not; none where no file can show it. */
  readonly bad: readonly string[];
  readonly good: readonly string[];
  /** What is said of the first bad file. */
  readonly sentence: Readonly<Record<Language, Sentence>>;
  /** Whether `plan check --fix` mends the first bad file. */
  readonly fixable: boolean;
  /** Whether a comment in the plan can say not to tell it. */
  readonly suppressible: boolean;
  /** Whether it is a rule, which the configuration can switch off. */
  readonly isRule: boolean;
}

const written: Explanations = {
  ...yamlExplanations,
  ...planExplanations,
  ...suppressionExplanations,
  ...styleExplanations,
  ...templateExplanations,
  ...fontExplanations,
};

const byCode = new Map(rules.map((rule) => [rule.code, rule]));

/** The codes of all pages, in the order of the documentation. */
export const explainedCodes: readonly string[] = catalogue.map(({ code }) => code);

/** The page of a code, or undefined. */
export function pageOf(code: string): Page | undefined {
  const problem = problemOf(code);
  if (problem === undefined) return undefined;
  const rule = byCode.get(code);
  if (rule !== undefined) {
    const { why, examples } = rule;
    return {
      ...example(problem, examples.bad[0], {}),
      why,
      bad: examples.bad,
      good: examples.good,
      isRule: true,
    };
  }
  const explanation = written[code];
  if (explanation === undefined) throw new Error(`no explanation of ${code}`);
  const { why, bad, good, data } = explanation satisfies Explanation;
  return { ...example(problem, bad, data ?? {}), why, bad: listOf(bad), good: listOf(good), isRule: false };
}

/** The code that a word means: written in full, by its name alone if that is the only one, or nearly. */
export function codeNear(word: string): string | undefined {
  const name = word.trim().toLowerCase();
  const sameName = explainedCodes.filter((code) => code.endsWith(`/${name}`));
  if (sameName.length === 1) return sameName[0];
  const names = new Map(explainedCodes.map((code) => [code.slice(code.indexOf("/") + 1), code]));
  return nearest(name, explainedCodes) ?? names.get(nearest(name, names.keys()) ?? "");
}

type Shown = Omit<Page, "why" | "bad" | "good" | "isRule">;

/** What is really said of a bad file, or what would be said with some data. */
function example(problem: AnyProblem, bad: string | undefined, data: Data): Shown {
  const { code, severity } = problem;
  const found =
    bad === undefined
      ? undefined
      : checkSource(createSource("方案.yaml", bad)).diagnostics.find((finding) => finding.code === code);
  const told = (found?.data ?? data) as never;
  const sentence = { zh: problem.words.zh(told), en: problem.words.en(told) };
  return {
    code,
    severity,
    sentence,
    fixable: found?.fix !== undefined,
    suppressible: isSuppressible(code, severity),
  };
}

function isSuppressible(code: string, severity: Severity): boolean {
  const [room = ""] = code.split("/");
  if (["style", "template", "font", "lint"].includes(room)) return false;
  return byCode.has(code) || severity !== "error";
}

function listOf(text: string | undefined): readonly string[] {
  return text === undefined ? [] : [text];
}
