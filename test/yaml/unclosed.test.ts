import { expect, test } from "vitest";
import { applyEdits } from "../../src/diagnostic/apply.ts";
import { createSource, pointAt } from "../../src/source/source.ts";
import { parseYaml } from "../../src/yaml/parse.ts";

/** The places, marks to add and mended text of a text with brackets left open. */
function opened(text: string): readonly unknown[] {
  const { diagnostics } = parseYaml(createSource("方案.yaml", text));
  return diagnostics.map(({ source, range, code, data, fix }) => [
    code,
    pointAt(source, range.start),
    data["close"],
    applyEdits(text, fix?.edits ?? []),
  ]);
}

test("brackets left open at one place are told once and closed together", () => {
  expect(opened("标题: 秋游\n物资: [{物品: 水, 来源: [学校, 家长\n地点: 公园\n")).toEqual([
    [
      "yaml/unclosed-bracket",
      { line: 2, column: 18 },
      "]}]",
      "标题: 秋游\n物资: [{物品: 水, 来源: [学校, 家长]}]\n地点: 公园\n",
    ],
  ]);
});

test("fifty brackets left open are told once, in one reading", () => {
  expect(opened(`标题: 秋游\n深处: ${"[".repeat(40)}甲\n`)).toEqual([
    [
      "yaml/unclosed-bracket",
      { line: 2, column: 44 },
      "]".repeat(40),
      `标题: 秋游\n深处: ${"[".repeat(40)}甲${"]".repeat(40)}\n`,
    ],
  ]);
});

test("brackets left open on two lines are told each on its own", () => {
  expect(opened("标题: 秋游\n物资: [水\n地点: [公园\n").map((found) => (found as unknown[])[1])).toEqual([
    { line: 2, column: 5 },
    { line: 3, column: 5 },
  ]);
});
