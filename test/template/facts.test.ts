import { describe, expect, it } from "vitest";
import { documentText } from "../../src/document/plain-text.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { createSource } from "../../src/source/source.ts";
import { renderDocument } from "../../src/template/render-document.ts";
import { planOf } from "../lint/lint-text.ts";
import { body, item, plan, prose, row, rows, section, text } from "./plan-builders.ts";
import { loadOwn } from "./shipped.ts";

function print(template: string, given: Plan): readonly string[] {
  const own = new Map([["方案.hbs", createSource("方案.hbs", template)]]);
  const { value, diagnostics } = loadOwn(own);
  expect(diagnostics.map(({ code, data }) => `${code} ${JSON.stringify(data)}`)).toEqual([]);
  if (!value) throw new Error("no templates");
  return documentText(
    renderDocument(given, value).value ?? { type: "document", blocks: [], properties: never() },
  ).split("\n");
}

function never(): never {
  throw new Error("no document");
}

const outing = plan(
  [
    section("活动时间", [rows("time", { date: "2026-10-23", from: "8:00", to: "16:00" })]),
    section("报名时间", [rows("time", { date: "2026-10-09" })]),
    section("注意事项", [
      { type: "list", elements: [item({ title: text("穿校服") }), item({ title: text("带水杯") })] },
    ]),
    section("活动流程（第一天）", [
      {
        type: "blocks",
        blocks: [
          {
            title: text("上午"),
            body: body([rows("steps", { time: "8:00", title: "集合", by: ["李明", "王芳"] })]),
          },
        ],
      },
    ]),
    section("活动流程（第二天）", [
      { type: "list", elements: [item({ title: text("返校"), time: text("9:00") })] },
    ]),
    section("交通", [
      rows("transport", {
        way: "大巴",
        vehicles: { rows: [row("vehicles", { no: "1号" }), row("vehicles", { no: "2号" })] },
      }),
    ]),
    section("物资", "急救包四个"),
    section("自带物品说明", "水杯"),
    section("分项活动", [
      {
        type: "activities",
        activities: [
          {
            title: text("演讲"),
            range: { start: 0, end: 0 },
            by: [text("赵敏")],
            sections: [section("时间", [rows("time", { date: "2026-10-24" })]), section("地点", "礼堂")],
          },
        ],
      },
    ]),
  ],
  {
    recipients: [text("各位家长：")],
    lead: body([prose("秋天到了。"), prose("特此通知。")]),
    signature: { units: [text("第三小学")], date: text("十月"), day: undefined },
    kind: "outing",
    groups: [row("groups", { name: "四（1）班", count: "40" })],
  },
);

