import { expect, it } from "vitest";
import { factsOf } from "../../src/facts/facts.ts";
import type { Text } from "../../src/plan/text.ts";
import { planOf } from "../lint/lint-text.ts";

const plan = planOf(`标题: 第三小学秋季研学活动方案
类型: 研学
人员:
  - {姓名: 李明远, 职务: 德育主任, 电话: 德育处分机}
  - {姓名: 周洁, 职务: 校医}
分组:
  - {组别: 四（1）班, 人数: 40, 教师人数: 2, 负责人: 王芳, 集合地点: 东门, 车号: 1号}
  - {组别: 四（2）班, 人数: 38, 教师人数: 2, 负责人: 陈红和刘洋, 开始: "8:10"}
活动时间: {日期: 2026-10-23, 开始: "8:00", 结束: "16:00"}
活动地点: 市自然博物馆
报名截止时间: 2026-10-16
参加对象:
  - {对象: 四年级学生, 人数: 78}
  - {对象: 带队教师, 人数: 4}
人员分工:
  - {任务: 摄影, 负责人: 周洁老师, 截止: 10月20日}
  - 摄像
活动流程:
  - {时间: "8:00", 内容: 集合, 时长: 10, 负责人: 李明远、各班班主任}
  - {时间: "8:10", 内容: 出发, 时长: 20}
交通安排:
  方式: 租用客车
  集合: 学校操场
  车辆:
    - {车号: 1号车, 座位: 45, 车长: 王芳}
    - {车号: 2号车, 班级: 四（2）班, 座位: 38, 随车教师: [周洁]}
物资准备:
  - {物品: 任务单, 数量: 80, 每人: 1, 单价: 0.5, 负责人: 周洁}
经费预算:
  - {类别: 交通, 项目: 租车, 单价: 1200元, 数量: 2辆}
  - {项目: 停车, 金额: 60}
  - {类别: 门票, 项目: 门票, 单价: 15元/人, 数量: 40×2}
收费标准:
  - {项目: 门票, 金额: 15}
  - {项目: 车费, 金额: 32.5}
联系人:
  - {姓名: 李明远}
`);

const facts = factsOf(plan);
const said = (text: Text | undefined): string | undefined => text?.value;

it("reckons amounts, subtotals, the total and its capitals", () => {
  const [budget] = facts.budgets;
  expect(budget?.lines.map(({ amount }) => amount.value)).toEqual([2400, 60, 1200]);
  expect(budget?.groups.map(({ name, subtotal }) => [name, subtotal.value])).toEqual([
    ["交通", 2460],
    ["门票", 1200],
  ]);
  expect(budget?.total).toEqual({ value: 3660, approximate: false, computed: true });
  expect(budget?.capital).toBe("人民币叁仟陆佰陆拾元整");
  expect(facts.fees[0]?.perHead.value).toBe(47.5);
});

it("counts heads, materials and minutes", () => {
  const { pupils, adults, all } = facts.heads;
  expect([pupils.value, adults.value, all.value]).toEqual([78, 4, 82]);
  expect(facts.materials.map(({ needed, cost }) => [needed.value, cost.value])).toEqual([[78, 40]]);
  expect(facts.lengths.map(({ total }) => total.value)).toEqual([30]);
});

