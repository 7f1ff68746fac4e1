import { factsOf } from "../../facts/facts.ts";
import type { Plan } from "../../plan/plan.ts";
import { field, type Shapes } from "../shape.ts";
import type { Facts } from "./facts.ts";
import { day, deadline, plan, ways } from "./plan-facts/event-facts.ts";
import type { FactObject } from "./plan-facts/fact-field.ts";
import { group, groupHeads, heads } from "./plan-facts/group-facts.ts";
import { material } from "./plan-facts/material-facts.ts";
import { budget, budgetGroup, budgetLine, fee, feePart, totals } from "./plan-facts/money-facts.ts";
import { duties, duty, person, task } from "./plan-facts/people-facts.ts";
import { pupil } from "./plan-facts/pupil-facts.ts";
import { contact, leader, parentNote, risk } from "./plan-facts/safety-facts.ts";
import { fleet, vehicle } from "./plan-facts/vehicle-facts.ts";

/** The objects of facts by the names of their shapes; each subject has a file. */
const objects = {
  plan,
  day,
  heads,
  person,
  task,
  duties,
  duty,
  group,
  "group-heads": groupHeads,
  ways,
  pupil,
  vehicle,
  fleet,
  risk,
  material,
  budget,
  "budget-group": budgetGroup,
  "budget-line": budgetLine,
  fee,
  "fee-part": feePart,
  totals,
  deadline,
  contact,
  leader,
  "parent-note": parentNote,
} as const;

/** What follows from a plan, as templates see it under 事实; each field is made when a template asks for it. */
export function planFacts(source: Plan): Facts {
  return viewOf("plan", factsOf(source));
}

function viewOf(name: string, source: unknown): Facts {
  const { fields } = (objects as Readonly<Record<string, FactObject<never>>>)[name] ?? { fields: [] };
  const view: Record<string, unknown> = {};
  for (const { key, of, object } of fields) {
    const get = (): unknown => {
      const value = of(source as never);
      if (object === undefined) return value;
      return Array.isArray(value) ? value.map((each) => viewOf(object, each)) : viewOf(object, value);
    };
    Object.defineProperty(view, key, { get, enumerable: true });
  }
  return view;
}

/** The shapes of the facts: `fact:plan` is what stands under 事实. */
export const factShapes: Shapes = Object.fromEntries(
  Object.entries(objects).map(([name, { zh, en, fields }]) => [
    `fact:${name}`,
    { zh, en, fields: fields.map(({ key, names, value }) => field(key, names, value)) },
  ]),
);
