import { surveyOf } from "../facts/survey.ts";
import { datedWeekdays } from "../facts/time/dated-weekdays.ts";
import type { FullDate } from "../notation/time/calendar-date.ts";
import { dateOfDay, weekdayOf } from "../notation/time/calendar-date.ts";
import { type DateMention, datesIn } from "../notation/time/dates-in.ts";
import { isSaidOf } from "../notation/time/festival-days.ts";
import { festivalsIn } from "../notation/time/festivals.ts";
import { respellDate } from "../notation/time/respell-date.ts";
import type { Text } from "../plan/text.ts";
import { fullDate, isNear, movedDate, numberOf } from "./days.ts";
import {
  isQuoted,
  type Left,
  type LeftReason,
  leftAt,
  type Move,
  type Moved,
  type Occasion,
} from "./move.ts";

/** Every date of the plan on its new day, in its own spelling, with the weekday beside it. */
export function movedDates(occasion: Occasion): Moved {
  const moves: Move[] = [];
  const left: Left[] = [];
  for (const text of surveyOf(occasion.plan).texts) {
    const found = datesIn(text.value);
    if (found.length === 0) continue;
    const fates = found.map((mention) => fateOf(mention, text, occasion));
    for (const [index, mention] of found.entries()) {
      const fate = fates[index] as Fate;
      for (const why of fate.why) left.push(leftAt(occasion.plan, text, mention, why));
      moves.push(...movesOf({ text, mention, fate, before: before(index), next: before(index + 2) }));
    }
    function before(index: number): Neighbour | undefined {
      const [mention, fate] = [found[index - 1], fates[index - 1]];
      return mention && fate?.to ? { mention, to: fate.to } : undefined;
    }
  }
  const taken = new Set(moves.map(({ text, start }) => `${text.range.start} ${start}`));
  const others = [...typedDates(occasion), ...weekdaysElsewhere(occasion)];
  moves.push(...others.filter(({ text, start }) => !taken.has(`${text.range.start} ${start}`)));
  return { moves, left };
}

/** Where a date goes; without a place it stays. A month without a day goes by its month alone. */
interface Fate {
  readonly to: FullDate | undefined;
  readonly why: readonly LeftReason[];
}

function fateOf(mention: DateMention, text: Text, occasion: Occasion): Fate {
  const stays = (why: LeftReason): Fate => ({ to: undefined, why: [why] });
  if (!mention.exists) return stays("impossible");
  if (isQuoted(text.value, mention.start)) {
    return (mention.year ?? mention.day) ? stays("quoted") : { to: undefined, why: [] };
  }
  if (mention.day === undefined) return fateOfMonth(mention, text, occasion);
  const full = fullDate(mention, occasion.from);
  if (!full) return stays("impossible");
  if (!isNear(full, occasion)) return stays("far");
  const moved = dateOfDay(occasion.move(numberOf(full)));
  const festival = festivalsIn(text.value).find((each) => isSaidOf(text.value, mention, each))?.festival;
  const was = festival?.on(full.year);
  if (!festival || was?.month !== full.month || was.day !== full.day) return { to: moved, why: [] };
  const days = [moved.year - 1, moved.year, moved.year + 1].flatMap((year) => {
    const on = festival.on(year);
    return on?.day === undefined ? [] : [{ year, month: on.month, day: on.day }];
  });
  const away = (date: FullDate): number => Math.abs(numberOf(date) - numberOf(moved));
  const [day] = days.sort((a, b) => away(a) - away(b));
  const parts = numberOf(full) === numberOf(occasion.from) && day !== undefined && away(day) > 0;
  return { to: day ?? moved, why: parts ? ["festival"] : [] };
}

