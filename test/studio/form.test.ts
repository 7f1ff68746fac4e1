import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";
import { formOf } from "../../src/studio/form/form.ts";
import type { FormField, FormValue } from "../../src/studio/protocol.ts";

function fieldsOf(text: string): readonly FormField[] {
  return formOf(text, "zh").fields;
}

/** A field in a line a person can read. */
function shown({ value }: FormField): string {
  switch (value.kind) {
    case "text":
      return `text ${value.text}`;
    case "choice":
      return `choice ${value.text}`;
    case "list":
      return `list ${value.items.map(({ text }) => text).join(" | ")}`;
    case "rows":
      return [value.columns.map(({ name }) => name).join(","), ...value.rows.map(rowText)].join(" / ");
    case "other":
      return "other";
  }
}

function rowText({ cells }: Extract<FormValue, { kind: "rows" }>["rows"][number]): string {
  return cells.map((cell) => (cell ? cell.text : "-")).join(",");
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

  test("leaves what is deeper to the text", () => {
    const [, own, item] = fieldsOf(
      "标题: 甲\n要求:\n  学生: [守时]\n  教师: {着装: [正装]}\n步骤:\n  - 标题: 一\n    条目: [{标题: 深}]\n",
    );
    expect(own && shown(own)).toBe("other");
    const cell = item?.value.kind === "rows" ? item.value.rows[0]?.cells[1] : undefined;
    expect(cell).toEqual({ text: "…", editable: false });
  });

  test("is not to be used where YAML cannot be read", () => {
    expect(formOf("标题: 甲\n活动流程:\n  - {时间: 8:00\n", "zh").usable).toBe(false);
    expect(formOf("", "zh")).toEqual({ fields: [], usable: false });
  });

  test("can be made of every example, every field at its place", () => {
    for (const file of globSync("examples/*.yaml")) {
      const text = readFileSync(file, "utf8");
      const { fields, usable } = formOf(text, "zh");
      expect(usable, file).toBe(true);
      expect(fields.length, file).toBeGreaterThan(8);
      for (const { name, start } of fields) expect(text.slice(start, start + name.length), file).toBe(name);
      const shapes = fields.filter(({ value }) => value.kind !== "other").length;
      expect(shapes / fields.length, file).toBeGreaterThan(0.6);
    }
  });
});
