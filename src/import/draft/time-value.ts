import { parseDate, weekdayOf } from "../../notation/calendar-date.ts";
import { parseClock } from "../../notation/clock.ts";
import { type DraftValue, draftEntry, draftMap } from "../../yaml/draft/draft.ts";
import { dateValue } from "./remarks.ts";

const clock = String.raw`\d{1,2}[:：]\d{2}`;
const written = new RegExp(
  `^(\\d{4}年\\d{1,2}月\\d{1,2}日)\\s*(?:[（(]?(星期[一二三四五六日天]|周[一二三四五六日])[)）]?)?\\s*(?:(${clock})(?:\\s*[-–—~～]{1,4}\\s*(${clock}))?)?(?:（(.+)）)?$`,
  "su",
);

/** A day, with its hours and what stands in brackets: 2026年10月23日（星期五）07:50—16:30（雨天顺延）. */
export function timeValue(text: string): DraftValue | undefined {
  const [, day = "", weekday, from, to, rest] = written.exec(text.trim()) ?? [];
  const date = parseDate(day);
  if (date === undefined) return undefined;
  // The program prints the weekday that is right: a wrong one must stay to be seen.
  if (weekday !== undefined && weekday.slice(-1) !== weekdayOf(date)?.slice(-1)) return undefined;
  if (from === undefined && rest === undefined) return dateValue(day);
  const entries = [
    draftEntry("日期", dateValue(day)),
    ...(from === undefined ? [] : [draftEntry("开始", clockValue(from))]),
    ...(to === undefined ? [] : [draftEntry("结束", clockValue(to))]),
    ...(rest === undefined ? [] : [draftEntry(/雨/u.test(rest) ? "雨天" : "备注", rest)]),
  ];
  return draftMap(entries, true);
}

function clockValue(text: string): string {
  return parseClock(text)?.text ?? text;
}
