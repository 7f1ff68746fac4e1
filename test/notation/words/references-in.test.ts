import { describe, expect, test } from "vitest";
import { referencesIn } from "../../../src/notation/words/references-in.ts";

/** The words that point somewhere, and where. */
function found(text: string): readonly string[] {
  return referencesIn(text).map(
    ({ to, number, start, end }) => `${text.slice(start, end)} → ${to} ${number ?? "?"}`,
  );
}

describe("what points to another place", () => {
  test.each([
    ["物资见表1。", ["表1 → table 1"]],
    ["物资见表 2，分工见表3和表4。", ["表 2 → table 2", "表3 → table 3", "表4 → table 4"]],
    ["路线如图1所示，集合点（图2）不变。", ["图1 → figure 1", "图2 → figure 2"]],
    ["按本方案表一执行。", ["表一 → table 1"]],
    ["名单见附件2，预案见附件。", ["附件2 → attachment 2", "附件 → attachment ?"]],
    ["附件1、附件2由班主任发放。", ["附件1 → attachment 1", "附件2 → attachment 2"]],
    ["（附件三）", ["附件三 → attachment 3"]],
  ])("in %s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    "两位老师见表一次面。",
    "课表1份，报名表2张，附表三页。",
    "按表12.5元、如图3天后更换、见表2026年。",
    "见《通知》表3，按《关于秋季活动的通知》附件3执行。",
    "填写表格，见表下的说明，如图所示，附件式样不限。",
    "以附件形式发到邮箱。",
    "代表1人，图1000份。",
  ])("nothing in %s", (text) => {
    expect(found(text)).toEqual([]);
  });
});
