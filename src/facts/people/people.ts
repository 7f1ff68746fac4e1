import { looksLikeName, namesIn } from "../../notation/people/names-in.ts";
import { datesIn } from "../../notation/time/dates-in.ts";
import type { Row } from "../../plan/body.ts";
import { once } from "../../plan/once.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Text } from "../../plan/text.ts";
import { textOf } from "../figure.ts";
import { type Task, tasksOf } from "./tasks.ts";

/** Somebody whom the plan names, with all that is asked of them. */
export interface Person {
  /** 李明 for 李明老师 too; an office (各班班主任) as it is called. */
  readonly name: string;
  /** Whether it is the name of one person, as far as can be told; else an office or a group. */
  readonly single: boolean;
  /** The row of 人员 that introduces the person. */
  readonly row: Row | undefined;
  readonly unit: Text | undefined;
  readonly role: Text | undefined;
  readonly phone: Text | undefined;
  /** In the order of the file. */
  readonly tasks: readonly Task[];
}

/** Everybody whom a plan names: those of 人员 first, then by their first task. */
export const peopleOf: (plan: Plan) => readonly Person[] = once((plan) => {
  const listed = new Map<string, Row>();
  for (const row of plan.people) {
    const [first] = namesIn(textOf(row, "name")?.value ?? "");
    if (first && !textOf(row, "name")?.todo && !listed.has(first.name)) listed.set(first.name, row);
  }
  const tasks = new Map<string, Task[]>([...listed.keys()].map((name) => [name, []]));
  for (const task of tasksOf(plan)) {
    for (const name of namesOf(task)) tasks.set(name, [...(tasks.get(name) ?? []), task]);
  }
  return [...tasks].map(([name, mine]) => personOf(name, listed.get(name), mine));
});

/** What somebody has to do, as a list to be ticked: posts, then what has a deadline, then the rest in the order of the file; to be called is nothing to do. */
export function listedTasks({ tasks }: Person): readonly Task[] {
  const own = tasks.filter(({ part }) => part !== "contact");
  const rank = (task: Task): number => {
    if (posts.has(task.part)) return 0;
    return task.deadline === undefined ? 2 : 1;
  };
  const due = ({ deadline }: Task): number => {
    const [date] = deadline && !deadline.todo ? datesIn(deadline.value) : [];
    return date ? date.month * 31 + (date.day ?? 0) : 0;
  };
  return own.toSorted((a, b) => rank(a) - rank(b) || (rank(a) === 1 ? due(a) - due(b) : 0));
}

const posts: ReadonlySet<Task["part"]> = new Set<Task["part"]>(["head", "deputy", "member"]);

/** Those of the plan's people who are on duty: single persons, without hired drivers. */
export function staffOf(people: readonly Person[]): readonly Person[] {
  return people.filter(
    ({ single, row, tasks }) => single && (row !== undefined || tasks.some(({ part }) => part !== "driver")),
  );
}

function namesOf({ who }: Task): ReadonlySet<string> {
  return new Set(who.flatMap((text) => (text.todo ? [] : namesIn(text.value).map(({ name }) => name))));
}

/** What 人员 does not say of a person, a contact may. */
function personOf(name: string, row: Row | undefined, tasks: readonly Task[]): Person {
  const contact = tasks.find(({ part }) => part === "contact")?.row;
  const said = (key: string): Text | undefined =>
    (row && textOf(row, key)) ?? (contact && textOf(contact, key));
  const single = row !== undefined || looksLikeName(name) || /^[一-鿿](?:老师|主任|校长)$/u.test(name);
  return { name, single, row, unit: said("unit"), role: said("role"), phone: said("phone"), tasks };
}
