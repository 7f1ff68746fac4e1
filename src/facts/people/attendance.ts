import type { Plan } from "../../plan/plan.ts";
import type { Text } from "../../plan/text.ts";
import { textsOfBody } from "../../plan/walk.ts";
import { eventName } from "../words/event-name.ts";
import { headsOf } from "./heads.ts";

/** 家长会, 家长开放日, 家长学校: parents are asked to come themselves, not to let their children go. */
const forParents = /家长(?:代表)?(?:会|开放日|学校|课堂|讲座|培训|座谈|接待日)/u;

/** Whether it is the parents whom an event asks to come. */
export function invitesParents({ title }: Plan): boolean {
  return !title.todo && forParents.test(eventName(title.value));
}

/** A longer text tells more than who takes part. */
const longest = 30;

/** Who takes part, by name: the rows of pupils, else all rows, else what the plan says in a short text. */
export function attendantsOf(plan: Plan): readonly Text[] {
  const rows = headsOf(plan).rows.filter(({ total, who }) => !total && who !== undefined);
  const pupils = rows.filter(({ sort }) => sort === "pupils");
  const named = (pupils.length > 0 ? pupils : rows).flatMap(({ who }) => (who ? [who] : []));
  if (named.length > 0) return named;
  const [text, another] = plan.sections
    .filter(({ field }) => field?.key === "participants")
    .flatMap(({ body }) => textsOfBody(body));
  return text && another === undefined && text.value.length <= longest ? [text] : [];
}
