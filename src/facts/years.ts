import type { CalendarDate } from "../notation/time/calendar-date.ts";
import { type DateMention, datesIn } from "../notation/time/dates-in.ts";
import { yearsIn } from "../notation/time/years-in.ts";
import { once } from "../plan/once.ts";
import type { Plan } from "../plan/plan.ts";
import { foundIn } from "./found-in.ts";

/** The years in which a day without a year may be meant. */
export interface PlanYears {
  /** The years of full dates, of the title and of the signature, ascending; empty where the plan names none. */
  readonly all: readonly number[];
  /** The year that the title names, where it names just one and no school year. */
  readonly title: number | undefined;
  /** From the first to the last year that title and subtitle name; undefined where they name none. */
  readonly titles: { readonly from: number; readonly to: number } | undefined;
  /** The only year there is. */
  readonly only: number | undefined;
}

/** The years of a plan. Years long past (1949年) are history and no candidates. */
export const yearsOf: (plan: Plan) => PlanYears = once((plan) => {
  const titles = [plan.title, plan.subtitle].flatMap((text) =>
    text && !text.todo ? yearsIn(text.value) : [],
  );
  const typed = plan.signature?.day?.year;
  const full = foundIn(plan, datesIn).flatMap(({ mention }) => mention.year ?? []);
  const named = [
    ...titles.flatMap(({ from, to }) => (to - from > 2 ? [] : [from, to])),
    ...(typed === undefined ? [] : [typed]),
    ...full,
  ];
  const latest = Math.max(...named);
  const all = [...new Set(named.filter((year) => year >= latest - 2))].sort((a, b) => a - b);
  const single = titles.length === 1 && titles[0]?.from === titles[0]?.to ? titles[0]?.from : undefined;
  return { all, title: single, titles: spanOf(titles), only: all.length === 1 ? all[0] : undefined };
});

function spanOf(years: readonly { readonly from: number; readonly to: number }[]): PlanYears["titles"] {
  if (years.length === 0) return undefined;
  return { from: Math.min(...years.map(({ from }) => from)), to: Math.max(...years.map(({ to }) => to)) };
}

/** A date with the only year that it can have in this plan; as it is where several are possible. */
export function withYear(date: CalendarDate, plan: Plan): CalendarDate {
  return date.year === undefined ? { ...date, year: yearsOf(plan).only } : date;
}

/**
 * The years in which a day of a text may be meant: its own, else those named before it in its sentence
 * (2026年的重阳节是10月18日), else all of the plan.
 */
export function possibleYears(value: string, date: DateMention, plan: Plan): readonly number[] {
  if (date.year !== undefined) return [date.year];
  const sentence = value.slice(Math.max(0, date.start - 80), date.start).replace(/^[\s\S]*[。；\n]/u, "");
  const named = yearsIn(sentence).filter(({ school }) => !school);
  return named.length > 0 ? [...new Set(named.flatMap(({ from, to }) => [from, to]))] : yearsOf(plan).all;
}
