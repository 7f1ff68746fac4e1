import { dateOfDay } from "../../src/notation/time/calendar-date.ts";
import { checkSource } from "../../src/pipeline/check.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { type Repeated, type RepeatOrder, repeatPlan } from "../../src/repeat/repeat.ts";
import { createSource } from "../../src/source/source.ts";

/** A text as a plan. */
export function planOf(yaml: string): Plan {
  const { plan } = checkSource(createSource("去年.yaml", yaml));
  if (!plan) throw new Error("no plan");
  return plan;
}

/** A text for the next time, with marks in Chinese and no calendar unless one is given. */
export function repeated(yaml: string, to: string, order: Partial<RepeatOrder> = {}): Repeated {
  const made = repeatPlan(planOf(yaml), {
    to: dateOfDay(Date.parse(to) / 86_400_000),
    from: undefined,
    gradesUp: false,
    calendar: { holidays: [], makeUpDays: [], termStarts: [] },
    mark: (sorts) => `待核对：${sorts.join("、")}`,
    ...order,
  });
  if (!made) throw new Error("no day");
  return made;
}

/** The text without the marks, on lines of their own and at the end of others. */
export function withoutMarks(text: string): string {
  return text.replace(/^[ \t]*# 待核对：.*(?:\r\n|\n|\r)/gmu, "").replace(/ # 待核对：.*$/gmu, "");
}
