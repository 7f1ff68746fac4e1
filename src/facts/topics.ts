import { datesIn } from "../notation/dates-in.ts";
import type { Plan, Section } from "../plan/plan.ts";
import { surveyOf } from "./survey.ts";

/** What a plan has to say somewhere. */
export type Topic =
  | "time"
  | "place"
  | "participants"
  | "in-charge"
  | "head-count"
  | "transport"
  | "insurance"
  | "notice"
  | "first-aid"
  | "rain"
  | "emergency";

const words: Readonly<Record<Topic, RegExp>> = {
  time: /第[一二三四五六七八九十\d]{1,3}(?:教学)?周|每[周天日月]|(?:[本下上]|这)(?:周|星期|月)|星期[一二三四五六日天]|周[一二三四五六日](?![边围])|[春端中国][节午秋庆]节?|节(?:当天|期间)|\d{1,2}月(?:份|中旬|上旬|下旬|底|初)?|时间/u,
  place:
    /地点|场地|在[^，。；]{1,16}(?:举行|进行|开展|集合|举办|召开)|操场|田径场|礼堂|体育馆|报告厅|会议室|教室|校园|社区|敬老院|福利院|公园|博物馆|纪念馆|广场|剧场|基地|植物园|动物园|陵园|科技馆|图书馆|教学楼/u,
  participants:
    /参加|对象|全体|全校|师生|学生|同学|队员|志愿者|教师|家长|运动员|选手|年级|[一二三四五六七八九\d][)）]?班/u,
  "in-charge": /负责|责任人|组长|总指挥|指挥部|带队|领队|主持|牵头|承办|主办|协办|联系人|督导|统筹|班主任/u,
  "head-count": /[\d一二三四五六七八九十百千两]\s{0,3}[余多]?\s{0,3}(?:名|人|位)/u,
  transport: /车|步行|徒步|列队|路线|乘|地铁|骑行|轮渡|接送/u,
  insurance: /保险|投保|意外险|责任险|保单/u,
  notice:
    /告家长|致家长|家长书|家长信|回执|(?:通知|告知|告诉|提醒)[^。；]{0,8}家长|家长[^。；]{0,8}(?:同意|知情|签|通知|告知)|知情同意|家校|家长群|班级群/u,
  "first-aid": /校医|医护|医务|急救|救护|医院|医疗|医生|卫生室|保健|药/u,
  rain: /雨|天气|气象|顺延|改期|雷电|大风/u,
  emergency: /应急|预案|突发|紧急|意外情况|险情/u,
};

const fields: Readonly<Partial<Record<Topic, readonly string[]>>> = {
  time: ["time"],
  place: ["place"],
  participants: ["participants"],
  "in-charge": ["team", "roles", "organizers", "contacts"],
  transport: ["transport"],
  insurance: ["insurance"],
  "first-aid": ["medical"],
  emergency: ["emergency"],
};

/** Keys of rows that say it though no word of it is written: 开始: 8:00 is a time. */
const keys: Readonly<Partial<Record<Topic, readonly string[]>>> = {
  time: ["date", "months", "week", "every", "lunar"],
  place: ["place", "start", "gather"],
  "in-charge": ["by", "head", "vice", "members", "teachers"],
  "head-count": ["count", "riders"],
  rain: ["rain"],
};

const writings = new WeakMap<Plan, string>();

/** All that is written in a plan, headings and todo marks too, but not the title and the signing date. */
function writingOf(plan: Plan): string {
  const known = writings.get(plan);
  if (known !== undefined) return known;
  const { sections, texts, open } = surveyOf(plan);
  const written = [...texts, ...open].filter((text) => text !== plan.title && text !== plan.signature?.date);
  const all = [...sections.map((section) => section.key), ...written.map((text) => text.value)].join("\n");
  writings.set(plan, all);
  return all;
}

/** Of some topics those that a plan does not touch anywhere: no section, no label, no key of a row, no word of a text. */
export function missingTopics(plan: Plan, topics: readonly Topic[]): readonly Topic[] {
  const { sections, labels, items, activities } = surveyOf(plan);
  return topics.filter((topic) => {
    if (hasField(sections, topic) || hasField(labels, topic) || hasKey(plan, topic)) return false;
    if (
      topic === "in-charge" &&
      (items.some(({ by }) => by.length > 0) || activities.some(({ by }) => by.length > 0))
    )
      return false;
    if (topic === "place" && items.some(({ place }) => place)) return false;
    const all = writingOf(plan);
    return !words[topic].test(all) && !(topic === "time" && datesIn(all).length > 0);
  });
}

function hasField(named: readonly { readonly field: Section["field"] }[], topic: Topic): boolean {
  const names = fields[topic] ?? [];
  return named.some(({ field }) => field !== undefined && names.includes(field.key));
}

function hasKey(plan: Plan, topic: Topic): boolean {
  const names = keys[topic] ?? [];
  return (
    names.length > 0 &&
    surveyOf(plan).rows.some(({ row }) => row.form !== "people" && names.some((name) => row.values.has(name)))
  );
}

/** What a plan of each kind must say; a kind that is not here owes nothing. */
export const topicsOfKind: Readonly<Record<string, readonly Topic[]>> = {
  outing: ["time", "place", "participants", "in-charge"],
  performance: ["time", "place", "participants", "in-charge"],
  volunteer: ["time", "place", "participants", "in-charge"],
  visit: ["time", "place", "participants", "in-charge"],
  competition: ["time", "place", "participants", "in-charge"],
  sports: ["time", "place", "participants", "in-charge"],
  drill: ["time", "place", "participants", "in-charge"],
  ceremony: ["time", "place", "participants", "in-charge"],
  festival: ["time", "participants", "in-charge"],
  meeting: ["time", "place", "participants"],
  "class-meeting": ["time"],
};
