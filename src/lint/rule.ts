import type { Config } from "../config/config.ts";
import type { ConfigKey } from "../config/described.ts";
import type { AnyRuleOption, RuleOption } from "../config/rule-option.ts";
import type { Fix, Related } from "../diagnostic/diagnostic.ts";
import type { Data, Problem } from "../diagnostic/problem.ts";
import type { Plan } from "../plan/plan.ts";
import type { Range } from "../source/source.ts";

/** Where a rule puts what it finds. */
export interface Findings<D extends Data> {
  /** A method, as `check` is, so that rules with different data can stand in one list. */
  add(range: Range, data: D, extra?: { readonly related?: readonly Related[]; readonly fix?: Fix }): void;
}

/** Whether the shipped faces have a character, by its code point. */
export type Coverage = (codePoint: number) => boolean;

/** What a rule may know besides the plan. */
export interface RuleContext {
  /** What the school has settled. */
  readonly config: Config;
  /** Undefined where nobody knows with which faces the plan will be printed. */
  readonly coverage: Coverage | undefined;
  /** Whether a name that a plan gives as its style is a style file beside it; undefined where nobody can look. */
  readonly isStyleFile: ((name: string) => boolean) | undefined;
  /** What is settled for one of the rule's own options, or what holds otherwise. */
  option<T>(option: RuleOption<T>): T;
}

/**
 * A rule: its code, severity and words as any problem has, why it matters, plans that break it and
 * plans that keep it (they run as its tests), and the check itself.
 */
export interface Rule<D extends Data = Data> extends Problem<D> {
  /** Why it matters to a teacher, in Chinese and English. */
  readonly why: { readonly zh: string; readonly en: string };
  /** Whole plans in YAML. A getter: most runs never ask, and code that has not run costs a start nothing. */
  readonly examples: { readonly bad: readonly string[]; readonly good: readonly string[] };
  /** What a school may settle about this rule alone. */
  readonly options?: readonly AnyRuleOption[];
  /** The keys of the configuration that it reads besides. */
  readonly reads?: readonly ConfigKey[];
  /** The configuration that the examples are to be read with, where the rule says nothing without one. */
  readonly exampleConfig?: Partial<Config>;
  /** The class lists that the examples name: file, class, how many pupils. */
  readonly exampleLists?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Looks at a plan. */
  check(plan: Plan, findings: Findings<D>, context: RuleContext): void;
}

/** A rule whose data nobody outside needs to know. */
export type AnyRule = Rule<never>;
