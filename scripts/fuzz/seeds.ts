import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { rules } from "../../src/lint/rules/index.ts";

/** The plans that mutations begin with: every example, test file and example of a rule. */
export function seedPlans(): readonly string[] {
  const patterns = ["examples/**/*.yaml", "test/fixtures/**/*.yaml"];
  const files = patterns.flatMap((pattern) => globSync(pattern)).sort();
  const examples = rules.flatMap(({ examples: { bad, good } }) => [...bad, ...good]);
  return [...files.map((file) => readFileSync(file, "utf8")), ...examples];
}
