import type { Plan } from "../plan/plan.ts";
import type { Range } from "../source/source.ts";

/** What an entry of a calendar is; a thing is one that has to be there by a day. */
export type EntrySort = "event" | "step" | "preparation" | "deadline" | "thing";

/** Something of a plan that has a day. */
export interface Entry {
  readonly sort: EntrySort;
  readonly title: string;
  /** Days since 1970-01-01, first and last. */
  readonly from: number;
  readonly to: number;
  /** Minutes since midnight; undefined: the whole day. */
  readonly hours: { readonly from: number; readonly to: number | undefined } | undefined;
  /** Empty where the plan does not say. */
  readonly place: string;
  /** Who is in charge, as typed. */
  readonly by: readonly string[];
  readonly plan: Plan;
  /** Where the plan says so. */
  readonly range: Range;
}

const sorts: readonly EntrySort[] = ["event", "step", "preparation", "deadline", "thing"];

/** By day, whole days first, then by the clock; at the same time as the plans have them. */
export function inOrder(entries: readonly Entry[]): readonly Entry[] {
  const clock = ({ hours }: Entry): number => hours?.from ?? -1;
  return [...entries].sort(
    (a, b) => a.from - b.from || clock(a) - clock(b) || sorts.indexOf(a.sort) - sorts.indexOf(b.sort),
  );
}

/** What a calendar of several plans shows: without steps and things, which would fill pages. */
export function overview(entries: readonly Entry[]): readonly Entry[] {
  return entries.filter(({ sort }) => sort !== "step" && sort !== "thing");
}

/** The events themselves. */
export function eventsAlone(entries: readonly Entry[]): readonly Entry[] {
  return entries.filter(({ sort }) => sort === "event");
}
