import { scopesOf } from "../../../facts/scope.ts";
import { slipDeadline } from "../../../facts/time/deadlines.ts";
import { eventDays } from "../../../facts/time/event.ts";
import { type PaperDate, paperDatesOf } from "../../../facts/time/paper-dates.ts";
import { withYear } from "../../../facts/years.ts";
import { dayNumber, printDate } from "../../../notation/time/calendar-date.ts";
import { datesIn } from "../../../notation/time/dates-in.ts";
import type { Plan } from "../../../plan/plan.ts";
import type { Text } from "../../../plan/text.ts";
import type { Rule } from "../../rule.ts";

type Data = {
  /** What is wrong: a slip due too late or before its letter, a paper after the event or after another paper. */
  readonly sort: "due-late" | "due-early" | "signed-late" | "order";
  readonly paper: string;
  readonly date: string;
  readonly other: string;
};

/** The days of a dossier in their order: notice, letter, its slip, the event. */
export const paperDates: Rule<Data> = {
  code: "date/paper-order",
  severity: "warning",
  words: {
    zh: ({ sort, paper, date, other }) =>
      ({
        "due-late": {
          message: `「${paper}」的截止日期是${date}，可是活动${other}就开始了`,
          hint: "核对两处日期：截止要在活动之前，留出统计人数、订车的时间",
        },
        "due-early": {
          message: `「${paper}」的截止日期是${date}，比它的落款日期${other}还早`,
          hint: "核对两处日期：发出去以后，家长才能填好交回来",
        },
        "signed-late": {
          message: `「${paper}」的落款日期是${date}，可是活动${other}就开始了`,
          hint: "核对两处日期：要在活动之前发出去",
        },
        order: {
          message: `「${paper}」的落款日期是${date}，比通知的${other}还早`,
          hint: "核对两处日期：先发通知，再发告家长书，也可以同一天",
        },
      })[sort],
    en: ({ sort, paper, date, other }) =>
      ({
        "due-late": {
          message: `“${paper}” is due on ${date}, but the event begins on ${other}`,
          hint: "Check both dates: what is due comes back before the event, in time to count heads and order buses",
        },
        "due-early": {
          message: `“${paper}” is due on ${date}, before it is signed on ${other}`,
          hint: "Check both dates: parents can answer once they have it",
        },
        "signed-late": {
          message: `“${paper}” is signed on ${date}, but the event begins on ${other}`,
          hint: "Check both dates: it goes out before the event",
        },
        order: {
          message: `“${paper}” is signed on ${date}, before the notice of ${other}`,
          hint: "Check both dates: the notice comes first, or on the same day",
        },
      })[sort],
  },
  why: {
    zh: "通知、告家长书和回执各有日期，活动改期以后常常漏改一处；回执收得太晚，车和午餐就订不准。",
    en: "Notice, letter and slip have dates of their own, and one is easily left behind when the event is moved; slips that come too late cannot be counted.",
  },
  get examples() {
    return {
      bad: [
        "标题: 秋游方案\n活动时间: 2026-10-23\n文书:\n  告家长书: {截止: 2026-10-26}\n",
        "标题: 秋游方案\n活动时间: 2026-10-23\n文书:\n  告家长书: {截止: 2026-10-10, 落款: {单位: 第三小学, 日期: 2026-10-12}}\n",
        "标题: 秋游方案\n活动时间: 2026-10-23\n文书:\n  通知: {落款: {单位: 第三小学, 日期: 2026-10-25}}\n",
        "标题: 秋游方案\n活动时间: 2026-10-23\n文书:\n  通知: {落款: {单位: 第三小学, 日期: 2026-10-15}}\n  告家长书: {落款: {单位: 第三小学, 日期: 2026-10-12}}\n",
        "标题: 秋游方案\n活动时间: 2026-10-23\n人员分工:\n  - {任务: 回收回执, 负责人: 各班班主任, 截止: 2026-10-23}\n",
      ],
      good: [
        "标题: 秋游方案\n活动时间: 2026-10-23\n文书:\n  通知: {截止: 2026-10-16, 落款: {单位: 第三小学, 日期: 2026-10-10}}\n  告家长书: {截止: 2026-10-16, 落款: {单位: 第三小学, 日期: 2026-10-12}}\n",
        "标题: 秋游方案\n活动时间: 2026-10-23\n文书:\n  活动总结: {落款: {单位: 第三小学, 日期: 2026-10-30}}\n",
        "标题: 秋游方案\n活动时间: 2026-10-23\n人员分工:\n  - {任务: 回收回执, 负责人: 各班班主任, 截止: 2026-10-16}\n  - {任务: 整理照片, 截止: 2026-10-30}\n",
      ],
    };
  },
  check(plan, findings) {
    const dates = [...paperDatesOf(plan), ...slipOf(plan)];
    const add = (sort: Data["sort"], one: PaperDate, other: string): void =>
      findings.add(one.text.range, { sort, paper: one.paper, date: printDate(one.date), other });
    const first = firstDay(plan);
    const notice = dates.find(({ paper, sort }) => sort === "signed" && isNotice.test(paper));
    for (const one of dates) {
      const signed = dates.find(({ sort, paper }) => sort === "signed" && paper === one.paper);
      if (after.test(one.paper)) continue;
      if (first && one.day >= first.day)
        add(one.sort === "due" ? "due-late" : "signed-late", one, first.date);
      else if (one.sort === "due" && signed && one.day < signed.day)
        add("due-early", one, printDate(signed.date));
      else if (one.sort === "signed" && notice && isLetter.test(one.paper) && one.day < notice.day)
        add("order", one, printDate(notice.date));
    }
  },
};

const isNotice = /^(?:活动)?通知$|^notice$/u;
const isLetter = /家长|一封信|^letter$/u;
/** Papers that are written on the day of the event or when it is over. */
const after =
  /总结|新闻|记录|签到|秩序册|节目|主持|评分|座位牌|标签|report|news|record|sign-in|handbook|programme|host-script|score|cards/u;

/** The deadline of whoever gathers the slips, where the plan's own tasks say it. */
function slipOf(plan: Plan): readonly PaperDate[] {
  const text: Text | undefined = slipDeadline(plan);
  const [mention] = text && !text.todo ? datesIn(text.value) : [];
  const date = mention?.exists ? withYear(mention, plan) : undefined;
  const day = date && dayNumber(date);
  return text && date && day !== undefined ? [{ paper: "回执", sort: "due", text, date, day }] : [];
}

function firstDay(plan: Plan): { readonly day: number; readonly date: string } | undefined {
  const [scope] = scopesOf(plan);
  const [first] = [...eventDays(scope, plan)].sort((a, b) => a.number - b.number);
  return first && { day: first.number, date: printDate(first.date) };
}
