import type { Row } from "../../plan/body.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Text } from "../../plan/text.ts";
import { textsOfBody } from "../../plan/walk.ts";
import { textOf } from "../figure.ts";
import { madeRow } from "../made-row.ts";
import { surveyOf } from "../survey.ts";
import { introduced } from "./introduced.ts";

/** Somebody to turn to; unit and phone come from 人员 where the contact itself does not say them. */
export interface Contact {
  readonly row: Row;
  readonly name: Text | undefined;
  readonly role: Text | undefined;
  readonly unit: Text | undefined;
  readonly phone: Text | undefined;
  readonly note: Text | undefined;
}

/** The contacts of a plan in the order of the file; those of a plan without rows of them from what it writes instead. */
export function contactsOf(plan: Plan): readonly Contact[] {
  const rows = surveyOf(plan).rows.flatMap(({ row }) => (row.form === "contacts" ? [row] : []));
  return (rows.length > 0 ? rows : writtenRows(plan)).map((row) => contactOf(row, plan));
}

/** A telephone number at the end of a text, in brackets or not: 德育处 0571-88123456, 李老师（13800000001）. */
const withPhone =
  /^(.*?)[\s：:，,]*[（(]?(?:电话|手机|联系电话)?[：:\s]*((?:\+?86[- ]?)?1[3-9]\d{9}|(?:0\d{2,3}[- ]?)?[2-9]\d{6,7}(?:[-转]\d{1,4})?)[）)]?$/u;

/** 联系人: [德育处 0571-88123456, 李老师] in rows: a name, and a phone where one stands behind it. */
function writtenRows(plan: Plan): readonly Row[] {
  const texts = plan.sections
    .filter(({ field }) => field?.key === "contacts")
    .flatMap(({ body }) => textsOfBody(body).filter(({ todo }) => !todo));
  return texts.flatMap((text) =>
    text.value.split(/[\n、；;]/u).flatMap((piece): readonly Row[] => {
      const written = piece.trim();
      if (written === "") return [];
      const [, name = written, phone] = withPhone.exec(written) ?? [];
      const said = (value: string | undefined) => (value ? { ...text, value } : undefined);
      return [madeRow("contacts", text.range, { name: said(name), phone: said(phone) })];
    }),
  );
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
