import type { Section } from "../plan/body.ts";
import type { Plan } from "../plan/plan.ts";
import { meaningOf } from "../vocabulary/names.ts";
import type { Config, Defaults, Sentence } from "./config.ts";

/** Where a value stands that is not in the plan. */
const nowhere = { start: 0, end: 0 };

/**
 * A plan with what the configuration says where the plan says nothing: style, numbering, the unit of
 * a signature that has a date alone, whom to ask, and the fixed sentences of papers. `style` is the default style as
 * the plan would name it.
 */
export function withDefaults(
  plan: Plan,
  { defaults: { unit, numbering, contacts }, sentences }: Pick<Config, "defaults" | "sentences">,
  style: string | undefined,
): Plan {
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
    sections: [...plan.sections, ...contactSections(plan, contacts)],
    sentences: sentences.map(sentenceOfPlan),
    signature: unsigned
      ? { ...signature, units: [{ value: unit, range: signature.date?.range ?? nowhere, todo: false }] }
      : signature,
  };
}

/** A sentence as a plan words it; it has no place in the plan. */
function sentenceOfPlan({ paper, name, texts }: Sentence): Plan["sentences"][number] {
  const parts = texts.map((value) => ({
    type: "text" as const,
    text: { value, range: nowhere, todo: false },
  }));
  const key = { value: name.value, range: nowhere, todo: false };
  return { paper: paper?.value, key, body: { parts, numbering: undefined, as: undefined } };
}

const contactsKey = "联系人";

/** The section of the usual contacts; none where the plan has its own, or tells what is over. */
function contactSections(plan: Plan, contacts: Defaults["contacts"]): readonly Section[] {
  const field = meaningOf(contactsKey)?.field;
  const hasOwn = plan.sections.some((section) => section.field?.key === "contacts");
  if (contacts === undefined || hasOwn || plan.kind === "report" || field?.key !== "contacts") return [];
  const text = { value: contacts.join("\n"), range: nowhere, todo: false };
  const body = { parts: [{ type: "text" as const, text }], numbering: undefined, as: undefined };
  const place = { keyRange: nowhere, typedNumber: "", range: nowhere };
  return [{ ...place, field: field as Section["field"], key: contactsKey, heading: contactsKey, body }];
}
