import type { Holiday } from "../config/config.ts";

/** The days without school, and the working days among them. */
export interface SchoolCalendar {
  readonly holidays: readonly Holiday[];
  readonly makeUpDays: readonly number[];
}

/** How the days of a plan move with its event. */
export interface Shift {
  /** Whether distances are counted in school days; else in days. */
  readonly inSchoolDays: boolean;
  /** Where a day comes to lie, both numbered from 1 January 1970. */
  readonly move: (day: number) => number;
}

/** How near a holiday must lie for the calendar to be known around a day. */
const reach = 183;

/**
 * The shift that brings an event from one day to another and keeps every distance from it: in school
 * days where the calendar is settled around both days, else in days. A day without school keeps its
 * distance from the last school day before it, and stays before the next: so no two days change places.
 */
export function shiftOf(from: number, to: number, calendar: SchoolCalendar): Shift {
  const isKnown = (day: number): boolean =>
    calendar.holidays.some((each) => each.from - day <= reach && day - each.to <= reach);
  if (!isKnown(from) || !isKnown(to)) return { inSchoolDays: false, move: (day) => day + to - from };
  const isSchoolDay = schoolDays(calendar, new Set([from, to]));
  const move = (day: number): number => {
    const last = nearest(day, -1, isSchoolDay);
    const anchor = walked(to, distance(from, last, isSchoolDay), isSchoolDay);
    return Math.min(anchor + day - last, nearest(anchor + 1, 1, isSchoolDay) - 1);
  };
  return { inSchoolDays: true, move };
}

/** The days of an event count as school days wherever they lie. */
function schoolDays(calendar: SchoolCalendar, always: ReadonlySet<number>): (day: number) => boolean {
  return (day) => {
    if (always.has(day) || calendar.makeUpDays.includes(day)) return true;
    // 1 January 1970 was a Thursday.
    const isWeekend = (day + 3) % 7 > 4;
    return !isWeekend && !calendar.holidays.some((each) => each.from <= day && day <= each.to);
  };
}

/** The nearest school day from a day on, in one direction. */
function nearest(day: number, step: 1 | -1, isSchoolDay: (day: number) => boolean): number {
  let at = day;
  while (!isSchoolDay(at)) at += step;
  return at;
}

/** How many school days one school day lies behind another; negative where it lies before. */
function distance(from: number, to: number, isSchoolDay: (day: number) => boolean): number {
  const step = to >= from ? 1 : -1;
  let count = 0;
  for (let at = from; at !== to; ) {
    at += step;
    if (isSchoolDay(at)) count += step;
  }
  return count;
}

/** The school day that lies so many school days behind a day. */
function walked(from: number, count: number, isSchoolDay: (day: number) => boolean): number {
  const step = count >= 0 ? 1 : -1;
  let at = from;
  for (let left = Math.abs(count); left > 0; left--) at = nearest(at + step, step, isSchoolDay);
  return at;
}
