import { parseDate, weekdayOf } from "../../notation/time/calendar-date.ts";
import { parseClock } from "../../notation/time/clock.ts";
import { type DraftEntry, type DraftValue, draftEntry, draftMap } from "../../yaml/draft/draft.ts";
import { dateValue } from "./remarks.ts";

const clock = String.raw`\d{1,2}[:：]\d{2}`;
const written = new RegExp(
  [
    String.raw`^(?<day>\d{4}年\d{1,2}月\d{1,2}日)`,
    String.raw`(?:[至到—-](?<end>(?:(?:\d{4}年)?\d{1,2}月)?\d{1,2}日))?`,
    String.raw`\s*(?:[（(]?(?:(?<lunar>[正一二三四五六七八九十冬腊]{1,2}月[初十廿三一二四五六七八九]{2})，)?(?<weekday>(?:星期|周)[一二三四五六日天])[)）]?)?`,
    String.raw`\s*(?<period>(?:[上下]午|中午|晚上|第)[^\d（）：:]{0,8})?`,
    `(?:(?<from>${clock})(?:\\s*[-–—~～]{1,4}\\s*(?<to>${clock}))?)?`,
    "(?:（(?<rest>[^（）]*(?:（[^（）]*）[^（）]*)*)）)?$",
  ].join(""),
  "su",
);

/** A day or a span of days, with hours and what stands in brackets: 2026年10月23日（星期五）07:50—16:30（雨天顺延）. */
export function timeValue(text: string): DraftValue | undefined {
  const { day = "", end, lunar, weekday, period, from, to, rest } = written.exec(text.trim())?.groups ?? {};
  const date = parseDate(day);
  if (date === undefined) return undefined;
  // The program prints the weekday that is right: a wrong one must stay to be seen.
  if (weekday !== undefined && weekday.slice(-1) !== weekdayOf(date)?.slice(-1)) return undefined;
  const details = [lunar, period, from, rest].some((each) => each !== undefined);
  if (!details && end === undefined) return dateValue(day);
  if (end !== undefined && (from !== undefined || period !== undefined)) return undefined;
  return draftMap(
    [
      ...(end === undefined ? [draftEntry("日期", dateValue(day))] : spanEntries(day, end)),
      ...entry("时段", period),
      ...entry("开始", from && clockValue(from)),
      ...entry("结束", to && clockValue(to)),
      ...entry("农历", lunar),
      ...remarkEntries(rest),
    ],
    true,
  );
}

function entry(key: string, value: string | undefined): readonly DraftEntry[] {
  return value === undefined ? [] : [draftEntry(key, value)];
}

/** 29日至30日 leaves out what both days share. */
function spanEntries(day: string, end: string): readonly DraftEntry[] {
  const [year = "", month = ""] = [/^\d{4}年/u.exec(day)?.[0], /\d{1,2}月/u.exec(day)?.[0]];
  const whole = (/年/u.test(end) ? "" : year) + (/月/u.test(end) ? "" : month) + end;
  return [draftEntry("开始", dateValue(day)), draftEntry("结束", dateValue(whole))];
}

/** What stands in brackets: the rule for rain, and a note. */
function remarkEntries(rest: string | undefined): readonly DraftEntry[] {
  const parts = rest?.split("；") ?? [];
  const rain = parts.filter((part) => /雨/u.test(part)).join("；");
  const note = parts.filter((part) => !/雨/u.test(part)).join("；");
  return [...entry("雨天", rain || undefined), ...entry("备注", note || undefined)];
}

function clockValue(text: string): string {
  return parseClock(text)?.text ?? text;
}
