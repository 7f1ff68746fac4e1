import { rangeIn } from "../../../facts/range-in.ts";
import { scopesOf } from "../../../facts/scope.ts";
import { eventDays } from "../../../facts/time/event.ts";
import { claimedDays } from "../../../facts/words/lead-claims.ts";
import { printDate } from "../../../notation/time/calendar-date.ts";
import type { Rule } from "../../rule.ts";

/** The lead names another day of the event than its time does. */
export const otherDay: Rule<{ lead: string; time: string }> = {
  code: "date/other-day",
  severity: "warning",
  words: {
    zh: ({ lead, time }) => ({
      message: `导语说活动在${lead}，活动时间写的却是${time}`,
      hint: "核对两处日期，写成一致",
    }),
    en: ({ lead, time }) => ({
      message: `The lead says that the event is on ${lead}, its time says ${time}`,
      hint: "Check both dates and make them agree",
    }),
  },
  why: {
    zh: "活动改期以后，导语里的日期最容易忘了改，看的人不知道按哪一天准备。",
    en: "When an event is moved, the date in the lead is easily left behind, and nobody knows which day is meant.",
  },
  get examples() {
    return {
      bad: [
        "标题: 秋游方案\n导语: 学校定于10月17日组织三年级学生秋游。\n活动时间: 2026年10月16日\n",
        "标题: 读书节方案\n导语: 我校将于2026年4月23日（星期四）在操场举办读书节。\n活动时间: 2026-04-24\n",
        "标题: 艺术节方案\n导语: 学校拟定于5月9日举行第三届艺术节，请各班认真准备。\n活动时间: {开始: 2026-05-11, 结束: 2026-05-15}\n",
        "标题: 亲子运动会活动方案\n导语: 经研究，决定于11月7日举行亲子运动会。\n活动时间: 2026年11月14日上午8:30\n",
      ],
      good: [
        "标题: 秋游方案\n导语: 学校定于10月16日组织三年级学生秋游。\n活动时间: 2026年10月16日\n",
        "标题: 秋游方案\n导语: 学校定于10月12日召开秋游动员会，10月15日前交回执。\n活动时间: 2026年10月16日\n",
        "标题: 艺术节方案\n导语: 学校将于5月13日举行艺术节汇演。\n活动时间: {开始: 2026-05-11, 结束: 2026-05-15}\n",
        "标题: 艺术节方案\n导语: 为迎接6月1日儿童节，去年5月30日举行过艺术节；5月20日报名截止。\n活动时间: 2026-05-29\n",
      ],
    };
  },
  check(plan, findings) {
    const [scope] = scopesOf(plan);
    const days = eventDays(scope, plan);
    const [first] = days;
    if (!first) return;
    const numbers = days.map(({ number }) => number);
    const [from, to] = [Math.min(...numbers), Math.max(...numbers)];
    for (const { text, start, end, date, number } of claimedDays(plan)) {
      if (number >= from && number <= to) continue;
      const related = [{ source: plan.source, range: first.text.range }];
      const data = { lead: printDate(date), time: printDate(first.date) };
      findings.add(rangeIn(text, start, end, plan.source), data, { related });
    }
  },
};
