import type { FrontField, SectionField } from "./field.ts";
import { frontFields } from "./front-fields.ts";
import { sectionFields } from "./section-fields.ts";

/** Any field of a plan. */
export type PlanField = FrontField | SectionField;

/** Every field: the front matter first, then the sections. */
export const fields: readonly PlanField[] = [...frontFields, ...sectionFields];

/** What a written key means. */
export interface KeyMeaning {
  readonly field: PlanField;
  /** Whether the name is one of the field's exact names; two exact names in one plan are a mistake. */
  readonly exact: boolean;
  /** The bracketed suffix, brackets included: （第一天）, or empty. */
  readonly suffix: string;
  /** A number typed before the name, as `一、`, or empty. */
  readonly number: string;
}

/** The names that mean a field itself: key, heading and exact names. */
export function exactNames(field: PlanField): readonly string[] {
  return [field.key, field.heading, ...field.exact];
}

const byName = new Map<string, KeyMeaning>();
for (const field of fields) {
  for (const name of exactNames(field)) byName.set(name, { field, exact: true, suffix: "", number: "" });
  for (const name of field.related) byName.set(name, { field, exact: false, suffix: "", number: "" });
}

/** A number typed before a heading, as `一、`, `（二）`, `3.`; the groups are the number and the rest. */
export const typedNumber: RegExp =
  /^(第[一二三四五六七八九十]+[、，：]|[一二三四五六七八九十]{1,3}[、.．]|[（(](?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)]、?|\d{1,2}[、.．](?!\d))\s*(.+)$/u;

/** The field that a written key means, with a typed number or a bracketed suffix taken off; undefined: none. */
export function meaningOf(written: string): KeyMeaning | undefined {
  const key = written.trim();
  const direct = plainMeaning(key, "");
  if (direct) return direct;
  const [, number = "", rest = ""] = typedNumber.exec(key) ?? [];
  return number === "" ? undefined : plainMeaning(rest.trim(), number);
}

function plainMeaning(key: string, number: string): KeyMeaning | undefined {
  const whole = byName.get(key);
  if (whole) return number === "" ? whole : { ...whole, number };
  if (!/[）)]$/u.test(key)) return undefined;
  const [, base = "", suffix = ""] = /^(.+?)([（(].+[）)])$/u.exec(key) ?? [];
  const found = byName.get(base.trim());
  return found && { ...found, suffix, number };
}

const han = /[\u3400-\u9fff]/u;

/** Whether a key may be the heading of a section of one's own: it contains a Chinese character. */
export function isOwnHeading(key: string): boolean {
  return han.test(key);
}
