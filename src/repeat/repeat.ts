import { applyEdits } from "../diagnostic/apply.ts";
import { placeIn } from "../facts/range-in.ts";
import { scopesOf } from "../facts/scope.ts";
import { eventDays } from "../facts/time/event.ts";
import type { FullDate } from "../notation/time/calendar-date.ts";
import { dateOfDay } from "../notation/time/calendar-date.ts";
import type { Plan } from "../plan/plan.ts";
import { lineEndOf, withLineEnds } from "../yaml/edit/edit.ts";
import { numberOf } from "./days.ts";
import { type Change, changesOf, moved, proven, provenEdits } from "./make-moves.ts";
import { type MarkWords, marksFor } from "./marks.ts";
import { type Left, leftAt, type Move, type Moved, type Occasion } from "./move.ts";
import { movedCounts } from "./move-counts.ts";
import { movedDates } from "./move-dates.ts";
import { raisedGrades } from "./move-grades.ts";
import { movedLunarDays } from "./move-lunar.ts";
import { movedWeeks } from "./move-weeks.ts";
import { movedYears } from "./move-years.ts";
import { openDays } from "./open-days.ts";
import { linesToReview, type ReviewSort, reviewSorts } from "./review.ts";
import { type SchoolCalendar, shiftOf } from "./shift.ts";

/** How an event is to come again. */
export interface RepeatOrder {
  readonly to: FullDate;
  /** The first day of the event as it was, where the plan does not say it. */
  readonly from: FullDate | undefined;
  readonly gradesUp: boolean;
  readonly calendar: SchoolCalendar & { readonly termStarts: readonly number[] };
  /** The comment beside what a person should look at again. */
  readonly mark: MarkWords;
}

/** A plan for the next time. */
export interface Repeated {
  readonly text: string;
  readonly from: FullDate;
  readonly inSchoolDays: boolean;
  /** In the order of the text. */
  readonly changes: readonly Change[];
  /** What stays though it may have to change; places are those of the text as it is now. */
  readonly left: readonly (Left & { readonly at: number })[];
  /** What was marked to be looked at again, by sort, with places in the text as it is now. */
  readonly review: ReadonlyMap<ReviewSort, readonly number[]>;
}

/** The first day of the event that a plan is for; undefined where it names none with its year. */
export function firstDay(plan: Plan): FullDate | undefined {
  const [own, ...inner] = scopesOf(plan).map((scope) => eventDays(scope, plan));
  const days = own && own.length > 0 ? own : inner.flat();
  return days.length === 0 ? undefined : dateOfDay(Math.min(...days.map(({ number }) => number)));
}

/**
 * A plan without errors for the next time that its event takes place: days, weekdays, years, editions
 * and, on request, grades move on; everything else keeps its bytes but for the comments that ask to
 * look again. An edit that would be read otherwise is left out, and told. Undefined where nobody can
 * say when the event was.
 */
export function repeatPlan(plan: Plan, order: RepeatOrder): Repeated | undefined {
  const from = order.from ?? firstDay(plan);
  if (!from) return undefined;
  const shift = shiftOf(numberOf(from), numberOf(order.to), order.calendar);
  const occasion: Occasion = {
    plan,
    from,
    to: order.to,
    move: shift.move,
    termStarts: order.calendar.termStarts,
  };
  const found = lookAt(occasion, order.gradesUp);
  const { source } = plan;
  const placed = found.moves.flatMap((move) => {
    const range = placeIn(move.text, move.start, move.end, source);
    return range ? [{ move, edit: { range, text: move.to } }] : [];
  });
  const made = proven(source.text, placed);
  const missed = found.moves.filter((move) => !made.some((each) => each.move === move));
  const lines = linesToReview(plan);
  const sorted = new Map(
    [...lines].map(([line, sorts]) => [line, reviewSorts.filter((each) => sorts.has(each))]),
  );
  const marks = withLineEnds(marksFor(sorted, plan, order.mark), lineEndOf(source.text));
  const edits = made.map(({ edit }) => edit);
  const kept = provenEdits(source.text, edits, marks);
  const all = [...edits, ...kept];
  const left = [...found.left, ...missed.map((move) => leftAt(plan, move.text, move, "spelling"))];
  return {
    text: applyEdits(source.text, all),
    from,
    inSchoolDays: shift.inSchoolDays,
    changes: changesOf(made, all, source.text),
    left: left.map((each) => ({ ...each, at: moved(each.range.start, all) })).sort((a, b) => a.at - b.at),
    review: reviewOf(sorted, (line) => moved(source.lineStarts[line] ?? 0, all)),
  };
}

/** What may move, each place once; the first look that finds a place has it. */
function lookAt(occasion: Occasion, gradesUp: boolean): Moved {
  const looks = [
    movedDates(occasion),
    movedLunarDays(occasion),
    movedYears(occasion),
    movedCounts(occasion),
    movedWeeks(occasion),
    ...(gradesUp ? [raisedGrades(occasion)] : []),
  ];
  const moves: Move[] = [];
  for (const move of looks.flatMap((look) => look.moves)) {
    const isTaken = moves.some(
      (each) =>
        each.text.range.start === move.text.range.start && each.start < move.end && move.start < each.end,
    );
    if (!isTaken) moves.push(move);
  }
  return {
    moves: moves.filter(({ text, start, end, to }) => text.value.slice(start, end) !== to),
    left: [...looks.flatMap((look) => look.left), ...openDays(occasion.plan)],
  };
}

function reviewOf(
  lines: ReadonlyMap<number, readonly ReviewSort[]>,
  place: (line: number) => number,
): ReadonlyMap<ReviewSort, readonly number[]> {
  const ordered = [...lines].sort(([a], [b]) => a - b);
  return new Map(
    reviewSorts.flatMap((sort) => {
      const own = ordered.flatMap(([line, sorts]) => (sorts.includes(sort) ? [place(line)] : []));
      return own.length > 0 ? [[sort, own] as const] : [];
    }),
  );
}