it("gathers what is asked of each person", () => {
  const tasks = facts.people.map(({ name, single, tasks }) => [
    name,
    single,
    tasks.map(({ what, word }) => `${said(what)} ${word}`),
  ]);
  expect(tasks).toEqual([
    ["李明远", true, ["集合 负责人", "undefined 联系人"]],
    ["周洁", true, ["摄影 负责人", "2号车 随车教师", "任务单 负责人"]],
    ["王芳", true, ["四（1）班 负责人", "1号车 车长"]],
    ["陈红", true, ["四（2）班 负责人"]],
    ["刘洋", true, ["四（2）班 负责人"]],
    ["各班班主任", false, ["集合 负责人"]],
  ]);
  expect(facts.people.map(({ phone, role }) => said(phone) ?? said(role))).toEqual([
    "德育处分机",
    "校医",
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(facts.contacts.map(({ role, phone }) => [said(role), said(phone)])).toEqual([
    ["德育主任", "德育处分机"],
  ]);
});

it("gives a group its own and what holds for all, and a vehicle its riders", () => {
  const groups = facts.groups.map(({ start, from, place, all }) => [
    said(start.text),
    start.own,
    said(from.text),
    said(place.text),
    all.value,
  ]);
  expect(groups).toEqual([
    ["东门", true, "8:00", "市自然博物馆", 42],
    ["学校操场", false, "8:10", "市自然博物馆", 40],
  ]);
  const vehicles = facts.vehicles.map(({ no, groups: riding, riders, spare }) => [
    said(no),
    riding.map(({ name }) => said(name)),
    riders.value,
    spare,
  ]);
  expect(vehicles).toEqual([
    ["1号车", ["四（1）班"], 42, 3],
    ["2号车", ["四（2）班"], 40, -2],
  ]);
});

it("knows days, places and deadlines", () => {
  expect(facts.days.map(({ date: { year, month, day } }) => [year, month, day])).toEqual([[2026, 10, 23]]);
  expect(facts.hours.map(({ from, to }) => [from, to])).toEqual([[480, 960]]);
  expect(facts.places.map(({ text }) => text.value)).toEqual(["市自然博物馆"]);
  const deadlines = facts.deadlines.map(({ what, section, date }) => [
    said(what) ?? section?.key,
    date?.year,
    date?.month,
    date?.day,
  ]);
  expect(deadlines).toEqual([
    ["报名截止时间", 2026, 10, 16],
    ["摄影", 2026, 10, 20],
  ]);
});

it("makes each part once, and none that nobody asks for", () => {
  expect(factsOf(plan)).toBe(facts);
  expect(facts.people).toBe(facts.people);
  const fresh = factsOf(planOf("标题: 读书节方案\n"));
  expect(
    Object.entries(Object.getOwnPropertyDescriptors(fresh)).filter(([, each]) => "value" in each),
  ).toEqual([]);
  expect(fresh.budgets).toEqual([]);
  expect(fresh.heads.all.value).toBeUndefined();
});

it("gathers duties by section, with who leads and who helps", () => {
  const more = planOf(`标题: 秋游方案
组织机构:
  - {组别: 领导小组, 组长: 李明, 副组长: 王芳, 成员: [张强, 赵敏], 职责: [审定方案]}
人员分工:
  - {任务: 摄影, 负责人: 赵敏, 协助: 周洁}
应急预案:
  - {情况: 走失, 处置: [清点, 寻找], 负责人: 李明}
联系人:
  - {姓名: 李明}
`);
  const duties = factsOf(more).duties.map(({ section, duties: mine }) => [
    section?.key,
    ...mine.map(({ what, by, helpers, details }) =>
      [what, ...by, ...helpers.flatMap(({ who }) => who), ...details].map(said).join(" "),
    ),
  ]);
  expect(duties).toEqual([
    ["组织机构", "领导小组 李明 王芳 张强 赵敏 审定方案"],
    ["人员分工", "摄影 赵敏 周洁"],
    ["应急预案", "走失 李明"],
  ]);
  expect(factsOf(more).risks.map(({ risk, responses }) => [risk, ...responses].map(said))).toEqual([
    ["走失", "清点", "寻找"],
  ]);
});

it("adds up vehicles and groups, and finds when slips are to be back", () => {
  expect(facts.fleet.seats.value).toBe(83);
  expect(facts.fleet.riders.value).toBe(82);
  expect(facts.groupHeads.count.value).toBe(78);
  expect(facts.pupils).toBe("四年级学生");
  const slips = planOf("标题: 秋游方案\n活动准备:\n  - {任务: 回收回执, 负责人: 吴丹, 截止: 2026-10-15}\n");
  expect(said(factsOf(slips).slipDeadline)).toBe("2026-10-15");
});

it("calls a vehicle by its number where it is somebody's task", () => {
  const { tasks } = factsOf(
    planOf(
      "标题: 秋游方案\n车辆安排: [{车号: 1, 座位: 45, 带队: 王芳}, {车号: 大巴甲, 座位: 45, 车长: 李明}]\n",
    ),
  );
  expect(tasks.map(({ what }) => said(what))).toEqual(["1号车", "大巴甲"]);
});

it.each([
  ["校外: 否\n活动地点: 阳光社区\n", true],
  ["校外: 是\n活动地点: 学校操场\n", false],
  ["活动地点: 学校操场\n", true],
  ["活动地点: 阳光社区\n", false],
  ["活动地点: 学校操场\n交通安排: {方式: 大巴}\n", false],
])("tells whether nobody leaves the school: %j", (text, none) => {
  expect(factsOf(planOf(`标题: 清扫方案\n${text}`)).ways.none).toBe(none);
});
