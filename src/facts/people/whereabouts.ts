import { namesIn } from "../../notation/people/names-in.ts";
import { dayNumber } from "../../notation/time/calendar-date.ts";
import { clocksIn } from "../../notation/time/clocks-in.ts";
import { datesIn } from "../../notation/time/dates-in.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Text } from "../../plan/text.ts";
import { textOf } from "../figure.ts";
import { scopesOf } from "../scope.ts";
import { eventDays } from "../time/event.ts";
import { withYear } from "../years.ts";
import { type Group, groupsOf } from "./groups.ts";
import { type Person, peopleOf } from "./people.ts";
import type { Task } from "./tasks.ts";
import { vehicleNames, vehiclesOf } from "./vehicles.ts";

/** Where a person is, as one place of the plan says. */
export interface Whereabouts {
  readonly person: string;
  /** What the plan calls it: 1号车, 五（1）班, 报告厅. */
  readonly at: string;
  /** Two of a sort at once cannot be; a class and its vehicle can. */
  readonly sort: "vehicle" | "place";
  /** The text that names the person. */
  readonly who: Text;
  /** From when to when, in minutes since midnight; undefined: all the time. */
  readonly hours: { readonly from: number; readonly to: number } | undefined;
  /** Days since 1970-01-01; undefined: the day of the event. */
  readonly day: number | undefined;
  readonly task: Task | undefined;
}

/** Where each person must be whom a plan gives a vehicle, or a task with its place and its hours. */
export function whereaboutsOf(plan: Plan): readonly Whereabouts[] {
  return [...inVehicles(plan), ...peopleOf(plan).flatMap((person) => atTasks(person, plan))];
}

/** Who leads or rides in a vehicle, and who leads a class that rides in one. */
function inVehicles(plan: Plan): readonly Whereabouts[] {
  const single = new Set(peopleOf(plan).flatMap(({ single: one, name }) => (one ? [name] : [])));
  const aboard = (who: readonly Text[], at: string, day: number | undefined): readonly Whereabouts[] =>
    who.flatMap((text) =>
      text.todo
        ? []
        : namesIn(text.value)
            .filter(({ name }) => single.has(name))
            .map(({ name }) => ({
              person: name,
              at,
              sort: "vehicle",
              who: text,
              hours: undefined,
              day,
              task: undefined,
            })),
    );
  return [
    ...vehiclesOf(plan).flatMap(({ no, by, teachers }) =>
      no && !no.todo ? aboard([...by, ...teachers], plainVehicle(no.value), undefined) : [],
    ),
    ...groupsOf(plan).flatMap((group) => {
      const [vehicle, another] = group.vehicles.flatMap(({ value }) => vehicleNames(value));
      if (vehicle === undefined || another !== undefined) return [];
      return aboard([...group.by, ...group.teachers], vehicle, dayOf(group, plan));
    }),
  ];
}

function plainVehicle(no: string): string {
  return vehicleNames(no)[0] ?? no;
}

function dayOf({ date }: Group, plan: Plan): number | undefined {
  const [mention] = date.own && date.text && !date.text.todo ? datesIn(date.text.value) : [];
  return mention?.exists ? dayNumber(withYear(mention, plan)) : undefined;
}

function atTasks({ name, single, tasks }: Person, plan: Plan): readonly Whereabouts[] {
  if (!single) return [];
  const [scope] = scopesOf(plan);
  const days = new Set(eventDays(scope, plan).map(({ number }) => number));
  return tasks.flatMap((task) => {
    const { place, time } = task;
    const who = task.who.find((text) => namesIn(text.value).some((each) => each.name === name));
    const hours = time && !time.todo ? hoursIn(time.value) : undefined;
    if (!who || !place || place.todo || !hours) return [];
    const written = task.row && textOf(task.row, "date");
    const [mention] = datesIn(`${written?.value ?? ""} ${time?.value ?? ""}`);
    const day = mention?.exists ? dayNumber(withYear(mention, plan)) : undefined;
    // Of several days nobody knows which is meant.
    if (day === undefined && days.size > 1) return [];
    return [{ person: name, at: place.value.trim(), sort: "place" as const, who, hours, day, task }];
  });
}

function hoursIn(value: string): Whereabouts["hours"] {
  const [from, to, another] = clocksIn(value);
  if (!from || !to?.dash || another || to.minutes <= from.minutes) return undefined;
  return { from: from.minutes, to: to.minutes };
}
