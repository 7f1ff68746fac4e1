import { textsWith } from "../../../facts/survey.ts";
import { halfWidthDigits } from "../../../notation/numbers/digits.ts";
import { parseDate } from "../../../notation/time/calendar-date.ts";
import { parseClock } from "../../../notation/time/clock.ts";
import { sign } from "../../../notation/words/signs.ts";
import { locator, mend } from "../../place.ts";
import type { Rule } from "../../rule.ts";

/** Full-width figures in a text. */
export const fullWidthDigit: Rule<{ found: string; mended: string }> = {
  code: "text/full-width-digit",
  severity: "info",
  words: {
    zh: ({ found, mended }) => ({ message: `数字写成了全角「${found}」`, hint: `改成半角「${mended}」` }),
    en: ({ found, mended }) => ({
      message: `Full-width figures “${found}”`,
      hint: `Write half-width “${mended}”`,
    }),
  },
  alike: () => "",
  why: {
    zh: "全角数字一个占一个汉字宽，和别处的数字不一样，也不能按数字来核对。",
    en: "Full-width figures are as wide as a Chinese character, unlike all others in the plan.",
  },
  get examples() {
    return {
      bad: ["标题: 秋游方案\n参加人员: 三年级学生１５０人\n"],
      good: [
        "标题: 秋游方案\n参加人员: 三年级学生150人\n",
        "标题: 秋游方案\n活动时间: {日期: ２０２６年１１月１３日, 开始: ８：３０}\n",
      ],
    };
  },
  check(plan, findings) {
    for (const text of textsWith(plan, sign.fullWidthDigit)) {
      // In a date or a clock they are read and printed as half-width ones.
      if (!/[０-９]/u.test(text.value) || parseDate(text.value) || parseClock(text.value)) continue;
      const locate = locator(text, plan.source);
      for (const { 0: found, index } of text.value.matchAll(/[０-９]+(?:．[０-９]+)?/gu)) {
        const mended = halfWidthDigits(found);
        const fix = mend(locate, [{ start: index, end: index + found.length, text: mended }]);
        findings.add(
          locate(index, index + found.length) ?? text.range,
          { found, mended },
          fix ? { fix } : {},
        );
      }
    }
  },
};
