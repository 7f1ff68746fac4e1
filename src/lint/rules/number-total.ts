import { exactOf, isTotal, textOf } from "../../facts/figure.ts";
import { surveyOf } from "../../facts/survey.ts";
import { tableSums } from "../../facts/table-sums.ts";
import type { Rule } from "../rule.ts";

/** A typed total that its column does not come to, or one typed where the program makes it. */
export const total: Rule<{
  name: string;
  found: number;
  expected: number;
  parts: string;
  doubled: boolean;
  across: boolean;
}> = {
  code: "number/total",
  severity: "warning",
  words: {
    zh: ({ name, found, expected, parts, doubled, across }) =>
      doubled
        ? {
            message: `预算里写了一行「${name}」，会被当成一笔开支再加一遍`,
            hint: "删去这一行：小计、合计和大写由程序算出",
          }
        : {
            message: `「${name}」写的是${found}，${across ? "这一行" : "这一列"}加起来是${expected}（${parts}）`,
            hint: "核对各行的数，改正合计或者写错的那一行",
          },
    en: ({ name, found, expected, parts, doubled, across }) =>
      doubled
        ? {
            message: `The line “${name}” in the budget would be added up once more`,
            hint: "Delete it: subtotals and the total are computed",
          }
        : {
            message: `“${name}” says ${found}, but the ${across ? "row" : "column"} comes to ${expected} (${parts})`,
            hint: "Correct the total or the row that is wrong",
          },
  },
  why: {
    zh: "合计对不上，看的人就会怀疑每一个数。",
    en: "When a total is wrong, every figure is doubted.",
  },
  examples: {
    bad: [
      "标题: 秋游方案\n人数表:\n  表格:\n    - [班级, 人数]\n    - [三（1）班, 40]\n    - [三（2）班, 41]\n    - [合计, 80]\n",
      "标题: 秋游方案\n人数表:\n  表格:\n    - [年级, 班级, 人数]\n    - [三年级, 1班, 40]\n    - [^, 2班, 41]\n    - [小计, <, 82]\n    - [四年级, 1班, 39]\n    - [合计, <, 120]\n",
      "标题: 比赛方案\n奖品表:\n  表格:\n    - [奖项, 单价, 数量, 小计, 合计]\n    - [一等奖, 500, 1, 500, 1900]\n    - [二等奖, 300, 2, 600, ^]\n",
      "标题: 秋游方案\n人数表:\n  表格:\n    - [班级, 男生, 女生, 合计]\n    - [一班, 20, 21, 42]\n    - [二班, 19, 20, 39]\n",
      "标题: 秋游方案\n经费预算:\n  - {项目: 租车, 金额: 800}\n  - {项目: 合计, 金额: 800}\n",
    ],
    good: [
      '标题: 秋游方案\n人数表:\n  - [序号, 班级, 人数, 备注]\n  - [1, 三（1）班, 40, ""]\n  - [2, 三（2）班, 41, ""]\n  - [合计, <, 81人, ""]\n',
      "标题: 秋游方案\n人数表:\n  表格:\n    - [年级, 人数]\n    - [一班, 40]\n    - [小计, 40]\n    - [二班, 39]\n    - [三班, 38]\n    - [小计, 77]\n    - [合计, 117]\n",
      "标题: 秋游方案\n满意度表:\n  表格:\n    - [班级, 满意率, 平均分]\n    - [一班, 90%, 85]\n    - [二班, 92%, 87]\n    - [合计, 91%, 86]\n",
      "标题: 秋游方案\n人数表:\n  表格:\n    - [年级, 班级数, 人数, 教室, 合计]\n    - [三年级, 5, 200, 301, 200]\n    - [四年级, 4, 160, 302, 160]\n",
      '标题: 秋游方案\n人数表:\n  - [班级, 人数]\n  - [一班, 40]\n  - [二班, ""]\n  - [合计, 79]\n',
    ],
  },
  check(plan, findings) {
    const { rows, tables } = surveyOf(plan);
    for (const { row } of rows) {
      const name = textOf(row, "item");
      const found = row.form === "budget" && name && isTotal(name.value) ? exactOf(row, "amount") : undefined;
      if (name && found !== undefined)
        findings.add(row.range, {
          name: name.value.trim(),
          found,
          expected: found,
          parts: "",
          doubled: true,
          across: false,
        });
    }
    for (const { table } of tables) {
      for (const { text, name, found, expected, reckoning, by } of tableSums(table).wrong) {
        const data = { name, found, expected, parts: reckoning, doubled: false, across: by === "row" };
        if (by !== "product") findings.add(text.range, data);
      }
    }
  },
};
