import type { Budget, BudgetGroup, BudgetLine } from "../../facts/budget.ts";
import type { Contact } from "../../facts/contacts.ts";
import type { Deadline } from "../../facts/deadlines.ts";
import type { Duty, DutyList } from "../../facts/duties.ts";
import type { EventDay } from "../../facts/event.ts";
import { eventName, eventVerb } from "../../facts/event-name.ts";
import { factsOf, type PlanFacts } from "../../facts/facts.ts";
import type { Fee, FeePart } from "../../facts/fees.ts";
import type { Amount, Figure } from "../../facts/figure.ts";
import type { Group, GroupHeads } from "../../facts/groups.ts";
import type { Heads } from "../../facts/heads.ts";
import type { Material } from "../../facts/materials.ts";
import { type Person, staffOf } from "../../facts/people.ts";
import type { Risk } from "../../facts/risks.ts";
import type { ListedPupil } from "../../facts/rosters.ts";
import type { Task } from "../../facts/tasks.ts";
import type { Totals } from "../../facts/totals.ts";
import type { Fleet, Vehicle } from "../../facts/vehicles.ts";
import { printDate, weekdayOf } from "../../notation/calendar-date.ts";
import { printMinutes } from "../../notation/clock-words.ts";
import type { Plan, Text } from "../../plan/plan.ts";
import { field, flag, listOf, number, objectOf, type Shapes, text, type ValueShape } from "../shape.ts";
import { joined, made, noWords, together, typed, typedList, type Words } from "../words.ts";
import { amountText } from "./amount-text.ts";
import type { Facts } from "./facts.ts";
import { printedDate, printedTime } from "./print-time.ts";
import { textOf } from "./rows.ts";

/** A field of an object of facts: what templates call it, what it is, and how it is had from the fact. */
interface FactField<Source> {
  readonly key: string;
  readonly names: readonly string[];
  readonly value: ValueShape;
  readonly of: (source: Source) => unknown;
}

interface FactObject<Source> {
  readonly zh: string;
  readonly en: string;
  readonly fields: readonly FactField<Source>[];
}

function words<Source>(key: string, name: string, of: (source: Source) => Words): FactField<Source> {
  return { key, names: [name], value: text, of };
}

function list<Source, Each>(
  key: string,
  name: string,
  object: FactName,
  of: (source: Source) => readonly Each[],
): FactField<Source> {
  return {
    key,
    names: [name],
    value: listOf(objectOf(`fact:${object}`)),
    of: (source) => of(source).map((each) => viewOf(object, each)),
  };
}

const figure = (value: Figure | undefined): Words => typed(value?.text);
const amount = (value: Amount): Words => made(amountText(value));
/** Yuan with two decimals, as accounts have them. */
const yuan = ({ value, approximate }: Amount): Words =>
  made(value === undefined ? "" : (approximate ? "约" : "") + value.toFixed(2));
/** 08:30, as the times of rows print. */
const clock = (minutes: number): string => printMinutes(minutes).padStart(5, "0");
const time = (value: Text | undefined): Words => printedTime(value);

