import type { CalendarDate } from "../../notation/time/calendar-date.ts";
import { datesIn } from "../../notation/time/dates-in.ts";
import type { Body, Row, Section } from "../../plan/body.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Text } from "../../plan/text.ts";
import { forms } from "../../vocabulary/forms.ts";
import { textOf } from "../figure.ts";
import { surveyOf } from "../survey.ts";
import { withYear } from "../years.ts";

/** Something that must be done by a day. */
export interface Deadline {
  /** What is to be done: the task of its row, the title of its item; undefined where its section alone says it. */
  readonly what: Text | undefined;
  /** When, as typed. */
  readonly text: Text;
  /** The day, with the only year that it can have; undefined where the text names none. */
  readonly date: CalendarDate | undefined;
  readonly section: Section | undefined;
  /** The row that it belongs to, if it belongs to one. */
  readonly row: Row | undefined;
}

/** Every deadline of a plan (截止, 完成时间, 报名截止时间), in the order of the file. */
export function deadlinesOf(plan: Plan): readonly Deadline[] {
  const { rows, lists, sections } = surveyOf(plan);
  const made = (text: Text, what: Text | undefined, section: Section | undefined, row?: Row): Deadline => {
    const [date] = text.todo ? [] : datesIn(text.value);
    return { what, text, date: date?.exists ? withYear(date, plan) : undefined, section, row };
  };
  const found = [
    ...rows.flatMap(({ row, section }) => {
      const text = textOf(row, "deadline");
      return text ? [made(text, textOf(row, forms[row.form].main), section, row)] : [];
    }),
    ...lists.flatMap(({ elements, section }) =>
      elements.flatMap((each) =>
        each.type === "item" && each.deadline ? [made(each.deadline, each.title, section)] : [],
      ),
    ),
    ...sections.flatMap((section) =>
      /截止/u.test(section.key) ? textsIn(section.body).map((text) => made(text, undefined, section)) : [],
    ),
  ];
  return found.sort((a, b) => a.text.range.start - b.text.range.start);
}

/** Until when the slips of a letter to parents are to be back: the deadline of whoever gathers them. */
export function slipDeadline(plan: Plan): Text | undefined {
  return deadlinesOf(plan).find(({ what }) => what && /回执/u.test(what.value))?.text;
}

/** The texts and dates that say when, of a section that is all deadline. */
function textsIn(body: Body): readonly Text[] {
  return body.parts.flatMap((part) => {
    if (part.type === "text") return [part.text];
    return part.type === "rows" ? part.rows.flatMap((row) => textOf(row, "date") ?? []) : [];
  });
}
