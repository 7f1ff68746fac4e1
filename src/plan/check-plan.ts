import { type Outcome, sortDiagnostics } from "../diagnostic/diagnostic.ts";
import type { YamlTree } from "../yaml/tree.ts";
import type { Plan } from "./plan.ts";
import { readPlan } from "./read/read-plan.ts";
import { schemaErrors } from "./schema-validator.ts";
import { validatePlan } from "./validate.ts";

/** Validates a tree and reads it as a plan; everything that is wrong is told at once. */
export function checkPlan(tree: YamlTree): Outcome<Plan> {
  const { value, diagnostics } = readPlan(tree);
  const found = [...validatePlan(tree, schemaErrors), ...diagnostics];
  return { value, diagnostics: sortDiagnostics(found) };
}
