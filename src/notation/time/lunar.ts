import { parseNumeral } from "../numbers/numeral.ts";
import { type CalendarDate, dateOfDay, dayNumber } from "./calendar-date.ts";

/** A day of the Chinese calendar. */
export interface LunarDay {
  readonly month: number;
  readonly day: number;
  readonly leap: boolean;
}

let calendar: Intl.DateTimeFormat | undefined;

/** The day of the Chinese calendar on which a date falls; undefined where its year or day is missing. */
export function lunarDayOf(date: CalendarDate): LunarDay | undefined {
  if (date.year === undefined || date.day === undefined) return undefined;
  // Made once and late: most plans never ask for it.
  calendar ??= new Intl.DateTimeFormat("zh-u-ca-chinese", {
    timeZone: "UTC",
    month: "numeric",
    day: "numeric",
  });
  const parts = calendar.formatToParts(Date.UTC(date.year, date.month - 1, date.day));
  const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? "";
  const month = part("month");
  const [number, day] = [lunarMonth(month.replace(/^闰/u, "")), lunarNumber(part("day"))];
  return number === undefined || day === undefined
    ? undefined
    : { month: number, day, leap: month.startsWith("闰") };
}

/** The date of a year on which a lunar day falls, leap months left aside; undefined where it does not occur. */
export function dateOfLunarDay(year: number, month: number, day: number): CalendarDate | undefined {
  // Lunar months begin three to seven weeks behind those of the calendar.
  const start = dayNumber({ year, month, day: 1 }) ?? 0;
  for (let days = 15; days < 90; days++) {
    const date = dateOfDay(start + days + day - 16);
    const lunar = lunarDayOf(date);
    if (lunar && !lunar.leap && lunar.month === month && lunar.day === day) return date;
  }
  return undefined;
}

const pattern =
  /(?:(?:农|阴|夏)历)\s*(?:(?:\S{2}|\d{4})年)?\s*(闰)?([正一二三四五六七八九十冬腊]{1,2}|\d{1,2})月(初[一二三四五六七八九十]|[一二三]?十[一二三四五六七八九]?|廿[一二三四五六七八九]|\d{1,2})|(闰)?([正一二三四五六七八九十冬腊]{1,2})月(初[一二三四五六七八九十]|廿[一二三四五六七八九])/gu;

/** A lunar day that a text names, with its place. */
export interface LunarMention extends LunarDay {
  readonly start: number;
  readonly end: number;
}

/** Every lunar day of a text: 农历九月初九, 八月十五 where 农历 stands before it, 腊月廿三. */
export function lunarDaysIn(value: string): readonly LunarMention[] {
  if (!value.includes("月")) return [];
  return [...value.matchAll(pattern)].flatMap((match) => {
    const month = lunarMonth(match[2] ?? match[5] ?? "");
    const day = lunarNumber(match[3] ?? match[6] ?? "");
    if (month === undefined || day === undefined) return [];
    const leap = (match[1] ?? match[4]) !== undefined;
    return [{ start: match.index, end: match.index + match[0].length, month, day, leap }];
  });
}

function lunarMonth(name: string): number | undefined {
  const plain = name.replace(/月$/u, "");
  const special = { 正: 1, 冬: 11, 腊: 12 }[plain];
  return special ?? lunarNumber(plain);
}

function lunarNumber(name: string): number | undefined {
  const value = parseNumeral(name.replace(/^初/u, ""));
  return value !== undefined && value >= 1 && value <= 30 ? value : undefined;
}

const monthNames = ["正", "二", "三", "四", "五", "六", "七", "八", "九", "十", "冬", "腊"];
const digits = "一二三四五六七八九十";

/** A lunar day as it is written: 九月初九. */
export function printLunarDay(lunar: LunarDay): string {
  const { month, day } = lunar;
  const tens = day <= 10 ? "初" : day < 20 ? "十" : day === 20 ? "二" : day < 30 ? "廿" : "三";
  const ones = digits[(day - 1) % 10] ?? "";
  const printed = day === 20 || day === 30 ? `${tens}十` : tens + ones;
  return `${lunar.leap ? "闰" : ""}${monthNames[month - 1] ?? ""}月${printed}`;
}
