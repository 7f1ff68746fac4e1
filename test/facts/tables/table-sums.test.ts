import { describe, expect, test } from "vitest";
import { surveyOf } from "../../../src/facts/survey.ts";
import { tableSums } from "../../../src/facts/tables/table-sums.ts";
import { planOf } from "../../lint/lint-text.ts";

/** What is wrong in a table: `金额 2401≠2400 (2×1200)`. */
function wrongIn(columns: string, ...rows: string[]): readonly string[] {
  const yaml = `标题: 秋季活动方案\n明细:\n  列: [${columns}]\n  行:\n${rows.map((row) => `    - [${row}]\n`).join("")}`;
  return surveyOf(planOf(yaml)).tables.flatMap(({ table }) =>
    tableSums(table).wrong.map(
      ({ name, found, expected, reckoning }) => `${name} ${found}≠${expected} (${reckoning})`,
    ),
  );
}

describe("price × quantity", () => {
  test.each([
    ["right", "1200, 2, 2400", []],
    ["a yuan too much", "1200, 2, 2401", ["金额 2401≠2400 (1200×2)"]],
    ["a cent too much counts where cents are written", "0.35, 3, 1.07", ["金额 1.07≠1.05 (0.35×3)"]],
    ["half a yuan is rounding of a whole amount", "0.5, 3, 2", []],
    ["more than half a yuan is none", "0.4, 6, 3", ["金额 3≠2.4 (0.4×6)"]],
    ["a factor that is still to come", "待补, 6, 3", []],
  ])("%s", (_, row, expected) => {
    expect(wrongIn("单价, 数量, 金额", row)).toEqual(expected);
  });
});

describe("a sum beside the columns that it adds", () => {
  test.each([
    ["right", "一（1）班, 20, 21, 41", []],
    ["wrong", "一（1）班, 20, 21, 42", ["合计 42≠41 (20＋21)"]],
    ["a part is missing", "一（1）班, 20, 待补, 42", []],
  ])("%s", (_, row, expected) => {
    expect(wrongIn("班级, 男生, 女生, 合计", row)).toEqual(expected);
  });

  test("adds the columns since the sum before it, and no others", () => {
    const columns = "班级, 男生, 女生, 小计, 教师, 家长, 合计";
    expect(wrongIn(columns, "一（1）班, 20, 21, 41, 2, 3, 5")).toEqual([]);
    expect(wrongIn(columns, "一（1）班, 20, 21, 41, 2, 3, 6")).toEqual(["合计 6≠5 (2＋3)"]);
  });

  test("numbers of classes and phones are no parts", () => {
    expect(wrongIn("序号, 男生, 女生, 电话, 合计", "1, 20, 21, 88, 41")).toEqual([]);
  });

  test("a sum that reaches down over rows adds their amounts", () => {
    const rows = ["门票, 30, 90", `车费, 40, "^"`, `餐费, 20, "^"`];
    expect(wrongIn("项目, 金额, 小计", ...rows)).toEqual([]);
    expect(wrongIn("项目, 金额, 小计", "门票, 31, 90", ...rows.slice(1))).toEqual([
      "小计 90≠91 (31＋40＋20)",
    ]);
  });
});
