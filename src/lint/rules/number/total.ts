import { factsOf } from "../../../facts/facts.ts";
import { asSum, sum } from "../../../facts/figure.ts";
import { exactly } from "../../../facts/people/heads.ts";
import type { BudgetLine } from "../../../facts/sums/budget.ts";
import { surveyOf } from "../../../facts/survey.ts";
import { tableSums } from "../../../facts/tables/table-sums.ts";
import type { Rule } from "../../rule.ts";

/** A typed total that its column does not come to, or one typed where the program makes it. */
export const total: Rule<{
  name: string;
  found: number;
  expected: number;
  parts: string;
  of: "budget" | "column" | "row";
}> = {
  code: "number/total",
  severity: "warning",
  words: {
    zh: ({ name, found, expected, parts, of }) =>
      of === "budget"
        ? {
            message:
              found === expected
                ? `预算里手写了一行「${name}」，程序还会算出一行，印出来就有两处`
                : `预算里手写的「${name}」是${found}元，各项加起来是${expected}元（${parts}）`,
            hint: "删去这一行：小计、合计和大写由程序算出",
          }
        : {
            message: `「${name}」写的是${found}，${of === "row" ? "这一行" : "这一列"}加起来是${expected}（${parts}）`,
            hint: "核对各行的数，改正合计或者写错的那一行",
          },
    en: ({ name, found, expected, parts, of }) =>
      of === "budget"
        ? {
            message:
              found === expected
                ? `The line “${name}” is typed into the budget; it is computed as well, so that it prints twice`
                : `The line “${name}” typed into the budget says ${found}, but its lines make ${expected} (${parts})`,
            hint: "Delete it: subtotals and the total are computed",
          }
        : {
            message: `“${name}” says ${found}, but the ${of} comes to ${expected} (${parts})`,
            hint: "Correct the total or the row that is wrong",
          },
  },
  why: {
    zh: "合计对不上，看的人就会怀疑每一个数。",
    en: "When a total is wrong, every figure is doubted.",
  },
  get examples() {
    return {
      bad: [
        "标题: 秋游方案\n人数表:\n  表格:\n    - [班级, 人数]\n    - [三（1）班, 40]\n    - [三（2）班, 41]\n    - [合计, 80]\n",
        "标题: 秋游方案\n人数表:\n  表格:\n    - [年级, 班级, 人数]\n    - [三年级, 1班, 40]\n    - [^, 2班, 41]\n    - [小计, <, 82]\n    - [四年级, 1班, 39]\n    - [合计, <, 120]\n",
        "标题: 比赛方案\n奖品表:\n  表格:\n    - [奖项, 单价, 数量, 小计, 合计]\n    - [一等奖, 500, 1, 500, 1900]\n    - [二等奖, 300, 2, 600, ^]\n",
        "标题: 秋游方案\n人数表:\n  表格:\n    - [班级, 男生, 女生, 合计]\n    - [一班, 20, 21, 42]\n    - [二班, 19, 20, 39]\n",
        "标题: 秋游方案\n经费预算:\n  - {项目: 租车, 金额: 800}\n  - {项目: 合计, 金额: 800}\n",
        "标题: 秋游方案\n经费预算:\n  - {项目: 租车, 金额: 800}\n  - {项目: 午餐, 金额: 200}\n  - {项目: 合计, 金额: 1100}\n",
      ],
      good: [
        '标题: 秋游方案\n人数表:\n  - [序号, 班级, 人数, 备注]\n  - [1, 三（1）班, 40, ""]\n  - [2, 三（2）班, 41, ""]\n  - [合计, <, 81人, ""]\n',
        "标题: 秋游方案\n人数表:\n  表格:\n    - [年级, 人数]\n    - [一班, 40]\n    - [小计, 40]\n    - [二班, 39]\n    - [三班, 38]\n    - [小计, 77]\n    - [合计, 117]\n",
        "标题: 秋游方案\n满意度表:\n  表格:\n    - [班级, 满意率, 平均分]\n    - [一班, 90%, 85]\n    - [二班, 92%, 87]\n    - [合计, 91%, 86]\n",
        "标题: 秋游方案\n人数表:\n  表格:\n    - [年级, 班级数, 人数, 教室, 合计]\n    - [三年级, 5, 200, 301, 200]\n    - [四年级, 4, 160, 302, 160]\n",
        '标题: 秋游方案\n人数表:\n  - [班级, 人数]\n  - [一班, 40]\n  - [二班, ""]\n  - [合计, 79]\n',
      ],
    };
  },
  check(plan, findings) {
    for (const { lines } of factsOf(plan).budgets) {
      for (const [index, { row, item, amount, total: typed }] of lines.entries()) {
        const [name, found] = [item?.value.trim() ?? "", exactly(amount)];
        if (!typed || found === undefined) continue;
        const above = lines.slice(0, index);
        const since = name.startsWith("小计") ? above.findLastIndex((each) => each.total) + 1 : 0;
        findings.add(row.range, { name, found, ...comesTo(above.slice(since), found), of: "budget" });
      }
    }
    for (const { table } of surveyOf(plan).tables) {
      for (const { text, name, found, expected, reckoning, by } of tableSums(table).wrong) {
        if (by !== "product") findings.add(text.range, { name, found, expected, parts: reckoning, of: by });
      }
    }
  },
};

/** What lines make together; where one of them is open, a typed total is not doubted. */
function comesTo(lines: readonly BudgetLine[], found: number): { expected: number; parts: string } {
  const amounts = lines.filter((each) => !each.total).map(({ amount }) => exactly(amount));
  const known = amounts.filter((each) => each !== undefined);
  const whole = known.length > 0 && known.length === amounts.length;
  return { expected: whole ? sum(known) : found, parts: asSum(known) };
}
