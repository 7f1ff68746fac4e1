import type { Config, RuleLevel } from "./config.ts";

/** The level of a rule: what is said of its code, else of its family, else undefined. */
export function levelOf(config: Config, code: string): RuleLevel | undefined {
  return config.levels.get(code) ?? config.levels.get(code.split("/")[0] ?? code);
}
