import { schoolWeekOf } from "../facts/time/school-weeks.ts";
import { dateOfDay, weekdayOf } from "../notation/time/calendar-date.ts";
import type { Entry } from "./entry.ts";
import { dayWords, hoursWords, markOf, placeWords } from "./words.ts";

/** What a school has settled about its days. */
export interface SchoolDays {
  readonly holidays: readonly { readonly name: string; readonly from: number; readonly to: number }[];
  readonly makeUpDays: readonly number[];
  readonly termStarts: readonly number[];
}

/** A line of the table. */
interface Line {
  readonly from: number;
  readonly to: number;
  readonly hours: string;
  readonly what: string;
  readonly place: string;
  readonly by: string;
}

/** The columns with their shares of the page; the first is 月份 where nobody has said when a term begins. */
const columns: readonly (readonly [name: string, width: number, align: string])[] = [
  ["周次", 1.5, "居中"],
  ["日期", 2.4, "居中"],
  ["星期", 1.3, "居中"],
  ["时间", 2.4, "居中"],
  ["活动", 5, "左"],
  ["地点", 3.4, "左"],
  ["负责人", 2, "左"],
];

/**
 * A calendar as a plan (YAML), to be printed as any other: one table, its days in order, equal days and the
 * weeks of the term (or the months) joined downwards.
 */
export function termPlan(title: string, entries: readonly Entry[], days: SchoolDays): string {
  const lines = [...entries.map(lineOf), ...freeDays(entries, days)].sort((a, b) => a.from - b.from);
  const [first, last] = [lines[0]?.from ?? 0, lines.at(-1)?.from ?? 0];
  const isTerm = lines.every(({ from }) => weekOf(from, days) !== undefined);
  const groupOf = ({ from }: Line): string =>
    isTerm ? `第${weekOf(from, days)}周` : `${dateOfDay(from).month}月`;
  const rows = lines.map((line, at) => {
    const above = lines[at - 1];
    const sameDay = above?.from === line.from && above.to === line.to;
    const { hours, what, place, by } = line;
    const when = sameDay ? ["^", "^"] : [datesOf(line), weekdaysOf(line)];
    const group = above && groupOf(above) === groupOf(line) ? "^" : groupOf(line);
    return [group, ...when, ...[hours, what, place, by].map(plainCell)];
  });
  const heads = columns.map(([name, width, align], at) => ({
    名称: at === 0 && !isTerm ? "月份" : name,
    宽: width,
    对齐: align,
  }));
  const parts = {
    标题: title,
    副标题: [...new Set([monthWords(first), monthWords(last)])].join("至"),
    类型: "其他",
    编号: "无编号",
    日程一览: { 小标题: "无", 列: heads, 行: rows },
  };
  return Object.entries(parts)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join("");
}

function lineOf(entry: Entry): Line {
  const { from, to, title, by } = entry;
  const what = `${markOf(entry)}${title}`;
  return { from, to, hours: hoursWords(entry), what, place: placeWords(entry), by: by.join("、") };
}

/** Holidays and days of school among them that lie between the first and the last entry. */
function freeDays(entries: readonly Entry[], { holidays, makeUpDays }: SchoolDays): readonly Line[] {
  const starts = entries.map(({ from }) => from);
  const [first, last] = [Math.min(...starts), Math.max(...starts)];
  const free = [
    ...holidays.map(({ name, from, to }) => ({ from, to, what: name.endsWith("假") ? name : `${name}放假` })),
    ...makeUpDays.map((day) => ({ from: day, to: day, what: "补班上课" })),
  ];
  return free
    .filter(({ from, to }) => to >= first && from <= last)
    .map((line) => ({ ...line, hours: "", place: "", by: "" }));
}

function weekOf(day: number, { termStarts }: SchoolDays): number | undefined {
  return schoolWeekOf(dateOfDay(day), termStarts);
}

/** 10月23日, 4月6日—23日 */
function datesOf({ from, to }: Line): string {
  if (from === to) return dayWords(from);
  const [first, last] = [dateOfDay(from), dateOfDay(to)];
  return `${dayWords(from)}—${first.month === last.month ? `${last.day}日` : dayWords(to)}`;
}

/** 五, 二至五 */
function weekdaysOf({ from, to }: Line): string {
  const named = (day: number): string => weekdayOf(dateOfDay(day))?.slice(-1) ?? "";
  return from === to ? named(from) : `${named(from)}至${named(to)}`;
}

function monthWords(day: number): string {
  const { year, month } = dateOfDay(day);
  return `${year}年${month}月`;
}

/** A text that would join cells or make a line of totals is printed as it is. */
function plainCell(text: string): string {
  return /^[\^<]$/u.test(text) ? `\\${text}` : text;
}
