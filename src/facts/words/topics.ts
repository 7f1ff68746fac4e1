import { datesIn } from "../../notation/time/dates-in.ts";
import type { Value } from "../../plan/body.ts";
import type { Plan } from "../../plan/plan.ts";
import { isSettled, type SafetyTopic } from "../places/safety.ts";
import { statementsOf } from "../statements.ts";
import { surveyOf } from "../survey.ts";

/** What a plan has to say of any event. */
type CoreTopic = "time" | "place" | "participants" | "in-charge";

/** What a plan has to say somewhere. */
export type Topic = CoreTopic | SafetyTopic;

const words: Readonly<Record<CoreTopic, RegExp>> = {
  time: /第[一二三四五六七八九十\d]{1,3}(?:教学)?周|每[周天日月]|(?:[本下上]|这)(?:周|星期|月)|星期[一二三四五六日天]|周[一二三四五六日](?![边围])|[春端中国][节午秋庆]节?|节(?:当天|期间)|\d{1,2}月(?:份|中旬|上旬|下旬|底|初)?|时间/u,
  place:
    /地点|场地|在[^，。；]{1,16}(?:举行|进行|开展|集合|举办|召开)|操场|田径场|礼堂|体育馆|报告厅|会议室|教室|校园|社区|敬老院|福利院|公园|博物馆|纪念馆|广场|剧场|基地|植物园|动物园|陵园|科技馆|图书馆|教学楼/u,
  participants:
    /参加|对象|全体|全校|师生|学生|同学|队员|志愿者|教师|家长|运动员|选手|年级|[一二三四五六七八九\d][)）]?班/u,
  "in-charge":
    /负责|责任人|组长|总指挥|指挥部|带队|领队|主持|牵头|承办|主办|协办|联系人|督导|统筹|班主任|评委|裁判|评审/u,
};

const fields: Readonly<Record<CoreTopic, readonly string[]>> = {
  time: ["time"],
  place: ["place"],
  participants: ["participants"],
  "in-charge": ["team", "roles", "organizers", "contacts"],
};

/** Keys of rows that say it though no word of it is written: 开始: 8:00 is a time. */
const keys: Readonly<Partial<Record<Topic, readonly string[]>>> = {
  time: ["date", "months", "week", "every", "lunar"],
  place: ["place", "start", "gather"],
  "in-charge": ["by", "head", "vice", "members", "teachers"],
  "head-count": ["count", "riders"],
  rain: ["rain"],
  return: ["to"],
};

/** Of some topics those that a plan does not settle anywhere: in no section, label, row or sentence. */
export function missingTopics(plan: Plan, topics: readonly Topic[]): readonly Topic[] {
  return topics.filter((topic) => {
    if (hasKey(plan, topic)) return false;
    if (topic === "head-count" && hasCountColumn(plan)) return false;
    if (topic === "return" && isTimeOpen(plan)) return false;
    if (isCore(topic)) return !saysCore(plan, topic);
    return !isSettled(topic, statementsOf(plan));
  });
}

function isCore(topic: Topic): topic is CoreTopic {
  return topic in words;
}

function saysCore(plan: Plan, topic: CoreTopic): boolean {
  const { items, activities } = surveyOf(plan);
  const statements = statementsOf(plan);
  if (topic === "in-charge") {
    const named = [...items, ...activities].some(({ by }) =>
      by.some((text) => text.todo || text.value.trim() !== ""),
    );
    if (named || isSignedByOffice(plan)) return true;
  }
  if (topic === "place" && items.some(({ place }) => place)) return true;
  return statements.some(
    ({ field, said }) =>
      fields[topic].includes(field ?? "") ||
      words[topic].test(said) ||
      (topic === "time" && datesIn(said).length > 0),
  );
}

/** A notice that an office signs, or several units together, names who holds the event. */
function isSignedByOffice({ signature }: Plan): boolean {
  const units = (signature?.units ?? []).filter(({ todo, value }) => !todo && value.trim() !== "");
  return (
    units.length > 1 ||
    units.some(({ value }) => /[组处室部队科会]$|中心$|工会|团委|办公室|教研/u.test(value.trim()))
  );
}

function hasKey(plan: Plan, topic: Topic): boolean {
  const names = keys[topic] ?? [];
  return (
    names.length > 0 &&
    surveyOf(plan).rows.some(
      ({ row }) => row.form !== "people" && names.some((name) => isGiven(row.values.get(name))),
    )
  );
}

function isGiven(value: Value | undefined): boolean {
  if (!value) return false;
  return (
    value.texts.some((text) => text.todo || text.value.trim() !== "") ||
    value.body !== undefined ||
    value.rows.length > 0
  );
}

/** While the time of the event is open, nobody can say when it ends. */
function isTimeOpen(plan: Plan): boolean {
  return (
    statementsOf(plan).some(({ field, value }) => field === "time" && /待补|：$/u.test(value)) ||
    surveyOf(plan).rows.some(
      ({ row }) =>
        row.form === "time" && [...row.values.values()].some(({ texts }) => texts.some(({ todo }) => todo)),
    )
  );
}

/** A table that counts heads: a column 人数 with figures in it. */
function hasCountColumn(plan: Plan): boolean {
  return surveyOf(plan).tables.some(({ table }) =>
    table.columns.some(
      ({ name }, index) =>
        /人数|学生数|师生数/u.test(name.value) &&
        table.rows.some(({ cells }) => /\d/.test(cells[index]?.texts[0]?.value ?? "")),
    ),
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
