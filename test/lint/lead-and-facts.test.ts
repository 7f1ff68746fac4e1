import { describe, expect, test } from "vitest";
import { rules } from "../../src/lint/rules/index.ts";
import { told } from "./lint-text.ts";

const codes = /^(?:date\/other-day|left-over\/other-place|number\/(?:budget-said|class-count|head-count))$/u;
const asked = rules.filter(({ code }) => codes.test(code));
const found = (text: string): readonly string[] => told(text, asked).map((each) => each.split(" ")[1] ?? "");

const outing = (lead: string, rest = ""): string =>
  `标题: 三年级秋季研学活动方案\n类型: 其他\n导语: ${lead}\n活动时间: 2026年10月16日（星期五）\n活动地点: 市植物园\n${rest}`;

describe("a lead that says another day or place is told", () => {
  test.each([
    ["我校定于10月17日组织三年级学生开展秋季研学。", "date/other-day"],
    ["学校将于2026年10月15日（星期四），组织三年级学生外出研学。", "date/other-day"],
    ["经研究，学校拟于10月23日在植物园开展研学活动。", "date/other-day"],
    ["我校计划于11月16日前往植物园，开展秋季研学活动。", "date/other-day"],
    ["特定于10月6日举行秋季研学活动，望各班做好准备。", "date/other-day"],
    ["学校决定组织三年级学生前往市科技馆开展研学活动。", "left-over/other-place"],
    ["学校将组织学生到动物园研学。", "left-over/other-place"],
    ["学校定于10月16日在西溪湿地开展秋季研学。", "left-over/other-place"],
    ["学校拟组织学生赴省博物馆参观研学，增长见识。", "left-over/other-place"],
    ["我校计划组织学生走进科学馆，开展秋季研学。", "left-over/other-place"],
  ])("%s", (lead, code) => expect(found(outing(lead))).toEqual([code]));
});

describe("a lead that says the same, or speaks of something else, is left alone", () => {
  test.each([
    // Days.
    "我校定于10月16日组织三年级学生开展秋季研学。",
    "我校定于10月12日召开研学动员会。",
    "请各班于10月9日前完成报名，将于10月12日组织研学培训。",
    "学校曾于2025年10月17日组织研学。",
    "去年将于10月17日开展的研学因雨取消。",
    "学校定于10月17日召开家长会。",
    "研学安全预案将于10月10日进行公示。",
    "为庆祝10月1日国庆节，学校组织秋季研学。",
    "自9月1日起，学校组织研学课程。",
    "如遇雨，定于10月23日组织研学。",
    "学校将于10月30日举行研学总结会。",
    "按照9月20日会议精神，学校将组织秋季研学。",
    // Places.
    "学校决定组织三年级学生前往植物园开展研学活动。",
    "学校将组织学生到城东植物园、科技馆开展研学。",
    "去年学校组织学生到科技馆研学，今年将换一个主题。",
    "学校将组织研学，遇雨改在体育馆举行。",
    "学校定于10月16日组织研学，早上在操场集中，统一出发。",
    "学校将组织研学，在操场举行开营启动仪式。",
    "研学是在市教育局的指导下开展的，学校将认真组织。",
    "学校将在三年级开展研学活动。",
    "学校将组织学生在大自然中开展研学活动。",
    "学校将组织学生到校外实践基地开展研学。",
    "学校决定组织学生到公园里的市植物园开展研学活动。",
  ])("%s", (lead) => expect(found(outing(lead))).toEqual([]));
});

const budget = "经费预算:\n  - {项目: 租车, 金额: 1800}\n  - {项目: 门票, 金额: 900}\n";

describe("all costs that the budget does not make are told", () => {
  test.each([
    "本次活动总预算5000元。",
    "活动总经费2800元，由学校承担。",
    "所需费用从公用经费列支，活动经费预算共2,800元。",
    "预算总额为人民币2800元。",
    "本次活动经费合计￥2800，详见预算表。",
  ])("%s", (said) =>
    expect(found(outing("学校组织研学。", `经费说明: ${said}\n${budget}`))).toEqual(["number/budget-said"]),
  );
});

