import { describe, expect, test } from "vitest";
import { completeAt } from "../../src/studio/complete/complete.ts";

/** What is offered at the mark |. */
function offered(marked: string): readonly string[] {
  const at = marked.indexOf("|");
  return completeAt(marked.replace("|", ""), at, "zh").options.map(({ label }) => label);
}

describe("completion", () => {
  test("offers fields that the plan has not, with an example to write over", () => {
    const labels = offered("标题: 甲\n活|\n活动时间: 2026-10-23\n");
    expect(labels).toContain("活动地点");
    expect(labels).not.toContain("活动时间");
    expect(labels).not.toContain("标题");
    const { from, options } = completeAt("标题: 甲\n活动流", 11, "zh");
    expect(from).toBe(6);
    const flow = options.find(({ label }) => label === "活动流程");
    const hole = (text: string): string => `$\{${text}}`;
    expect(flow?.apply).toBe(`活动流程:\n  - {时间: ${hole("08:30")}, 内容: ${hole("集合")}}`);
    expect(options.find(({ label }) => label === "活动目的")?.apply).toBe(
      `活动目的: ${hole("亲近自然，学会合作。")}`,
    );
  });

  test("offers the values of a choice", () => {
    expect(offered("标题: 甲\n类型: |")).toContain("研学");
    expect(offered("标题: 甲\n校外: |")).toEqual(["是", "否"]);
    expect(offered("标题: 甲\n活动目的: |")).toEqual([]);
  });

  test("offers the columns of a row that it has not yet, in braces and in lines", () => {
    const inBraces = offered("标题: 甲\n活动流程:\n  - {时间: 8:00, |}\n");
    expect(inBraces).toContain("负责人");
    expect(inBraces).not.toContain("时间");
    const inLines = offered("标题: 甲\n活动流程:\n  - 时间: 8:00\n    |\n    地点: 操场\n  - 内容: 出发\n");
    expect(inLines).toContain("内容");
    expect(inLines).not.toContain("时间");
    expect(inLines).not.toContain("地点");
  });

  test("offers the people of the plan where people are asked for", () => {
    const people = "标题: 甲\n人员:\n  - {姓名: 周慧, 职务: 副校长}\n  - {姓名: 李明远}\n";
    expect(offered(`${people}活动流程:\n  - {内容: 集合, 负责人: |}\n`)).toEqual(["周慧", "李明远"]);
    expect(offered(`${people}活动流程:\n  - {内容: |}\n`)).toEqual([]);
  });

  test("is silent in remarks", () => {
    expect(offered("标题: 甲 # 活|\n")).toEqual([]);
  });
});
