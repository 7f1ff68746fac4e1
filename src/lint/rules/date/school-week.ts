import { rangeIn } from "../../../facts/range-in.ts";
import { datedWeeks, schoolWeekOf } from "../../../facts/time/school-weeks.ts";
import { printDate } from "../../../notation/time/calendar-date.ts";
import type { Rule } from "../../rule.ts";

/** A school week that its date does not lie in. */
export const dateSchoolWeek: Rule<{ written: string; date: string; right: number }> = {
  code: "date/school-week",
  severity: "warning",
  words: {
    zh: ({ written, date, right }) => ({
      message: `写的是「${written}」，可是${date}在第${right}周`,
      hint: `改成第${right}周，或者改正日期；开学的日子写在 plan.config.yaml 的「校历」里`,
    }),
    en: ({ written, date, right }) => ({
      message: `${written} is written, but ${date} lies in school week ${right}`,
      hint: `Write week ${right} or mend the date; the first day of term is settled in plan.config.yaml`,
    }),
  },
  why: {
    zh: "老师看周次，家长看日期，两样对不上就有人来错。开学的日子写在 plan.config.yaml 的「校历」里，没有写就不检查。",
    en: "Teachers go by the week and parents by the date. The first day of term comes from plan.config.yaml; without one nothing is checked.",
  },
  reads: ["calendar.term_starts"],
  get examples() {
    return {
      bad: [
        "标题: 2026年秋游方案\n活动时间: 第八周（10月26日）\n",
        "标题: 班会方案\n活动时间: {周次: 第9周, 日期: 2026-10-21}\n",
        "标题: 2026年读书节方案\n一览:\n  列: [周次, 日期, 内容]\n  行:\n    - [7, 10月19日, 启动]\n",
      ],
      good: [
        "标题: 2026年秋游方案\n活动时间: 第八周星期三（10月21日）\n",
        "标题: 2026年秋游方案\n导语: 第八周布置，10月30日出发；第一周、第二周准备。\n",
        "标题: 秋游方案\n活动时间: 第三周（10月21日）\n",
      ],
    };
  },
  // 1 September 2026 is a Tuesday.
  exampleConfig: { termStarts: [20_697] },
  check(plan, findings, { config: { termStarts } }) {
    if (termStarts.length === 0) return;
    for (const { date, week, text, start, end } of datedWeeks(plan)) {
      const right = schoolWeekOf(date, termStarts);
      if (right === undefined || right === week) continue;
      const written = text.value.slice(start, end).trim();
      findings.add(rangeIn(text, start, end, plan.source), { written, date: printDate(date), right });
    }
  },
};
