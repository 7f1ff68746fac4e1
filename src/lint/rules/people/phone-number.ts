import * as kind from "../../../config/kinds.ts";
import type { RuleOption } from "../../../config/rule-option.ts";
import { textsWith } from "../../../facts/survey.ts";
import { halfWidthDigits } from "../../../notation/numbers/digits.ts";
import { sign } from "../../../notation/words/signs.ts";
import { locator } from "../../place.ts";
import type { Rule } from "../../rule.ts";

const mobile =
  /(?<![\dA-Za-z./_-])(?:\+?86[- ]?)?1[3-9]\d(?:\d{8}|[ -]\d{4}[ -]\d{4})(?![\dA-Za-z]|[./_-]\d)/g;

const allowed: RuleOption<readonly string[]> = {
  key: "public_numbers",
  zh: "公开号码",
  kind: kind.texts,
  fallback: [],
  usual: "没有",
  about: { zh: "学校对外公布的手机号码，写了不提醒", en: "mobile numbers that the school makes public" },
};

/** A mobile number in a file that will be passed on. */
export const phoneNumber: Rule<{ shown: string }> = {
  code: "people/phone-number",
  severity: "info",
  words: {
    zh: ({ shown }) => ({
      message: `这里写着手机号码（${shown}）`,
      hint: "确认本人同意公开；对外发布的方案改用学校的固定电话",
    }),
    en: ({ shown }) => ({
      message: `This holds a mobile number (${shown})`,
      hint: "Make sure that its owner agrees; use the school's own number in what is published",
    }),
  },
  why: {
    zh: "方案常常贴到公众号、存进共享文件夹，手机号码谁都看得到。",
    en: "Plans end up on public pages and in shared folders where anybody can read the number.",
  },
  get examples() {
    return {
      bad: [
        "标题: 秋游方案\n联系人:\n  - {姓名: 李明远, 电话: 13812345678}\n",
        "标题: 秋游方案\n其他: 有事请打138-1234-5678找李老师。\n",
      ],
      good: [
        "标题: 秋游方案\n联系人:\n  - {姓名: 李明远, 电话: 0571-88123456}\n其他: 订单号2138123456789，急救电话120\n",
      ],
    };
  },
  options: [allowed],
  check(plan, findings, { option }) {
    const open = new Set(option(allowed).map(digitsOf));
    for (const text of textsWith(plan, sign.figures)) {
      const value = halfWidthDigits(text.value);
      const found = value.length === text.value.length ? [...value.matchAll(mobile)] : [];
      if (found.length === 0) continue;
      const locate = locator(text, plan.source);
      for (const { 0: number, index } of found) {
        if (open.has(digitsOf(number))) continue;
        const shown = `${number.slice(0, 3)}…${number.slice(-2)}`;
        findings.add(locate(index, index + number.length) ?? text.range, { shown });
      }
    }
  },
};

/** A number without spaces, hyphens and the prefix of the country. */
function digitsOf(number: string): string {
  return number.replace(/\D/g, "").slice(-11);
}
