import type { CalendarDate } from "../../notation/time/calendar-date.ts";
import { datesIn } from "../../notation/time/dates-in.ts";
import { weekdaysIn } from "../../notation/time/weekdays-in.ts";
import type { Label, Row } from "../../plan/body.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Table } from "../../plan/table.ts";
import type { Text } from "../../plan/text.ts";
import { foundIn } from "../found-in.ts";
import { surveyOf } from "../survey.ts";
import { possibleYears } from "../years.ts";

/** A weekday that is written for a date, with its place. */
export interface Dated {
  readonly date: CalendarDate;
  /** The years in which it may be meant, where its sentence names some. */
  readonly years: readonly number[] | undefined;
  readonly text: Text;
  readonly start: number;
  readonly end: number;
  /** As written: 周三, 星期三, or 三 in a column of weekdays. */
  readonly written: string;
  /** Its last character, 日 for 天. */
  readonly day: string;
}

/** Every weekday of a plan that belongs to a date: beside it in a text, in the same row, in the same line of labels. */
export function datedWeekdays(plan: Plan): readonly Dated[] {
  const inTexts = foundIn(plan, datesIn).flatMap(({ text, mention }) =>
    mention.weekday && mention.exists
      ? [
          dated(
            mention,
            text,
            mention.weekday.start,
            mention.weekday.end,
            possibleYears(text.value, mention, plan),
          ),
        ]
      : [],
  );
  const { rows, tables, labelGroups } = surveyOf(plan);
  return [
    ...inTexts,
    ...rows.flatMap(({ row }) => inRow(row)),
    ...tables.flatMap(({ table }) => inTable(table)),
    ...labelGroups.flatMap(inLabels),
  ];
}

function dated(date: CalendarDate, text: Text, start: number, end: number, years?: readonly number[]): Dated {
  const written = text.value.slice(start, end);
  return { date, years, text, start, end, written, day: written.slice(-1).replace("天", "日") };
}

const alone =
  /^(?:第?[\d一二三四五六七八九十]{1,3}周)?[（(]?(?:星期|周|礼拜)[一二三四五六日天][）)]?(?:[上中下]午|早上|晚上?)?(?:第.{1,3}节课?)?$/u;

/** A text that is nothing but a weekday (第7周星期三) for a date that stands elsewhere. */
function weekdayAlone(date: CalendarDate, text: Text | undefined): readonly Dated[] {
  if (!text || text.todo || !alone.test(text.value.trim())) return [];
  const [weekday] = weekdaysIn(text.value);
  return weekday && !weekday.recurring ? [dated(date, text, weekday.start, weekday.end)] : [];
}

function inRow(row: Row): readonly Dated[] {
  const date = row.values.get("date")?.date;
  if (date?.day === undefined) return [];
  return ["week", "period", "note"].flatMap((key) => weekdayAlone(date, row.values.get(key)?.texts[0]));
}

function onlyDate(text: Text | undefined): CalendarDate | undefined {
  const dates = text && !text.todo ? datesIn(text.value) : [];
  const [first] = dates;
  return dates.length === 1 && first?.exists && first.day !== undefined && !first.weekday ? first : undefined;
}

/** A column of dates and one of weekdays; a cell joined with the one above means the same. */
function inTable(table: Table): readonly Dated[] {
  const names = table.columns.map((column) => column.name.value.trim());
  const dateAt = names.findIndex((name) => /日期|^时间$/u.test(name));
  const weekdayAt = names.findIndex((name) => /^(?:星期|周几|礼拜)$/u.test(name));
  if (dateAt < 0 || weekdayAt < 0) return [];
  let date: CalendarDate | undefined;
  return table.rows.flatMap(({ cells }) => {
    const [dateCell, weekdayCell] = [cells[dateAt], cells[weekdayAt]];
    if (dateCell?.joins !== "above") date = onlyDate(dateCell?.texts[0]);
    const text =
      weekdayCell?.joins === "none" && weekdayCell.texts.length === 1 ? weekdayCell.texts[0] : undefined;
    if (!date || !text || text.todo) return [];
    if (/^[一二三四五六日天]$/u.test(text.value)) return [dated(date, text, 0, 1)];
    return weekdayAlone(date, text);
  });
}

/** 日期: 3月9日 and 星期: 星期一, one below the other. */
function inLabels(labels: readonly Label[]): readonly Dated[] {
  const textOf = (name: RegExp): Text | undefined => {
    const [label, ...others] = labels.filter((each) => name.test(each.label.value));
    const [part] = others.length === 0 && label ? label.body.parts : [];
    return part?.type === "text" ? part.text : undefined;
  };
  const date = onlyDate(textOf(/^(?:活动)?日期$/u));
  return date ? weekdayAlone(date, textOf(/^星期$/u)) : [];
}
