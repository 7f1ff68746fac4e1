import { noConfig } from "../config/config.ts";
import { surveyOf } from "../facts/survey.ts";
import { datedWeekdays } from "../facts/time/dated-weekdays.ts";
import { dateUnread } from "../lint/rules/date/unread.ts";
import { datesIn } from "../notation/time/dates-in.ts";
import { relativeDaysIn } from "../notation/time/relative-days.ts";
import { weekdaysIn } from "../notation/time/weekdays-in.ts";
import type { Plan } from "../plan/plan.ts";
import type { Range } from "../source/source.ts";
import { type Left, leftAt } from "./move.ts";

/** The days that cannot be moved because nobody can say which are meant: 本周五, 10.23, 星期三 alone. */
export function openDays(plan: Plan): readonly Left[] {
  const dated = new Set(datedWeekdays(plan).map(({ text, start }) => `${text.range.start} ${start}`));
  const inTexts = surveyOf(plan).texts.flatMap((text): readonly Left[] => {
    const left = (why: Left["why"], start: number, end: number): Left => {
      return leftAt(plan, text, { start, end }, why);
    };
    return [
      ...relativeDaysIn(text.value).map(({ start, end }) => left("relative", start, end)),
      ...weekdaysIn(text.value)
        .filter(({ start, recurring }) => !recurring && !dated.has(`${text.range.start} ${start}`))
        .map(({ start, end }) => left("weekday", start, end)),
    ];
  });
  return [...inTexts, ...unread(plan), ...inComments(plan)];
}

/** Dates of comments: they are for whoever writes the plan, and stay as they are. */
function inComments(plan: Plan): readonly Left[] {
  const { text } = plan.source;
  const isText = (at: number): boolean =>
    surveyOf(plan).texts.some(({ range }) => range.start <= at && at < range.end);
  return [...text.matchAll(/(?<=^|[ \t])#.*$/gmu)]
    .filter(({ index }) => !isText(index))
    .flatMap(({ 0: comment, index }) =>
      datesIn(comment).map(({ start, end }): Left => {
        const range = { start: index + start, end: index + end };
        return { range, written: comment.slice(start, end), why: "comment" };
      }),
    );
}

function unread(plan: Plan): readonly Left[] {
  const found: Left[] = [];
  const add = (range: Range, { found: written, sort }: { found: string; sort: string }): void => {
    if (sort === "date") found.push({ range, written, why: "unread" });
  };
  const context = { config: noConfig, coverage: undefined, isStyleFile: undefined };
  dateUnread.check(plan, { add }, { ...context, option: ({ fallback }) => fallback });
  return found;
}
