import { factsOf } from "../facts/facts.ts";
import { textOf } from "../facts/figure.ts";
import { placesOf, rowsIn, type Scope, scopesOf } from "../facts/scope.ts";
import { type EventDay, eventDays, eventHours, isSpan } from "../facts/time/event.ts";
import type { Slot, Timetable } from "../facts/time/timetables.ts";
import { withYear } from "../facts/years.ts";
import { namesIn } from "../notation/people/names-in.ts";
import { dayNumber } from "../notation/time/calendar-date.ts";
import { datesIn } from "../notation/time/dates-in.ts";
import type { Row } from "../plan/body.ts";
import type { Plan } from "../plan/plan.ts";
import type { Text } from "../plan/text.ts";
import { type Entry, type EntrySort, inOrder } from "./entry.ts";

/** Everything in a plan that has a day: the event, the events in it, its steps, what is to be done before. */
export function entriesOf(plan: Plan): readonly Entry[] {
  const scopes = scopesOf(plan);
  return inOrder([
    ...scopes.flatMap((scope) => eventsOf(scope, plan)),
    ...factsOf(plan).timetables.flatMap((table) => stepsOf(table, plan)),
    ...tasksWithDays(plan),
  ]);
}

/** First and last day, and the text that says so. */
interface Span {
  readonly from: number;
  readonly to: number;
  readonly text: Text;
}

function eventsOf(scope: Scope, plan: Plan): readonly Entry[] {
  const hours = eventHours(scope, plan);
  const title = scope.title.todo ? "" : scope.title.value.replaceAll(/\s*\n\s*/gu, "");
  const name = scope.inner ? title : `${factsOf(plan).school?.value ?? ""}${occasionOf(plan)}`;
  const by = scope.inner ? [] : leadersOf(plan);
  const about = { sort: "event" as const, title: name, place: placeOf(scope, plan), by, plan };
  return spansOf(scope, plan).flatMap(({ from, to, text }): readonly Entry[] => {
    const day = { ...about, from, to, range: text.range };
    const own = from === to ? hours.filter((each) => each.day === undefined || each.day === from) : [];
    if (own.length === 0) return [{ ...day, hours: undefined }];
    return own.map((each) => ({ ...day, hours: { from: each.from, to: each.to } }));
  });
}

/** A plan that is sent as a notice tells of its event: 关于开展秋季消防演练的通知. */
function occasionOf(plan: Plan): string {
  const { occasion } = factsOf(plan);
  return /^关于(?:开展|举办|举行|组织)?(.+)的(?:通知|函|请示)$/u.exec(occasion)?.[1] ?? occasion;
}

/** The days of a scope, those of a span as one; a day that is named twice once. */
function spansOf(scope: Scope, plan: Plan): readonly Span[] {
  const days = eventDays(scope, plan);
  const [first] = days;
  if (!first) return [];
  if (isSpan(scope) && days.length > 1) {
    const numbers = days.map(({ number }) => number);
    return [{ from: Math.min(...numbers), to: Math.max(...numbers), text: first.text }];
  }
  const spans: Span[] = [];
  for (const day of days) {
    const last = spans.at(-1);
    if (last && endsRange(day) && day.number > last.from)
      spans[spans.length - 1] = { ...last, to: day.number };
    else if (!spans.some(({ from, to }) => from <= day.number && day.number <= to))
      spans.push({ from: day.number, to: day.number, text: day.text });
  }
  return spans;
}

function endsRange({ mention }: EventDay): boolean {
  return mention?.after?.kind === "range";
}

function placeOf(scope: Scope, plan: Plan): string {
  if (!scope.inner)
    return factsOf(plan)
      .places.filter(({ text }) => !text.todo)
      .map(({ text }) => text.value.trim())
      .join("、");
  const place = placesOf(scope).find(({ field }) => field === "place");
  const [part] = place?.body.parts ?? [];
  return part?.type === "text" && !part.text.todo ? part.text.value.trim() : "";
}

