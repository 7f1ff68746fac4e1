import type { Group, GroupHeads } from "../../../facts/people/groups.ts";
import type { Heads } from "../../../facts/people/heads.ts";
import { joined, together, typed, typedList, type Words } from "../../words.ts";
import { printedTime } from "../print-time.ts";
import { amount, type FactObject, figure, list, time, words } from "./fact-field.ts";
import { pupilLines } from "./pupil-facts.ts";

/** What templates see of head counts. */
export const heads: FactObject<Heads> = {
  zh: "人数",
  en: "head counts",
  fields: [
    words("pupils", "学生", ({ pupils }) => amount(pupils)),
    words("staff", "教师", ({ staff }) => amount(staff)),
    words("parents", "家长", ({ parents }) => amount(parents)),
    words("others", "其他", ({ others }) => amount(others)),
    words("all", "合计", ({ all }) => amount(all)),
    words("text", "全部", headsText),
  ],
};

/** What templates see of a group. */
export const group: FactObject<Group> = {
  zh: "一个班或一批",
  en: "a group",
  fields: [
    words("name", "名称", ({ name }) => typed(name)),
    words("count", "人数", ({ count }) => figure(count)),
    words("adults", "教师数", ({ adults }) => figure(adults)),
    words("all", "合计", ({ all }) => amount(all)),
    words("by", "负责人", ({ by }) => typedList(by)),
    words("teachers", "带队教师", ({ teachers }) => typedList(teachers)),
    words("date", "日期", ({ date }) => printedTime(date.text)),
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
export const groupHeads: FactObject<GroupHeads> = {
  zh: "各组合计",
  en: "all groups together",
  fields: [
    words("count", "人数", ({ count }) => amount(count)),
    words("adults", "教师数", ({ adults }) => amount(adults)),
    words("all", "合计", ({ all }) => amount(all)),
  ],
};

/** 学生158人，教师12人，共170人: each sort that is known, and all of them where they are several. */
function headsText({ pupils, staff, parents, others, all }: Heads): Words {
  const sorts = [
    ["学生", pupils],
    ["教师", staff],
    ["家长", parents],
    ["其他人员", others],
  ] as const;
  const counted = (name: string, of: Heads["all"]): Words => {
    const count = amount(of);
    return count.length === 0 ? [] : together(name, count, "人");
  };
  const known = sorts.map(([name, of]) => counted(name, of)).filter(({ length }) => length > 0);
  return joined(known.length === 1 ? known : [...known, counted("共", all)], "，");
}
