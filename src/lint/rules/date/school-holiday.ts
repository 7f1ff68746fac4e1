import { scopesOf } from "../../../facts/scope.ts";
import { eventDays } from "../../../facts/time/event.ts";
import { printDate } from "../../../notation/time/calendar-date.ts";
import type { Rule } from "../../rule.ts";

/** 2026-10-01 to 2026-10-07, in days since 1970. */
const national = { name: "国庆节", from: 20_727, to: 20_733 };

/** An event on a day on which, by the school's own calendar, nobody is there. */
export const dateSchoolHoliday: Rule<{ date: string; holiday: string }> = {
  code: "date/school-holiday",
  severity: "warning",
  words: {
    zh: ({ date, holiday }) => ({
      message: `${date}学校放假（${holiday}）`,
      hint: "换一天；这一天要补班的，请在 plan.config.yaml 的「补班」里写上",
    }),
    en: ({ date, holiday }) => ({
      message: `there is no school on ${date} (${holiday})`,
      hint: "Choose another day, or list it under make_up_days in plan.config.yaml",
    }),
  },
  why: {
    zh: "活动定在放假的日子，学生不在校。放假和补班的日子写在 plan.config.yaml 的「校历」里，没有写就不检查。",
    en: "On a holiday the pupils are not there. The days come from the calendar in plan.config.yaml; without one nothing is checked.",
  },
  get examples() {
    return {
      bad: [
        "标题: 秋游方案\n活动时间: 2026-10-02\n",
        "标题: 秋游方案\n活动时间: {日期: 2026-10-07, 开始: 08:00, 结束: 15:30}\n",
      ],
      good: [
        "标题: 秋游方案\n活动时间: 2026-10-23\n",
        "标题: 秋游方案\n活动时间: 2026-10-05\n",
        "标题: 秋游方案\n报名时间: 2026-10-02\n活动时间: 2026-10-08\n",
      ],
    };
  },
  exampleConfig: { holidays: [national], makeUpDays: [20_731] },
  reads: ["calendar.holidays", "calendar.make_up_days"],
  check(plan, findings, { config: { holidays, makeUpDays } }) {
    if (holidays.length === 0) return;
    for (const scope of scopesOf(plan)) {
      for (const { date, number, text } of eventDays(scope, plan)) {
        const holiday = holidays.find(({ from, to }) => from <= number && number <= to);
        if (holiday === undefined || makeUpDays.includes(number)) continue;
        findings.add(text.range, { date: printDate(date), holiday: holiday.name });
      }
    }
  },
};