/** A month without a day goes with the year where the event keeps its month, and its third of the month. */
function fateOfMonth(mention: DateMention, text: Text, { from, to }: Occasion): Fate {
  const near = mention.year === undefined || Math.abs(mention.year - from.year) <= 1;
  if (!near) return { to: undefined, why: ["far"] };
  const third = (date: FullDate): number => Math.min(2, Math.floor((date.day - 1) / 10));
  const isThird = /^[上中下]旬|^[底初末]/u.test(text.value.slice(mention.end));
  const keeps = from.month === to.month && (!isThird || third(from) === third(to));
  if (!keeps) return { to: undefined, why: ["month"] };
  if (mention.year === undefined) return { to: undefined, why: [] };
  return { to: { year: mention.year + to.year - from.year, month: mention.month, day: 1 }, why: [] };
}

interface Neighbour {
  readonly mention: DateMention;
  readonly to: FullDate;
}

interface Place {
  readonly text: Text;
  readonly mention: DateMention;
  readonly fate: Fate;
  readonly before: Neighbour | undefined;
  readonly next: Neighbour | undefined;
}

function movesOf({ text, mention, fate: { to }, before, next }: Place): readonly Move[] {
  if (!to) return [];
  const written = text.value.slice(mention.start, mention.end);
  const shown = {
    ...mustShow(mention, to, before, text),
    mark: next ? mustMark(mention, next, text, to) : false,
  };
  const date: Move = { text, ...placeOf(mention), to: respellDate(written, to, shown), kind: "date" };
  const { weekday } = mention;
  return weekday ? [date, weekdayMove(text, weekday.start, weekday.end, to)] : [date];
}

function placeOf({ start, end }: DateMention): { readonly start: number; readonly end: number } {
  return { start, end };
}

/** A date that had its month or its year from the one before it says them where the two now differ. */
function mustShow(
  mention: DateMention,
  to: FullDate,
  before: Neighbour | undefined,
  text: Text,
): { readonly year: boolean; readonly month: boolean } {
  if (!mention.after || !before) return { year: false, month: false };
  const written = text.value.slice(mention.start, mention.end);
  const turns = before.to.month >= 8 && to.month < 8 ? 1 : 0;
  const year = mention.year !== undefined && !/\d{4}|年/u.test(written) && to.year !== before.to.year + turns;
  const month =
    mention.day !== undefined && !/月|[-/.]/u.test(written) && (year || to.month !== before.to.month);
  return { year, month: month || (year && !/月/u.test(written)) };
}

/** 10月29—30日 needs its first 日 once the second date says its month. */
function mustMark(mention: DateMention, next: Neighbour, text: Text, to: FullDate): boolean {
  const written = text.value.slice(mention.start, mention.end);
  if (mention.bare || mention.day === undefined || /[日号]$|\d[-/.]\d/u.test(written)) return false;
  const shown = mustShow(next.mention, next.to, { mention, to }, text);
  return shown.month || shown.year;
}

function weekdayMove(text: Text, start: number, end: number, to: FullDate): Move {
  const written = text.value.slice(start, end);
  const name = weekdayOf(to)?.slice(-1) ?? "";
  const spelled = name === "日" && /礼拜|天$/u.test(written) ? "天" : name;
  return { text, start, end, to: written.slice(0, -1) + spelled, kind: "weekday" };
}

/** Dates of rows in a form that no sentence may have: 10/23, 10-23. */
function typedDates(occasion: Occasion): readonly Move[] {
  return surveyOf(occasion.plan).rows.flatMap(({ row }) =>
    [...row.values.values()].flatMap(({ date, texts: [text] }): readonly Move[] => {
      if (!date || !text || datesIn(text.value).length > 0) return [];
      const to = movedDate(date, occasion);
      if (!to) return [];
      return [{ text, start: 0, end: text.value.length, to: respellDate(text.value, to), kind: "date" }];
    }),
  );
}

/** Weekdays whose date stands in another column, or on the line above. */
function weekdaysElsewhere(occasion: Occasion): readonly Move[] {
  return datedWeekdays(occasion.plan).flatMap(({ date, text, start, end }) => {
    const to = movedDate(date, occasion);
    return to ? [weekdayMove(text, start, end, to)] : [];
  });
}
