import type { Row, Section } from "../../plan/body.ts";
import { once } from "../../plan/once.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Text } from "../../plan/text.ts";
import { type Amount, figureOf, isTotal, sumOf, textOf, written } from "../figure.ts";
import { surveyOf } from "../survey.ts";

/** A part of the fee. */
export interface FeePart {
  readonly row: Row;
  readonly item: Text | undefined;
  /** In yuan a head. */
  readonly amount: Amount;
  readonly note: Text | undefined;
  /** Whether the line only sums up the others. */
  readonly total: boolean;
}

/** A fee: its parts and what they come to a head, in yuan. */
export interface Fee {
  readonly section: Section | undefined;
  readonly parts: readonly FeePart[];
  readonly perHead: Amount;
}

/** The fee that rows make; the view asks for the rows of one part. */
export const feeOf: (rows: readonly Row[], section?: Section) => Fee = once((rows, section) => {
  const parts = rows.map((row): FeePart => {
    const item = textOf(row, "item");
    const amount = written(figureOf(row, "amount"));
    return { row, item, amount, note: textOf(row, "note"), total: isTotal(item?.value ?? "") };
  });
  const perHead = sumOf(parts.filter(({ total }) => !total).map(({ amount }) => amount));
  const fee = { section, parts, perHead };
  return fee;
});

/** Every fee of a plan, one for each list of its parts, in the order of the file. */
export function feesOf(plan: Plan): readonly Fee[] {
  return surveyOf(plan).rowParts.flatMap(({ part, section }) =>
    part.form === "fee" ? [feeOf(part.rows, section)] : [],
  );
}