const plan: FactObject<PlanFacts> = {
  zh: "事实",
  en: "the facts",
  fields: [
    words("event", "活动", ({ title }) =>
      typed(title.todo ? title : { ...title, value: eventName(title.value) }),
    ),
    words("verb", "开展", ({ title }) => made(eventVerb(eventName(title.value)))),
    list("days", "日期", "day", ({ days }) => distinctDays(days)),
    words("when", "哪天", ({ days, span }) => made(daysText(distinctDays(days), span))),
    words("from", "开始", ({ hours: [first] }) => made(first ? clock(first.from) : "")),
    words("to", "结束", ({ hours: [first] }) => made(first ? clock(first.to) : "")),
    {
      key: "places",
      names: ["地点"],
      value: listOf(text),
      of: ({ places }) => places.map((each) => typed(each.text)),
    },
    {
      key: "heads",
      names: ["人数"],
      value: objectOf("fact:heads"),
      of: ({ heads }) => viewOf("heads", heads),
    },
    list("people", "人员", "person", ({ people }) => people),
    list("staff", "工作人员", "person", ({ people }) => staffOf(people)),
    list("tasks", "任务", "task", ({ tasks }) => tasks),
    list("duties", "分工", "duties", ({ duties }) => duties),
    list("groups", "分组", "group", ({ groups }) => groups),
    {
      key: "group_heads",
      names: ["分组合计"],
      value: objectOf("fact:group-heads"),
      of: ({ groupHeads }) => viewOf("group-heads", groupHeads),
    },
    list("classes", "班级", "group", ({ classes }) => classes),
    list("vehicles", "车辆", "vehicle", ({ vehicles }) => vehicles),
    {
      key: "fleet",
      names: ["车辆合计"],
      value: objectOf("fact:fleet"),
      of: ({ fleet }) => viewOf("fleet", fleet),
    },
    list("materials", "物资", "material", ({ materials }) => materials),
    list("budgets", "预算", "budget", ({ budgets }) => budgets),
    list("fees", "收费", "fee", ({ fees }) => fees),
    {
      key: "totals",
      names: ["合计"],
      value: objectOf("fact:totals"),
      of: ({ totals: all }) => viewOf("totals", all),
    },
    list("deadlines", "截止", "deadline", ({ deadlines }) => deadlines),
    { key: "contents", names: ["内容"], value: listOf(text), of: ({ contents }) => contents.map(typed) },
    words("gather", "集合地点", ({ gather }) => typed(gather)),
    words("slip_deadline", "回执截止", ({ slipDeadline }) => printedDate(slipDeadline)),
    list("risks", "风险", "risk", ({ risks }) => risks),
    words("pupils", "学生", ({ pupils }) => made(pupils)),
    words("school", "学校", ({ school }) => typed(school)),
    words("occasion", "活动简称", ({ title, occasion }) =>
      typed(title.todo ? title : { ...title, value: occasion }),
    ),
    { key: "hosts", names: ["主办"], value: listOf(text), of: ({ hosts }) => hosts.map(typed) },
    words("full_score", "满分", ({ fullScore }) => amount(fullScore)),
    list("contacts", "联系人", "contact", ({ contacts }) => contacts),
  ],
};

const day: FactObject<EventDay> = {
  zh: "活动的一天",
  en: "a day of the event",
  fields: [
    words("date", "日期", ({ date }) => made(printDate(date))),
    words("weekday", "星期", ({ date }) => made(weekdayOf(date) ?? "")),
  ],
};

const heads: FactObject<Heads> = {
  zh: "人数",
  en: "head counts",
  fields: [
    words("pupils", "学生", ({ pupils }) => amount(pupils)),
    words("adults", "教师", ({ adults }) => amount(adults)),
    words("all", "合计", ({ all }) => amount(all)),
  ],
};

const person: FactObject<Person> = {
  zh: "一个人",
  en: "a person",
  fields: [
    words("name", "姓名", ({ name }) => made(name)),
    words("unit", "单位", ({ unit }) => typed(unit)),
    words("role", "职务", ({ role }) => typed(role)),
    words("phone", "电话", ({ phone }) => typed(phone)),
    { key: "single", names: ["个人"], value: flag, of: ({ single }) => single },
    list("tasks", "任务", "task", ({ tasks }) => tasks),
  ],
};

const task: FactObject<Task> = {
  zh: "一项任务",
  en: "a task",
  fields: [
    words("what", "事项", ({ what, section }) =>
      what ? typed(what) : made(section?.heading ?? section?.key ?? ""),
    ),
    words("who", "负责人", ({ who }) => typedList(who)),
    words("part", "身份", ({ word }) => made(word)),
    words("time", "时间", (each) => time(each.time)),
    words("place", "地点", ({ place }) => typed(place)),
    words("deadline", "截止", ({ deadline }) => printedDate(deadline)),
    words("details", "内容", ({ details }) => typedList(details, "；")),
    words("note", "备注", ({ note }) => typed(note)),
    words("section", "栏目", ({ section }) => made(section?.heading ?? section?.key ?? "")),
  ],
};

