import { describe, expect, test } from "vitest";
import { wrongTotalsOf } from "../../../src/facts/sums/wrong-totals.ts";
import { planOf } from "../../lint/lint-text.ts";

/** The wrong totals of a list: `90≠83 (80＋3)`. */
function wrongIn(lines: readonly string[]): readonly string[] {
  const plan = planOf(`标题: 秋季活动方案\n说明:\n${lines.map((line) => `  - ${line}\n`).join("")}`);
  return wrongTotalsOf(plan).wrong.map(
    ({ found, expected, reckoning }) => `${found}≠${expected} (${reckoning})`,
  );
}

describe("a line that leaves open what it adds leaves the total alone", () => {
  test.each([
    "教师: 待补",
    "教师: 待定",
    "教师: 【待补】",
    "教师：待补",
    "教师: __人",
    "教师：XX人",
    "教师: 若干",
    "教师: 若干名",
    "教师: 约10人",
    "教师: 3至5人",
    "教师: 3—5人",
    "教师: 三到五人",
    "教师: 3、4人",
    "教师: 3或4人",
    "教师: 10余人",
    "教师: 上百人",
    "教师: 不少于5人",
    "教师: 每班2人",
    "教师: 2人/班",
    "教师: 各班班主任",
    "全体教师",
    "部分家长",
    "教师: [班主任5人, 副班主任3人]",
    "教师:",
  ])("%s", (line) => {
    expect(wrongIn(["学生80人", line, "家长3人", "总人数：90人"])).toEqual([]);
  });

  test.each([
    "餐费：20元/人",
    "餐费: 20元每人",
    "餐费: 100至120元",
    "餐费: 100-120元",
    "餐费: 100元—120元",
    "餐费: 100元起",
    "餐费: 100元上下",
    "餐费: 面议",
    "餐费：另计",
  ])("%s", (line) => {
    expect(wrongIn(["车费800元", line, "门票100元", "合计：950元"])).toEqual([]);
  });
});

describe("a line that adds nothing does not save a wrong total", () => {
  test.each(["场地: 免费", "场地: 学校提供", "场地: 由家委会赞助", "场地: 无", "场地: 0元", "注意收好发票"])(
    "%s",
    (line) => {
      expect(wrongIn(["茶水: 80元", line, "奖品: 120元", "合计: 210元"])[0]).toMatch(/^210≠200 /u);
      expect(wrongIn(["茶水: 80元", line, "奖品: 120元", "合计: 200元"])).toEqual([]);
    },
  );
});
