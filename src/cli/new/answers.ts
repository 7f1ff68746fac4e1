import { parseDate } from "../../plan/facts/calendar-date.ts";
import { halfWidthDigits } from "../../plan/facts/digits.ts";
import type { NewWords } from "../words/new-words.ts";

/** What is wrong with a date, if anything: a text that begins like a date must be a day that exists. */
export function dateComplaint(text: string, words: NewWords): string | undefined {
  const plain = halfWidthDigits(text).trim();
  const alone =
    /^\d{1,4}\s*[-/.年月]\s*\d{1,2}(?:\s*[-/.月]\s*\d{1,2}\s*日?|\s*日)?$/u.test(plain) ||
    /^\d+$/.test(plain);
  return alone && parseDate(plain) === undefined ? words.noSuchDay(text.trim()) : undefined;
}

/** What is wrong with a head count, if anything: it needs a number (约120人 will do). */
export function peopleComplaint(text: string, words: NewWords): string | undefined {
  return text.trim() !== "" && !/\d/.test(halfWidthDigits(text)) ? words.noNumber(text.trim()) : undefined;
}

/** What is wrong with a title, if anything. */
export function titleComplaint(text: string, words: NewWords): string | undefined {
  return /[\r\n]/.test(text.trim()) ? words.titleLines : undefined;
}

/** An answer as it goes into the plan; undefined where there is none. */
export function answered(text: string | undefined): string | undefined {
  const plain = text?.trim() ?? "";
  return plain === "" ? undefined : plain;
}
