import { factsOf } from "../../../facts/facts.ts";
import { asSum } from "../../../facts/figure.ts";
import { exactly } from "../../../facts/people/heads.ts";
import { rangeIn } from "../../../facts/range-in.ts";
import { textsWith } from "../../../facts/survey.ts";
import { moneyIn } from "../../../notation/numbers/counts-in.ts";
import { sign } from "../../../notation/words/signs.ts";
import type { Rule } from "../../rule.ts";

/** What a sentence says that all costs together, and the budget does not. */
export const budgetSaid: Rule<{ found: number; expected: number; parts: string }> = {
  code: "number/budget-said",
  severity: "warning",
  words: {
    zh: ({ found, expected, parts }) => ({
      message: `这里说经费一共${found}元，经费预算各项加起来是${expected}元（${parts}）`,
      hint: "核对两处的钱数，改成一致",
    }),
    en: ({ found, expected, parts }) => ({
      message: `All costs are said to be ${found} yuan, but the lines of the budget make ${expected} (${parts})`,
      hint: "Make them agree",
    }),
  },
  why: {
    zh: "预算改过以后，正文里的总数常常忘了改，审批的人不知道批多少。",
    en: "When the budget is changed, the sum in the text is easily left behind, and nobody knows what is asked for.",
  },
  get examples() {
    return {
      bad: [
        "标题: 秋游方案\n导语: 本次活动总预算5000元，由学校承担。\n经费预算:\n  - {项目: 租车, 金额: 1800}\n  - {项目: 门票, 金额: 900}\n",
        "标题: 秋游方案\n经费来源: 活动经费共计3000元，从公用经费列支。\n经费预算:\n  - {项目: 租车, 金额: 1800}\n  - {项目: 门票, 金额: 900}\n",
        "标题: 秋游方案\n经费预算:\n  - {项目: 租车, 单价: 900, 数量: 2}\n  - {项目: 门票, 金额: 900}\n经费说明: 预算总额为2800元。\n",
      ],
      good: [
        "标题: 秋游方案\n导语: 本次活动总预算2700元，由学校承担。\n经费预算:\n  - {项目: 租车, 金额: 1800}\n  - {项目: 门票, 金额: 900}\n",
        "标题: 秋游方案\n导语: 总预算不超过5000元；去年总预算4000元；每人总费用90元；场地费用共计500元。\n经费预算:\n  - {项目: 租车, 金额: 1800}\n  - {项目: 门票, 金额: 900}\n",
        "标题: 秋游方案\n导语: 活动经费共计约3000元，其中学校承担经费总额2000元。\n经费预算:\n  - {项目: 租车, 金额: 1800}\n  - {项目: 门票, 金额: 900}\n",
        "标题: 秋游方案\n导语: 本次活动总预算5000元。\n经费预算（去程）:\n  - {项目: 租车, 金额: 1800}\n经费预算（返程）:\n  - {项目: 租车, 金额: 900}\n",
      ],
    };
  },
  check(plan, findings) {
    const [budget, another] = factsOf(plan).budgets;
    const expected = budget && exactly(budget.total);
    if (!budget || another || expected === undefined) return;
    const lines = budget.lines.filter(({ total }) => !total).map(({ amount }) => exactly(amount));
    const parts = asSum(lines.filter((line) => line !== undefined));
    for (const text of textsWith(plan, sign.total, sign.digit | sign.numeral)) {
      for (const { yuan, to, approximate, start, end } of moneyIn(text.value)) {
        const before = text.value.slice(0, start);
        const clause = /[^。；;！\n]*$/u.exec(before)?.[0] ?? "";
        if (!all.test(before) || other.test(clause) || approximate || to !== undefined) continue;
        if (
          Math.abs(yuan - expected) < 0.006 ||
          !/^\s*元?[整正]?\s*(?:[，。；;、！（(]|$)/u.test(text.value.slice(end))
        )
          continue;
        findings.add(rangeIn(text, start, end, plan.source), { found: yuan, expected, parts });
      }
    }
  },
};

/** The words for all costs of the event, right before a sum. */
const all =
  /(?:^|[，。；;：:！\n]|本次|此次|整个|全部|活动)(?:(?:总预算|预算总额|预算合计|经费总额|总经费|总支出|经费总预算|(?:活动)?经费(?:预算)?(?:共计?|合计|总计|一共))(?:资金)?(?:为|是|共|计|合计|人民币|[：: ])*)$/u;
/** Words by which a sentence is of other money. */
const other = /每|去年|往年|上[年次届]|不超过|以内|其中|缺口|余|人均|学校承担|申请|补助|赞助|自筹|部分/u;
