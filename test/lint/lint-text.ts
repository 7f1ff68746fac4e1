import { applyEdits, compatible } from "../../src/diagnostic/apply.ts";
import { type Diagnostic, sortDiagnostics } from "../../src/diagnostic/diagnostic.ts";
import type { AnyRule } from "../../src/lint/rule.ts";
import { rules } from "../../src/lint/rules/index.ts";
import { lint } from "../../src/lint/run.ts";
import { checkPlan } from "../../src/plan/check-plan.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { createSource, pointAt, textIn } from "../../src/source/source.ts";
import { parseYaml } from "../../src/yaml/parse.ts";

/** The plan that a YAML text holds; the text must be one. */
export function planOf(text: string): Plan {
  const tree = parseYaml(createSource("例.yaml", text)).value;
  const plan = tree && checkPlan(tree).value;
  if (!plan) throw new Error(`no plan: ${text}`);
  return plan;
}

const families = /^(?:completeness|left-over|number|people|reference|text)\//;

/** The rules that read what a plan says, without those of dates and times. */
export const contentRules: readonly AnyRule[] = rules.filter(({ code }) => families.test(code));

/** The findings of some rules on a YAML text. */
export function lintText(text: string, by: readonly AnyRule[] = contentRules): readonly Diagnostic[] {
  return sortDiagnostics(lint(planOf(text), by));
}

/** Findings as `line:column code text`. */
export function told(text: string, by: readonly AnyRule[] = contentRules): readonly string[] {
  return lintText(text, by).map(({ source, range, code }) => {
    const { line, column } = pointAt(source, range.start);
    return `${line}:${column} ${code} ${textIn(source, range)}`;
  });
}

/** A text with every fix made that can be made together. */
export function mended(text: string, by: readonly AnyRule[] = contentRules): string {
  const fixes = lintText(text, by).flatMap(({ fix }) => (fix ? [fix] : []));
  return applyEdits(
    text,
    compatible(fixes).flatMap(({ edits }) => edits),
  );
}
