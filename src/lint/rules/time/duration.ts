import { rangeIn } from "../../../facts/range-in.ts";
import { rowsIn, type Scope, scopesOf } from "../../../facts/scope.ts";
import { eventHours } from "../../../facts/time/event.ts";
import { minutesOf, minutesOfItems, sumOfMinutes } from "../../../facts/time/lengths.ts";
import { type Slot, timetablesOf } from "../../../facts/time/timetables.ts";
import { durationsIn, plainDuration } from "../../../notation/time/durations-in.ts";
import type { Section } from "../../../plan/body.ts";
import type { Plan } from "../../../plan/plan.ts";
import type { Text } from "../../../plan/text.ts";
import type { Findings, Rule } from "../../rule.ts";

type Data = { sort: string; written: number; right: number; what: string };

/** Minutes that do not fit the clocks, or do not make the total. */
export const timeDuration: Rule<Data> = {
  code: "time/duration",
  severity: "warning",
  words: {
    zh: ({ sort, written, right, what }) => ({
      message:
        sort === "clocks"
          ? `时长写的是${written}分钟，可是${what}是${right}分钟`
          : sort === "next"
            ? `时长${written}分钟，可是到下一步（${what}）只有${right}分钟`
            : sort === "total"
              ? `总时长写的是${written}分钟，各项加起来是${right}分钟`
              : `各项加起来要${written}分钟，${what}只有${right}分钟`,
      hint: sort === "total" ? `改成${right}分钟，或者调整各项的时长` : "核对钟点和时长，改正其中一处",
    }),
    en: ({ sort, written, right, what }) => ({
      message:
        sort === "clocks"
          ? `The step is said to take ${written} minutes, but ${what} is ${right}`
          : sort === "next"
            ? `The step takes ${written} minutes, but the next one (${what}) begins after ${right}`
            : sort === "total"
              ? `The total is said to be ${written} minutes, but the parts make ${right}`
              : `The parts take ${written} minutes, but ${what} has only ${right}`,
      hint:
        sort === "total"
          ? `Write ${right}, or change the parts`
          : "Check the clocks and the minutes and mend one of them",
    }),
  },
  why: {
    zh: "节目一共要70分钟，流程里只留了60分钟，演到最后就要赶。",
    en: "A programme of 70 minutes in a slot of 60 ends in a rush.",
  },
  get examples() {
    return {
      bad: [
        "标题: 演练方案\n演练流程:\n  - {时间: 14:30-14:40, 环节: 疏散, 时长: 5}\n",
        "标题: 班会方案\n活动流程:\n  - {时间: 14:00, 内容: 讨论, 时长: 20}\n  - {时间: 14:10, 内容: 总结, 时长: 10}\n",
        "标题: 班会方案\n活动流程:\n  正文: 共40分钟。\n  条目:\n    - {内容: 讨论, 时长: 20}\n    - {内容: 总结, 时长: 10分钟}\n",
        "标题: 演出方案\n节目单:\n  - {节目: 合唱, 时长: 40}\n  - {节目: 舞蹈, 时长: 30}\n演出流程:\n  - {时间: 9:00-10:00, 环节: 文艺节目演出}\n",
        "标题: 家长会方案\n会议时间: {日期: 2026-10-23, 开始: 14:00, 结束: 16:00}\n会议议程: [开场致辞（15分钟）, 主题报告（60分钟）, 经验交流（65分钟）]\n",
        "标题: 班会方案\n活动时间: {日期: 2026-10-23, 开始: 14:00, 结束: 14:40}\n活动流程:\n  - {内容: 讨论, 时长: 30}\n  - {内容: 总结, 时长: 20}\n",
      ],
      good: [
        "标题: 演练方案\n演练流程:\n  - {时间: 14:30-14:40, 环节: 疏散, 时长: 10}\n  - {时间: 14:40, 环节: 讲评, 时长: 约5分钟}\n  - {时间: 14:50, 环节: 返回, 时长: 5}\n",
        "标题: 班会方案\n活动流程:\n  正文: 共40分钟，每人发言3分钟。\n  条目:\n    - {内容: 讨论, 时长: 20}\n    - {内容: 总结, 时长: 20分钟}\n",
        "标题: 家长会方案\n会议时间: {日期: 2026-10-23, 开始: 14:00, 结束: 16:00}\n会议议程: [开场致辞（15分钟）, 主题报告（60分钟）, 经验交流（每人5分钟）, 交流（45分钟）]\n",
        "标题: 演出方案\n节目单:\n  - {节目: 合唱, 时长: 20}\n  - {节目: 舞蹈, 时长: 30}\n演出流程:\n  - {时间: 9:00-10:00, 环节: 文艺节目演出}\n",
        "标题: 比赛方案\n比赛流程:\n  - {时间: 9:00-10:00, 内容: 演讲, 时长: 每人不超过5分钟}\n  - {时间: 10:00-11:00, 内容: 评分, 时长: 1小时}\n",
      ],
    };
  },
  check(plan, findings) {
    for (const { slots } of timetablesOf(plan)) {
      for (const [index, slot] of slots.entries()) judgeSlot(slot, slots[index + 1], plan, findings);
    }
    for (const scope of scopesOf(plan)) {
      for (const section of scope.sections) judgeTotal(section, scope, plan, findings);
      judgeProgramme(scope, plan, findings);
    }
  },
};

