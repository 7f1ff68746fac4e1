import { type Diagnostic, diagnose } from "../diagnostic/diagnostic.ts";
import { nearest } from "../diagnostic/nearest.ts";
import type { Plan } from "../plan/plan.ts";
import { unknownPaper } from "./problems.ts";

/**
 * The papers that a plan words or asks for and nobody has, each told at its place.
 * `known`: what each paper is called, the name that is told first.
 */
export function unknownPapersOf(plan: Plan, known: readonly (readonly string[])[]): readonly Diagnostic[] {
  const names = known.flat();
  return plan.papers
    .filter(({ name }) => !names.includes(name.value.trim()))
    .map(({ name: { value: name, range } }) => {
      const told = known.flatMap(([first]) => first ?? []);
      const data = { name, nearest: nearest(name, names) ?? "", known: told };
      return diagnose(unknownPaper, plan.source, range, data);
    });
}
