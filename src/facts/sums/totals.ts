import { capitalAmount } from "../../notation/numbers/money.ts";
import { type Amount, sumOf } from "../figure.ts";
import type { Length } from "../time/lengths.ts";
import type { Budget } from "./budget.ts";
import type { Fee } from "./fees.ts";

/** What a plan comes to as a whole: all its budgets, fees and timetables together. */
export interface Totals {
  /** In yuan. */
  readonly budget: Amount;
  /** The budget in capital characters; undefined where it is unknown or rests on 约. */
  readonly capital: string | undefined;
  /** What one pupil pays, in yuan. */
  readonly fee: Amount;
  /** How long it takes, in minutes. */
  readonly minutes: Amount;
}

/** Adds up what the parts of a plan come to; a sum is unknown while one of its numbers is. */
export function totalsOf(
  budgets: readonly Budget[],
  fees: readonly Fee[],
  lengths: readonly Length[],
): Totals {
  const budget = sumOf(budgets.map(({ total }) => total));
  return {
    budget,
    capital: budget.approximate || budget.value === undefined ? undefined : capitalAmount(budget.value),
    fee: sumOf(fees.map(({ perHead }) => perHead)),
    minutes: sumOf(lengths.map(({ total }) => total)),
  };
}
