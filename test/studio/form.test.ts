import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";
import { formOf } from "../../src/studio/form/form.ts";
import type { FormField, FormValue } from "../../src/studio/form-protocol.ts";

function fieldsOf(text: string): readonly FormField[] {
  return formOf(text, "zh").fields;
}

/** A field in a line a person can read. */
function shown({ value }: Pick<FormField, "value">): string {
  switch (value.kind) {
    case "text":
      return `text ${value.text}`;
    case "choice":
      return `choice ${value.text}`;
    case "list":
      return `list ${value.items.map(({ text }) => text).join(" | ")}`;
    case "rows":
      return [value.columns.map(({ name }) => name).join(","), ...value.rows.map(rowText)].join(" / ");
    case "parts":
      return value.parts.map((part) => `${part.name}: ${shown(part)}`).join("; ");
    case "table":
    case "other":
      return value.kind;
  }
}

function rowText({ cells, parts }: Extract<FormValue, { kind: "rows" }>["rows"][number]): string {
  const below = parts.map((part) => ` (${part.name}: ${shown(part)})`);
  return cells.map((cell) => (cell ? cell.text : "-")).join(",") + below.join("");
}

describe("a form", () => {
  test("has each field by its kind, in the order of the text", () => {
    const fields = fieldsOf(`标题: 秋游方案
类型: 研学
校外: 是
活动目的: 亲近自然。
活动目标: [认识植物, 学会合作]
活动流程:
  - {时间: 8:00, 内容: 集合}
  - {内容: 出发, 负责人: [李明, 王芳]}
落款: {单位: 第三小学, 日期: 2026-10-12}
`);
    expect(fields.map((field) => `${field.name}: ${shown(field)}`)).toEqual([
      "标题: text 秋游方案",
      "类型: choice 研学",
      "校外: choice 是",
      "活动目的: text 亲近自然。",
      "活动目标: list 认识植物 | 学会合作",
      "活动流程: 时间,内容,负责人 / 8:00,集合,- / -,出发,李明、王芳",
      "落款: 单位,日期 / 第三小学,2026-10-12",
    ]);
  });

  test("shows a row that is a plain text under the main column", () => {
    const [, flow] = fieldsOf("标题: 甲\n活动流程:\n  - 集合\n  - {时间: 9:00, 内容: 出发}\n");
    expect(flow && shown(flow)).toBe("时间,内容 / -,集合 / 9:00,出发");
  });

  test("begins an empty table with the columns of the vocabulary's example", () => {
    const [, flow, goals, time, signed] = fieldsOf("标题: 甲\n活动流程:\n活动目标:\n活动时间:\n落款:\n");
    expect(flow && shown(flow)).toBe("时间,内容");
    expect(goals && shown(goals)).toBe("text ");
    expect(time && shown(time)).toBe("text ");
    expect(signed && shown(signed)).toBe("单位,日期");
    expect(signed?.value).toMatchObject({ single: true });
  });

  test("shows what is deeper below its name or its row, however deep it is", () => {
    const [, own, steps, list, goods] = fieldsOf(`标题: 甲
要求:
  学生: [守时]
  教师: {着装: [正装]}
步骤:
  - 标题: 一
    条目: [{标题: 深, 条目: [更深]}]
活动目标:
  - 认识植物
  - 学会合作:
      - 分工
      - 互助
物资:
  正文: 见下表。
  条目:
    - {物品: 水, 数量: 40}
`);
    expect(own && shown(own)).toBe("学生: list 守时; 教师: 着装: list 正装");
    expect(steps && shown(steps)).toBe("标题 / 一 (条目: 标题 / 深 (条目: list 更深))");
    expect(list && shown(list)).toBe("标题 / 认识植物 / - (学会合作: list 分工 | 互助)");
    expect(goods && shown(goods)).toBe("正文: text 见下表。; 条目: 物品,数量,单位 / 水,40,-");
  });

  test("shows parts of a day, tables of any columns, vehicles and small plans", () => {
    const [, days, table, cars, plans] = fieldsOf(`标题: 甲
日程安排:
  上午:
    - {时间: 8:00, 内容: 集合}
场地:
  表格:
    列: [场地, {名称: 用途, 宽: 2}]
    行:
      - [操场, 集合]
      - [礼堂, ^]
交通安排:
  方式: 大巴
  车辆:
    - {车号: 1号车, 座位: 49}
分项活动:
  - 标题: 演讲
    流程: [上台]
`);
    expect(days && shown(days)).toBe("上午: 时间,内容,地点 / 8:00,集合,-");
    expect(table && shown(table)).toBe("表格: 场地,用途 / 操场,集合 / 礼堂,^");
    expect(cars && shown(cars)).toBe("方式,路线 / 大巴,- (车辆: 车号,座位 / 1号车,49)");
    expect(plans && shown(plans)).toBe("标题 / 演讲 (流程: 时间,内容 / -,上台)");
  });

  test("shows what is missing as an open box", () => {
    const [, place, flow] = fieldsOf(
      "标题: 甲\n地点: {待补: 哪里}\n流程: [{时间: {待补: 几点}, 内容: 集合}]\n",
    );
    expect(place?.value).toMatchObject({ kind: "text", text: "", todo: "待补：哪里" });
    const cell = flow?.value.kind === "rows" ? flow.value.rows[0]?.cells[0] : undefined;
    expect(cell).toEqual({ text: "", editable: true, todo: "待补：几点" });
  });

  test("is not to be used where YAML cannot be read", () => {
    expect(formOf("标题: 甲\n活动流程:\n  - {时间: 8:00\n", "zh").usable).toBe(false);
    expect(formOf("", "zh")).toEqual({ fields: [], usable: false });
  });

  test("can be made of every example, every field at its place", () => {
    for (const file of globSync("examples/**/*.yaml")) {
      const text = readFileSync(file, "utf8");
      const { fields, usable } = formOf(text, "zh");
      expect(usable, file).toBe(true);
      expect(fields.length, file).toBeGreaterThan(2);
      for (const { name, start } of fields) expect(text.slice(start, start + name.length), file).toBe(name);
      expect(
        fields.filter(({ value }) => value.kind === "other"),
        file,
      ).toEqual([]);
    }
  });
});