const duties: FactObject<DutyList> = {
  zh: "一节里的分工",
  en: "the duties of a section",
  fields: [
    words("section", "栏目", ({ section }) => made(section ? (section.heading ?? section.key) : "班级带队")),
    list("duties", "各项", "duty", (each) => each.duties),
  ],
};

const duty: FactObject<Duty> = {
  zh: "一件事",
  en: "a thing to be done",
  fields: [
    words("what", "事项", ({ what }) => typed(what)),
    words("by", "负责人", ({ by }) => typedList(by)),
    words("helpers", "其他人员", ({ helpers }) =>
      joined(
        helpers.map(({ word, who }) => together(word, "：", typedList(who))),
        "；",
      ),
    ),
    words("details", "内容", ({ details }) => typedList(details, "；")),
    words("time", "时间", (each) => time(each.time)),
    words("place", "地点", ({ place }) => typed(place)),
    words("deadline", "截止", ({ deadline }) => printedDate(deadline)),
    words("note", "备注", ({ note }) => typed(note)),
  ],
};

const group: FactObject<Group> = {
  zh: "一个班或一批",
  en: "a group",
  fields: [
    words("name", "名称", ({ name }) => typed(name)),
    words("count", "人数", ({ count }) => figure(count)),
    words("adults", "教师数", ({ adults }) => figure(adults)),
    words("all", "合计", ({ all }) => amount(all)),
    words("by", "负责人", ({ by }) => typedList(by)),
    words("teachers", "带队教师", ({ teachers }) => typedList(teachers)),
    words("date", "日期", ({ date }) => printedDate(date.text)),
    words("from", "开始", ({ from }) => time(from.text)),
    words("to", "结束", ({ to }) => time(to.text)),
    words("start", "集合地点", ({ start }) => typed(start.text)),
    words("place", "地点", ({ place }) => typed(place.text)),
    words("route", "路线", ({ route }) => typed(route.text)),
    words("vehicles", "车辆", ({ vehicles }) => typedList(vehicles)),
    words("note", "备注", ({ note }) => typed(note)),
    list("roster", "名单", "pupil", ({ roster, count }) => pupilLines(roster, count?.exact)),
    list("pupils", "学生", "pupil", ({ roster }) => pupilLines(roster)),
  ],
};

/** What a class list may say of a pupil. */
const pupilFields = [
  ["name", "姓名"],
  ["sex", "性别"],
  ["number", "学号"],
  ["parent", "家长"],
  ["phone", "电话"],
  ["vehicle", "车号"],
  ["note", "备注"],
] as const;

const pupil: FactObject<PupilLine> = {
  zh: "名单的一行",
  en: "a line of a roster",
  fields: [
    words("no", "序号", ({ no }) => made(String(no))),
    words("class", "班级", ({ listed }) => made(listed?.className ?? "")),
    ...pupilFields.map(([key, name]) =>
      words<PupilLine>(key, name, ({ listed }) => made(listed?.pupil[key] ?? "")),
    ),
  ],
};

const groupHeads: FactObject<GroupHeads> = {
  zh: "各组合计",
  en: "all groups together",
  fields: [
    words("count", "人数", ({ count }) => amount(count)),
    words("adults", "教师数", ({ adults }) => amount(adults)),
    words("all", "合计", ({ all }) => amount(all)),
  ],
};

const fleet: FactObject<Fleet> = {
  zh: "车辆合计",
  en: "all vehicles together",
  fields: [
    words("seats", "座位", ({ seats }) => amount(seats)),
    words("riders", "人数", ({ riders }) => amount(riders)),
    words("spare", "余座", ({ spare }) => amount(spare)),
  ],
};

const risk: FactObject<Risk> = {
  zh: "一种突发情况",
  en: "a risk",
  fields: [
    words("risk", "情况", ({ risk: what }) => typed(what)),
    {
      key: "responses",
      names: ["处置"],
      value: listOf(text),
      of: ({ responses }) => responses.map(typed),
    },
    words("by", "负责人", ({ by }) => typedList(by)),
    words("phone", "电话", ({ phone }) => typed(phone)),
    words("note", "备注", ({ note }) => typed(note)),
  ],
};

