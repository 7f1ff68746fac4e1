import { surveyOf } from "../facts/survey.ts";
import { normalText } from "../notation/numbers/normal.ts";
import { numeralCharacters, parseNumeral } from "../notation/numbers/numeral.ts";
import { datesIn } from "../notation/time/dates-in.ts";
import { respellNumber } from "../notation/time/respell-date.ts";
import { type YearMention, yearsIn } from "../notation/time/years-in.ts";
import type { Text } from "../plan/text.ts";
import { isFirstTerm, schoolYearOf } from "./days.ts";
import { isQuoted, type Left, leftAt, type Move, type Moved, type Occasion } from "./move.ts";

/** The years that no date has (2026年, 2025—2026学年) and the names of terms. */
export function movedYears(occasion: Occasion): Moved {
  const found = surveyOf(occasion.plan).texts.flatMap((text) => [
    ...yearsOf(text, occasion),
    ...termsOf(text, occasion),
  ]);
  return {
    moves: found.filter((each) => "to" in each),
    left: found.filter((each) => "why" in each),
  };
}

function yearsOf(text: Text, occasion: Occasion): readonly (Move | Left)[] {
  const dates = datesIn(text.value);
  return yearsIn(text.value)
    .filter((year) => !dates.some((date) => date.start < year.end && year.start < date.end))
    .flatMap((year) => fateOf(year, text, occasion));
}

function fateOf(year: YearMention, text: Text, { plan, from, to }: Occasion): readonly (Move | Left)[] {
  const written = text.value.slice(year.start, year.end);
  const left = (why: Left["why"]): readonly Left[] => [leftAt(plan, text, year, why)];
  const by = year.school ? schoolYearOf(to) - schoolYearOf(from) : to.year - from.year;
  const own = year.school ? schoolYearOf(from) : from.year;
  const isOwn = year.from === own || (!year.school && year.to === own && year.to - year.from <= 1);
  if (year.to - year.from > 1) return year.to >= from.year ? left("span") : [];
  if (by === 0) return [];
  if (isQuoted(text.value, year.start)) return left("quoted");
  // Years long past are history and no matter of this event.
  if (!isOwn) return Math.abs(year.from - own) <= 2 ? left("year") : [];
  const kind = year.school ? "school-year" : "year";
  return [{ text, start: year.start, end: year.end, to: respellYears(written, by), kind }];
}

/** Each year of 2025—2026学年 and 2025—26学年 so many years later. */
function respellYears(written: string, by: number): string {
  const years = new RegExp(`[0-9０-９]{4}|[0-9０-９]{2}(?=\\s*(?:学年|年))|[${numeralCharacters}]{4}`, "gu");
  return written.replace(years, (year) => {
    const value = parseNumeral(normalText(year).replaceAll("0", /\d/.test(normalText(year)) ? "0" : "〇"));
    if (value === undefined) return year;
    const next = value < 100 ? String((value + by) % 100).padStart(2, "0") : undefined;
    return next ?? respellNumber(year, value + by, "year", false);
  });
}

const term = /第(?<ordinal>[一二])学期|(?<part>[上下])学期|(?<season>[春秋])季(?:学期)?(?=学期|$|[^运])/gu;

/** The term that an event lies in, where it comes again in the other one. */
function termsOf(text: Text, { plan, from, to }: Occasion): readonly (Move | Left)[] {
  if (!/学期/u.test(text.value)) return [];
  return [...text.value.matchAll(term)].flatMap((match): readonly (Move | Left)[] => {
    const { ordinal, part, season } = match.groups ?? {};
    if (season !== undefined && !match[0].endsWith("学期")) return [];
    const word = ordinal ?? part ?? season ?? "";
    const isFirst = /[一上秋]/u.test(word);
    if (isFirstTerm(from) === isFirstTerm(to)) return [];
    const place = { start: match.index, end: match.index + match[0].length };
    if (isFirst !== isFirstTerm(from)) return [leftAt(plan, text, place, "term")];
    const start = match.index + match[0].indexOf(word);
    const other = { 一: "二", 二: "一", 上: "下", 下: "上", 春: "秋", 秋: "春" }[word] ?? word;
    return [{ text, start, end: start + 1, to: other, kind: "term" }];
  });
}
