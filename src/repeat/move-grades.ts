import { surveyOf } from "../facts/survey.ts";
import { parseNumeral } from "../notation/numbers/numeral.ts";
import { respellNumber } from "../notation/time/respell-date.ts";
import type { Plan } from "../plan/plan.ts";
import type { Text } from "../plan/text.ts";
import { type Left, leftAt, type Move, type Moved, type Occasion } from "./move.ts";

const one = "[一二三四五六七八九]|[1-9]";
/** 三年级, 三、四年级, 一至三年级 · 初一, 高二 · 三（1）班, 3(1)班 · 301班, 三1班 */
const grade = new RegExp(
  `(?<![第\\d])(?<list>(?:${one})(?:\\s?[、，至到和—–~～-]{1,2}\\s?(?:${one}))*)年级` +
    `|(?<school>[初高])(?<year>[一二三])(?![班个名次])` +
    `|(?<![\\d.第初高])(?<class>${one})[（(〔](?:\\d{1,2}|[一二三四五六七八九十]{1,2})[）)〕](?:班|中队|小队|$)` +
    `|(?<![\\d.第初高])(?<short>${one})(?:0[1-9]|[12]\\d|(?<=[一二三四五六七八九])\\d{1,2}|(?<=[一二三四五六七八九])[一二三四五六七八九])(?:班|中队)`,
  "gu",
);

/** The last grades of primary and of middle school: what comes next is another school. */
const last: ReadonlySet<number> = new Set([6, 9]);

/** Every grade one up, in its own spelling; the last of a school is told. */
export function raisedGrades({ plan }: Occasion): Moved {
  const found = surveyOf(plan).texts.flatMap((text) => gradesOf(text, plan));
  return { moves: found.filter((each) => "to" in each), left: found.filter((each) => "why" in each) };
}

function gradesOf(text: Text, plan: Plan): readonly (Move | Left)[] {
  return [...text.value.matchAll(grade)].flatMap((match): readonly (Move | Left)[] => {
    const { list, school, year, class: before, short } = match.groups ?? {};
    const written = list ?? year ?? before ?? short ?? "";
    const place = { start: match.index, end: match.index + match[0].length };
    const numbers = [...written.matchAll(new RegExp(one, "gu"))];
    const isLast = (value: number): boolean => (school === undefined ? last.has(value) : value === 3);
    if (numbers.some(([number]) => isLast(parseNumeral(number) ?? 0))) {
      return [leftAt(plan, text, place, "last-grade")];
    }
    const raised = written.replace(new RegExp(one, "gu"), (number) =>
      respellNumber(number, (parseNumeral(number) ?? 0) + 1, "day", false),
    );
    const behind = match[0].slice((school?.length ?? 0) + written.length);
    return [{ text, ...place, to: `${school ?? ""}${raised}${behind}`, kind: "grade" }];
  });
}
