import * as calendarProblems from "../calendar/problems.ts";
import { configProblems } from "../config/problems.ts";
import type { Problem } from "../diagnostic/problem.ts";
import * as fontProblems from "../font/problems.ts";
import { rules } from "../lint/rules/index.ts";
import { suppressionProblems } from "../lint/suppression-problems.ts";
import * as paperProblems from "../paper/problems.ts";
import * as pictureProblems from "../picture/problems.ts";
import { planProblems } from "../plan/problems.ts";
import * as rosterProblems from "../roster/problems.ts";
import * as styleProblems from "../style/problems.ts";
import * as templateProblems from "../template/problems.ts";
import { yamlProblems } from "../yaml/problems/problems.ts";

/** A problem of any room; its words may be called only with the data of a diagnostic of its code. */
export type AnyProblem = Problem<never>;

/** Every problem that `plan` can report, room by room: the one list of codes. */
export const catalogue: readonly AnyProblem[] = [
  ...yamlProblems,
  ...planProblems,
  ...configProblems,
  ...rules,
  ...suppressionProblems,
  ...byCodeOf(pictureProblems),
  ...byCodeOf(rosterProblems),
  ...byCodeOf(styleProblems),
  ...byCodeOf(paperProblems),
  ...byCodeOf(templateProblems),
  ...byCodeOf(fontProblems),
  ...byCodeOf(calendarProblems),
];

/** The problems of a module in an order that does not depend on who loads it. */
function byCodeOf(module: Readonly<Record<string, AnyProblem>>): readonly AnyProblem[] {
  return Object.values(module).sort((a, b) => (a.code < b.code ? -1 : 1));
}

const byCode: ReadonlyMap<string, AnyProblem> = new Map(catalogue.map((problem) => [problem.code, problem]));

/** The problem of a code, or undefined. */
export function problemOf(code: string): AnyProblem | undefined {
  return byCode.get(code);
}
