import type { Plan } from "../plan/plan.ts";
import type { Defaults } from "./config.ts";

/** Where a value stands that is not in the plan. */
const nowhere = { start: 0, end: 0 };

/**
 * A plan with what the configuration says where the plan says nothing: style, numbering, and the
 * unit of a signature that has a date alone. `style` is the default style as the plan would name it.
 */
export function withDefaults(plan: Plan, { unit, numbering }: Defaults, style: string | undefined): Plan {
  const { signature } = plan;
  const unsigned = signature !== undefined && signature.units.length === 0 && unit !== undefined;
  return {
    ...plan,
    style: plan.style ?? (style === undefined ? undefined : { value: style, range: nowhere, todo: false }),
    numbering:
      plan.numbering ??
      (numbering === undefined
        ? undefined
        : { scheme: numbering, marks: [], continued: false, range: nowhere }),
    signature: unsigned
      ? { ...signature, units: [{ value: unit, range: signature.date?.range ?? nowhere, todo: false }] }
      : signature,
  };
}
