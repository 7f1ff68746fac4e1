import { sectionsOf } from "../../plan/walk.ts";
import type { Rule } from "../rule.ts";

/** A heading with nothing below it. */
export const emptySection: Rule<{ key: string }> = {
  code: "completeness/empty-section",
  severity: "warning",
  words: {
    zh: ({ key }) => ({
      message: `「${key}」下面没有内容，打印出来只有一个标题`,
      hint: "写上内容；还不知道就写 {待补: 说明}；用不着就删去这一节",
    }),
    en: ({ key }) => ({
      message: `“${key}” has nothing below it and would print as a bare heading`,
      hint: "Write its content, or “{待补: …}” while it is unknown, or delete the section",
    }),
  },
  why: {
    zh: "只有标题的一节让人以为漏印了。",
    en: "A bare heading looks as if something had been lost in print.",
  },
  examples: {
    bad: ["标题: 秋游方案\n活动目的:\n活动地点: 人民公园\n"],
    good: ["标题: 秋游方案\n活动目的: 亲近自然。\n"],
  },
  check(plan, findings) {
    for (const section of sectionsOf(plan)) {
      if (section.body.parts.length === 0) findings.add(section.keyRange, { key: section.key });
    }
  },
};
