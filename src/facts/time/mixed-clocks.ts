import { isTurned } from "../../notation/time/clock-words.ts";
import type { ClockMention } from "../../notation/time/clocks-in.ts";
import { clocksIn } from "../../notation/time/clocks-in.ts";
import type { Row, Section } from "../../plan/body.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Text } from "../../plan/text.ts";
import { surveyOf } from "../survey.ts";
import { type Slot, type Timetable, timetablesOf } from "./timetables.ts";

/** A clock that counts 12 hours where 24 are counted, and what it means in minutes since midnight. */
export interface MixedClock {
  readonly text: Text;
  readonly clock: ClockMention;
  readonly minutes: number;
}

/** The clocks of each timetable that should count 24 hours as their neighbours do. */
export function mixedClocks(plan: Plan): readonly (readonly MixedClock[])[] {
  const bySection = new Map<Section, Timetable[]>();
  for (const table of timetablesOf(plan))
    bySection.set(table.section, [...(bySection.get(table.section) ?? []), table]);
  const inTables = [...bySection.values()].map(mixedIn);
  const inRows = surveyOf(plan).rows.map(({ row }) => turnedRow(row));
  return [...inTables, ...inRows].filter((mixed) => mixed.length > 0);
}

function mixedIn(tables: readonly Timetable[]): readonly MixedClock[] {
  const counted = tables.some(({ slots }) =>
    slots.some(({ first, last }) => isFullDay(first) || (last !== undefined && isFullDay(last))),
  );
  return tables.flatMap(({ slots, block }) =>
    slots.flatMap((slot) => {
      // Under 下午, 2:30 is plain unless others count 24 hours; after 10:00 it is not.
      const plain = slot.first.period !== "" || /下午|晚/u.test(block);
      return plain && !counted ? [] : shortClocks(slot);
    }),
  );
}

function isFullDay(clock: ClockMention): boolean {
  return clock.hour >= 13 && clock.period === "";
}

/** The clocks of a line that are written with fewer hours than they mean. */
function shortClocks({ text, first, last, from, to }: Slot): readonly MixedClock[] {
  const ends = [[first, from] as const, ...(last && to !== undefined ? [[last, to] as const] : [])];
  return ends
    .filter(([clock, minutes]) => minutes >= 13 * 60 && clock.hour < 12)
    .map(([clock, minutes]) => ({ text, clock, minutes }));
}

/** {开始: 8:30, 结束: 3:00} */
function turnedRow(row: Row): readonly MixedClock[] {
  if (!row.values.has("from") || !row.values.has("to")) return [];
  const [from, to] = ["from", "to"].map((key) => row.values.get(key)?.texts[0]);
  if (!from || !to || from.todo || to.todo || row.form === "phases") return [];
  const [start, end] = [clocksIn(from.value), clocksIn(to.value)];
  const [first, last] = [start[0], end[0]];
  if (!first || !last || start.length > 1 || end.length > 1 || !isTurned(last, first.minutes)) return [];
  return [{ text: to, clock: last, minutes: last.minutes + 12 * 60 }];
}
