import type { Diagnostic } from "../../src/diagnostic/diagnostic.ts";
import { rules } from "../../src/lint/rules/index.ts";
import { lint } from "../../src/lint/run.ts";
import { checkPlan } from "../../src/plan/check-plan.ts";
import { createSource, textIn } from "../../src/source/source.ts";
import { parseYaml } from "../../src/yaml/parse.ts";

const timeRules = rules.filter(({ code }) => /^(?:date|time)\//.test(code));

/** What the rules of dates and times find in a plan; nothing where there is no plan to be read. */
export function timeFindings(yaml: string): readonly Diagnostic[] {
  const tree = parseYaml(createSource("例.yaml", yaml)).value;
  const plan = tree && checkPlan(tree).value;
  return plan ? lint(plan, timeRules) : [];
}

/** The findings as `code: the text at its place`. */
export function told(yaml: string): string[] {
  return timeFindings(yaml).map(({ code, source, range }) => `${code}: ${textIn(source, range)}`);
}

/** A plan with all fixes of the rules of dates and times applied once. */
export function mended(yaml: string): string {
  const edits = timeFindings(yaml).flatMap(({ fix }) => fix?.edits ?? []);
  const last = [...edits].sort((a, b) => b.range.start - a.range.start);
  return last.reduce(
    (text, { range, text: put }) => text.slice(0, range.start) + put + text.slice(range.end),
    yaml,
  );
}
