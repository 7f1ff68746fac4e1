import { type Diagnostic, diagnose, type Outcome } from "../diagnostic/diagnostic.ts";
import { isOfGrade, sameClass } from "../notation/people/class-name.ts";
import type { ClassList, Plan, RosterFile } from "../plan/plan.ts";
import type { ListedClass } from "./class-lists.ts";
import type { RosterRead, Rosters } from "./load-rosters.ts";
import { missingRoster, rosterClass, unreadableRoster } from "./problems.ts";

/** A plan with the class lists of its files; what is wrong with a file is told where the plan names it. */
export function withRosters(plan: Plan, rosters: Rosters): Outcome<Plan> {
  const diagnostics: Diagnostic[] = [];
  const classLists = plan.rosters.flatMap((named) => {
    const read = rosters.get(named.file.value.trim());
    return read ? listsOf(named, read, plan, diagnostics) : [];
  });
  return { value: { ...plan, classLists }, diagnostics };
}

function listsOf(
  { group, file }: RosterFile,
  read: RosterRead,
  plan: Plan,
  diagnostics: Diagnostic[],
): readonly ClassList[] {
  const name = file.value.trim();
  if ("missing" in read) {
    diagnostics.push(diagnose(missingRoster, plan.source, file.range, { file: name, nearest: read.nearest }));
    return [];
  }
  if ("fault" in read) {
    diagnostics.push(diagnose(unreadableRoster, plan.source, file.range, { file: name, fault: read.fault }));
    return [];
  }
  const classes = group ? classesFor(group.value, read.classes) : read.classes;
  if (classes.length === 0 && group) {
    const listed = read.classes.map((each) => each.name);
    diagnostics.push(
      diagnose(rosterClass, plan.source, group.range, { file: name, group: group.value, listed }),
    );
  }
  return classes.map(({ name: of, pupils }) => ({ name: of, file, pupils }));
}

/** What a plan calls a file holds for all of it, or for those of its classes that are meant. */
function classesFor(group: string, classes: readonly ListedClass[]): readonly ListedClass[] {
  const [only, another] = classes;
  const meant = classes.filter(({ name }) => sameClass(name, group) || isOfGrade(name, group));
  if (meant.length > 0)
    return meant.map((each) => (sameClass(each.name, group) ? { ...each, name: group } : each));
  return only && !another ? [{ ...only, name: group }] : [];
}
