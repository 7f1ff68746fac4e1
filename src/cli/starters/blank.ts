import { ask, may, must, type Starter, todo } from "./starter.ts";

/** A plan of any kind: the facts that every one has, the rest commented out. */
export const blank: Starter = {
  kind: undefined,
  name: "空白",
  title: "活动方案",
  fields: [
    may("style"),
    may("recipients"),
    may("lead"),
    may("background"),
    must("purpose", todo("活动要达到什么")),
    may("theme"),
    must("time", ask("date", "哪一天，例如 2026-10-23")),
    must("place", ask("place", "在哪里")),
    may("organizers"),
    must("participants", [{ 对象: "学生", 人数: ask("people", "学生人数") }]),
    may("team"),
    may("roles"),
    may("preparations", [
      "确定参加人员，分好工。",
      "告知家长时间、地点和注意事项。",
      "校外活动落实车辆、保险和急救包，遇雨改期。",
      "遇到突发情况，立即报告负责人。",
    ]),
    may("materials"),
    must("content", todo("做些什么")),
    may("steps"),
    may("budget"),
    may("rules"),
    may("precautions"),
    may("safety"),
    may("emergency"),
    may("review"),
    may("contacts"),
    may("attachments"),
    must("signature", {
      单位: ask("unit", "署名的单位，例如 第三小学"),
      日期: todo("发文日期，例如 2026-10-12"),
    }),
  ],
};
