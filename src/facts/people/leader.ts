import { namesIn } from "../../notation/people/names-in.ts";
import type { Text } from "../../plan/text.ts";
import type { Contact } from "./contacts.ts";
import type { Person } from "./people.ts";
import type { Task } from "./tasks.ts";

/** What is said of who is in charge of an event. */
export interface Leader {
  /** Empty where nobody is said to be. */
  readonly name: string;
  readonly role: Text | undefined;
  readonly phone: Text | undefined;
}

const leading = /总指挥|总负责|总协调|活动负责人|^负责人$|^领队$/u;

/** Who answers for an event: the first contact, else whom a label calls so, else the head of the first group. */
export function leaderOf(
  contacts: readonly Contact[],
  tasks: readonly Task[],
  people: readonly Person[],
): Leader {
  const [contact] = contacts;
  if (contact?.name) return { name: contact.name.value, role: contact.role, phone: contact.phone };
  const task =
    tasks.find(({ what, word }) => leading.test(what?.value ?? "") || word === "总指挥") ??
    tasks.find(({ part }) => part === "head");
  const name = namesIn(task?.who.find(({ todo }) => !todo)?.value ?? "")[0]?.name;
  const person = people.find((each) => each.name === name);
  return { name: name ?? "", role: person?.role, phone: person?.phone };
}
