import { type Mention, normalText } from "../numbers/normal.ts";

const pattern =
  /(?:下下|上上|下|上|本|这)个?(?:周|星期|礼拜)[一二三四五六日天末]|(?:本|这|下|上)个?月(?:\d{1,2}[日号]|底|初|[上中下]旬)/gu;

/** The days of a text that only the day of writing tells: 本周五, 下个月15日. */
export function relativeDaysIn(value: string): readonly Mention[] {
  if (!/[本这上下]/u.test(value)) return [];
  return [...normalText(value).matchAll(pattern)].map(({ 0: { length }, index: start }) => {
    return { start, end: start + length };
  });
}
