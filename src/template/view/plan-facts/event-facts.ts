import type { PlanFacts } from "../../../facts/facts.ts";
import { staffOf } from "../../../facts/people/people.ts";
import type { Ways } from "../../../facts/places/outing.ts";
import type { Deadline } from "../../../facts/time/deadlines.ts";
import type { EventDay } from "../../../facts/time/event.ts";
import { eventName, eventVerb } from "../../../facts/words/event-name.ts";
import { printDate, weekdayOf } from "../../../notation/time/calendar-date.ts";
import { printMinutes } from "../../../notation/time/clock-words.ts";
import type { Text } from "../../../plan/text.ts";
import { flag, listOf, text } from "../../shape.ts";
import { made, typed, typedList } from "../../words.ts";
import { printedTime } from "../print-time.ts";
import { amount, type FactObject, list, one, words } from "./fact-field.ts";

/** 08:30, as the times of rows print. */
const clock = (minutes: number): string => printMinutes(minutes).padStart(5, "0");

/** What templates see of the facts. */
export const plan: FactObject<PlanFacts> = {
  zh: "事实",
  en: "the facts",
  fields: [
    words("event", "活动", ({ title }) =>
      typed(title.todo ? title : { ...title, value: eventName(title.value) }),
    ),
    words("verb", "开展", ({ title }) => made(eventVerb(eventName(title.value)))),
    list("days", "日期", "day", ({ days }) => distinctDays(days)),
    words("when", "哪天", ({ days, span }) => made(daysText(distinctDays(days), span))),
    words("period", "时段", ({ days, hours }) => made(hours.length > 0 ? "" : periodOf(distinctDays(days)))),
    words("from", "开始", ({ hours: [first] }) => made(first ? clock(first.from) : "")),
    words("to", "结束", ({ hours: [first] }) => made(first ? clock(first.to) : "")),
    {
      key: "places",
      names: ["地点"],
      value: listOf(text),
      of: ({ places }) => places.map((each) => typed(each.text)),
    },
    {
      key: "venues",
      names: ["地点简称"],
      value: listOf(text),
      of: ({ places }) => places.map((each) => typed(withoutBrackets(each.text))),
    },
    one("heads", "人数", "heads", ({ heads }) => heads),
    list("people", "人员", "person", ({ people }) => people),
    list("staff", "工作人员", "person", ({ people }) => staffOf(people)),
    list("tasks", "任务", "task", ({ tasks }) => tasks),
    list("duties", "分工", "duties", ({ duties }) => duties),
    list("groups", "分组", "group", ({ groups }) => groups),
    one("group_heads", "分组合计", "group-heads", ({ groupHeads }) => groupHeads),
    list("classes", "班级", "group", ({ classes }) => classes),
    list("vehicles", "车辆", "vehicle", ({ vehicles }) => vehicles),
    one("fleet", "车辆合计", "fleet", ({ fleet }) => fleet),
    list("materials", "物资", "material", ({ materials }) => materials),
    list("budgets", "预算", "budget", ({ budgets }) => budgets),
    { key: "funds", names: ["经费来源"], value: listOf(text), of: ({ funds }) => funds.map(typed) },
    list("fees", "收费", "fee", ({ fees }) => fees),
    one("totals", "合计", "totals", ({ totals: all }) => all),
    list("deadlines", "截止", "deadline", ({ deadlines }) => deadlines),
    { key: "contents", names: ["内容"], value: listOf(text), of: ({ contents }) => contents.map(typed) },
    words("gather", "集合地点", ({ gather }) => typed(gather)),
    words("gathering", "集合时间", ({ gathering }) => made(gathering === undefined ? "" : clock(gathering))),
    words("fetching", "接回时间", ({ fetching }) => made(fetching === undefined ? "" : clock(fetching))),
    words("slip_deadline", "回执截止", ({ slipDeadline }) => printedTime(slipDeadline)),
    one("ways", "出行", "ways", ({ ways }) => ways),
    words("rain", "雨天", ({ rain }) => typed(rain)),
    words("staying", "留校", ({ staying }) => typed(staying)),
    list("risks", "风险", "risk", ({ risks }) => risks),
    words("pupils", "学生", ({ pupils }) => made(pupils)),
    words("attendants", "对象", ({ attendants }) => typedList(attendants)),
    { key: "for_parents", names: ["请家长来"], value: flag, of: ({ forParents }) => forParents },
    { key: "leaves", names: ["出校"], value: flag, of: ({ ways: { none } }) => !none },
    words("school", "学校", ({ school }) => typed(school)),
    words("occasion", "活动简称", ({ title, occasion }) =>
      typed(title.todo ? title : { ...title, value: occasion }),
    ),
    { key: "hosts", names: ["主办"], value: listOf(text), of: ({ hosts }) => hosts.map(typed) },
    words("full_score", "满分", ({ fullScore }) => amount(fullScore)),
    one("leader", "负责人", "leader", ({ leader: who }) => who),
    list("parent_notes", "家长须知", "parent-note", ({ parentNotes }) => parentNotes),
    list("contacts", "联系人", "contact", ({ contacts }) => contacts),
  ],
};