/** The minutes of a step against its own clocks, or against the start of the next one. */
function judgeSlot(slot: Slot, next: Slot | undefined, plan: Plan, findings: Findings<Data>): void {
  const text = slot.minutes ?? slot.text;
  if (text.todo) return;
  // 参观（30分钟） says how long; 讲座（中场休息10分钟） speaks of a part.
  const [, bracketed = ""] = /[（(](?:共|用时)?([^（）()]+)[）)]\s*$/u.exec(text.value) ?? [];
  const written = plainDuration(slot.minutes ? text.value : bracketed);
  if (written === undefined) return;
  if (slot.to !== undefined) {
    const right = slot.to - slot.from;
    const what = slot.text.value.slice(slot.first.start, (slot.last ?? slot.first).end);
    if (right > 0 && right !== written) findings.add(text.range, { sort: "clocks", written, right, what });
    return;
  }
  const sameTrack =
    next &&
    next.lane === slot.lane &&
    next.who === slot.who &&
    next.place === slot.place &&
    !slot.first.approximate &&
    !next.first.approximate;
  if (!sameTrack || next.from <= slot.from || slot.from + written <= next.from) return;
  const what = next.text.value.slice(next.first.start, next.first.end);
  const related = [
    { source: plan.source, range: rangeIn(next.text, next.first.start, next.first.end, plan.source) },
  ];
  findings.add(text.range, { sort: "next", written, right: next.from - slot.from, what }, { related });
}

const total =
  /(?:总时长|总时间|全程|总计|共计|合计|一共|共|用时|历时)[^，。；、\d一二三四五六七八九十两]{0,4}$/u;

/** 共40分钟 in the text of a section, and the declared time, against its parts. */
function judgeTotal(section: Section, scope: Scope, plan: Plan, findings: Findings<Data>): void {
  const rows = rowsIn(section.body).filter(({ form }) => form === "steps" || form === "programme");
  const sum = sumOfMinutes(rows.length > 0 ? rows.map(minutesOf) : minutesOfItems(section.body));
  if (sum === undefined) return;
  for (const text of section.body.parts.flatMap((part): readonly Text[] =>
    part.type === "text" && !part.text.todo ? [part.text] : [],
  )) {
    for (const { minutes, start, end, bound } of durationsIn(text.value)) {
      if (!total.test(text.value.slice(0, start))) continue;
      const fits =
        bound === "most"
          ? sum <= minutes
          : bound === "least"
            ? sum >= minutes
            : Math.abs(sum - minutes) <= (bound === "about" ? minutes * 0.15 : 0);
      if (!fits)
        findings.add(rangeIn(text, start, end, plan.source), {
          sort: "total",
          written: minutes,
          right: sum,
          what: section.key,
        });
    }
  }
  const [hours, ...others] = eventHours(scope, plan);
  const timed = rows.some((row) => row.values.has("time") || row.values.has("for"));
  const right = hours && hours.to - hours.from;
  if (
    section.field?.key !== "steps" ||
    timed ||
    others.length > 0 ||
    right === undefined ||
    right <= 0 ||
    sum <= right
  )
    return;
  findings.add(section.keyRange, { sort: "slot", written: sum, right, what: "活动时间" });
}

/** The programme against the one step in which it is performed. */
function judgeProgramme(scope: Scope, plan: Plan, findings: Findings<Data>): void {
  const [programme, ...others] = scope.sections.filter(({ field }) => field?.key === "programme");
  const sum = programme && sumOfMinutes(rowsIn(programme.body).map(minutesOf));
  if (!programme || others.length > 0 || sum === undefined) return;
  const steps = timetablesOf(plan).filter(
    (table) => table.scope === scope && table.section !== programme && table.section.field?.key === "steps",
  );
  const shows = steps
    .flatMap(({ slots }) => slots)
    .filter(
      ({ title }) => /节目|文艺演出|文艺表演|汇演|展演/u.test(title) && !/彩排|排练|审查|颁奖/u.test(title),
    );
  const [show, ...more] = shows;
  if (!show || more.length > 0 || show.to === undefined || show.to - show.from >= sum) return;
  const what = show.text.value.slice(show.first.start, (show.last ?? show.first).end);
  const related = [
    {
      source: plan.source,
      range: rangeIn(show.text, show.first.start, (show.last ?? show.first).end, plan.source),
    },
  ];
  findings.add(
    programme.keyRange,
    { sort: "slot", written: sum, right: show.to - show.from, what },
    { related },
  );
}
