import type { Amount } from "../../facts/figure.ts";
import { printNumber } from "../../notation/numbers/digits.ts";

/** An amount as printed: 4800, 约1200 where it rests on a value that is only about so much; empty where it is unknown. */
export function amountText({ value, approximate }: Amount): string {
  return value === undefined ? "" : (approximate ? "约" : "") + printNumber(value);
}
