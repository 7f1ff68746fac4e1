import { foundIn } from "../../../facts/found-in.ts";
import { rangeIn } from "../../../facts/range-in.ts";
import { withYear } from "../../../facts/years.ts";
import { numberOf } from "../../../notation/numbers/number.ts";
import { dayNumber } from "../../../notation/time/calendar-date.ts";
import { type DateMention, datesIn } from "../../../notation/time/dates-in.ts";
import type { Plan } from "../../../plan/plan.ts";
import type { Rule } from "../../rule.ts";

/** Days that are counted otherwise than the dates before them say. */
export const timeDays: Rule<{ written: number; right: number }> = {
  code: "time/days",
  severity: "warning",
  words: {
    zh: ({ written, right }) => ({
      message: `写的是${written}天，按日期数是${right}天`,
      hint: `数是对的就改日期，日期是对的就改成${right}天；第一天和最后一天都算`,
    }),
    en: ({ written, right }) => ({
      message: `${written} days are written, but the dates make ${right}`,
      hint: `Mend the dates, or write ${right} days: the first and the last both count`,
    }),
  },
  why: {
    zh: "日期和天数对不上，订车、订房、交费都会按错的那个算。",
    en: "Where dates and days disagree, rooms, coaches and fees are reckoned by the wrong one.",
  },
  get examples() {
    return {
      bad: [
        "标题: 研学方案\n活动时间: 2027年4月19日至23日（6天5晚）\n",
        "标题: 军训方案\n活动时间: 8月23日至8月28日，共5天\n",
        "标题: 读书节方案\n导语: 2026年12月30日（星期三）—2027年1月2日（星期六），为期三天。\n",
        "标题: 研学方案\n活动时间: 2027年4月19日、20日、21日，共4天\n",
        "标题: 艺术节方案\n导语: 艺术节从9月1日开始到9月7日结束，共8天。\n",
        "标题: 艺术节方案\n活动时间: 共8天（9月1日—9月7日）\n",
      ],
      good: [
        "标题: 研学方案\n活动时间: 2027年4月19日至23日（5天4晚）\n",
        "标题: 军训方案\n活动时间: 8月23日至8月28日，共6天\n",
        "标题: 读书节方案\n导语: 2027年4月1日至30日，共22个工作日；4月5日至9日，每天20分钟，约三天读完。\n",
        "标题: 公示\n导语: 12月14日至18日公示，3天内可以提出意见。12月1日—20日（周末除外），共14天。\n",
        "标题: 艺术节方案\n导语: 提前3天（9月1日—9月7日）布展；参观共4天（9月1日—7日，周末除外）；任选两天，共2天（9月1日—7日期间）。\n",
      ],
    };
  },
  check(plan, findings) {
    const dates = foundIn(plan, datesIn);
    dates.forEach(({ text, mention }, index) => {
      if (dates[index + 1]?.mention.after && dates[index + 1]?.text === text) return;
      const end = Math.max(mention.end, mention.weekday?.end ?? 0);
      const run = runTo(dates, index);
      const behind = counted.exec(text.value.slice(end))?.groups;
      const ahead = behind ? undefined : countedBefore(text.value, run[0]?.start ?? 0, end);
      const { days = "", before = "" } = behind ?? ahead?.groups ?? {};
      const written = days === "" ? undefined : numberOf(days);
      const right = written === undefined ? undefined : daysOf(run, plan);
      if (written === undefined || right === undefined || right === written) return;
      const start = (ahead ? ahead.index : end) + before.length;
      findings.add(rangeIn(text, start, start + days.length + 1, plan.source), { written, right });
    });
  },
};

/** How many days there are, right behind the dates: （5天4晚）, ，共5天, 为期五天. */
const counted =
  /^(?<before>\s*[）)]?\s*(?:止|结束)?\s*(?:[（(](?:共计?|一共|为期|历时)?|[，,；;]?\s*(?:活动)?(?:共计?|一共|总共|合计|总计|为期|历时|前后)(?:有)?)\s*)(?<days>\d{1,3}|[一二两三四五六七八九十]{1,3})天(?![内前后以])/u;

/** How many days there are, right before the dates: 共8天（9月1日—9月7日）, 为期8天，从9月1日至9月7日。 */
function countedBefore(text: string, start: number, end: number): RegExpExecArray | null {
  // 共4天（9月1日—7日，周末除外） and 共3天（9月1日—7日期间） are other days.
  return /^\s*(?:止|结束)?\s*(?:[）)。；;]|$)/u.test(text.slice(end))
    ? beforeDates.exec(text.slice(0, start))
    : null;
}

const beforeDates =
  /(?<before>(?:共计?|一共|总共|为期|历时)(?:有)?\s*)(?<days>\d{1,3}|[一二两三四五六七八九十]{1,3})天(?:时间)?\s*[（(，,：:]\s*(?:即|从|自)?$/u;

/** The dates that are tied to one another, the last of them at a place. */
function runTo(dates: readonly { readonly mention: DateMention }[], last: number): readonly DateMention[] {
  let first = last;
  while (dates[first]?.mention.after && first > 0) first--;
  return dates.slice(first, last + 1).map(({ mention }) => mention);
}

/** How many days a run of dates is: from one to another, or each that it names. */
function daysOf(run: readonly DateMention[], plan: Plan): number | undefined {
  const [from, to] = [run[0], run.at(-1)];
  if (!from || !to || run.length < 2 || run.some(({ day, exists }) => day === undefined || !exists)) {
    return undefined;
  }
  const joints = run.slice(1).map(({ after }) => after?.kind);
  if (joints.every((kind) => kind === "list")) return run.length;
  if (run.length > 2) return undefined;
  const first = withYear(from, plan);
  const year = first.year ?? (from.month === to.month ? 2000 : undefined);
  const over = to.month < from.month ? 1 : 0;
  const last = { ...to, year: to.year ?? (year === undefined ? undefined : year + over) };
  const [start, end] = [dayNumber({ ...from, year }), dayNumber(last)];
  return start === undefined || end === undefined || end < start ? undefined : end - start + 1;
}