const vehicle: FactObject<Vehicle> = {
  zh: "一辆车",
  en: "a vehicle",
  fields: [
    words("no", "车号", ({ no }) => typed(no)),
    words("riding", "乘坐", ({ riding, groups }) =>
      riding.length > 0 ? typedList(riding) : typedList(groups.flatMap(({ name }) => name ?? [])),
    ),
    list("pupils", "学生", "pupil", ({ pupils }) => pupilLines(pupils)),
    words("pupil_count", "学生数", ({ pupils }) => made(pupils.length === 0 ? "" : String(pupils.length))),
    words("seats", "座位", ({ seats }) => figure(seats)),
    words("riders", "人数", ({ riders }) => amount(riders)),
    words("spare", "余座", ({ spare }) => (spare === undefined ? noWords : made(String(spare)))),
    words("by", "车长", ({ by }) => typedList(by)),
    words("by_phone", "车长电话", ({ phones }) => typedList(phones)),
    words("teachers", "跟车教师", ({ teachers }) => typedList(teachers)),
    words("driver", "司机", ({ driver }) => typed(driver)),
    words("plate", "车牌", ({ plate }) => typed(plate)),
    words("phone", "电话", ({ phone }) => typed(phone)),
    words("note", "备注", ({ note }) => typed(note)),
  ],
};

const material: FactObject<Material> = {
  zh: "一样物资",
  en: "a material",
  fields: [
    words("item", "物品", ({ item }) => typed(item)),
    words("quantity", "数量", ({ quantity, needed }) => (quantity ? figure(quantity) : amount(needed))),
    words("unit", "单位", ({ unit }) => typed(unit)),
    words("per", "每人", ({ per }) => figure(per)),
    words("price", "单价", ({ price }) => figure(price)),
    words("cost", "金额", ({ cost }) => amount(cost)),
    words("use", "用途", ({ use }) => typed(use)),
    words("by", "负责人", ({ by }) => typedList(by)),
    words("source", "来源", ({ source }) => typed(source)),
    words("deadline", "截止", ({ deadline }) => printedDate(deadline)),
    words("note", "备注", ({ note }) => typed(note)),
  ],
};

const budget: FactObject<Budget> = {
  zh: "一份预算",
  en: "a budget",
  fields: [
    list("groups", "各组", "budget-group", ({ groups }) => groups),
    words("total", "合计", ({ total }) => amount(total)),
    words("total_yuan", "合计元", ({ total }) => yuan(total)),
    words("capital", "大写", ({ capital }) => made(capital ?? "")),
  ],
};

const budgetGroup: FactObject<BudgetGroup> = {
  zh: "预算的一组",
  en: "a group of a budget",
  fields: [
    words("name", "名称", ({ name }) => made(name)),
    list("lines", "各项", "budget-line", countedIn),
    // Its name reaches down over its lines and, where there are several, over their subtotal.
    { key: "span", names: ["行数"], value: number, of: (each) => spanOf(countedIn(each).length) },
    { key: "several", names: ["多项"], value: flag, of: (each) => countedIn(each).length > 1 },
    words("subtotal", "小计", ({ subtotal }) => amount(subtotal)),
    words("subtotal_yuan", "小计元", ({ subtotal }) => yuan(subtotal)),
  ],
};

function countedIn({ lines }: BudgetGroup): readonly BudgetLine[] {
  return lines.filter(({ total }) => !total);
}

function spanOf(lines: number): number {
  return lines > 1 ? lines + 1 : lines;
}

const budgetLine: FactObject<BudgetLine> = {
  zh: "预算的一项",
  en: "a line of a budget",
  fields: [
    words("item", "项目", ({ item }) => typed(item)),
    words("price", "单价", ({ price }) => figure(price)),
    words("price_yuan", "单价元", ({ price }) =>
      price?.exact === undefined ? figure(price) : made(price.exact.toFixed(2)),
    ),
    words("quantity", "数量", ({ quantity }) => figure(quantity)),
    words("days", "天数", ({ days }) => figure(days)),
    words("unit", "单位", ({ row }) => typed(textOf(row, "unit"))),
    words("amount", "金额", (line) => amount(line.amount)),
    words("yuan", "金额元", (line) => yuan(line.amount)),
    words("note", "备注", ({ row }) => typed(textOf(row, "note"))),
  ],
};

