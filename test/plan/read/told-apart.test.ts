import { describe, expect, test } from "vitest";
import { checkPlan } from "../../../src/plan/check-plan.ts";
import type { Plan } from "../../../src/plan/plan.ts";
import { createSource } from "../../../src/source/source.ts";
import { parseYaml } from "../../../src/yaml/parse.ts";

// Shapes that are near each other, and what each is read as.

function planOf(text: string): Plan {
  const tree = parseYaml(createSource("方案.yaml", `标题: 方案\n${text}`)).value;
  const plan = tree && checkPlan(tree).value;
  if (!plan) throw new Error("no plan");
  return plan;
}

const partsOf = (text: string) => planOf(text).sections[0]?.body.parts ?? [];

describe("a time", () => {
  test("with anything behind its clock is no time to reckon with, and keeps it", () => {
    const [part, ...more] = partsOf("活动时间: 2026-10-23 8:00 操场\n");
    expect(more).toEqual([]);
    expect(part).toMatchObject({ type: "text", text: { value: "2026-10-23 8:00 操场" } });
  });
});

describe("a table", () => {
  test("without a head has as many columns as its longest row", () => {
    const [part] = partsOf("分工表: {行: [[一组, 王芳], [二组, 李明, 操场]]}\n");
    expect(part).toMatchObject({ type: "table" });
    expect(part?.type === "table" && part.columns).toHaveLength(3);
  });

  test("whose rows have names has these columns and no more", () => {
    const [part] = partsOf("分工表: {行: [{组: 一组, 人: 王芳}]}\n");
    expect(part?.type === "table" && part.columns.map(({ name }) => name.value)).toEqual(["组", "人"]);
  });

  test("that is still to come is a text", () => {
    expect(partsOf("分工表: {表格: {待补: 等名单}}\n")).toMatchObject([
      { type: "text", text: { value: "等名单", todo: true } },
    ]);
  });

  test("takes the caption beside it, which is then printed nowhere else", () => {
    expect(partsOf("分工表: {题注: 各组, 表格: [[组, 人], [一组, 王芳]]}\n")).toMatchObject([
      { type: "table", caption: { value: "各组" } },
    ]);
    expect(partsOf("分工表: {题注: 各组, 条目: [一组]}\n").map(({ type }) => type)).toEqual(["text", "list"]);
  });
});

describe("vehicles", () => {
  const told = (text: string) =>
    partsOf(text).map((part) => (part.type === "rows" ? `${part.form} ${part.rows.length}` : part.type));

  test.each([
    ["车辆安排: [{车号: 1号车, 座位: 45}, {车号: 2号车, 座位: 45, 带队: 李明}]\n", ["vehicles 2"]],
    ["乘车安排: {车号: 1号车, 座位: 45}\n", ["vehicles 1"]],
    ["交通安排: [{方式: 大巴}, {车号: 1号车, 座位: 45}, 2号车]\n", ["transport 1", "vehicles 2"]],
    ["交通安排: {方式: 大巴, 车辆: [{车号: 1号车, 座位: 45}]}\n", ["transport 1"]],
    ["交通安排: {编号: 无, 条目: [步行]}\n", ["list"]],
    ["交通安排: {去程: [{车号: 1号车, 座位: 45}], 回程: [{车号: 2号车, 座位: 45}]}\n", ["blocks"]],
  ])("may stand where the way is told: %j", (text, parts) => {
    expect(told(text)).toEqual(parts);
  });
});

describe("attachments", () => {
  const told = (text: string) =>
    planOf(text).attachments.map(({ name, body }) => [
      name.value,
      name.todo,
      body?.parts.map(({ type }) => type),
    ]);

  test.each([
    ["附件: {待补: 路线图}\n", [["路线图", true, undefined]]],
    ["附件: {名称: 路线图}\n", [["路线图", false, undefined]]],
    ["附件: {路线图: 从东门出发。}\n", [["路线图", false, ["text"]]]],
    ["附件: {名称: 安全须知, 条目: [守时, 守纪]}\n", [["安全须知", false, ["list"]]]],
    ["附件: {名称: 安全须知, 正文: 一切行动听指挥。}\n", [["安全须知", false, ["text"]]]],
  ])("%j", (text, attachments) => {
    expect(told(text)).toEqual(attachments);
  });
});
