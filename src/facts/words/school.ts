import type { Plan } from "../../plan/plan.ts";
import type { Text } from "../../plan/text.ts";
import { rangeIn } from "../range-in.ts";
import { eventName } from "./event-name.ts";

/** A school's name at the beginning of a text: 青禾小学 of 青禾小学2026年秋季研学活动; 中小学 is a sort of school, and no name. */
const school =
  /^(?!.{0,6}中小学)\p{Script=Han}[\p{Script=Han}（）()\d]{0,18}?(?:小学校?|中学|学校|幼儿园|大学|学院)/u;

/** The school that holds the event, as the title, a host or the signature names it. */
export function schoolOf(plan: Plan): Text | undefined {
  const texts = [plan.title, ...hostsOf(plan)];
  for (const text of texts) {
    const name = text.todo ? undefined : school.exec(text.value)?.[0];
    if (name !== undefined)
      return { value: name, range: rangeIn(text, 0, name.length, plan.source), todo: false };
  }
  return undefined;
}

/** The name of the event without that of the school before it: 2026年秋季研学活动. */
export function occasionOf({ title }: Plan): string {
  const name = eventName(title.value);
  const rest = title.todo ? name : name.slice(school.exec(name)?.[0].length ?? 0).trim();
  return rest === "" ? name : rest;
}

const helpers = /承办|协办|联办|支持|指导/u;

/** Who holds the event: its hosts, else who signs the plan. */
export function hostsOf(plan: Plan): readonly Text[] {
  const hosts = plan.sections
    .filter(({ field, key }) => field?.key === "organizers" && !helpers.test(key))
    .flatMap(({ body }) =>
      body.parts.flatMap((part): readonly Text[] => {
        if (part.type === "rows") return part.rows.flatMap((row) => row.values.get("host")?.texts ?? []);
        return part.type === "text" ? [part.text] : [];
      }),
    );
  return hosts.length > 0 ? hosts : (plan.signature?.units ?? []);
}
