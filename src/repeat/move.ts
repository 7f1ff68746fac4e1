import { rangeIn } from "../facts/range-in.ts";
import type { Mention } from "../notation/numbers/normal.ts";
import type { FullDate } from "../notation/time/calendar-date.ts";
import type { Plan } from "../plan/plan.ts";
import type { Text } from "../plan/text.ts";
import type { Range } from "../source/source.ts";

/** What is written anew when an event comes again. */
export type MoveKind =
  | "date"
  | "weekday"
  | "lunar"
  | "year"
  | "school-year"
  | "term"
  | "week"
  | "edition"
  | "anniversary"
  | "grade";

/** A part of a text, by offsets into its value, and what is to stand there. */
export interface Move extends Mention {
  readonly text: Text;
  readonly to: string;
  readonly kind: MoveKind;
}

/**
 * Why something that looks as if it should move does not:
 * - `relative`, `unread`: nobody can say which day is meant (本周五, 10.23);
 * - `weekday`: a weekday without a date beside it; `month`: a month without a day, where the event moves to
 *   another month; `impossible`: no such day; `comment`: written beside the plan, for people alone;
 * - `far`: more than 400 days from the event, so history; `quoted`: part of a title in 《》 or a number in 〔〕;
 * - `festival`: the event was on a festival and now is not, so a sentence that names its day names the festival's;
 *   `lunar`: a lunar day in figures or with
 *   the name of its year;
 * - `year`, `span`: a year that is not the event's; a stretch of years; `term`: a term that is not the event's;
 * - `week`: a school week where no first day of term is settled; `edition`: another event's 第N届;
 * - `last-grade`: the last grade of a school has no next one;
 * - `spelling`: the file spells it so that no part of it can be replaced.
 */
export type LeftReason =
  | "relative"
  | "unread"
  | "weekday"
  | "month"
  | "impossible"
  | "comment"
  | "far"
  | "quoted"
  | "festival"
  | "lunar"
  | "year"
  | "span"
  | "term"
  | "week"
  | "edition"
  | "last-grade"
  | "spelling";

/** What stays as it is though it may have to change. */
export interface Left {
  readonly range: Range;
  readonly written: string;
  readonly why: LeftReason;
}

/** What one look at the plan comes to. */
export interface Moved {
  readonly moves: readonly Move[];
  readonly left: readonly Left[];
}

/** An event that comes again. */
export interface Occasion {
  readonly plan: Plan;
  /** The first day of the event as it was, and as it will be. */
  readonly from: FullDate;
  readonly to: FullDate;
  /** Where a day of the old plan comes to lie; days are numbered from 1 January 1970. */
  readonly move: (day: number) => number;
  /** The first days of terms, where they are settled. */
  readonly termStarts: readonly number[];
}

/** A part of a text that stays, and why. */
export function leftAt({ source }: Plan, text: Text, { start, end }: Mention, why: LeftReason): Left {
  return { range: rangeIn(text, start, end, source), written: text.value.slice(start, end), why };
}

/** Whether a place of a text is inside a title 《…》. */
export function isQuoted(value: string, at: number): boolean {
  const before = value.slice(Math.max(0, at - 80), at);
  return before.lastIndexOf("《") > before.lastIndexOf("》");
}
