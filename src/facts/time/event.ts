import { type CalendarDate, dayNumber } from "../../notation/time/calendar-date.ts";
import { isTurned } from "../../notation/time/clock-words.ts";
import { type ClockMention, clocksIn } from "../../notation/time/clocks-in.ts";
import { type DateMention, datesIn } from "../../notation/time/dates-in.ts";
import type { Row, Value } from "../../plan/body.ts";
import { once } from "../../plan/once.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Text } from "../../plan/text.ts";
import { type Place, placesOf, type Scope } from "../scope.ts";
import { withYear } from "../years.ts";

/** A day on which a plan says it takes place, with the place that says so. */
export interface EventDay {
  readonly date: CalendarDate;
  /** Days since 1970-01-01. */
  readonly number: number;
  readonly text: Text;
  readonly mention: DateMention | undefined;
}

/** From when to when something lasts on a day, in minutes since midnight. */
export interface EventHours {
  readonly day: number | undefined;
  readonly from: number;
  readonly to: number;
  readonly text: Text;
}

const otherTimes =
  /报名|彩排|排练|训练|集合|出发|返回|返校|截止|征集|投稿|提交|上交|准备|筹备|布置|宣传|展示|展出|公示|评选|培训|踩点|备案|预[赛演]|初[赛评选]|海选|签到|入场|检录|报到|审核|总结|表彰|颁奖/u;

/** The sections and labels that say when the event itself takes place: 活动时间, not 报名时间. */
export function timePlaces(scope: Scope): readonly Place[] {
  return placesOf(scope).filter(({ field, key }) => field === "time" && !otherTimes.test(key));
}

/** Every day on which a scope says it takes place; a day whose year cannot be told is left out. */
export const eventDays: (scope: Scope, plan: Plan) => readonly EventDay[] = once((scope, plan) => {
  const places = timePlaces(scope);
  const rows = places.flatMap(({ body }) =>
    body.parts.flatMap((part) => (part.type === "rows" ? part.rows : [])),
  );
  const texts = places.flatMap(({ body }) =>
    body.parts.flatMap((part) => (part.type === "text" ? [part.text] : listTexts(part))),
  );
  return [
    ...[...rows, ...scope.groups].flatMap((row) =>
      ["date", "from", "to"].flatMap((key) => daysOfValue(row.values.get(key), plan)),
    ),
    ...texts.flatMap((text) => daysOfText(text, plan)),
  ];
});

function listTexts(part: Place["body"]["parts"][number]): readonly Text[] {
  if (part.type !== "list") return [];
  return part.elements.flatMap((each) =>
    each.type === "item"
      ? [each.title ?? [], each.text ?? []].flat()
      : each.type === "text"
        ? [each.text]
        : [],
  );
}

function daysOfValue(value: Value | undefined, plan: Plan): readonly EventDay[] {
  const [text] = value?.texts ?? [];
  if (!value || !text || text.todo) return [];
  if (!value.date) return daysOfText(text, plan);
  return eventDay(withYear(value.date, plan), text, datesIn(text.value)[0]);
}

/** Whether the event lasts from one day to another: then the two days that are known are its ends. */
export function isSpan(scope: Scope): boolean {
  return timePlaces(scope).some(({ body }) =>
    body.parts.some(
      (part) =>
        part.type === "rows" &&
        part.rows.some(({ values }) => values.get("from")?.date && values.get("to")?.date),
    ),
  );
}

const aside = /报名|截止|顺延|雨|改[在为到期]|延期|推迟|提前|彩排|排练|以前|之前|前[，。；]?$/u;

function daysOfText(text: Text, plan: Plan): readonly EventDay[] {
  if (text.todo) return [];
  return datesIn(text.value).flatMap((mention) => {
    const clause = clauseAround(text.value, mention.start, mention.end);
    return aside.test(clause) ? [] : eventDay(withYear(mention, plan), text, mention);
  });
}

function eventDay(date: CalendarDate, text: Text, mention: DateMention | undefined): readonly EventDay[] {
  const number = dayNumber(date);
  return number === undefined || mention?.exists === false ? [] : [{ date, number, text, mention }];
}

/** The part of a text between commas or stops that holds a mention; of a very long one what is near. */
export function clauseAround(value: string, start: number, end: number): string {
  const [before, behind] = [value.slice(Math.max(0, start - 80), start), value.slice(end, end + 80)];
  const [, head = before] = /[，。；、！？\n（(]([^，。；、！？\n（(]*)$/u.exec(before) ?? [];
  const stop = behind.search(/[，。；！？\n]/u);
  return head + value.slice(start, end) + (stop < 0 ? behind : behind.slice(0, stop + 1));
}

/**
 * The hours that a scope says it takes; empty where one of its times does not say from when to when.
 */
export function eventHours(scope: Scope, plan: Plan): readonly EventHours[] {
  const times = timePlaces(scope).flatMap(({ body }) =>
    body.parts.flatMap((part): readonly (readonly EventHours[])[] => {
      if (part.type === "rows") return part.rows.map((row) => hoursOfRow(row, plan));
      return part.type === "text" ? [hoursOfText(part.text, plan)] : [[]];
    }),
  );
  // Hours that end before they begin have a finding of their own, and measure nothing.
  const known = times.every((hours) => hours.length > 0 && hours.every(({ from, to }) => from < to));
  return known ? times.flat() : [];
}

function hoursOfRow(row: Row, plan: Plan): readonly EventHours[] {
  const [from, to, date] = [row.values.get("from"), row.values.get("to"), row.values.get("date")];
  const [text] = from?.texts ?? [];
  const [start, end] = [clockOf(from), clockOf(to)];
  if (!text || !start || !end || row.values.has("every")) return [];
  const day = date?.date && dayNumber(withYear(date.date, plan));
  return [{ day, from: start.minutes, to: endOf(end, start.minutes), text }];
}

function clockOf(value: Value | undefined): ClockMention | undefined {
  const [text] = value?.texts ?? [];
  const clocks = !text || text.todo ? [] : clocksIn(text.value);
  return clocks.length === 1 ? clocks[0] : undefined;
}

function endOf(clock: ClockMention, from: number): number {
  return clock.minutes + (isTurned(clock, from) ? 12 * 60 : 0);
}

/** A text with one day at most and nothing but spans of clocks: 2026年3月9日下午2:30—4:30. */
function hoursOfText(text: Text, plan: Plan): readonly EventHours[] {
  const clocks = text.todo ? [] : clocksIn(text.value);
  const dates = datesIn(text.value);
  const [date] = dates;
  if (dates.length > 1 || /每[天日周]|平时/u.test(text.value)) return [];
  const day = date && dayNumber(withYear(date, plan));
  const spans = clocks.flatMap((clock, index): readonly EventHours[] => {
    const from = clocks[index - 1]?.minutes;
    return clock.dash && from !== undefined ? [{ day, from, to: endOf(clock, from), text }] : [];
  });
  return spans.length * 2 === clocks.length ? spans : [];
}
