import { numeralCharacters, printNumeral } from "../numbers/numeral.ts";
import type { FullDate } from "./calendar-date.ts";

/** What a date must show though it did not: 30日 behind 10月29日 becomes 11月1日 when the month ends between them. */
export interface Shown {
  readonly year: boolean;
  readonly month: boolean;
  /** 日 behind a day that stood without it. */
  readonly mark: boolean;
}

type Part = "year" | "month" | "day";

const numbers = new RegExp(`[0-9０-９]+|[${numeralCharacters}]+`, "gu");

/**
 * Another day in the spelling of a date that is written: its order and marks, Chinese numerals or
 * figures, full width, noughts before small numbers. 2026-10-23, 2026年10月23日, 十月二十三日, 10/23 and
 * 23日 keep their form.
 */
export function respellDate(written: string, to: FullDate, shown: Shown = nothingMore): string {
  const found = [...written.matchAll(numbers)];
  const parts = partsOf(written, found);
  const padded = isPadded(written, found);
  let at = 0;
  let text = "";
  for (const [index, match] of found.entries()) {
    const part = parts[index] ?? "day";
    text += written.slice(at, match.index) + respellNumber(match[0], to[part], part, padded);
    at = match.index + match[0].length;
  }
  text += written.slice(at);
  const like = found.at(-1)?.[0] ?? "1";
  if (shown.month && !parts.includes("month"))
    text = `${respellNumber(like, to.month, "month", false)}月${text}`;
  if (shown.year && !parts.includes("year")) text = `${respellNumber(like, to.year, "year", false)}年${text}`;
  return shown.mark && !/[日号]$/u.test(text) ? `${text}日` : text;
}

const nothingMore: Shown = { year: false, month: false, mark: false };

/** What each number of a date is: by the mark behind it, else by the order of year, month and day. */
function partsOf(written: string, found: readonly RegExpExecArray[]): readonly Part[] {
  if (/[年月日号]/u.test(written)) {
    return found.map((match): Part => {
      const behind = written.slice(match.index + match[0].length).trimStart()[0];
      return behind === "年" ? "year" : behind === "月" ? "month" : "day";
    });
  }
  if (found.length === 1) return ["day"];
  return found[0]?.[0].length === 4 ? ["year", "month", "day"] : ["month", "day"];
}

/** Whether months and days have two figures: 03月09日, 2026-10-23. */
function isPadded(written: string, found: readonly RegExpExecArray[]): boolean {
  if (found.some(([number]) => /^[0０]\d?/u.test(number) && number.length < 4)) return true;
  return /^\d{4}-\d\d-\d\d$/.test(written);
}

/** A number in the spelling of another. */
export function respellNumber(like: string, value: number, part: Part, padded: boolean): string {
  if (!/[0-9０-９]/u.test(like)) return part === "year" ? respellYear(like, value) : printNumeral(value);
  const figures = String(value).padStart(padded ? 2 : 1, "0");
  return /[０-９]/u.test(like)
    ? figures.replace(/\d/g, (figure) => String.fromCharCode(0xff10 + Number(figure)))
    : figures;
}

/** A year figure by figure, with the nought that the other has: 二〇二六, 二零二六. */
function respellYear(like: string, year: number): string {
  const nought = /[零○]/u.exec(like)?.[0] ?? "〇";
  return [...String(year)].map((figure) => (figure === "0" ? nought : printNumeral(Number(figure)))).join("");
}
