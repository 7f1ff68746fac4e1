import type { Plan, Row, Text } from "../plan/plan.ts";
import { textOf } from "./figure.ts";
import { introduced } from "./introduced.ts";
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
  const [full, name] = [completed(row, plan), textOf(row, "name")];
  const person = introduced(name, plan);
  const role = textOf(row, "role") ?? (person && textOf(person, "role"));
  const [unit, phone] = [textOf(full, "unit"), textOf(full, "phone")];
  return { row, name, role, unit, phone, note: textOf(row, "note") };
}

/** The row of a contact with unit and phone of whom 人员 introduces, where it does not say them itself. */
export function completed(row: Row, plan: Plan): Row {
  const person = introduced(textOf(row, "name"), plan);
  const missing = ["unit", "phone"].flatMap((key) => {
    const value = person?.values.get(key);
    return value && !row.values.has(key) ? [[key, value] as const] : [];
  });
  return missing.length === 0 ? row : { ...row, values: new Map([...row.values, ...missing]) };
}
