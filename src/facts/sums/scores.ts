import type { Plan } from "../../plan/plan.ts";
import { type Amount, figureOf, isTotal, sumOf, textOf, written } from "../figure.ts";
import { surveyOf } from "../survey.ts";

/** What the points of all criteria come to; unknown where one of them is. */
export function fullScoreOf(plan: Plan): Amount {
  return sumOf(
    surveyOf(plan).rowParts.flatMap(({ part: { form, rows } }) =>
      form === "scoring"
        ? rows
            .filter((row) => !isTotal(textOf(row, "item")?.value ?? ""))
            .map((row) => written(figureOf(row, "points")))
        : [],
    ),
  );
}
