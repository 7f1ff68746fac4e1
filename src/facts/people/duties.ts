import type { Row, Section } from "../../plan/body.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Text } from "../../plan/text.ts";
import { type Task, tasksOf } from "./tasks.ts";

/** Others beside the one in charge, by what the plan calls their part: 副组长, 随车教师. */
export interface Helpers {
  readonly word: string;
  readonly who: readonly Text[];
}

/** One thing to be done with everybody who does it: what the tasks of several people are about. */
export interface Duty {
  readonly what: Text | undefined;
  /** What its section is called, for a duty that has no name of its own. */
  readonly named: string;
  readonly by: readonly Text[];
  readonly helpers: readonly Helpers[];
  readonly details: readonly Text[];
  readonly time: Text | undefined;
  /** The day of its timetable, where a plan has one for each; empty else. */
  readonly day: string;
  readonly place: Text | undefined;
  readonly deadline: Text | undefined;
  readonly note: Text | undefined;
  readonly row: Row | undefined;
}

/** The duties of one section; undefined for those of the groups of the plan. */
export interface DutyList {
  readonly section: Section | undefined;
  readonly duties: readonly Duty[];
}

/** Every duty of a plan, section by section, in the order of the file; contacts and hired drivers have none. */
export function dutiesOf(plan: Plan): readonly DutyList[] {
  const bySection = new Map<Section | undefined, Map<unknown, Task[]>>();
  for (const task of tasksOf(plan)) {
    if (task.part === "contact" || task.part === "driver") continue;
    const section = bySection.get(task.section) ?? new Map<unknown, Task[]>();
    const key = task.row ?? task;
    section.set(key, [...(section.get(key) ?? []), task]);
    bySection.set(task.section, section);
  }
  // The groups stand in the front matter; the sections that give posts and tasks come before them.
  const inOrder = [...bySection].sort(([a], [b]) => Number(a === undefined) - Number(b === undefined));
  return inOrder.map(([section, rows]) => ({
    section,
    duties: [...rows.values()].map(dutyOf).map((duty) => withinDay(duty, section)),
  }));
}

/** A duty as its section has it: a section of one day says it in its heading. */
function withinDay(duty: Duty, section: Section | undefined): Duty {
  const named = section?.heading ?? section?.key ?? "";
  return { ...duty, named, day: named.includes(duty.day) ? "" : duty.day };
}

function dutyOf(tasks: readonly Task[]): Duty {
  const {
    what,
    details = [],
    time,
    day = "",
    place,
    deadline,
    note,
    row,
  } = tasks[0] ?? ({} as Partial<Task>);
  const leads = (task: Task): boolean => task.part === "in-charge" || task.part === "head";
  return {
    what,
    named: "",
    by: tasks.filter(leads).flatMap(({ who }) => who),
    helpers: tasks.filter((task) => !leads(task)).map(({ word, who }) => ({ word, who })),
    // What is done in an emergency is more than a cell holds; the emergency plan says it.
    details: row?.form === "emergency" ? [] : details,
    time,
    day,
    place,
    deadline,
    note,
    row,
  };
}