/** Who answers for the whole event: the section of that name, else the contacts. */
function leadersOf(plan: Plan): readonly string[] {
  const section = plan.sections.find(({ key }) => /^(?:活动)?(?:总)?(?:负责人|主持人)$/u.test(key));
  const [part] = section?.body.parts ?? [];
  if (part?.type === "text" && !part.text.todo) return [part.text.value.trim()];
  return factsOf(plan)
    .contacts.flatMap(({ name }) => (name && !name.todo ? [name.value] : []))
    .slice(0, 1);
}

const flows: ReadonlySet<string | undefined> = new Set(["steps", "schedule", "content"]);

/** The steps of a timetable whose day can be told: the only day of the event, or that of the block. */
function stepsOf({ scope, section, block, slots }: Timetable, plan: Plan): readonly Entry[] {
  if (!flows.has(section.field?.key)) return [];
  const days = [...new Set(eventDays(scope, plan).map(({ number }) => number))];
  const day = dayOfBlock(block, days, plan) ?? (days.length === 1 ? days[0] : undefined);
  if (day === undefined) return [];
  return slots.flatMap((slot) => (slot.title.trim() === "" ? [] : [stepOf(slot, day, plan)]));
}

const ordinals = "一二三四五六七";

function dayOfBlock(block: string, days: readonly number[], plan: Plan): number | undefined {
  const [date] = datesIn(block);
  if (date?.exists) return dayNumber(withYear(date, plan));
  const nth = ordinals.indexOf(/第([一二三四五六七])天/u.exec(block)?.[1] ?? "-");
  const first = days.length > 0 ? Math.min(...days) : undefined;
  return nth < 0 || first === undefined ? undefined : first + nth;
}

function stepOf({ title, from, to, place, by, text }: Slot, day: number, plan: Plan): Entry {
  const hours = { from, to: to !== undefined && to > from ? to : undefined };
  return { sort: "step", title: title.trim(), from: day, to: day, hours, place, by, plan, range: text.range };
}

const sortsOfSections: Readonly<Record<string, EntrySort>> = {
  preparations: "preparation",
  materials: "thing",
};

/** What is to be done by a day, or on one: deadlines, and rows of preparations with a date for their time. */
function tasksWithDays(plan: Plan): readonly Entry[] {
  const found = factsOf(plan).deadlines.flatMap(({ what, text, date, section, row }): readonly Entry[] => {
    const day = date && dayNumber(date);
    if (day === undefined) return [];
    const sort = sortsOfSections[section?.field?.key ?? ""] ?? "deadline";
    const title = (what && !what.todo ? what.value : (section?.key ?? "")).trim();
    const by = row ? namesOfRow(row) : [];
    return [{ sort, title, from: day, to: day, hours: undefined, place: "", by, plan, range: text.range }];
  });
  const preparations = plan.sections.filter(({ field }) => field?.key === "preparations");
  const dated = preparations.flatMap(({ body }) => rowsIn(body)).flatMap((row) => onADay(row, plan));
  return [...found, ...dated];
}

function onADay(row: Row, plan: Plan): readonly Entry[] {
  const [time, task] = [textOf(row, "time"), textOf(row, "task")];
  const [date] = time && !time.todo && !row.values.has("deadline") ? datesIn(time.value) : [];
  const day = date?.exists ? dayNumber(withYear(date, plan)) : undefined;
  if (!time || !task || task.todo || day === undefined) return [];
  const by = namesOfRow(row);
  const place = textOf(row, "place")?.value ?? "";
  const about = { title: task.value.trim(), place, by, plan, range: time.range };
  return [{ sort: "preparation", from: day, to: day, hours: undefined, ...about }];
}

function namesOfRow(row: Row): readonly string[] {
  const texts = row.values.get("by")?.texts ?? [];
  return texts.filter(({ todo }) => !todo).map(({ value }) => value.trim());
}

/** The single names in who is in charge: 李明、王芳老师 are two. */
export function peopleIn({ by }: Entry): readonly string[] {
  return by.flatMap((text) => namesIn(text).map(({ name }) => name));
}
