import { parseNumeral } from "../../notation/numbers/numeral.ts";
import { type CalendarDate, dayNumber } from "../../notation/time/calendar-date.ts";
import { datesIn } from "../../notation/time/dates-in.ts";
import type { Row } from "../../plan/body.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Table } from "../../plan/table.ts";
import type { Text } from "../../plan/text.ts";
import { surveyOf } from "../survey.ts";
import { withYear } from "../years.ts";

/** A school week that is written for a date, with its place. */
export interface DatedWeek {
  readonly date: CalendarDate;
  readonly week: number;
  readonly text: Text;
  readonly start: number;
  readonly end: number;
}

const numeral = "[一二三四五六七八九十]{1,3}";
const week = new RegExp(String.raw`第\s?(\d{1,2}|${numeral})\s?(?:教学|学)?周(?![年岁])`, "gu");

/** Every school week of a plan that belongs to a date: beside it in a text, in the same row, in the same row of a table. */
export function datedWeeks(plan: Plan): readonly DatedWeek[] {
  const { texts, rows, tables } = surveyOf(plan);
  return [
    ...texts.flatMap((text) => inText(text, plan)),
    ...rows.flatMap(({ row }) => inRow(row, plan)),
    ...tables.flatMap(({ table }) => inTable(table, plan)),
  ];
}

/** 第八周（10月19日—23日）, 第8周星期三（10月21日）, 10月21日（第八周星期三） */
function inText(text: Text, plan: Plan): readonly DatedWeek[] {
  const { value } = text;
  if (!/第.{1,4}周/u.test(value)) return [];
  const dates = datesIn(value).filter(({ day, exists }) => day !== undefined && exists);
  return [...value.matchAll(week)].flatMap((match): readonly DatedWeek[] => {
    const [start, end] = [match.index, match.index + match[0].length];
    const date = dates.find((each) =>
      each.start >= end
        ? /^(?:星期|周|礼拜)?[一二三四五六日]?[\s（(，,:：即]{0,3}$/u.test(value.slice(end, each.start))
        : /^\s*[（(，,]\s*$/u.test(value.slice(each.end, start)),
    );
    const found = parseNumeral(match[1] ?? "");
    return date && found !== undefined ? [{ date: withYear(date, plan), week: found, text, start, end }] : [];
  });
}

/** A text that is nothing but a school week, perhaps with a day of it. */
function weekAlone(text: Text | undefined): number | undefined {
  if (!text || text.todo) return undefined;
  const found = new RegExp(
    `^第?(\\d{1,2}|${numeral})(?:教学|学)?周?(?:(?:星期|周|礼拜)?[一二三四五六日])?$`,
    "u",
  ).exec(text.value.trim());
  return found ? parseNumeral(found[1] ?? "") : undefined;
}

function inRow(row: Row, plan: Plan): readonly DatedWeek[] {
  const date = row.values.get("date")?.date ?? row.values.get("from")?.date;
  const [text] = row.values.get("week")?.texts ?? [];
  const found = text && /第|周/u.test(text.value) ? weekAlone(text) : undefined;
  if (date?.day === undefined || !text || found === undefined) return [];
  return [{ date: withYear(date, plan), week: found, text, start: 0, end: text.value.length }];
}

/** A column of weeks and one of dates. */
function inTable(table: Table, plan: Plan): readonly DatedWeek[] {
  const names = table.columns.map((column) => column.name.value.trim());
  const weekAt = names.findIndex((name) => /^(?:周次|周|教学周|学周)$/u.test(name));
  const dateAt = names.findIndex((name) => /日期|^时间$|起止/u.test(name));
  if (weekAt < 0 || dateAt < 0) return [];
  let text: Text | undefined;
  return table.rows.flatMap(({ cells }) => {
    if (cells[weekAt]?.joins !== "above") text = cells[weekAt]?.texts[0];
    const cell = cells[dateAt]?.texts[0];
    const [date] = cell && !cell.todo ? datesIn(cell.value) : [];
    const found = weekAlone(text);
    if (!text || found === undefined || date?.day === undefined || !date.exists) return [];
    return [{ date: withYear(date, plan), week: found, text, start: 0, end: text.value.length }];
  });
}

/**
 * The school week of a day, counted from the latest first day of a term before it; weeks begin on
 * Monday. Undefined where no term began in the half year before, or the day has no year.
 */
export function schoolWeekOf(date: CalendarDate, termStarts: readonly number[]): number | undefined {
  const day = dayNumber(date);
  if (day === undefined) return undefined;
  const weeks = termStarts.map((start) => (mondayOf(day) - mondayOf(start)) / 7 + 1);
  const possible = weeks.filter((each) => each >= 1 && each <= 26);
  return possible.length > 0 ? Math.min(...possible) : undefined;
}

/** The Monday of a day's week; 1 January 1970 was a Thursday. */
function mondayOf(day: number): number {
  return day - ((day + 3) % 7);
}
