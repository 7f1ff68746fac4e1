import { textsUnder } from "../../../facts/figure.ts";
import { placeIn, rangeIn } from "../../../facts/range-in.ts";
import { scopesOf } from "../../../facts/scope.ts";
import { surveyOf } from "../../../facts/survey.ts";
import { eventDays } from "../../../facts/time/event.ts";
import { yearsOf } from "../../../facts/years.ts";
import { dayNumber } from "../../../notation/time/calendar-date.ts";
import { datesIn } from "../../../notation/time/dates-in.ts";
import { yearsIn } from "../../../notation/time/years-in.ts";
import type { Row } from "../../../plan/body.ts";
import type { Plan } from "../../../plan/plan.ts";
import type { Text } from "../../../plan/text.ts";
import type { Rule } from "../../rule.ts";

/** The title names one year, a date of the event another. */
export const dateYearAgainstTitle: Rule<{ date: string; year: number; title: string }> = {
  code: "date/year-against-title",
  severity: "warning",
  words: {
    zh: ({ date, year, title }) => ({
      message: `日期写的是${date}，标题里却是${title}年`,
      hint: `核对年份：${year}年还是${title}年，两处写成一致`,
    }),
    en: ({ date, year, title }) => ({
      message: `The date is ${date}, but the title says ${title}`,
      hint: `Make the two agree: ${year} or ${title}`,
    }),
  },
  why: {
    zh: "拿去年的方案来改，标题改成了今年，正文里的日期还是去年的。",
    en: "A plan made from last year's often has the new year in its title and the old one in its dates.",
  },
  get examples() {
    return {
      bad: [
        "标题: 2026年秋游方案\n活动时间: 2025-10-24\n",
        "标题: 2026年秋游方案\n活动时间: 10月23日\n活动准备:\n  - {任务: 踩点, 截止: 2025-10-12}\n",
        "标题: 2026年运动会方案\n落款: {单位: 第三小学, 日期: 2025年10月9日}\n",
      ],
      good: [
        "标题: 2026年秋游方案\n活动时间: 2026-10-23\n活动背景: 2025年10月24日，学校组织过一次秋游。\n",
        "标题: 2025—2026学年读书节方案\n活动时间: 2026-04-23\n",
        "标题: 2026年元旦文艺汇演方案\n活动时间: 2025年12月31日\n落款: {单位: 第三小学, 日期: 2025-12-10}\n",
        "标题: 2026年元宵节活动方案\n活动时间: 2026-03-03\n活动准备:\n  - {任务: 征集灯谜, 截止: 2025-12-20}\n",
        "标题: 关于落实〔2025〕19号文件的方案\n活动时间: 2026-03-03\n",
        "标题: 2026年工作总结\n落款: {单位: 第三小学, 日期: 2027-01-08}\n",
      ],
    };
  },
  check(plan, findings) {
    const years = yearsOf(plan).titles;
    if (!years) return;
    const { from, to } = years;
    const wrong = (year: number): boolean => year < from || year > to;
    const days = scopesOf(plan).flatMap((scope) => eventDays(scope, plan));
    const right = days.filter((day) => day.date.year !== undefined && !wrong(day.date.year));
    const slack = newYear.test(plan.title.value) ? 4 : 0;
    const reported = new Set<Text>();
    const report = (dates: readonly Dated[], months: number): void => {
      for (const { text, year, month, start, end } of dates) {
        if (!wrong(year) || reported.has(text)) continue;
        const soon = right.some(
          (day) => Math.abs(day.number - (dayNumber({ year, month, day: 15 }) ?? 0)) < 200,
        );
        if (right.length > 0 ? soon : near(year, month, from, to, months)) continue;
        reported.add(text);
        const title = from === to ? String(from) : `${from}—${to}`;
        const data = { date: text.value.slice(start, end), year, title };
        findings.add(rangeIn(text, start, end, plan.source), data, related(plan));
      }
    };
    report(
      days.flatMap(({ text }) => datedIn(text)),
      slack,
    );
    report(otherDates(plan), Math.max(slack, 2));
  },
};

interface Dated {
  readonly text: Text;
  readonly year: number;
  readonly month: number;
  readonly start: number;
  readonly end: number;
}

const newYear = /元旦|新年|迎新|跨年|春节|寒假|冬|元宵/u;

/** Whether a month lies so few months outside the years that it may belong to them. */
function near(year: number, month: number, from: number, to: number, months: number): boolean {
  const before = (from - year) * 12 - (month - 1);
  const after = (year - to - 1) * 12 + month;
  return year < from ? before <= months : after <= months;
}

/** Typed dates of tasks and steps, and the date of the signature. Prose may tell of other years. */
function otherDates(plan: Plan): readonly Dated[] {
  const rows = surveyOf(plan).rows.flatMap(({ row }) => datesOfRow(row));
  const signed = plan.signature?.date;
  return [...rows, ...(signed ? [signed] : [])].flatMap((text) => (text.todo ? [] : datedIn(text)));
}

function datesOfRow(row: Row): readonly Text[] {
  return textsUnder(row, ["date", "from", "to", "time", "deadline"]);
}

function datedIn(text: Text): readonly Dated[] {
  return datesIn(text.value).flatMap((mention) => {
    const { year, month, start, end } = mention;
    return year === undefined || !mention.exists ? [] : [{ text, year, month, start, end }];
  });
}

function related(
  plan: Plan,
): { related: readonly [{ source: Plan["source"]; range: { start: number; end: number } }] } | undefined {
  const [year] = yearsIn(plan.title.value);
  const range = year && placeIn(plan.title, year.start, year.end, plan.source);
  return range && { related: [{ source: plan.source, range }] };
}
