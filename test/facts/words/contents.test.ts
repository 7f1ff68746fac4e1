import { describe, expect, test } from "vitest";
import { contentsOf } from "../../../src/facts/words/contents.ts";
import { planOf } from "../../lint/lint-text.ts";

const said = (content: string): readonly string[] =>
  contentsOf(planOf(`标题: 读书节方案\n活动内容:${content}`)).map(({ value }) => value);

describe("what is done, in a few words each", () => {
  test.each([
    ["a text", " 诵读古诗。", ["诵读古诗"]],
    [
      "items, with a text of their own or not",
      "\n  - 诵读：各班三首\n  - 讲故事；",
      ["诵读：各班三首", "讲故事"],
    ],
    ["labels", "\n  诵读: 各班三首", []],
    ["a table", "\n  表格: {列: [项目, 年级], 行: [[诵读, 三年级]]}", []],
    ["a table beside items", "\n  - 诵读\n  - 表格: {列: [项目, 年级], 行: [[讲故事, 三年级]]}", ["诵读"]],
  ] as const)("of %s", (_, content, titles) => {
    expect(said(content)).toEqual(titles);
  });
});
