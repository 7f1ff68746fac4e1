import { rangeIn } from "../../../facts/range-in.ts";
import { scopesOf } from "../../../facts/scope.ts";
import { type EventHours, eventHours } from "../../../facts/time/event.ts";
import { type Slot, type Timetable, timetablesOf } from "../../../facts/time/timetables.ts";
import { withYear } from "../../../facts/years.ts";
import { dayNumber } from "../../../notation/time/calendar-date.ts";
import { printMinutes } from "../../../notation/time/clock-words.ts";
import { datesIn } from "../../../notation/time/dates-in.ts";
import type { Plan } from "../../../plan/plan.ts";
import type { Rule } from "../../rule.ts";

/** A step of the flow outside the time that the plan declares. */
export const timeOutsideEvent: Rule<{ time: string; event: string; early: boolean }> = {
  code: "time/outside-event",
  severity: "warning",
  words: {
    zh: ({ time, event, early }) => ({
      message: `这一步在${time}，${early ? "早" : "晚"}于活动时间（${event}）`,
      hint: "核对这一步的钟点和活动时间，改正其中一处",
    }),
    en: ({ time, event, early }) => ({
      message: `This step is at ${time}, ${early ? "before" : "after"} the declared time (${event})`,
      hint: "Check the step against the declared time and mend one of them",
    }),
  },
  why: {
    zh: "活动时间写到11:30，流程却排到12:00，家长就会来早了。",
    en: "If the plan says 11:30 and its flow ends at 12:00, parents come too early.",
  },
  get examples() {
    return {
      bad: [
        "标题: 班会方案\n活动时间: {日期: 2026-10-23, 开始: 14:00, 结束: 15:00}\n活动流程:\n  - {时间: 14:00-14:30, 内容: 讨论}\n  - {时间: 14:30-15:20, 内容: 表演}\n",
        "标题: 班会方案\n活动时间: 10月23日下午2:00—3:00\n活动流程:\n  - {时间: 13:30, 内容: 讨论}\n  - {时间: 14:30, 内容: 表演}\n",
      ],
      good: [
        "标题: 演出方案\n演出时间: {日期: 2026-10-23, 开始: 14:00, 结束: 15:00}\n演出流程:\n  - {时间: 13:30-14:00, 内容: 观众入场}\n  - {时间: 14:00-15:00, 内容: 演出}\n  - {时间: 15:00-15:10, 内容: 有序退场}\n排练安排:\n  - {时间: 16:00-17:00, 内容: 排练}\n",
        "标题: 运动会方案\n比赛时间: 10月29日8:00—11:30、13:30—16:00\n日程安排:\n  - {时间: 8:00-8:40, 内容: 开幕式}\n  - {时间: 15:30-16:00, 内容: 闭幕式}\n",
        "标题: 读书节方案\n系列活动:\n  - 标题: 讲座\n    时间: {日期: 2027-04-23, 开始: 14:00, 结束: 15:30}\n    流程: [{时间: 14:00-15:30, 内容: 讲座}]\n  - 标题: 诵读\n    时间: {日期: 2027-04-24, 开始: 8:00, 结束: 8:20}\n    流程: [{时间: 8:00-8:20, 内容: 诵读}]\n",
      ],
    };
  },
  check(plan, findings) {
    for (const scope of scopesOf(plan)) {
      const hours = eventHours(scope, plan);
      if (hours.length === 0) continue;
      const from = Math.min(...hours.map((each) => each.from));
      const to = Math.max(...hours.map((each) => each.to));
      const tables = timetablesOf(plan).filter((table) => table.scope === scope && isFlow(table));
      for (const slot of tables.flatMap(({ slots }) => slots)) {
        const early = slot.from < from;
        const late = Math.max(slot.from, slot.to ?? 0) > to;
        if ((!early && !late) || around.test(slot.title) || isElsewhen(slot, hours, plan)) continue;
        const range = rangeIn(slot.text, slot.first.start, (slot.last ?? slot.first).end, plan.source);
        const time = printMinutes(slot.from) + (slot.to === undefined ? "" : `—${printMinutes(slot.to)}`);
        const related = hours.map((each) => ({ source: plan.source, range: each.text.range }));
        findings.add(range, { time, event: `${printMinutes(from)}—${printMinutes(to)}`, early }, { related });
      }
    }
  },
};

const otherFlow = /排练|彩排|训练|准备|筹备|布置|培训|评比|报名|预[赛演]|分工|前期|后期|课程/u;

/** The flow or the timetable of the event itself. */
function isFlow({ section }: Timetable): boolean {
  const key = section.field?.key;
  return (key === "steps" || key === "schedule") && !otherFlow.test(section.key);
}

/** What is done around an event and is no part of its declared time. */
const around =
  /集合|集中|签到|报到|到校|到场|到岗|入场|进场|候场|检录|布置|准备|彩排|排练|调试|化妆|退场|离场|散场|撤|清场|整理|打扫|清理|返程|返校|返回|回校|回程|放学|总结|合影|接[回送]|出发|乘车|上车|餐|解散|疏散|归还|就位|暖场/u;

/** A step of another day than those whose hours are declared. */
function isElsewhen(slot: Slot, hours: readonly EventHours[], plan: Plan): boolean {
  const [date] = datesIn(slot.lane);
  if (!date) return false;
  const day = dayNumber(withYear(date, plan));
  return day === undefined || !hours.some((each) => each.day === day);
}
