import { exactOf, textOf } from "../../../facts/figure.ts";
import { budgetLineOf } from "../../../facts/sums/budget.ts";
import { surveyOf } from "../../../facts/survey.ts";
import { tableSums } from "../../../facts/tables/table-sums.ts";
import { printNumber } from "../../../notation/numbers/digits.ts";
import type { Rule } from "../../rule.ts";

/** An amount that is not price times quantity. */
export const amount: Rule<{ found: number; product: number; factors: string }> = {
  code: "number/amount",
  severity: "warning",
  words: {
    zh: ({ found, product, factors }) => ({
      message: `金额写的是${found}，按${factors}算应为${product}`,
      hint: "核对单价、数量和金额，改正其中写错的一个；预算里的金额也可以不写，由程序来算",
    }),
    en: ({ found, product, factors }) => ({
      message: `The amount is ${found}, but ${factors} makes ${product}`,
      hint: "Correct the price, the quantity or the amount; in a budget the amount may be left out",
    }),
  },
  why: {
    zh: "单价、数量改过以后，金额常常忘了改，报销和公示时就对不上。",
    en: "After a change of price or quantity the amount is easily forgotten, and the accounts do not agree.",
  },
  get examples() {
    return {
      bad: [
        "标题: 秋游方案\n经费预算:\n  - {项目: 租车, 单价: 800, 数量: 3, 单位: 辆, 金额: 2000}\n",
        "标题: 秋游方案\n经费预算:\n  - {项目: 租车, 单价: 800元, 数量: 3, 天数: 2, 金额: 2400元}\n",
        "标题: 秋游方案\n物品表:\n  表格:\n    - [物品, 单价（元）, 数量, 金额（元）]\n    - [门票, 30, 40, 1300]\n",
        "标题: 比赛方案\n奖品表:\n  表格:\n    - [奖项, 单价, 数量, 小计, 合计]\n    - [一等奖, 500, 1, 500, 1100]\n    - [二等奖, 300, 2, 700, ^]\n",
      ],
      good: [
        "标题: 秋游方案\n经费预算:\n  - {项目: 租车, 单价: 800, 数量: 3, 天数: 2, 金额: 4800}\n  - {项目: 书签, 单价: 0.35, 数量: 3, 金额: 1.05}\n  - {项目: 药品, 金额: 400}\n",
        "标题: 秋游方案\n经费预算:\n  - {项目: 门票, 单价: 约30, 数量: 40, 金额: 1300}\n",
        '标题: 秋游方案\n物品表:\n  - [物品, 单价（元）, 数量, 金额（元）]\n  - [门票, 30, 40, 1200]\n  - [合计, "", "", 1200]\n',
      ],
    };
  },
  check(plan, findings) {
    const { rows, tables } = surveyOf(plan);
    for (const { row } of rows) {
      if (row.form !== "budget") continue;
      const { product } = budgetLineOf(row);
      const found = exactOf(row, "amount");
      const place = textOf(row, "amount");
      if (!product || !place || found === undefined || agrees(found, product.value)) continue;
      const factors = product.factors.map(printNumber).join("×");
      findings.add(place.range, { found, product: product.value, factors });
    }
    for (const { table } of tables) {
      for (const { text, found, expected, reckoning, by } of tableSums(table).wrong) {
        if (by === "product") findings.add(text.range, { found, product: expected, factors: reckoning });
      }
    }
  },
};

/** To the cent, or to the yuan where the amount is in whole yuan. */
function agrees(found: number, product: number): boolean {
  return Math.abs(found - product) < (Number.isInteger(found) ? 0.51 : 0.011);
}
