import { halfWidthDigits } from "../../notation/numbers/digits.ts";
import { readNumber } from "../../notation/numbers/number.ts";
import { parseNumeral } from "../../notation/numbers/numeral.ts";
import { parseDate } from "../../notation/time/calendar-date.ts";
import type { NewWords } from "../words/new-words.ts";

/** Days that only the day of writing tells. */
const relative =
  /^(?:[今明后昨前]天|大[后前]天|[今明后]日|(?:[上下本这]+个?)(?:周|星期|礼拜)[一二三四五六日天末]?|(?:周|星期|礼拜)[一二三四五六日天末]|[上下本这]个?月.*|月底|月初|today|tomorrow|next .*)$/iu;

/**
 * What is wrong with a date, if anything: a text that begins like a date must be a day that exists,
 * and 明天 is another day when the plan is read.
 */
export function dateComplaint(text: string, words: NewWords): string | undefined {
  const plain = halfWidthDigits(text).trim();
  const alone =
    /^\d{1,4}\s*[-/.年月]\s*\d{1,2}(?:\s*[-/.月]\s*\d{1,2}\s*日?|\s*日)?$/u.test(plain) ||
    /^\d+$/.test(plain);
  if (relative.test(plain)) return words.relativeDay(text.trim());
  return alone && parseDate(plain) === undefined ? words.noSuchDay(text.trim()) : undefined;
}

/** What is wrong with a head count, if anything: it needs a number above zero (约120人 will do). */
export function peopleComplaint(text: string, words: NewWords): string | undefined {
  const plain = headsOf(text);
  if (plain === "") return undefined;
  const read = readNumber(plain);
  if (!read || !/\d/.test(plain)) return words.noNumber(plain);
  return read.value > 0 ? undefined : words.noHeads(plain);
}

/** A head count with half-width figures; one in Chinese characters, 一百二十人, in figures; of 三年级120人 the count alone. */
export function headsOf(text: string): string {
  const plain = halfWidthDigits(text).trim();
  const counts = [...plain.matchAll(/\d+(?=\s*[人名])/gu)];
  if (counts.length === 1 && readNumber(plain) === undefined) return String(counts[0]);
  const written = parseNumeral(plain.replace(/[人名个位]$/u, ""));
  return written === undefined ? plain : String(written);
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
