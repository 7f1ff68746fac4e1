import { foundIn } from "../../../facts/found-in.ts";
import { rangeIn } from "../../../facts/range-in.ts";
import { surveyOf } from "../../../facts/survey.ts";
import { yearsOf } from "../../../facts/years.ts";
import { halfWidthDigits } from "../../../notation/numbers/digits.ts";
import { type CalendarDate, daysIn, exists } from "../../../notation/time/calendar-date.ts";
import { datesIn } from "../../../notation/time/dates-in.ts";
import type { Plan } from "../../../plan/plan.ts";
import type { Text } from "../../../plan/text.ts";
import type { Rule } from "../../rule.ts";

/** A day that no calendar has. */
export const dateImpossible: Rule<{ written: string; month: number; days: number; year: number }> = {
  code: "date/impossible",
  severity: "error",
  words: {
    zh: ({ written, month, days, year }) => ({
      message:
        days === 0
          ? `没有「${written}」这一天：一年只有12个月，写的是${month}月`
          : `没有「${written}」这一天：${month === 2 && year > 0 ? `${year}年` : ""}${month}月只有${days}天`,
      hint: "查一查日历，写上真正的日期",
    }),
    en: ({ written, month, days, year }) => ({
      message:
        days === 0
          ? `There is no ${written}: a year has 12 months, not ${month}`
          : `There is no ${written}: month ${month}${month === 2 && year > 0 ? ` of ${year}` : ""} has ${days} days`,
      hint: "Look the date up in a calendar and write the real one",
    }),
  },
  why: {
    zh: "日历上没有的日期一定是写错了，而且程序算不出它是星期几。",
    en: "A date that no calendar has is surely a slip, and nobody can say which weekday it is.",
  },
  get examples() {
    return {
      bad: [
        "标题: 春游方案\n活动时间: 2026年2月30日\n",
        "标题: 研学方案\n活动准备:\n  - {任务: 踩点, 截止: 2026-13-01}\n",
        "标题: 研学方案\n活动准备:\n  - {任务: 踩点, 截止: 2-30}\n",
        "标题: 2026年元宵节活动方案\n导语: 定于2月29日举行。\n",
        "标题: 秋游方案\n导语: 报名到9月31日为止。\n",
      ],
      good: [
        "标题: 2028年元宵节活动方案\n导语: 定于2月29日举行。\n",
        "标题: 春游方案\n导语: 2月29日出生的同学四年过一次生日，13个月前开始准备，12月31日结束。\n",
      ],
    };
  },
  check(plan, findings) {
    const seen = new Set<Text>();
    for (const { text, mention } of foundIn(plan, datesIn)) {
      const date = inItsYear(mention, plan);
      if (exists(date)) continue;
      seen.add(text);
      const written = text.value.slice(mention.start, mention.end);
      findings.add(rangeIn(text, mention.start, mention.end, plan.source), { written, ...told(date) });
    }
    for (const [text, date] of typedDates(plan)) {
      if (!seen.has(text) && !exists(date)) findings.add(text.range, { written: text.value, ...told(date) });
    }
  },
};

/** 29 February without a year counts where a year of the plan has it. */
function inItsYear(date: CalendarDate, plan: Plan): CalendarDate {
  if (date.year !== undefined || date.month !== 2 || date.day !== 29) return date;
  const { all } = yearsOf(plan);
  return { ...date, year: all.find((year) => exists({ ...date, year })) ?? all.at(-1) };
}

function told(date: CalendarDate): { month: number; days: number; year: number } {
  const known = date.month >= 1 && date.month <= 12;
  const days = known ? daysIn(date) : 0;
  return { month: date.month, days, year: date.year ?? 0 };
}

const inFigures = /^(?:(\d{4})[-/.])?(\d{1,2})[-/](\d{1,2})$/;
const dateKeys = ["date", "deadline", "from", "to"];

/** Values that only figures make a date: 2-30, 2026-13. */
function typedDates(plan: Plan): readonly (readonly [Text, CalendarDate])[] {
  const found: (readonly [Text, CalendarDate])[] = [];
  for (const { row } of surveyOf(plan).rows) {
    for (const key of dateKeys) {
      const text = row.values.get(key)?.texts[0];
      if (!text || text.todo) continue;
      const [, year, month, day] = inFigures.exec(halfWidthDigits(text.value).trim()) ?? [];
      if (month === undefined) continue;
      const known = year === undefined ? undefined : Number(year);
      found.push([text, { year: known, month: Number(month), day: Number(day) }]);
    }
  }
  return found;
}
