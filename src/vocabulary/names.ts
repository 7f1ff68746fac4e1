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
  /** The bracketed suffix of a section, brackets included: （第一天）, or empty. */
  readonly suffix: string;
  /** A number typed before the name, as `一、`, or empty. */
  readonly number: string;
}

/** The names that mean a field itself: key, heading and exact names. */
export function exactNames(field: PlanField): readonly string[] {
  return [field.key, field.heading, ...field.exact];
}

/** The fields that are sections. */
export const sections: readonly SectionField[] = sectionFields;

/** All names of a field, exact and related. */
export function namesOfField(field: PlanField): readonly string[] {
  return [...exactNames(field), ...field.related];
}

const byName = new Map<string, KeyMeaning>();
for (const field of fields) {
  for (const name of exactNames(field)) byName.set(name, { field, exact: true, suffix: "", number: "" });
  for (const name of field.related) byName.set(name, { field, exact: false, suffix: "", number: "" });
}

/** A number typed before a heading, as `一、`, `（二）`, `3.`; the groups are the number and the rest. */
export const typedNumber: RegExp =
  /^(第[一二三四五六七八九十]+[、，：]|[一二三四五六七八九十]{1,3}[、.．]|[（(](?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)]、?|\d{1,2}[、.．](?!\d))\s*(.+)$/u;

/** One of several attachments that stand by themselves: 附件1, 附件（二）. */
const oneAttachment = /^(附件) *[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)]?$/u;

/**
 * The field that a written key means, with a typed number or a bracketed suffix taken off; undefined: none.
 * What stands before the sections is one thing each: 落款（学校） is a heading of one's own.
 */
export function meaningOf(written: string): KeyMeaning | undefined {
  const key = written.trim();
  const [, attachments] = oneAttachment.exec(key) ?? [];
  const found = attachments === undefined ? meaningWithin(key) : listed(attachments);
  if (attachments !== undefined) return found && { ...found, exact: false };
  return found?.field.place === "front" && found.suffix !== "" ? undefined : found;
}

function meaningWithin(key: string): KeyMeaning | undefined {
  const direct = suffixed(key, "", listed);
  if (direct) return direct;
  const [, number = "", rest = ""] = typedNumber.exec(key) ?? [];
  const numbered = number === "" ? undefined : suffixed(rest.trim(), number, listed);
  if (numbered) return numbered;
  // 一、二年级流程 only looks numbered.
  const isNumbered = number !== "" && !/^[一二三四五六七八九十\d]/u.test(rest);
  return isNumbered ? suffixed(rest.trim(), number, ending) : suffixed(key, "", ending);
}

type Find = (name: string) => KeyMeaning | undefined;

/** What a name means by itself, or without what stands in brackets behind it. */
function suffixed(key: string, number: string, find: Find): KeyMeaning | undefined {
  const whole = find(key);
  if (whole) return number === "" ? whole : { ...whole, number };
  if (!/[）)]$/u.test(key)) return undefined;
  const [, base = "", suffix = ""] = /^(.+?)([（(].+[）)])$/u.exec(key) ?? [];
  const found = find(base.trim());
  return found && { ...found, suffix, number };
}

function listed(name: string): KeyMeaning | undefined {
  return byName.get(name);
}

function ending(name: string): KeyMeaning | undefined {
  const field = sections.find(({ endings }) => endings.some((each) => name.endsWith(each)));
  return field && { field, exact: false, suffix: "", number: "" };
}

const han = /[\u3400-\u9fff]/u;

/** Whether a key may be the heading of a section of one's own: it contains a Chinese character. */
export function isOwnHeading(key: string): boolean {
  return han.test(key);
}
