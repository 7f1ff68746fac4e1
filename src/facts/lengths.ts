import { plainDuration } from "../notation/durations-in.ts";
import type { Plan, Row, Section } from "../plan/plan.ts";
import type { Amount } from "./figure.ts";
import { sum, textOf, unknownAmount } from "./figure.ts";
import { surveyOf } from "./survey.ts";

/** How long the steps or the programme of a list take. */
export interface Length {
  readonly section: Section | undefined;
  readonly rows: readonly Row[];
  /** Minutes of each row as its 时长 says; undefined where it says none plainly. */
  readonly minutes: readonly (number | undefined)[];
  /** All together; unknown where one row does not say. */
  readonly total: Amount;
}

/** The lengths of the lists of steps and of programmes in which some row gives minutes, in the order of the file. */
export function lengthsOf(plan: Plan): readonly Length[] {
  return surveyOf(plan).rowParts.flatMap(({ part: { form, rows }, section }) =>
    (form === "steps" || form === "programme") && rows.some((row) => row.values.has("minutes"))
      ? [lengthOf(rows, section)]
      : [],
  );
}

function lengthOf(rows: readonly Row[], section: Section | undefined): Length {
  const minutes = rows.map((row) => {
    const text = textOf(row, "minutes");
    return text && !text.todo ? plainDuration(text.value) : undefined;
  });
  const known = minutes.filter((each) => each !== undefined);
  const total =
    known.length < rows.length ? unknownAmount : { value: sum(known), approximate: false, computed: true };
  return { section, rows, minutes, total };
}
