import type { Plan, Row, Text } from "../plan/plan.ts";
import { textOf } from "./figure.ts";
import { surveyOf } from "./survey.ts";

/** Somebody to turn to; unit and phone come from 人员 where the contact itself does not say them. */
export interface Contact {
  readonly row: Row;
  readonly name: Text | undefined;
  readonly role: Text | undefined;
  readonly unit: Text | undefined;
  readonly phone: Text | undefined;
  readonly note: Text | undefined;
}

/** The contacts of a plan in the order of the file. */
export function contactsOf(plan: Plan): readonly Contact[] {
  return surveyOf(plan).rows.flatMap(({ row }) => (row.form === "contacts" ? [contactOf(row, plan)] : []));
}

function contactOf(row: Row, plan: Plan): Contact {
  const name = textOf(row, "name");
  const person = plan.people.find((each) => textOf(each, "name")?.value.trim() === name?.value.trim());
  const own = (key: string): Text | undefined => textOf(row, key) ?? (person && textOf(person, key));
  return { row, name, role: own("role"), unit: own("unit"), phone: own("phone"), note: textOf(row, "note") };
}
