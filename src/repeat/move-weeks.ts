import { surveyOf } from "../facts/survey.ts";
import { datedWeeks, schoolWeekOf } from "../facts/time/school-weeks.ts";
import { respellNumber } from "../notation/time/respell-date.ts";
import { movedDate } from "./days.ts";
import { type Left, leftAt, type Move, type Moved, type Occasion } from "./move.ts";

const week = /第\s?(?<number>\d{1,2}|[一二三四五六七八九十]{1,3})\s?(?:教学|学)?周(?![年岁])/gu;

/** School weeks beside a date, counted anew where the first day of the new term is settled; others are told. */
export function movedWeeks(occasion: Occasion): Moved {
  const moves: Move[] = [];
  const left: Left[] = [];
  const known = new Set<string>();
  for (const { date, text, start, end } of datedWeeks(occasion.plan)) {
    const key = `${text.range.start} ${start}`;
    if (known.has(key)) continue;
    known.add(key);
    // A typed week may have its weekday beside it: 第8周星期三.
    const [written = text.value.slice(start, end)] = text.value.slice(start, end).match(week) ?? [];
    const place = { start, end: start + written.length };
    const number = /\d{1,2}|[一二三四五六七八九十]{1,3}/u.exec(written)?.[0];
    const day = movedDate(date, occasion);
    const next = day && schoolWeekOf(day, occasion.termStarts);
    if (next === undefined || number === undefined) left.push(leftAt(occasion.plan, text, place, "week"));
    else {
      const to = written.replace(number, respellNumber(number, next, "day", false));
      moves.push({ text, ...place, to, kind: "week" });
    }
  }
  return { moves, left: [...left, ...undated(occasion, known)] };
}

/** A week that no date stands beside may be any. */
function undated({ plan }: Occasion, known: ReadonlySet<string>): readonly Left[] {
  return surveyOf(plan).texts.flatMap((text) =>
    [...text.value.matchAll(week)].flatMap((match): readonly Left[] => {
      const isKnown = known.has(`${text.range.start} ${match.index}`) || known.has(`${text.range.start} 0`);
      return isKnown
        ? []
        : [leftAt(plan, text, { start: match.index, end: match.index + match[0].length }, "week")];
    }),
  );
}
