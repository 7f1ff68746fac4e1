import type { ClockMention } from "./clocks-in.ts";

const noon = 12 * 60;

/** Minutes since midnight as a 24-hour clock prints them: 14:30. */
export function printMinutes(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
}

/** 8:30—2:30 ends in the afternoon: a span whose end only makes sense twelve hours later. */
export function isTurned(last: ClockMention, from: number): boolean {
  const plain = last.period === "" && last.hour > 0 && last.hour < 7 && last.minutes < from;
  return plain && from >= 7 * 60 && from < 18 * 60 && last.minutes + noon > from;
}

/** 21:00—6:00 runs into the next day. */
export function isOvernight(from: number, to: number): boolean {
  return from >= 17 * 60 && to <= 10 * 60;
}
