import { type CalendarDate, dayNumber, daysIn, parseDate } from "../../notation/time/calendar-date.ts";
import type { ClockRange } from "../../notation/time/clock.ts";
import type { Row } from "../../plan/body.ts";
import type { Plan } from "../../plan/plan.ts";
import { surveyOf } from "../survey.ts";
import { withYear } from "../years.ts";

/** When a row begins and ends on an axis of time. */
export interface DayBar {
  readonly row: Row;
  /** The first and the last day, or month, as they are written. */
  readonly span: readonly [CalendarDate, CalendarDate];
  /** Days since 1970-01-01; `to` is the day behind the last. */
  readonly from: number;
  readonly to: number;
}

/** The bars of phases: those that say from when to when, and do not end before they begin. */
export function dayBarsOf(rows: readonly Row[]): readonly DayBar[] {
  const dates = rows.flatMap((row) => [row.values.get("from")?.date, row.values.get("to")?.date]);
  // A date without a year is of the year that another one names.
  const year = dates.find((date) => date?.year !== undefined)?.year ?? 2000;
  return rows.flatMap((row): readonly DayBar[] => {
    const span = daysOf(row) ?? monthsOf(row);
    if (!span) return [];
    const [first, last] = [inYear(span[0], year), inYear(span[1], year)];
    const from = dayNumber({ ...first, day: first.day ?? 1 });
    const to = dayNumber({ ...last, day: last.day ?? daysIn(last) });
    return from === undefined || to === undefined || to < from ? [] : [{ row, span, from, to: to + 1 }];
  });
}

function inYear(date: CalendarDate, year: number): CalendarDate {
  return { ...date, year: date.year ?? year };
}

function daysOf(row: Row): DayBar["span"] | undefined {
  const [from, to] = ["from", "to"].map((key) => row.values.get(key)?.date);
  return from && [from, to ?? from];
}

function monthsOf(row: Row): DayBar["span"] | undefined {
  const texts = row.values.get("months")?.texts ?? [];
  const dates = texts.map(({ value }) => parseDate(/^\d+$/.test(value.trim()) ? `${value.trim()}月` : value));
  const [first, last] = [dates[0], dates.at(-1)];
  return first && last && [first, last];
}

/** When a step begins and ends, minutes since midnight. */
export interface ClockBar {
  readonly row: Row;
  readonly clock: ClockRange;
  readonly from: number;
  readonly to: number;
}

/** The bars of steps: one without an end lasts until the next one begins, the last for half an hour. */
export function clockBarsOf(rows: readonly Row[]): readonly ClockBar[] {
  const timed = rows.flatMap((row) => {
    const clock = row.values.get("time")?.clock;
    return clock ? [{ row, clock }] : [];
  });
  return timed.flatMap(({ row, clock }, i): readonly ClockBar[] => {
    const next = timed[i + 1]?.clock.from;
    const to = clock.to ?? (next !== undefined && next > clock.from ? next : clock.from + 30);
    return to <= clock.from ? [] : [{ row, clock, from: clock.from, to }];
  });
}

/** The day on which the last phase of a plan ends, since 1970-01-01; an event's follow-up may be what is planned. */
export function lastPhaseDay(plan: Plan): number {
  const ends = surveyOf(plan).rows.flatMap(({ row }) => {
    const date = row.form === "phases" ? row.values.get("to")?.date : undefined;
    return (date && dayNumber(withYear(date, plan))) ?? [];
  });
  return Math.max(...ends, Number.NEGATIVE_INFINITY);
}
