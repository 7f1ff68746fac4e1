import type { Item, Label, Row, Section } from "../../plan/body.ts";
import { once } from "../../plan/once.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Text } from "../../plan/text.ts";
import { forms, type RowFormName } from "../../vocabulary/forms.ts";
import { textOf } from "../figure.ts";
import { surveyOf } from "../survey.ts";
import { vehicleName } from "../tables/vehicle-tables.ts";

/** What somebody has to do with a task. */
export type TaskPart =
  | "in-charge"
  | "helper"
  | "head"
  | "deputy"
  | "member"
  | "aboard"
  | "driver"
  | "contact";

/** A task, a post or a place in a group, with the texts that name who has it. */
export interface Task {
  /** What is to be done: the title of a step, the name of a group, the thing to bring. */
  readonly what: Text | undefined;
  readonly part: TaskPart;
  /** What the plan calls that part, as typed: 负责人, 组长, 带队教师. */
  readonly word: string;
  /** Who, as typed; one text may name several. */
  readonly who: readonly Text[];
  /** The duties of a group, the text of a step. */
  readonly details: readonly Text[];
  readonly time: Text | undefined;
  /** The day of its timetable, where a plan has one for each: 第一天; empty else. */
  readonly day: string;
  readonly place: Text | undefined;
  readonly deadline: Text | undefined;
  readonly note: Text | undefined;
  readonly section: Section | undefined;
  /** The row that gives the task; undefined for an item, a label or a small plan. */
  readonly row: Row | undefined;
}

/** The keys of a form that name people; and what stands for its details, its time and its place. */
interface FormParts {
  readonly parts: Readonly<Record<string, TaskPart>>;
  readonly details?: string;
  readonly time?: string;
  readonly place?: string;
}

const inCharge = { parts: { by: "in-charge" } } as const;

const named: Readonly<Partial<Record<RowFormName, FormParts>>> = {
  team: { parts: { head: "head", vice: "deputy", members: "member" }, details: "duties" },
  roles: { parts: { by: "in-charge", helpers: "helper" } },
  steps: { ...inCharge, details: "text" },
  phases: { ...inCharge, details: "text" },
  programme: inCharge,
  materials: { ...inCharge, details: "use" },
  emergency: { ...inCharge, details: "response" },
  vehicles: { parts: { by: "in-charge", teachers: "aboard", driver: "driver" } },
  groups: { parts: { by: "in-charge", teachers: "aboard" }, time: "from", place: "start" },
  contacts: { parts: { name: "contact" } },
};

/** Every task of a plan for which somebody is named, in the order of the file. */
export const tasksOf: (plan: Plan) => readonly Task[] = once((plan) => {
  const { rows, lists, labelGroups, activities } = surveyOf(plan);
  const tasks = [
    ...rows.flatMap(({ row, section }) => ofRow(row, section)),
    ...lists.flatMap(({ elements, section }) =>
      elements.flatMap((each) => (each.type === "item" && each.by.length > 0 ? [ofItem(each, section)] : [])),
    ),
    ...activities.flatMap(({ title, by }) =>
      by.length === 0 ? [] : [task({ what: title, word: "负责人", who: by })],
    ),
    ...labelGroups.flatMap((labels) => labels.flatMap((label) => ofLabel(label, plan))),
  ];
  // A name that is not written is nobody's.
  return tasks.filter(({ who }) => who.length > 0).sort((a, b) => placeOf(a) - placeOf(b));
});

function placeOf({ who }: Task): number {
  return who[0]?.range.start ?? 0;
}

/** A task with what is known of it. Written out key by key: spread, it costs a twentieth of a check. */
function task(known: Partial<Task> & Pick<Task, "word" | "who">): Task {
  return {
    what: known.what,
    part: known.part ?? "in-charge",
    word: known.word,
    who: known.who.filter((text) => text.todo || text.value.trim() !== ""),
    details: known.details ?? [],
    time: known.time,
    day: known.day ?? "",
    place: known.place,
    deadline: known.deadline,
    note: known.note,
    section: known.section,
    row: known.row,
  };
}

function ofRow(row: Row, section: Section | undefined): readonly Task[] {
  const form = named[row.form];
  if (!form) return [];
  const { time = "time", place = "place" } = form;
  const about = {
    what: whatOf(row),
    details: form.details === undefined ? [] : (row.values.get(form.details)?.texts ?? []),
    time: textOf(row, time),
    place: textOf(row, place),
    deadline: textOf(row, "deadline"),
    note: textOf(row, "note"),
    section,
    row,
    day: dayIn(section, row.range.start),
  };
  const tasks: Task[] = [];
  for (const [key, part] of Object.entries(form.parts)) {
    const value = row.values.get(key);
    if (!value || value.texts.length === 0) continue;
    const word = value.name ?? forms[row.form].keys.find((each) => each.key === key)?.names[0] ?? "";
    // 姓名 is no part that somebody has.
    tasks.push(task({ ...about, part, word: part === "contact" ? "联系人" : word, who: value.texts }));
  }
  return tasks;
}

/** What a row is about; a vehicle that is a number alone is called by it: 1号车. */
function whatOf(row: Row): Text | undefined {
  if (row.form === "contacts") return textOf(row, "role");
  const text = textOf(row, forms[row.form].main);
  return row.form === "vehicles" && text ? vehicleName(text) : text;
}

/** 第一天, 10月29日, 星期四: what a heading says that its timetable is for. */
const days =
  /第[一二三四五六七八九十\d]{1,2}[天日]|次日|当天|(?:\d{1,2}|[一二三四五六七八九十]{1,2})月\d{1,2}日|(?:星期|周)[一二三四五六日天]/u;

/** The day of the block or of the section in which something stands. */
function dayIn(section: Section | undefined, at: number): string {
  const blocks = section?.body.parts.flatMap((part) => (part.type === "blocks" ? part.blocks : [])) ?? [];
  const block = blocks.findLast(({ title }) => title.range.start <= at);
  const named = days.exec(block?.title.value ?? "") ?? days.exec(section?.heading ?? section?.key ?? "");
  return named?.[0] ?? "";
}

function ofItem(item: Item, section: Section | undefined): Task {
  const { title: what, text, time, place, deadline, note, by: who } = item;
  return task({
    what,
    details: text ? [text] : [],
    time,
    place,
    deadline,
    note,
    word: "负责人",
    who,
    section,
  });
}

/** 摄影: 赵敏 among the labels of a section that says who does what. */
function ofLabel({ label, body }: Label, plan: Plan): readonly Task[] {
  const section = plan.sections.find(
    ({ range, field }) =>
      (field?.key === "roles" || field?.key === "team") &&
      range.start <= label.range.start &&
      label.range.end <= range.end,
  );
  const [part, ...others] = body.parts;
  if (!section || others.length > 0) return [];
  const who = part?.type === "text" ? [part.text] : part?.type === "list" ? titlesOf(part.elements) : [];
  return who.length === 0 ? [] : [task({ what: label, word: "负责人", who, section })];
}

function titlesOf(elements: readonly { readonly type: string }[]): readonly Text[] {
  return (elements as readonly Item[]).flatMap((each) =>
    each.type === "item" && each.title ? [each.title] : [],
  );
}
