import type { Plan } from "../../plan/plan.ts";
import { UsageError } from "../line/usage-error.ts";
import type { UsageWords } from "../words/usage-words.ts";

/** For plans that name no day: any fixed day would do. */
const noDay = Date.UTC(2000, 0, 1);

/**
 * The date written into the documents of a plan. The clock is never asked, so that the same plan
 * gives the same bytes: it is SOURCE_DATE_EPOCH where that is set, else the day on which the plan is
 * signed, else 1 January 2000.
 */
export function createdAt(plan: Plan, epoch: number | undefined): Date {
  if (epoch !== undefined) return new Date(epoch * 1000);
  const { year, month, day } = plan.signature?.day ?? {};
  if (year === undefined || month === undefined || day === undefined) return new Date(noDay);
  return new Date(Date.UTC(year, month - 1, day));
}

/** The seconds of SOURCE_DATE_EPOCH; undefined where it is not set, a usage error where it is no such number. */
export function sourceDateEpoch(value: string | undefined, words: UsageWords): number | undefined {
  if (value === undefined || value.trim() === "") return undefined;
  const seconds = Number(value);
  // Word and PDF write years of four digits.
  const fits = Number.isInteger(seconds) && seconds >= 0 && seconds < Date.UTC(10_000, 0, 1) / 1000;
  if (!fits) throw new UsageError(words.wrongEpoch(value));
  return seconds;
}
