import { textsWith } from "../../../facts/survey.ts";
import { halfWidthDigits } from "../../../notation/numbers/digits.ts";
import { sign } from "../../../notation/words/signs.ts";
import { locator } from "../../place.ts";
import type { Rule } from "../../rule.ts";

/** What is dialled: behind a word that says so, or all of a text. */
const dialled =
  /(?:^|(?:电话|手机|热线|致电|拨打|联系方式|号码)[^\d，。；;\n]{0,8})(?<number>1[3-9]\d[\d -]{5,12}\d)(?=$|[^\d*×xX-])/gu;

/** A mobile number with a figure too many or too few. */
export const phoneDigits: Rule<{ number: string; digits: number }> = {
  code: "people/phone-digits",
  severity: "warning",
  words: {
    zh: ({ number, digits }) => ({
      message: `手机号码「${number}」有${digits}位，应为11位`,
      hint: "核对号码，补上漏掉的或删去多打的数字",
    }),
    en: ({ number, digits }) => ({
      message: `The mobile number ${number} has ${digits} figures instead of 11`,
      hint: "Check the number",
    }),
  },
  why: {
    zh: "出了事打不通电话，这份方案就没有用。",
    en: "A number that cannot be dialled is found out when it is needed.",
  },
  get examples() {
    return {
      bad: [
        "标题: 秋游方案\n联系人:\n  - {姓名: 李明远, 电话: 1381234567}\n",
        "标题: 秋游方案\n其他: 有事请拨打138123456789找李老师，或致电班主任1391234567。\n",
      ],
      good: [
        "标题: 秋游方案\n联系人:\n  - {姓名: 李明远, 电话: 0571-88123456}\n  - {姓名: 周洁, 电话: 138 1234 5678}\n其他: 订单号1381234567，电话138****123，热线12345\n",
      ],
    };
  },
  check(plan, findings) {
    for (const text of textsWith(plan, sign.figures)) {
      const value = halfWidthDigits(text.value);
      if (value.length !== text.value.length) continue;
      for (const match of value.matchAll(dialled)) {
        const number = match.groups?.["number"] ?? "";
        const digits = number.replace(/\D/g, "").length;
        // A figure too many or too few; 8 and 15 figures are numbers of another kind.
        if (digits !== 10 && digits !== 12) continue;
        const start = match.index + match[0].length - number.length;
        const place = locator(text, plan.source)(start, start + number.length);
        findings.add(place ?? text.range, { number, digits });
      }
    }
  },
};
