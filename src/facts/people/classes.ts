import { once } from "../../plan/once.ts";
import type { ClassList, Plan } from "../../plan/plan.ts";
import { madeRow } from "../made-row.ts";
import { type Group, groupOf, groupsOf, usualOf } from "./groups.ts";
import { listed, otherLists } from "./rosters.ts";

/**
 * The classes of an event, each with its pupils: its groups, and the classes that only its lists name.
 * Groups of another sort (第一批, 甲组), to which no list belongs, give way to the lists.
 */
export const classesOf: (plan: Plan) => readonly Group[] = once((plan) => {
  const groups = groupsOf(plan);
  if (plan.classLists.length === 0) return groups;
  const names = groups.map(({ name }) => name?.value ?? "");
  const others = otherLists(plan, names).map((list) => ofList(list, plan));
  return groups.some(({ roster }) => roster.length > 0) ? [...groups, ...others] : others;
});

/** A class that only a list names; what it says stands where the plan names the file. */
function ofList(list: ClassList, plan: Plan): Group {
  const { range } = list.file;
  const name = list.name === "" ? undefined : { value: list.name, range, todo: false };
  return groupOf(madeRow("groups", range, { name }), usualOf(plan), listed(list));
}
