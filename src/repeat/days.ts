import type { FullDate } from "../notation/time/calendar-date.ts";
import { type CalendarDate, dateOfDay, dayNumber, exists } from "../notation/time/calendar-date.ts";
import type { Occasion } from "./move.ts";

/** The number of a full date. */
export function numberOf(date: FullDate): number {
  return dayNumber(date) ?? 0;
}

/** A date with its year: as written, or the one that brings it nearest to a day. Undefined without a day. */
export function fullDate(date: CalendarDate, near: FullDate): FullDate | undefined {
  const { month, day } = date;
  if (day === undefined) return undefined;
  if (date.year !== undefined) return exists(date) ? { year: date.year, month, day } : undefined;
  const candidates = [-1, 0, 1]
    .map((by) => ({ year: near.year + by, month, day }))
    .filter((each) => exists(each));
  const from = numberOf(near);
  return candidates.sort((a, b) => Math.abs(numberOf(a) - from) - Math.abs(numberOf(b) - from))[0];
}

/** Further from the event than this a date is history, in days. */
const farthest = 400;

/** Whether a date belongs to the event at all. */
export function isNear(date: FullDate, { from }: Occasion): boolean {
  return Math.abs(numberOf(date) - numberOf(from)) <= farthest;
}

/** Where a date of the old plan comes to lie; undefined where it has no day, does not exist or is history. */
export function movedDate(date: CalendarDate, occasion: Occasion): FullDate | undefined {
  const full = fullDate(date, occasion.from);
  return full && isNear(full, occasion) ? dateOfDay(occasion.move(numberOf(full))) : undefined;
}

/** The year in which the school year of a day begins; it runs from August to July. */
export function schoolYearOf({ year, month }: FullDate): number {
  return month >= 8 ? year : year - 1;
}

/** Whether a day lies in the first term of its school year, which ends in January. */
export function isFirstTerm({ month }: FullDate): boolean {
  return month >= 8 || month === 1;
}
