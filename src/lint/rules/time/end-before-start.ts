import { foundIn } from "../../../facts/found-in.ts";
import { rangeIn } from "../../../facts/range-in.ts";
import { surveyOf } from "../../../facts/survey.ts";
import { withYear } from "../../../facts/years.ts";
import { type CalendarDate, dayNumber, printDate } from "../../../notation/time/calendar-date.ts";
import { isOvernight, isTurned, printMinutes } from "../../../notation/time/clock-words.ts";
import { clocksIn } from "../../../notation/time/clocks-in.ts";
import { type DateMention, datesIn } from "../../../notation/time/dates-in.ts";
import type { Row } from "../../../plan/body.ts";
import type { Plan } from "../../../plan/plan.ts";
import type { Text } from "../../../plan/text.ts";
import type { Findings, Rule } from "../../rule.ts";

type Data = { from: string; to: string };

/** A span that ends before it begins. */
export const timeEndBeforeStart: Rule<Data> = {
  code: "time/end-before-start",
  severity: "error",
  words: {
    zh: ({ from, to }) => ({
      message: from === to ? `开始和结束都是${from}` : `结束（${to}）比开始（${from}）还早`,
      hint: "核对起止时间，看是不是写反了或者抄错了",
    }),
    en: ({ from, to }) => ({
      message: from === to ? `It begins and ends at ${from}` : `It ends (${to}) before it begins (${from})`,
      hint: "Check both: they may have changed places, or one may be a slip",
    }),
  },
  why: {
    zh: "结束早于开始的时间，谁也没法照着做。",
    en: "Nobody can keep a time that ends before it begins.",
  },
  get examples() {
    return {
      bad: [
        "标题: 秋游方案\n日程安排:\n  - {时间: 10:30-09:00, 内容: 参观}\n",
        "标题: 秋游方案\n活动时间: {日期: 2026-10-23, 开始: 14:00, 结束: 13:00}\n",
        "标题: 读书节方案\n实施步骤:\n  - {阶段: 准备, 开始: 2026-04-10, 结束: 2026-04-01}\n",
        "标题: 秋游方案\n导语: 10月23日—20日外出，上午9:00至8:30集合。\n",
        "标题: 秋游方案\n日程安排:\n  - {时间: 10:30-10:30, 内容: 参观}\n",
      ],
      good: [
        "标题: 露营方案\n日程安排:\n  - {时间: 21:00-6:30, 内容: 夜间值班}\n",
        "标题: 寒假实践方案\n导语: 12月28日—1月3日调查，2026年12月30日至1月5日汇报，9月—6月试行。\n",
        "标题: 秋游方案\n活动时间: {日期: 2026-10-23, 开始: 8:30, 结束: 15:00}\n",
      ],
    };
  },
  check(plan, findings) {
    const report = (text: Text, start: number, end: number, from: string, to: string): void =>
      findings.add(rangeIn(text, start, end, plan.source), { from, to });
    foundIn(plan, clocksIn).forEach(({ text, mention }, index, all) => {
      const before = all[index - 1];
      if (!mention.dash || before?.text !== text || !isBackwards(before.mention.minutes, mention.minutes))
        return;
      if (isTurned(mention, before.mention.minutes) || /次日|第二天|翌日|凌晨/u.test(text.value)) return;
      report(
        text,
        before.mention.start,
        mention.end,
        printMinutes(before.mention.minutes),
        printMinutes(mention.minutes),
      );
    });
    foundIn(plan, datesIn).forEach(({ text, mention }, index, all) => {
      const before = all[index - 1];
      if (
        mention.after?.kind !== "range" ||
        before?.text !== text ||
        !datesBackwards(before.mention, mention)
      )
        return;
      report(text, before.mention.start, mention.end, printDate(before.mention), printDate(mention));
    });
    for (const { row } of surveyOf(plan).rows) judgeRow(row, plan, findings);
  },
};

function isBackwards(from: number, to: number): boolean {
  return to <= from && !isOvernight(from, to);
}

/** Without years, a span from autumn to spring runs over the new year. */
function datesBackwards(from: DateMention, to: DateMention): boolean {
  if (!from.exists || !to.exists) return false;
  const [first, last] = [dayNumber(from), dayNumber(to)];
  if (first !== undefined && last !== undefined) return last < first;
  if (from.month === to.month) return from.day !== undefined && to.day !== undefined && to.day < from.day;
  return from.month > to.month && !(from.month >= 8 && to.month < 8) && from.year === to.year;
}

function judgeRow(row: Row, plan: Plan, findings: Findings<Data>): void {
  const [from, to] = [row.values.get("from"), row.values.get("to")];
  const [start, end] = [from?.texts[0], to?.texts[0]];
  if (!from || !to || !start || !end || start.todo || end.todo) return;
  const add = (first: string, last: string): void =>
    findings.add(rangeIn(end, 0, end.value.length, plan.source), { from: first, to: last });
  const [day, lastDay] = [from.date ?? row.values.get("date")?.date, to.date];
  if (day && lastDay) {
    const [first, last] = [withYear(day, plan), withYear(lastDay, plan)].map((date: CalendarDate) =>
      dayNumber(date),
    );
    if (first !== undefined && last !== undefined && last < first) add(printDate(day), printDate(lastDay));
    return;
  }
  const [clock, lastClock] = [clocksIn(start.value), clocksIn(end.value)];
  const [first, last] = [clock[0], clocksIn(end.value)[0]];
  if (!first || !last || clock.length > 1 || lastClock.length > 1 || datesIn(end.value).length > 0) return;
  if (
    /次日|第二天|翌日|凌晨/u.test(end.value) ||
    isTurned(last, first.minutes) ||
    !isBackwards(first.minutes, last.minutes)
  )
    return;
  add(printMinutes(first.minutes), printMinutes(last.minutes));
}
