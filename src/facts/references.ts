import { parseNumeral } from "../notation/numeral.ts";
import { sign } from "../notation/signs.ts";
import type { Plan, Text } from "../plan/plan.ts";
import { textsWith } from "./survey.ts";

/** A place where a text points to an attachment; offsets into its value. */
export interface AttachmentReference {
  readonly text: Text;
  readonly start: number;
  readonly end: number;
  /** The attachments it names by number; none: 见附件. */
  readonly numbers: readonly number[];
  /** Whether it promises a table that may stand in the plan as well: 另附表. */
  readonly isTable: boolean;
}

const figure = String.raw`(?:\d{1,2}|[一二三四五六七八九十]{1,2})`;
const pattern = new RegExp(
  String.raw`(?:详?见|参见|参照|按照?)(?:后附的?|本方案的?)?[“《（(]?附件(${figure})?(?:\s*[-—~至、和]\s*(?:附件)?(${figure}))?` +
    String.raw`|附件(${figure})(?:\s*[-—~至、和]\s*(?:附件)?(${figure}))?(?!式)|(?:名单|表格?|登记表|报名表)附后|(另附|附)表(${figure})?(?![示彰达])|(?<=[（(]\s?)(另附|附后)(?=\s?[）)])|(?:名单|[表案单图书]|安排|分工)(另附)(?=[。；，、）)]|$)|(?<=[（(])附件(?=[）)])`,
  "gu",
);

/** Every mention of an attachment in the text of a plan; those of other documents, 《…》附件3, are not of this one. */
export function attachmentReferences(plan: Plan): readonly AttachmentReference[] {
  const texts = textsWith(plan, sign.attachment);
  const names = new Set(plan.attachments.map(({ name }) => name));
  return texts.flatMap((text) => {
    if (names.has(text)) return [];
    return [...text.value.matchAll(pattern)].flatMap((match) => referenceOf(match, text));
  });
}

function referenceOf(match: RegExpExecArray, text: Text): readonly AttachmentReference[] {
  const { 0: found, index: start } = match;
  const before = text.value.slice(Math.max(0, start - 6), start);
  if (
    /》(?:的|中的?|及其|及)?$/u.test(before) ||
    (/^[附]表/u.test(found) && /[一-龥]$/u.test(before) && !/[见另（(]$/u.test(before))
  )
    return [];
  const numbers = [match[1], match[2], match[3], match[4]].flatMap((word) =>
    word ? (parseNumeral(word) ?? []) : [],
  );
  return [
    {
      text,
      start,
      end: start + found.length,
      numbers,
      isTable: match[5] !== undefined || /附后$/u.test(found),
    },
  ];
}
