import { expect, it } from "vitest";
import { documentText } from "../../src/document/plain-text.ts";
import { checkSource } from "../../src/pipeline/check.ts";
import { createSource } from "../../src/source/source.ts";
import { viewShapes } from "../../src/template/check/view-shapes.ts";
import { renderDocument } from "../../src/template/render-document.ts";
import { planFacts } from "../../src/template/view/plan-facts.ts";
import { loadOwn } from "./shipped.ts";

const outing = `标题: 第三小学秋季研学活动方案
活动时间: {日期: 2026-10-16, 开始: 08:00, 结束: 15:30}
活动地点: 人民公园
参加对象:
  - {对象: 四年级学生, 人数: 158}
  - {对象: 带队教师, 人数: 12}
人员:
  - {姓名: 李明, 单位: 德育处, 电话: 0512-1234567}
分组:
  - {名称: 四（1）班, 人数: 40, 带队教师: [李明, 王芳], 车辆: 1号车}
活动流程:
  - {时间: 08:00, 内容: 集合, 地点: 操场, 负责人: 李明}
交通:
  车辆:
    - {车号: 1号车, 座位: 45, 司机: 赵师傅}
物资:
  - {物品: 小旗, 每人: 1, 单位: 面, 负责人: 王芳}
经费预算:
  - {项目: 租车, 单价: 1200, 数量: 4, 单位: 辆}
  - {项目: 饮用水, 单价: 2.5, 数量: 170, 单位: 瓶}
收费:
  - {项目: 门票, 金额: 30}
  - {项目: 车费, 金额: 25.5}
`;

function print(template: string, plan = outing): readonly string[] {
  const own = new Map([["方案.hbs", createSource("方案.hbs", template)]]);
  const { value, diagnostics } = loadOwn(own);
  expect(diagnostics.map(({ code, data }) => `${code} ${JSON.stringify(data)}`)).toEqual([]);
  const read = checkSource(createSource("方案.yaml", plan)).plan;
  const document = value && read && renderDocument(read, value).value;
  return document ? documentText(document).split("\n") : [];
}

it.each([
  ["{{事实.活动}}", ["第三小学秋季研学活动"]],
  [
    "{{#each 事实.日期}}{{日期}}（{{星期}}）{{/each}}{{事实.开始}}—{{事实.结束}}",
    ["2026年10月16日（星期五）08:00—15:30"],
  ],
  ["{{事实.人数.学生}}＋{{事实.人数.教师}}＝{{事实.人数.合计}}", ["158＋12＝170"]],
  [
    "{{#each 事实.人员}}{{姓名}}{{单位}}：{{#each 任务}}{{事项}}{{身份}}；{{/each}}{{/each}}",
    [
      "李明德育处：四（1）班带队教师；集合负责人；王芳：四（1）班带队教师；准备小旗负责人；赵师傅：1号车司机；",
    ],
  ],
  [
    "{{#each 事实.分组}}{{名称}}{{人数}}{{日期}}{{开始}}{{地点}}{{/each}}",
    ["四（1）班402026年10月16日08:00人民公园"],
  ],
  ["{{#each 事实.车辆}}{{车号}}：{{乘坐}}{{座位}}/{{人数}}/{{余座}}{{/each}}", ["1号车：四（1）班45/40/5"]],
  ["{{#each 事实.物资}}{{物品}}{{数量}}{{单位}}{{/each}}", ["小旗158面"]],
  [
    "{{#each 事实.预算}}{{#each 各组}}{{#each 各项}}{{项目}}{{金额元}}，{{/each}}{{/each}}{{合计}}，{{合计元}}，{{大写}}{{/each}}",
    ["租车4800.00，饮用水425.00，5225，5225.00，人民币伍仟贰佰贰拾伍元整"],
  ],
  [
    "{{#each 事实.收费}}{{#each 各项}}{{项目}}{{金额}}、{{/each}}每人{{每人}}元{{/each}}",
    ["门票30、车费25.50、每人55.50元"],
  ],
])("%s prints %j", (template, expected) => {
  expect(print(`<p>${template}</p>`)).toEqual(expected);
});

it("has a value for every field that templates may name", () => {
  const { plan } = checkSource(createSource("方案.yaml", outing));
  const visit = (name: string, view: unknown): void => {
    for (const { key, value } of viewShapes[name]?.fields ?? []) {
      const made = (view as Record<string, unknown>)[key];
      expect(made, `${name}.${key}`).toBeDefined();
      if (value.kind === "object") visit(value.name, made);
      if (value.kind === "list" && value.of.kind === "object") {
        for (const each of made as readonly unknown[]) visit(value.of.name, each);
      }
    }
  };
  visit("fact:plan", plan && planFacts(plan));
});

it.each([
  ["{开始: 2026-10-29, 结束: 2026-10-30}", "2026年10月29日至30日"],
  ["{开始: 2026-10-29, 结束: 2026-11-02}", "2026年10月29日至11月2日"],
  ["{开始: 2026-12-30, 结束: 2027-01-02}", "2026年12月30日至2027年1月2日"],
  ["[{日期: 2026-10-16}, {日期: 2026-10-18}]", "2026年10月16日、18日"],
  ["2026-10-16", "2026年10月16日"],
])("says on which days %s is", (time, words) => {
  expect(print("<p>{{事实.哪天}}</p>", `标题: 甲方案\n活动时间: ${time}\n`)).toEqual([words]);
});
