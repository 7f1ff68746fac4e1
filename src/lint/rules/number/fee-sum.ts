import { factsOf } from "../../../facts/facts.ts";
import { asSum, sum } from "../../../facts/figure.ts";
import { exactly } from "../../../facts/people/heads.ts";
import { surveyOf } from "../../../facts/survey.ts";
import { locator } from "../../place.ts";
import type { Rule } from "../../rule.ts";

const perHead =
  /每(?:人|生|名学生|位学生)(?:共|合计|共计|收费|收取|缴费|缴纳|交费|应缴|需缴纳?|应交)+(?:费用)?(\d+(?:\.\d+)?)元|(?:缴费|收费|收取费用)\d+(?:\.\d+)?元（每人(\d+(?:\.\d+)?)元/gu;

/** A fee that is not the sum of its parts. */
export const feeSum: Rule<{ found: number; expected: number; parts: string; typed: boolean }> = {
  code: "number/fee-sum",
  severity: "warning",
  words: {
    zh: ({ found, expected, parts, typed }) =>
      typed
        ? {
            message:
              found === expected
                ? `收费里手写了合计${found}元，程序还会算一次，印出来就有两处`
                : `收费里手写的合计是${found}元，各项加起来是${expected}元（${parts}）`,
            hint: "删去合计这一行，合计由程序算出",
          }
        : {
            message: `这里写每人${found}元，收费各项加起来是${expected}元（${parts}）`,
            hint: "核对各项收费，改成一致",
          },
    en: ({ found, expected, parts, typed }) =>
      typed
        ? {
            message:
              found === expected
                ? `A total (${found}) is typed into the fee; it is computed as well, so that it prints twice`
                : `The total typed by hand is ${found}, but the parts of the fee make ${expected} (${parts})`,
            hint: "Delete the line: the total is computed",
          }
        : {
            message: `${found} yuan a head here, but the parts of the fee make ${expected} (${parts})`,
            hint: "Make them agree",
          },
  },
  why: {
    zh: "收费要一分不差地告诉家长，正文和明细不一致最容易引起误会。",
    en: "Parents are told the fee to the last fen; a text that disagrees with the parts makes trouble.",
  },
  get examples() {
    return {
      bad: [
        "标题: 秋游方案\n收费标准:\n  - {项目: 车费, 金额: 30}\n  - {项目: 门票, 金额: 25}\n收费说明: 每人共收取60元，由班主任代收。\n",
        "标题: 秋游方案\n收费标准:\n  - {项目: 车费, 金额: 30}\n  - {项目: 门票, 金额: 25}\n  - {项目: 合计, 金额: 55}\n",
      ],
      good: [
        "标题: 秋游方案\n收费标准:\n  - {项目: 车费, 金额: 30}\n  - {项目: 门票, 金额: 25}\n收费说明: 每人共收取55元；零花钱每人不超过20元。\n",
      ],
    };
  },
  check(plan, findings) {
    const parts = factsOf(plan).fees.flatMap((fee) => fee.parts);
    const counted = parts.filter((part) => !part.total).map(({ amount }) => exactly(amount));
    const known = counted.filter((part) => part !== undefined);
    if (known.length < 2 || known.length < counted.length) return;
    const expected = sum(known);
    for (const { row, amount } of parts.filter((part) => part.total)) {
      const found = exactly(amount);
      if (found !== undefined) findings.add(row.range, { found, expected, parts: asSum(known), typed: true });
    }
    for (const text of surveyOf(plan).texts) {
      if (!text.value.includes("每")) continue;
      const locate = locator(text, plan.source);
      for (const match of text.value.matchAll(perHead)) {
        const found = Number(match[1] ?? match[2]);
        // What is said of one part alone is no sum.
        if (found === expected || known.includes(found)) continue;
        const place = locate(match.index, match.index + match[0].length) ?? text.range;
        findings.add(place, { found, expected, parts: asSum(known), typed: false });
      }
    }
  },
};