describe("other money is left alone", () => {
  test.each([
    "本次活动总预算2700元。",
    "活动总经费0.27万元。",
    "总预算不超过5000元。",
    "总预算约3000元。",
    "去年总预算4000元，今年减少。",
    "全校全年活动经费共20000元中列支。",
    "每人活动经费共90元。",
    "其中学校承担活动经费共2000元。",
    "场地费用共计500元。",
    "申请补助，总经费1000元。",
    "班费总额800元。",
    "总预算3000元以内。",
  ])("%s", (said) => expect(found(outing("学校组织研学。", `经费说明: ${said}\n${budget}`))).toEqual([]));
});

const classes = (count: number): string =>
  `分组:\n${Array.from({ length: count }, (_, at) => `  - {组别: 三（${at + 1}）班, 人数: 40}\n`).join("")}`;

describe("a number of classes that are not so many is told", () => {
  test.each([
    ["参加对象: 三年级6个班\n", classes(5)],
    ["参加对象: 三年级共六个班，240人\n", classes(6).replace(/.*三（6）班.*\n/u, "")],
    ["参加对象: 三年级（6个班）\n", classes(7)],
    ["参加对象: 三年级6个班：三（1）班、三（2）班、三（3）班、三（4）班、三（5）班\n", ""],
    ["参加对象: 三年级3个班（301班、302班）\n", ""],
    ["参加对象: 三年级3个班\n各班人数:\n  三（1）班: 40\n  三（2）班: 41\n", ""],
    ["参加对象: 三年级3个班\n各班人数:\n  - 三（1）班：40人\n  - 三（2）班：41人\n", ""],
  ])("%s%s", (said, rest) =>
    expect(
      found(outing("学校组织研学。", said + rest)).filter((code) => code !== "number/head-count"),
    ).toEqual(["number/class-count"]),
  );
});

describe("other classes are left alone", () => {
  test.each([
    `参加对象: 三年级5个班\n${classes(5)}`,
    `参加对象: 全校36个班\n${classes(5)}`,
    `参加对象: 每个年级6个班\n${classes(5)}`,
    `参加对象: 约6个班\n${classes(5)}`,
    `参加对象: 四年级6个班\n${classes(5)}`,
    `参加对象: 三、四年级10个班\n${classes(5)}`,
    `评比办法: 评出3个班为优秀班级\n${classes(5)}`,
    `奖项设置: 一等奖2个班\n${classes(3)}`,
    `参加对象: 三年级6个班\n分组:\n  - {组别: 第一批, 人数: 120}\n  - {组别: 第二批, 人数: 120}\n`,
    "参加对象: 三年级6个班：三（1）班至三（6）班\n",
    `交通: 前3个班坐1号车，后2个班坐2号车\n${classes(5)}`,
    `参加对象: 三年级另外6个班\n${classes(5)}`,
  ])("%s", (text) =>
    expect(found(outing("学校组织研学。", text)).filter((code) => code !== "number/head-count")).toEqual([]),
  );
});

describe("heads against classes, in whatever form they are drawn up", () => {
  test.each([
    "    - [班级, 学生数]\n    - [四（1）班, 150]\n    - [四（2）班, 152]\n",
    "    - [班级, 男生, 女生]\n    - [四（1）班, 80, 70]\n    - [四（2）班, 76, 76]\n",
    "    - [班级, 男, 女, 总人数]\n    - [四（1）班, 80, 70, 150]\n    - [四（2）班, 76, 76, 152]\n",
    "    - [班级, 班主任, 人数（人）]\n    - [四（1）班, 王敏, 150]\n    - [四（2）班, 李强, 152]\n",
  ])("as a table: %s", (table) => {
    const text = (heads: number): string =>
      `标题: 研学安排\n参加对象: 四年级学生${heads}人\n各班人数:\n  表格:\n${table}`;
    expect(found(text(300))).toEqual(["number/head-count"]);
    expect(found(text(302))).toEqual([]);
  });

  test("as a list of items", () => {
    const text = (heads: number): string =>
      `标题: 研学安排\n参加对象: 四年级学生${heads}人\n各班人数:\n  - 四（1）班：150人\n  - 四（2）班：152人\n`;
    expect(found(text(300))).toEqual(["number/head-count"]);
    expect(found(text(302))).toEqual([]);
  });
});
