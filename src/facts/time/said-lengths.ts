import { type Duration, durationsIn } from "../../notation/time/durations-in.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Text } from "../../plan/text.ts";
import { textsOfBody } from "../../plan/walk.ts";
import { placesOf, type Scope } from "../scope.ts";
import { timePlaces } from "./event.ts";

/** How long a plan says that the whole of it takes. */
export interface SaidLength extends Duration {
  readonly text: Text;
  /** Whether it is said to be all of it: 总时长, 全程, 共. */
  readonly isTotal: boolean;
}

const events =
  "(?:活动|会议|演出|比赛|竞赛|演练|班会|队会|课程|典礼|仪式|讲座|培训|家长会|大会|汇演|晚会|观影|参观|研学|行程|开放日)";
/** 会议时长, 演出总时长, 会期; not 节目时长, which is that of each. */
const lengthName = new RegExp(
  `^(?:本次|整个)?${events}?(?:总|预计|计划|全部)?(?:时长|会期|用时|历时)$|^${events}?(?:总时长|全程|时间长度|持续时间)$`,
  "u",
);
const whole =
  /(?:全程|总时长|总时间|总共|一共|共计|共|历时|用时|时长|会期|持续)[^，。；、\d一二三四五六七八九十两]{0,3}$/u;
const wholeOfLead = /(?:全程|总时长|历时|会期)[^，。；、\d一二三四五六七八九十两]{0,3}$/u;

/** What a scope says about its own length: under a name of that, behind its time, in the lead. */
export function saidLengths(scope: Scope, plan: Plan): readonly SaidLength[] {
  const named = placesOf(scope).filter(({ key }) => lengthName.test(key.trim()));
  const times = timePlaces(scope).flatMap(({ body }) => textsOfBody(body));
  const lead = scope.inner || !plan.lead ? [] : textsOfBody(plan.lead);
  return [
    ...named.flatMap(({ key, body }) => {
      const [text, ...others] = textsOfBody(body);
      const [only, ...more] = text && !text.todo ? durationsIn(withUnit(text.value)) : [];
      if (!text || !only || others.length + more.length > 0 || /每|各/u.test(text.value)) return [];
      return [{ ...only, end: Math.min(only.end, text.value.length), text, isTotal: /总|全/u.test(key) }];
    }),
    ...times.flatMap((text) => spoken(text, whole)),
    ...lead.flatMap((text) => spoken(text, wholeOfLead)),
  ];
}

/** A bare number of minutes. */
function withUnit(value: string): string {
  return /^\s*\d{1,3}\s*$/u.test(value) ? `${value.trim()}分钟` : value;
}

function spoken(text: Text, before: RegExp): readonly SaidLength[] {
  if (text.todo) return [];
  return durationsIn(text.value)
    .filter(
      ({ start }) => before.test(text.value.slice(0, start)) && !/每|各/u.test(text.value.slice(0, start)),
    )
    .map((length) => ({ ...length, text, isTotal: true }));
}