const fee: FactObject<Fee> = {
  zh: "一笔收费",
  en: "a fee",
  fields: [
    list("parts", "各项", "fee-part", ({ parts }) => parts.filter(({ total }) => !total)),
    words("per_head", "每人", ({ perHead }) => amount(perHead)),
  ],
};

const feePart: FactObject<FeePart> = {
  zh: "收费的一项",
  en: "a part of a fee",
  fields: [
    words("item", "项目", ({ item }) => typed(item)),
    words("amount", "金额", (part) => amount(part.amount)),
    words("yuan", "金额元", (part) => yuan(part.amount)),
    words("note", "备注", ({ note }) => typed(note)),
  ],
};

const totals: FactObject<Totals> = {
  zh: "全部合计",
  en: "what the plan comes to",
  fields: [
    words("budget", "经费", (all) => amount(all.budget)),
    words("budget_yuan", "经费元", (all) => yuan(all.budget)),
    words("capital", "大写", ({ capital }) => made(capital ?? "")),
    words("fee", "每人收费", ({ fee: perHead }) => amount(perHead)),
    words("minutes", "总时长", ({ minutes }) => amount(minutes)),
  ],
};

const deadline: FactObject<Deadline> = {
  zh: "一个期限",
  en: "a deadline",
  fields: [
    words("what", "事项", ({ what, section }) => (what ? typed(what) : made(section?.key ?? ""))),
    words("date", "日期", (each) => printedDate(each.text)),
  ],
};

const contact: FactObject<Contact> = {
  zh: "一位联系人",
  en: "a contact",
  fields: [
    words("name", "姓名", ({ name }) => typed(name)),
    words("role", "职务", ({ role }) => typed(role)),
    words("unit", "单位", ({ unit }) => typed(unit)),
    words("phone", "电话", ({ phone }) => typed(phone)),
    words("note", "备注", ({ note }) => typed(note)),
  ],
};

const objects = {
  plan,
  day,
  heads,
  person,
  task,
  duties,
  duty,
  group,
  "group-heads": groupHeads,
  pupil,
  vehicle,
  fleet,
  risk,
  material,
  budget,
  "budget-group": budgetGroup,
  "budget-line": budgetLine,
  fee,
  "fee-part": feePart,
  totals,
  deadline,
  contact,
} as const;

type FactName = keyof typeof objects;

/** What follows from a plan, as templates see it under 事实; each field is made when a template asks for it. */
export function planFacts(source: Plan): Facts {
  return viewOf("plan", factsOf(source));
}

function viewOf(name: FactName, source: unknown): Facts {
  const { fields } = objects[name] as FactObject<unknown>;
  const view: Record<string, unknown> = {};
  for (const { key, of } of fields) {
    Object.defineProperty(view, key, { get: () => of(source), enumerable: true });
  }
  return view;
}

/** The shapes of the facts: `fact:plan` is what stands under 事实. */
export const factShapes: Shapes = Object.fromEntries(
  Object.entries(objects).map(([name, { zh, en, fields }]) => [
    `fact:${name}`,
    { zh, en, fields: fields.map(({ key, names, value }) => field(key, names, value)) },
  ]),
);

/** A line of a roster, to be filled in by hand where no class list names the pupil. */
interface PupilLine {
  readonly no: number;
  readonly listed: ListedPupil | undefined;
}

/** The pupils of class lists, and blank lines up to a count. */
function pupilLines(listed: readonly ListedPupil[], count = 0): readonly PupilLine[] {
  const blank = Math.min(Math.max(0, count), mostPupils);
  const length = Math.max(blank, listed.length);
  return Array.from({ length }, (_, at) => ({ no: at + 1, listed: listed[at] }));
}

/** More than a group can have: a slip of the keyboard makes no thousand pages. */
const mostPupils = 300;

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
