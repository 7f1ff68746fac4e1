import type { Duty, DutyList } from "../../../facts/people/duties.ts";
import { listedTasks, type Person } from "../../../facts/people/people.ts";
import type { Task } from "../../../facts/people/tasks.ts";
import type { Row } from "../../../plan/body.ts";
import type { Text } from "../../../plan/text.ts";
import { flag } from "../../shape.ts";
import { joined, made, together, typed, typedList, type Words } from "../../words.ts";
import { printedTime } from "../print-time.ts";
import { textOf } from "../rows.ts";
import { type FactObject, list, time, words } from "./fact-field.ts";

/** What templates see of a person. */
export const person: FactObject<Person> = {
  zh: "一个人",
  en: "a person",
  fields: [
    words("name", "姓名", ({ name }) => made(name)),
    words("unit", "单位", ({ unit }) => typed(unit)),
    words("role", "职务", ({ role }) => typed(role)),
    words("phone", "电话", ({ phone }) => typed(phone)),
    { key: "single", names: ["个人"], value: flag, of: ({ single }) => single },
    list("tasks", "任务", "task", listedTasks),
  ],
};

/** What templates see of a task. */
export const task: FactObject<Task> = {
  zh: "一项任务",
  en: "a task",
  fields: [
    words("what", "事项", ({ what, row, section }) => {
      if (!what) return made(section?.heading ?? section?.key ?? "");
      if (row?.form === "materials") return together("准备", withQuantity(what, row));
      return row?.form === "emergency" ? together("处置：", typed(what)) : typed(what);
    }),
    words("who", "负责人", ({ who }) => typedList(who)),
    words("part", "身份", ({ word }) => made(word)),
    words("time", "时间", timeOf),
    words("place", "地点", ({ place }) => typed(place)),
    words("deadline", "截止", ({ deadline }) => printedTime(deadline)),
    words("details", "内容", ({ details }) => typedList(details, "；")),
    words("note", "备注", ({ note }) => typed(note)),
    words("section", "栏目", ({ section }) => made(section?.heading ?? section?.key ?? "")),
  ],
};

/** What templates see of the duties of a section. */
export const duties: FactObject<DutyList> = {
  zh: "一节里的分工",
  en: "the duties of a section",
  fields: [
    words("section", "栏目", ({ section }) => made(section ? (section.heading ?? section.key) : "班级带队")),
    list("duties", "各项", "duty", (each) => each.duties),
  ],
};

/** What templates see of a thing to be done. */
export const duty: FactObject<Duty> = {
  zh: "一件事",
  en: "a thing to be done",
  fields: [
    words("what", "事项", ({ what, named, row }) =>
      what === undefined ? made(named) : row?.form === "materials" ? withQuantity(what, row) : typed(what),
    ),
    words("by", "负责人", ({ by }) => typedList(by)),
    words("helpers", "其他人员", ({ helpers }) =>
      joined(
        helpers.map(({ word, who }) => together(word, "：", typedList(who))),
        "；",
      ),
    ),
    words("details", "内容", ({ details }) => typedList(details, "；")),
    words("time", "时间", timeOf),
    words("place", "地点", ({ place }) => typed(place)),
    words("deadline", "截止", ({ deadline }) => printedTime(deadline)),
    words("note", "备注", ({ note }) => typed(note)),
  ],
};

/** 急救包4个. */
function withQuantity(what: Text, row: Row): Words {
  const quantity = textOf(row, "quantity");
  return quantity ? together(typed(what), typed(quantity), typed(textOf(row, "unit"))) : typed(what);
}

/** 第一天 08:00—08:40: a time of day with its day, where there are several. */
function timeOf({ day, time: said }: Pick<Task, "day" | "time">): Words {
  const words = time(said);
  return day === "" || words.length === 0 || /[月日天]/u.test(said?.value ?? "")
    ? words
    : together(`${day} `, words);
}
