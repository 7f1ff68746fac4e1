import { rangeIn } from "../../../facts/range-in.ts";
import { rowsIn, type Scope, scopesOf } from "../../../facts/scope.ts";
import { eventHours } from "../../../facts/time/event.ts";
import { minutesOf, minutesOfItems, sumOfMinutes } from "../../../facts/time/lengths.ts";
import { type SaidLength, saidLengths } from "../../../facts/time/said-lengths.ts";
import { timetablesOf } from "../../../facts/time/timetables.ts";
import type { Duration } from "../../../notation/time/durations-in.ts";
import type { Plan } from "../../../plan/plan.ts";
import type { Rule } from "../../rule.ts";

/** How long the whole is said to take, against its hours and its steps. */
export const saidLength: Rule<{ found: string; right: number; by: "hours" | "steps" | "clocks" }> = {
  code: "time/said-length",
  severity: "warning",
  words: {
    zh: ({ found, right, by }) => ({
      message:
        by === "hours"
          ? `这里写的是「${found}」，可是活动时间从开始到结束是${right}分钟`
          : by === "steps"
            ? `这里写的是「${found}」，可是流程各项加起来是${right}分钟`
            : `这里写的是「${found}」，可是流程从第一项到最后一项是${right}分钟`,
      hint: "核对钟点和时长，改正其中一处",
    }),
    en: ({ found, right, by }) => ({
      message:
        by === "hours"
          ? `It is said to take “${found}”, but from its beginning to its end there are ${right} minutes`
          : by === "steps"
            ? `It is said to take “${found}”, but its steps make ${right} minutes`
            : `It is said to take “${found}”, but from its first step to its last there are ${right} minutes`,
      hint: "Check the clocks and the minutes and mend one of them",
    }),
  },
  why: {
    zh: "通知上说开一个半小时，流程排了两个多小时，家长和老师就都等在那里。",
    en: "A meeting announced for an hour and a half and planned for two keeps everybody waiting.",
  },
  get examples() {
    return {
      bad: [
        "标题: 家长会方案\n会议时长: 90分钟\n会议议程: [开场致辞（15分钟）, 主题报告（60分钟）, 经验交流（65分钟）]\n",
        "标题: 家长会方案\n会议时间: {日期: 2026-10-23, 开始: 14:00, 结束: 16:00}\n会议时长: 一个半小时\n",
        "标题: 班会方案\n活动时间: 2026年10月23日14:00—14:40（全程约1小时）\n",
        "标题: 班会方案\n活动概况: {活动时长: 60}\n活动流程:\n  - {时间: 14:00-14:20, 内容: 讨论}\n  - {时间: 14:20-14:40, 内容: 总结}\n",
      ],
      good: [
        "标题: 家长会方案\n会议时间: {日期: 2026-10-23, 开始: 14:00, 结束: 16:00}\n会议时长: 约2小时\n会议议程: [开场致辞（15分钟）, 主题报告（60分钟）, 经验交流（40分钟）]\n",
        "标题: 演出方案\n演出时间: 2026年10月23日14:00—16:00，每个节目用时5分钟\n节目时长: 5分钟以内\n演出时长: 不超过两小时\n",
        "标题: 班会方案\n活动时长: 40分钟\n活动流程:\n  - {时间: 13:50, 内容: 集合}\n  - {时间: 14:00-14:40, 内容: 讨论}\n",
      ],
    };
  },
  check(plan, findings) {
    for (const scope of scopesOf(plan)) {
      const said = saidLengths(scope, plan);
      if (said.length === 0) continue;
      const measures = measuresOf(scope, plan);
      for (const length of said) {
        const wrong = measures.find(({ fits }) => !fits(length));
        if (!wrong) continue;
        const { text, start, end } = length;
        const data = { found: text.value.slice(start, end), right: wrong.minutes, by: wrong.by };
        findings.add(rangeIn(text, start, end, plan.source), data);
      }
    }
  },
};

interface Measure {
  readonly by: "hours" | "steps" | "clocks";
  readonly minutes: number;
  readonly fits: (length: SaidLength) => boolean;
}

/** What a length can be held against, the surest first. */
function measuresOf(scope: Scope, plan: Plan): readonly Measure[] {
  const [hours, ...others] = eventHours(scope, plan);
  const lasts = hours && others.length === 0 ? hours.to - hours.from : 0;
  const steps = scope.sections.filter(({ field }) => field?.key === "steps");
  const sums = steps.map(({ body }) => {
    const rows = rowsIn(body);
    return sumOfMinutes(rows.length > 0 ? rows.map(minutesOf) : minutesOfItems(body)) ?? 0;
  });
  const sum = sums.length === 1 ? (sums[0] ?? 0) : 0;
  const span = spanOf(scope, plan);
  // Where there are hours, other rules hold the steps against them.
  if (lasts > 0) return [{ by: "hours", minutes: lasts, fits: (length) => agrees(length, lasts) }];
  const measures: Measure[] = [
    // Between the parts there may be breaks that have no line.
    {
      by: "steps",
      minutes: sum,
      fits: (length) => (!length.isTotal && sum <= length.minutes) || agrees(length, sum),
    },
    { by: "clocks", minutes: span, fits: (length) => agrees(length, span) },
  ];
  return measures.filter(({ minutes }) => minutes > 0);
}

const around =
  /集合|集中|候场|出发|返回|返校|签到|入场|布置|彩排|退场|离场|清理|整理|打扫|报到|准备|放学|到校/u;

/** From the first step to the end of the last, where all of one list say when and none is before or after the event. */
function spanOf(scope: Scope, plan: Plan): number {
  const [table, ...others] = timetablesOf(plan).filter(
    (each) => each.scope === scope && each.section.field?.key === "steps",
  );
  const [first, last] = [table?.slots[0], table?.slots.at(-1)];
  if (!table || others.length > 0 || !first || last?.to === undefined) return 0;
  return table.slots.some(({ title }) => around.test(title)) ? 0 : last.to - first.from;
}

function agrees({ minutes, bound }: Duration, right: number): boolean {
  if (bound === "most") return right <= minutes;
  if (bound === "least") return right >= minutes;
  return Math.abs(right - minutes) <= (bound === "about" ? minutes * 0.15 : 0);
}
