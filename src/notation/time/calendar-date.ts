import { halfWidthDigits } from "../numbers/digits.ts";

/** A day or a month; the year may be missing (3月9日), the day too (2026年11月). */
export interface CalendarDate {
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number | undefined;
}

/** A day with everything that a date may show. */
export type FullDate = CalendarDate & { readonly year: number; readonly day: number };

const forms: readonly RegExp[] = [
  /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/,
  /^(?<year>\d{4})\/(?<month>\d{1,2})\/(?<day>\d{1,2})$/,
  /^(?<year>\d{4})\.(?<month>\d{1,2})\.(?<day>\d{1,2})$/,
  /^(?<year>\d{4})年(?<month>\d{1,2})月(?<day>\d{1,2})日$/u,
  /^(?<year>\d{4})[-/](?<month>\d{1,2})$/,
  /^(?<year>\d{4})年(?<month>\d{1,2})月份?$/u,
  /^(?<month>\d{1,2})[-/](?<day>\d{1,2})$/,
  /^(?<month>\d{1,2})月(?<day>\d{1,2})日$/u,
  /^(?<month>\d{1,2})月份?$/u,
];

/** Reads a text that is a date and nothing else; undefined where it is not, or where no such day exists. */
export function parseDate(text: string): CalendarDate | undefined {
  const plain = halfWidthDigits(text).replaceAll(/\s/g, "");
  for (const form of forms) {
    const groups = form.exec(plain)?.groups;
    if (!groups) continue;
    const date = {
      year: groups.year === undefined ? undefined : Number(groups.year),
      month: Number(groups.month),
      day: groups.day === undefined ? undefined : Number(groups.day),
    };
    return exists(date) ? date : undefined;
  }
  return undefined;
}

const joint = /\s*(?:[至到~～]|[—–]{1,2}|--)\s*|\s+-\s+/u;

/** The two dates of a text that is nothing else, with a joint between, as they are written: 2026-10-23至2026-10-25. */
export function datesJoined(text: string): readonly [from: string, to: string] | undefined {
  const [from = "", to = "", ...others] = text.trim().split(joint);
  return others.length === 0 && parseDate(from) && parseDate(to) ? [from, to] : undefined;
}

/** Whether the calendar has such a day; 29 February without a year may be. */
export function exists(date: CalendarDate): boolean {
  if (date.month < 1 || date.month > 12) return false;
  if (date.day === undefined) return true;
  return date.day >= 1 && date.day <= daysIn(date);
}

/** How many days a month has; the February of no year has 29. */
export function daysIn({ year = 2000, month }: Pick<CalendarDate, "year" | "month">): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const weekdays = ["星期日", "星期一", "星期二", "星期三", "星期四", "星期五", "星期六"];

/** 星期一 to 星期日; undefined where the year or the day is missing. */
export function weekdayOf(date: CalendarDate): string | undefined {
  if (date.year === undefined || date.day === undefined) return undefined;
  return weekdays[new Date(Date.UTC(date.year, date.month - 1, date.day)).getUTCDay()];
}

/** A date as Chinese documents print it, Arabic digits and no leading zero (GB/T 15835-2011): 2026年3月9日. */
export function printDate(date: CalendarDate): string {
  const year = date.year === undefined ? "" : `${date.year}年`;
  const day = date.day === undefined ? "" : `${date.day}日`;
  return `${year}${date.month}月${day}`;
}

/** Days since 1970-01-01, to compare; undefined where the year or the day is missing. */
export function dayNumber(date: CalendarDate): number | undefined {
  if (date.year === undefined || date.day === undefined) return undefined;
  return Date.UTC(date.year, date.month - 1, date.day) / 86_400_000;
}

/** The date of a number of days since 1970-01-01. */
export function dateOfDay(day: number): FullDate {
  const date = new Date(day * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
