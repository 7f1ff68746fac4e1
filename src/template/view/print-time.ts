import { type CalendarDate, datesJoined, parseDate, printDate } from "../../notation/time/calendar-date.ts";
import { parseClock } from "../../notation/time/clock.ts";
import type { Text } from "../../plan/text.ts";
import { made, typed, type Words } from "../words.ts";

/** The date of a text that is written in figures, as 2026-03-09: a text in Chinese is printed as it stands. */
export function figuresDate(text: Text): CalendarDate | undefined {
  return text.todo || /\p{Script=Han}/u.test(text.value) ? undefined : parseDate(text.value);
}

/**
 * A time or a date as printed: 08:30—09:00, 2026年3月9日, from one day to another, or a day and a clock,
 * 3月9日16:00—17:00, from the writings of the language; anything else as typed.
 */
export function printedTime(text: Text | undefined): Words {
  if (!text || text.todo) return typed(text);
  const clock = parseClock(text.value);
  if (clock) return made(clock.text);
  const date = figuresDate(text);
  if (date) return made(printDate(date));
  const [from, to] = daysInFigures(text);
  if (from && to) return made(printedDays(from, to));
  const [, first = "", rest = ""] = /^(\S+)\s+(\S.*)$/u.exec(text.value.trim()) ?? [];
  const day = parseDate(first);
  const behind = parseClock(rest);
  return day && behind ? made(printDate(day) + behind.text) : typed(text);
}

function daysInFigures(text: Text): readonly (CalendarDate | undefined)[] {
  return datesJoined(text.value)?.map((value) => figuresDate({ ...text, value })) ?? [];
}

/** From one day to another: the year, and the month, are not said twice; one day is one date. */
export function printedDays(from: CalendarDate, to: CalendarDate): string {
  if (printDate(from) === printDate(to)) return printDate(from);
  const sameYear = from.year !== undefined && from.year === to.year;
  const sameMonth = (sameYear || to.year === undefined) && from.month === to.month;
  if (sameMonth && from.day !== undefined && to.day !== undefined) return `${printDate(from)}至${to.day}日`;
  return `${printDate(from)}至${printDate(sameYear ? { ...to, year: undefined } : to)}`;
}
