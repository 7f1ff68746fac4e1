import { type CalendarDate, dayNumber } from "../../notation/time/calendar-date.ts";
import { datesIn } from "../../notation/time/dates-in.ts";
import type { Body } from "../../plan/body.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Text } from "../../plan/text.ts";
import { textsOfBody } from "../../plan/walk.ts";
import { withYear } from "../years.ts";

/** A day that a plan says for one of its papers alone: when it is signed, or until when something is due. */
export interface PaperDate {
  /** The paper as the plan calls it. */
  readonly paper: string;
  readonly sort: "signed" | "due";
  readonly text: Text;
  readonly date: CalendarDate;
  /** Days since 1970-01-01. */
  readonly day: number;
}

const sorts: Readonly<Record<string, PaperDate["sort"]>> = {
  落款: "signed",
  signature: "signed",
  截止: "due",
  deadline: "due",
};

/** The days that 文书 says for papers, in the order of the file. */
export function paperDatesOf(plan: Plan): readonly PaperDate[] {
  return plan.papers.flatMap(({ name, wordings }) =>
    wordings.flatMap(({ key, body }) => {
      const sort = sorts[key.value];
      return sort === undefined ? [] : dayIn(body, plan).map((day) => ({ paper: name.value, sort, ...day }));
    }),
  );
}

function dayIn(body: Body, plan: Plan): readonly Pick<PaperDate, "text" | "date" | "day">[] {
  for (const text of textsOfBody(body)) {
    const [mention] = text.todo ? [] : datesIn(text.value);
    const date = mention?.exists ? withYear(mention, plan) : undefined;
    const day = date && dayNumber(date);
    if (date && day !== undefined) return [{ text, date, day }];
  }
  return [];
}