/** What templates see of a day of the event. */
export const day: FactObject<EventDay> = {
  zh: "活动的一天",
  en: "a day of the event",
  fields: [
    words("date", "日期", ({ date }) => made(printDate(date))),
    words("weekday", "星期", ({ date }) => made(weekdayOf(date) ?? "")),
  ],
};

/** 学校体育馆 of 学校体育馆（固定座位1100个）, for running text. */
function withoutBrackets(place: Text): Text {
  const value = place.value.replace(/（[^（）]*）|\([^()]*\)/gu, "").trim();
  return value === "" || place.todo ? place : { ...place, value };
}

/** 下午, 第二节课: the part of the one day that a plan names without a clock. */
function periodOf([day, another]: readonly EventDay[]): string {
  if (!day || another) return "";
  return (
    /[上中下]午|早上|晚上|全天|第[一二三四五六七八\d]+、?(?:第?[一二三四五六七八\d]+)?节课?/u.exec(
      day.text.value,
    )?.[0] ?? ""
  );
}

const box = (ticked: boolean) => made(ticked ? "☑" : "□");

/** What templates see of how an event gets there: a box for each way, ticked or not. */
export const ways: FactObject<Ways> = {
  zh: "怎样去，各是一个打了勾或没有打勾的框",
  en: "how it gets there, each a box, ticked or not",
  fields: [
    words("walking", "步行", (all) => box(all.walking)),
    words("public", "公共交通", (all) => box(all.public)),
    words("hired", "租车", (all) => box(all.hired)),
    words("parents", "家长接送", (all) => box(all.parents)),
    words("none", "不出校", (all) => box(all.none)),
  ],
};

/** What templates see of a deadline. */
export const deadline: FactObject<Deadline> = {
  zh: "一个期限",
  en: "a deadline",
  fields: [
    words("what", "事项", ({ what, section }) => (what ? typed(what) : made(section?.key ?? ""))),
    words("date", "日期", (each) => printedTime(each.text)),
  ],
};

/** 2026年10月29日至30日 of a span, 2026年10月16日、18日 of days apart: what is the same is said once. */
function daysText(days: readonly EventDay[], span: boolean): string {
  return days
    .map(({ date }, at) => {
      const before = days[at - 1]?.date;
      if (!before || before.year !== date.year) return printDate(date);
      return before.month === date.month ? `${date.day}日` : `${date.month}月${date.day}日`;
    })
    .join(span && days.length === 2 ? "至" : "、");
}

function distinctDays(days: readonly EventDay[]): readonly EventDay[] {
  return [...new Map(days.map((each) => [each.number, each])).values()];
}