describe("the facts of a plan in a template of one's own", () => {
  const table: readonly (readonly [what: string, template: string, printed: readonly string[]])[] = [
    [
      "texts by any of their names",
      "<p>{{标题}}</p><p>{{title}}</p><p>{{方案名称}}</p>",
      Array(3).fill("第三小学春游方案"),
    ],
    [
      "a time as printed",
      "<p>时间：{{活动时间}}</p><p>{{time}}</p>",
      ["时间：2026年10月23日（星期五）8:00—16:00", "2026年10月23日（星期五）8:00—16:00"],
    ],
    ["a related heading as a fact of its own", "<p>{{报名时间}}</p>", ["2026年10月9日（星期五）"]],
    ["a fact that is not there", "<p>地点：{{地点}}</p><p>{{地点}}</p>", ["地点："]],
    ["a list as text, a line each", "<p>{{注意事项}}</p>", ["穿校服", "带水杯"]],
    [
      "steps of blocks and items, two days together",
      "{{#each 流程}}<p>{{时间}} {{内容}} {{负责人}}</p>{{/each}}",
      ["8:00 集合 李明、王芳", "9:00 返校 "],
    ],
    ["free text in a typed section", "{{#each 物资}}<p>{{物品}}</p>{{/each}}", ["急救包四个"]],
    ["rows inside rows", "{{#each 交通}}{{#each 车辆}}<p>{{车号}}</p>{{/each}}{{/each}}", ["1号", "2号"]],
    [
      "activities with facts of their own",
      "{{#each 分项活动}}<p>{{标题}}：{{活动时间}}，{{地点}}，{{负责人}}</p>{{/each}}",
      ["演讲：2026年10月24日（星期六），礼堂，赵敏"],
    ],
    [
      "the plan from inside a loop",
      "{{#each 流程}}<p>{{@root.标题}}{{#if @last}}（完）{{/if}}</p>{{/each}}",
      ["第三小学春游方案", "第三小学春游方案（完）"],
    ],
    [
      "groups, recipients, signature",
      "{{#each 主送}}<p>{{this}}</p>{{/each}}{{#each 分组}}<p>{{组别}}{{人数}}人</p>{{/each}}{{#with 落款}}<p>{{#each 单位}}{{this}}{{/each}}{{日期}}</p>{{/with}}",
      ["各位家长：", "四（1）班40人", "第三小学十月"],
    ],
    [
      "the lead as text and as parts",
      "<p>{{导语}}</p>{{#with 章节.导语}}{{#each 内容}}{{> part}}{{/each}}{{/with}}",
      ["秋天到了。", "特此通知。", "秋天到了。", "特此通知。"],
    ],
    [
      "a section printed as in the plan",
      "{{#with 章节.注意事项}}{{> section}}{{/with}}{{#with 章节.安全措施}}{{> section}}{{/with}}",
      ["注意事项", "穿校服", "带水杯"],
    ],
    [
      "a partial given a value",
      "{{> section 章节.注意事项}}{{> section 章节.安全措施}}",
      ["注意事项", "穿校服", "带水杯"],
    ],
    [
      "conditions",
      "{{#if 校外}}<p>校外</p>{{else if 地点}}<p>有地点</p>{{else}}<p>{{类型}}</p>{{/if}}{{#unless 盖章}}<p>不盖章</p>{{/unless}}",
      ["研学", "不盖章"],
    ],
    ["white space of values only", "<p>\n  {{标题}}\n  {{! 说明 }}\n  之后\n</p>", ["第三小学春游方案之后"]],
  ];
  for (const [what, template, printed] of table) {
    it(what, () => expect(print(template, outing)).toEqual(printed));
  }

  it("makes a document of another kind: a fault of its markup is told at its file", () => {
    const source = createSource("方案.hbs", '<ol marks="{{标题}}"><li>好</li></ol><p role="{{标题}}">好</p>');
    const { value } = loadOwn(new Map([["方案.hbs", source]]));
    const outcome = value && renderDocument(outing, value);
    expect(outcome?.value).toBeUndefined();
    expect(outcome?.diagnostics.map((each) => `${each.code} ${each.source.path}`)).toEqual([
      "template/attribute-value 方案.hbs",
    ]);
  });
});

describe("what is reckoned", () => {
  const given = planOf(`标题: 秋游方案
参加对象:
  - {对象: 学生, 人数: 158}
  - {对象: 教师, 人数: 12}
经费预算:
  - {类别: 交通, 项目: 租车, 单价: 1200, 数量: 3}
  - {项目: 停车, 金额: 60元}
  - {类别: 门票, 项目: 门票, 单价: 15元/人, 数量: 158}
收费标准: [{项目: 门票, 金额: 15}, {项目: 车费, 金额: 22.5}]
活动流程: [{内容: 集合, 时长: 10}, {内容: 参观, 时长: 1小时30分}]
`);

  it("stands in the rows of a budget", () => {
    const template = "{{#each 经费预算}}<p>{{项目}}{{金额}}</p>{{/each}}";
    expect(print(template, given)).toEqual(["租车3600", "停车60元", "门票2370"]);
  });

  it("can be named: total, capitals, subtotals, fee and minutes", () => {
    const template =
      "<p>{{事实.合计.经费}} {{事实.合计.大写}}</p>" +
      "{{#each 事实.预算}}{{#each 各组}}<p>{{名称}}{{小计}}{{#each 各项}} {{项目}}{{金额}}{{/each}}</p>{{/each}}{{/each}}" +
      "<p>{{facts.totals.fee}} {{事实.合计.总时长}}</p>";
    expect(print(template, given)).toEqual([
      "6030 人民币陆仟零叁拾元整",
      "交通3660 租车3600 停车60",
      "门票2370 门票2370",
      "37.50 100",
    ]);
  });

  it("is empty where a value is missing or cannot be read", () => {
    const open = planOf("标题: 秋游方案\n经费预算:\n  - {项目: 租车, 金额: 5K}\n  - {项目: 水, 金额: 20}\n");
    expect(print("<p>{{事实.合计.经费}}{{事实.合计.大写}}{{事实.人数.合计}}。</p>", open)).toEqual(["。"]);
  });
});
