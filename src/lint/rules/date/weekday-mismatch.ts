import type { Edit } from "../../../diagnostic/diagnostic.ts";
import { placeIn, rangeIn } from "../../../facts/range-in.ts";
import { type Dated, datedWeekdays } from "../../../facts/time/dated-weekdays.ts";
import { yearsOf } from "../../../facts/years.ts";
import { printDate, weekdayOf } from "../../../notation/time/calendar-date.ts";
import type { Rule } from "../../rule.ts";

/** A weekday that is not that of its date. */
export const dateWeekdayMismatch: Rule<{ date: string; written: string; right: string; assumed: boolean }> = {
  code: "date/weekday-mismatch",
  severity: "error",
  words: {
    zh: ({ date, written, right, assumed }) => ({
      message: `星期写的是「${written}」，应为「${right}」${assumed ? `（按${date}算）` : ""}`,
      hint: `改成：${date}（${right}）；如果写错的是日期，就改日期`,
    }),
    en: ({ date, written, right, assumed }) => ({
      message: `The weekday says ${written}, but ${assumed ? "taken as " : ""}${date} is ${right}`,
      hint: `Write ${date}（${right}）, or mend the date if that is the slip`,
    }),
  },
  why: {
    zh: "旧方案改成新年份时，日期改了、星期忘了改，最容易让家长和老师跑错一天。",
    en: "When last year's plan is used again, the date is changed and the weekday forgotten; people then come on the wrong day.",
  },
  get examples() {
    return {
      bad: [
        "标题: 植树活动方案\n活动时间: 2026年3月9日（星期三）下午\n",
        "标题: 2026年春游方案\n导语: 定于4月17日（周四）出发。\n",
        "标题: 读书节方案\n活动时间: {日期: 2027-04-14, 周次: 第7周星期二}\n",
        "标题: 运动会方案\n导语: 定于2026年10月29日、30日（星期三、星期四）举行。\n",
        "标题: 2026年家长会方案\n会议安排:\n  列: [日期, 星期, 年级]\n  行:\n    - [11月6日, 四, 一年级]\n",
      ],
      good: [
        "标题: 植树活动方案\n活动时间: 2026年3月9日（星期一）下午\n",
        "标题: 春游方案\n导语: 4月17日（周四）出发。\n",
        "标题: 读书节方案\n活动时间: {日期: 2027-04-14, 周次: 第7周星期三}\n",
        "标题: 2026年打卡活动方案\n导语: 3月9日起每周三，3月9日—13日（周一至周五）早上。\n",
      ],
    };
  },
  check(plan, findings) {
    const years = yearsOf(plan);
    for (const dated of datedWeekdays(plan)) {
      const candidates = dated.date.year === undefined ? (dated.years ?? years.all) : [dated.date.year];
      const weekdays = candidates.flatMap((year) => weekdayOf({ ...dated.date, year }) ?? []);
      const last = candidates.at(-1);
      const right = weekdays.at(-1);
      if (last === undefined || right === undefined || weekdays.some((each) => each.endsWith(dated.day)))
        continue;
      const date = printDate({ ...dated.date, year: last });
      const edits = weekdays.length === 1 ? mending(dated, right.slice(-1), plan.source) : [];
      const range = rangeIn(dated.text, dated.start, dated.end, plan.source);
      const data = { date, written: dated.written, right, assumed: dated.date.year === undefined };
      findings.add(range, data, edits.length > 0 ? { fix: { edits } } : {});
    }
  },
};

/** Only the last character is replaced, so that 星期 and 周 stay as they are written. */
function mending(dated: Dated, day: string, source: Parameters<typeof placeIn>[3]): readonly Edit[] {
  const range = placeIn(dated.text, dated.end - 1, dated.end, source);
  return range ? [{ range, text: day }] : [];
}
