import { textsWith } from "../../../facts/survey.ts";
import { type DoubtfulStars, doubtfulStars } from "../../../notation/words/emphasis.ts";
import { sign } from "../../../notation/words/signs.ts";
import { locator } from "../../place.ts";
import type { Rule } from "../../rule.ts";

/** Two asterisks that print as typed, though emphasis may have been meant. */
export const emphasisStars: Rule<{ found: string; why: DoubtfulStars["why"] }> = {
  code: "text/emphasis",
  severity: "warning",
  words: {
    zh: ({ found, why }) => ({
      message:
        why === "alone"
          ? "这里的「**」只有一半，会照样印出来"
          : `「${found}」当作隐去的姓名，星号会照样印出来`,
      hint:
        why === "alone"
          ? "要加粗，前后各写两个星号，例如 **务必**，写在同一行里；要印出星号，写成 \\*\\*"
          : "要加粗，把星号移到姓的前面；确实是隐去的姓名，写成 \\*\\*，例如 王\\*\\*",
    }),
    en: ({ found, why }) => ({
      message:
        why === "alone"
          ? "This “**” has no other half and prints as it stands"
          : `“${found}” is taken for masked names; the asterisks print`,
      hint:
        why === "alone"
          ? "For emphasis write two asterisks on both sides, on one line; to print asterisks write \\*\\*"
          : "For emphasis move the asterisks before the family name; for a masked name write \\*\\*",
    }),
  },
  why: {
    zh: "两个星号夹住的字加粗；姓后面的星号也可能是隐去的名字。看不出是哪一种时，照原样印，并在这里说一声。",
    en: "Asterisks mark emphasis, and behind a family name they hide a given name. In doubt they print, and it is said.",
  },
  get examples() {
    return {
      bad: [
        '标题: 秋游方案\n注意事项: "**务必听从指挥"\n',
        "标题: 秋游方案\n注意事项: 请务必**听从指挥。\n",
        "标题: 秋游方案\n注意事项: 高**兴地王**说\n",
      ],
      good: [
        "标题: 秋游方案\n领队: 赵**、吴**\n",
        "标题: 秋游方案\n注意事项: 联系人张**，有事找孙**老师，请**务必**准时\n",
        '标题: 秋游方案\n注意事项: "**注意：**请带 2**3 张纸，\\*\\*照印"\n',
        "标题: 秋游方案\n联系人: 王**，电话 138****1234\n",
      ],
    };
  },
  check(plan, findings) {
    for (const text of textsWith(plan, sign.blank)) {
      if (!text.value.includes("**")) continue;
      const locate = locator(text, plan.source);
      for (const { start, end, why } of doubtfulStars(text.value)) {
        findings.add(locate(start, end) ?? text.range, { found: text.value.slice(start, end), why });
      }
    }
  },
};
