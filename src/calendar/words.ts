import { dateOfDay, printDate, weekdayOf } from "../notation/time/calendar-date.ts";
import { printMinutes } from "../notation/time/clock-words.ts";
import type { Entry, EntrySort } from "./entry.ts";

/** 10月23日 */
export function dayWords(day: number): string {
  return printDate({ ...dateOfDay(day), year: undefined });
}

/** 10月23日（星期五）, 4月20日（星期一）—24日（星期五） */
export function daysWords(from: number, to: number): string {
  const [first, last] = [dateOfDay(from), dateOfDay(to)];
  const named = (day: number, words: string): string => `${words}（${weekdayOf(dateOfDay(day))}）`;
  if (from === to) return named(from, dayWords(from));
  const end = first.month === last.month && first.year === last.year ? `${last.day}日` : dayWords(to);
  return `${named(from, dayWords(from))}—${named(to, end)}`;
}

/** 08:00—15:30, 08:00, or empty for the whole day. */
export function hoursWords({ hours }: Entry): string {
  if (hours === undefined) return "";
  const end = hours.to === undefined ? "" : `—${printMinutes(hours.to)}`;
  return `${printMinutes(hours.from)}${end}`;
}

const marks: Readonly<Record<EntrySort, string>> = {
  event: "",
  step: "",
  preparation: "准备：",
  deadline: "截止：",
  thing: "备齐：",
};

/** What stands before the title of what is no event and no step. */
export function markOf({ sort }: Entry): string {
  return marks[sort];
}

/** Where it is, without what stands in brackets behind: 市自然博物馆 of 市自然博物馆（古生物厅）. */
export function placeWords({ place }: Entry): string {
  return place.replaceAll(/[（(][^（）()]*[）)]/gu, "").trim();
}
