import { scopesOf } from "../../../facts/scope.ts";
import { lastPhaseDay } from "../../../facts/time/bars.ts";
import { eventDays } from "../../../facts/time/event.ts";
import { withYear } from "../../../facts/years.ts";
import { dayNumber, printDate } from "../../../notation/time/calendar-date.ts";
import type { Plan } from "../../../plan/plan.ts";
import type { Rule } from "../../rule.ts";

/** A plan that is signed when its event is already over. */
export const dateSignedAfterEvent: Rule<{ signed: string; event: string }> = {
  code: "date/signed-after-event",
  severity: "warning",
  words: {
    zh: ({ signed, event }) => ({
      message: `落款日期是${signed}，可是活动到${event}就结束了`,
      hint: "核对落款日期和活动时间：方案应该写在活动之前；如果是总结，就写「类型: 总结」",
    }),
    en: ({ signed, event }) => ({
      message: `The plan is signed on ${signed}, but the event is over on ${event}`,
      hint: "Check both dates; if this is a report, say so with its kind (类型: 总结)",
    }),
  },
  why: {
    zh: "方案的落款日期晚于活动，多半是改了一处日期、忘了另一处。",
    en: "A plan signed after its event mostly means that one of two dates was forgotten.",
  },
  get examples() {
    return {
      bad: ["标题: 秋游方案\n活动时间: 2026-10-23\n落款: {单位: 第三小学, 日期: 2026-10-28}\n"],
      good: [
        "标题: 秋游方案\n活动时间: 2026-10-23\n落款: {单位: 第三小学, 日期: 2026-10-12}\n",
        "标题: 秋游活动总结\n活动时间: 2026-10-23\n落款: {单位: 第三小学, 日期: 2026-10-28}\n",
        "标题: 运动会方案\n比赛时间: {开始: 2026-10-28, 结束: 2026-10-30}\n落款: {单位: 第三小学, 日期: 2026-10-28}\n",
      ],
    };
  },
  check(plan, findings) {
    const signed = plan.signature?.day && withYear(plan.signature.day, plan);
    const day = signed && dayNumber(signed);
    const text = plan.signature?.date;
    if (!signed || day === undefined || !text || isReport(plan)) return;
    const days = scopesOf(plan).flatMap((scope) => eventDays(scope, plan));
    const last = days.reduce<(typeof days)[number] | undefined>(
      (late, each) => (late && late.number >= each.number ? late : each),
      undefined,
    );
    if (!last || last.number >= day || lastPhaseDay(plan) >= day) return;
    const related = [{ source: plan.source, range: last.text.range }];
    findings.add(text.range, { signed: printDate(signed), event: printDate(last.date) }, { related });
  },
};

function isReport(plan: Plan): boolean {
  return plan.kind === "report" || /总结|报告|简报|新闻|纪实|汇报|回顾|反思|报道/u.test(plan.title.value);
}
