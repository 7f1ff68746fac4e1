import { type Config, noConfig } from "../config/config.ts";
import { levelOf } from "../config/levels.ts";
import { optionOf, type RuleOption } from "../config/rule-option.ts";
import { type Diagnostic, diagnose, type Fix, type Related } from "../diagnostic/diagnostic.ts";
import type { Data } from "../diagnostic/problem.ts";
import type { Plan } from "../plan/plan.ts";
import type { Range } from "../source/source.ts";
import { withRowKeys } from "./column-names.ts";
import type { AnyRule, Coverage, Rule, RuleContext } from "./rule.ts";

/** What is known of the world in which a plan is checked. */
export interface Surroundings {
  readonly coverage?: Coverage;
  readonly isStyleFile?: (name: string) => boolean;
}

/**
 * Runs rules over a plan; the configuration says how grave each is and which do not run. A range
 * outside the file is a mistake of the rule and throws.
 */
export function lint(
  plan: Plan,
  rules: readonly AnyRule[],
  config: Config = noConfig,
  around: Surroundings = {},
): readonly Diagnostic[] {
  return rules.flatMap((rule) => {
    const settled = config.levels.size === 0 ? undefined : levelOf(config, rule.code);
    const level = settled ?? rule.severity;
    if (level === "off") return [];
    const own = rule as unknown as Rule;
    return runRule(level === rule.severity ? own : { ...own, severity: level }, plan, config, around);
  });
}

function runRule(rule: Rule, plan: Plan, config: Config, around: Surroundings): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const add = (range: Range, data: Data, extra?: { related?: readonly Related[]; fix?: Fix }): void => {
    if (range.start < 0 || range.end < range.start || range.end > plan.source.text.length) {
      throw new Error(`rule ${rule.code} reported the range ${range.start}–${range.end} outside its file`);
    }
    const fix = extra?.fix && withRowKeys(extra.fix, plan);
    found.push(diagnose(rule, plan.source, range, data, fix ? { ...extra, fix } : extra));
  };
  const option = <T>(wanted: RuleOption<T>): T => optionOf(config, rule.code, wanted);
  const { coverage, isStyleFile } = around;
  const context: RuleContext = { config, coverage, isStyleFile, option };
  rule.check(plan, { add }, context);
  return found;
}
