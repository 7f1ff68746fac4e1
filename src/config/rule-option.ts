import type { Severity } from "../diagnostic/problem.ts";
import type { Config } from "./config.ts";
import type { ConfigKey } from "./described.ts";
import type { Kind } from "./kinds.ts";

/** Something about a rule that a school may settle: a threshold, a list of what is asked for. */
export interface RuleOption<T> {
  /** The English key; the Chinese one is `zh`. */
  readonly key: string;
  readonly zh: string;
  readonly kind: Kind<T>;
  /** What it settles, with its unit. */
  readonly about: { readonly zh: string; readonly en: string };
  /** What holds where nothing is settled. */
  readonly fallback: T;
  /** The fallback as a person would write it in the configuration. */
  readonly usual: string;
}

/** An option of which only the description matters. */
export type AnyRuleOption = RuleOption<unknown>;

/** A rule as the configuration knows it: its code, how grave it is, and what can be settled about it. */
export interface KnownRule {
  readonly code: string;
  readonly severity: Severity;
  /** The keys of the configuration that it reads besides its options. */
  readonly reads?: readonly ConfigKey[];
  readonly options?: readonly AnyRuleOption[];
}

/** What is settled for an option of a rule, or what holds otherwise. */
export function optionOf<T>(config: Config, code: string, option: RuleOption<T>): T {
  const value = config.options.get(code)?.get(option.key);
  // What stands there was read by the kind of this very option.
  return value === undefined ? option.fallback : (value as T);
}
