import { asSum, exactOf, isTotal, sum, textOf } from "../../facts/figure.ts";
import { surveyOf } from "../../facts/survey.ts";
import type { Row } from "../../plan/plan.ts";
import { locator } from "../place.ts";
import type { Rule } from "../rule.ts";

const perHead =
  /每(?:人|生|名学生|位学生)(?:共|合计|共计|收费|收取|缴费|缴纳|交费|应缴|需缴纳?|应交)+(?:费用)?(\d+(?:\.\d+)?)元|(?:缴费|收费|收取费用)\d+(?:\.\d+)?元（每人(\d+(?:\.\d+)?)元/gu;

/** A fee that is not the sum of its parts. */
export const feeSum: Rule<{ found: number; expected: number; parts: string; doubled: boolean }> = {
  code: "number/fee-sum",
  severity: "warning",
  words: {
    zh: ({ found, expected, parts, doubled }) =>
      doubled
        ? {
            message:
              found === expected
                ? `收费里写了一行合计，会被当成一项费用再加一遍`
                : `收费的合计写的是${found}元，各项加起来是${expected}元（${parts}），而且会被再加一遍`,
            hint: "删去合计这一行，合计由程序算出",
          }
        : {
            message: `这里写每人${found}元，收费各项加起来是${expected}元（${parts}）`,
            hint: "核对各项收费，改成一致",
          },
    en: ({ found, expected, parts, doubled }) =>
      doubled
        ? {
            message: `The fee has a line for its total (${found}; the parts make ${expected}), which would be added once more`,
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
  examples: {
    bad: [
      "标题: 秋游方案\n收费标准:\n  - {项目: 车费, 金额: 30}\n  - {项目: 门票, 金额: 25}\n收费说明: 每人共收取60元，由班主任代收。\n",
      "标题: 秋游方案\n收费标准:\n  - {项目: 车费, 金额: 30}\n  - {项目: 门票, 金额: 25}\n  - {项目: 合计, 金额: 55}\n",
    ],
    good: [
      "标题: 秋游方案\n收费标准:\n  - {项目: 车费, 金额: 30}\n  - {项目: 门票, 金额: 25}\n收费说明: 每人共收取55元；零花钱每人不超过20元。\n",
    ],
  },
  check(plan, findings) {
    const { rows, texts } = surveyOf(plan);
    const fee = rows.filter(({ row }) => row.form === "fee").map(({ row }) => row);
    const isSum = (row: Row): boolean => isTotal(textOf(row, "item")?.value ?? "");
    const parts = fee.filter((row) => !isSum(row)).map((row) => exactOf(row, "amount"));
    const known = parts.filter((part) => part !== undefined);
    if (known.length < 2 || known.length < parts.length) return;
    const expected = sum(known);
    for (const row of fee.filter(isSum)) {
      const found = exactOf(row, "amount");
      if (found !== undefined)
        findings.add(row.range, { found, expected, parts: asSum(known), doubled: true });
    }
    for (const text of texts) {
      if (!text.value.includes("每")) continue;
      const locate = locator(text, plan.source);
      for (const match of text.value.matchAll(perHead)) {
        const found = Number(match[1] ?? match[2]);
        // What is said of one part alone is no sum.
        if (found === expected || known.includes(found)) continue;
        const place = locate(match.index, match.index + match[0].length) ?? text.range;
        findings.add(place, { found, expected, parts: asSum(known), doubled: false });
      }
    }
  },
};
