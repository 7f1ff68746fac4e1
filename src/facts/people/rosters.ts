import { isOfGrade, sameClass } from "../../notation/people/class-name.ts";
import type { ClassList, Plan, Pupil } from "../../plan/plan.ts";

/** A pupil of a class list with the class. */
export interface ListedPupil {
  readonly pupil: Pupil;
  /** As the list calls it; empty where nothing says it. */
  readonly className: string;
}

/** The pupils whom the lists of a plan have for a class or a grade of some name; `only`: whether it is the only group. */
export function rosterOf(name: string, plan: Plan, only: boolean): readonly ListedPupil[] {
  return plan.classLists.filter((list) => isListOf(list, name, only)).flatMap(listed);
}

/** The lists that belong to none of some groups. */
export function otherLists(plan: Plan, names: readonly string[]): readonly ClassList[] {
  const only = names.length === 1;
  return plan.classLists.filter((list) => !names.some((name) => isListOf(list, name, only)));
}

/** The pupils of a list. */
export function listed({ name, pupils }: ClassList): readonly ListedPupil[] {
  return pupils.map((pupil) => ({ pupil, className: name }));
}

/** How many pupils all lists have. */
export function listedHeads({ classLists }: Plan): number {
  return classLists.reduce((all, { pupils }) => all + pupils.length, 0);
}

/** A list without a class is that of the only group. */
function isListOf({ name: of }: ClassList, name: string, only: boolean): boolean {
  if (of === "") return only;
  return sameClass(of, name) || isOfGrade(of, name);
}
