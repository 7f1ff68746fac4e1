import { describe, expect, test } from "vitest";
import { checkSource } from "../../src/pipeline/check.ts";
import { createSource, pointAt } from "../../src/source/source.ts";
import { parseYaml } from "../../src/yaml/parse.ts";
import { commentsOf } from "../../src/yaml/read/comments.ts";
import { toJs } from "../../src/yaml/tree.ts";

const plan = "# 方案\n标题: 秋日方案\n活动要求:\n  - 准时集合\n  - 听从指挥\n导语: |\n  第一段\n\n  第二段\n";

describe("a file whose lines end in a lone carriage return", () => {
  const old = plan.replaceAll("\n", "\r");

  test("is read like any other, with the same places", () => {
    const { value, diagnostics } = parseYaml(createSource("方案.yaml", old));
    const usual = parseYaml(createSource("方案.yaml", plan));
    expect(diagnostics).toEqual([]);
    expect(value && toJs(value.root)).toEqual(usual.value && toJs(usual.value.root));
    expect(value?.root.range).toEqual(usual.value?.root.range);
  });

  test("has its mistakes told at their lines", () => {
    const { diagnostics } = checkSource(createSource("方案.yaml", old.replace("导语: ", "导语：")));
    const [first] = diagnostics;
    expect(diagnostics.map(({ code }) => code)).toEqual(["yaml/full-width-colon"]);
    expect(first && pointAt(first.source, first.range.start)).toEqual({ line: 6, column: 3 });
  });

  test("has its comments", () => {
    expect(commentsOf(old).map(({ text, about }) => [text, old.slice(about.start, about.end)])).toEqual([
      ["方案", "# 方案\r标题: 秋日方案"],
    ]);
  });
});

test("many comments in a row speak of the same line", () => {
  const text = `标题: 秋日方案\n${"# 备忘\n".repeat(3)}活动地点: 公园\n# 完\n`;
  expect(commentsOf(text).map(({ about }) => text.slice(about.start, about.end).split("\n").at(-1))).toEqual([
    ...Array(3).fill("活动地点: 公园"),
    "",
  ]);
});
