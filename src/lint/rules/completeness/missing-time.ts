import { kindOf } from "../../../facts/words/kind.ts";
import { missingTopics, topicsOfKind } from "../../../facts/words/topics.ts";
import type { Rule } from "../../rule.ts";

/** A plan that does not say when. */
export const missingTime: Rule = {
  code: "completeness/missing-time",
  severity: "warning",
  words: {
    zh: () => ({
      message: "方案里没有写活动的时间",
      hint: "加上一节，例如「活动时间: 2026-11-13」；还没定就写「活动时间: {待补: 日期}」",
    }),
    en: () => ({
      message: "The plan does not say when",
      hint: "Add a section such as “活动时间: 2026-11-13”, or “活动时间: {待补: 日期}” while it is open",
    }),
  },
  why: {
    zh: "不知道哪一天，谁也没法准备。",
    en: "Nobody can prepare for an event without a date.",
  },
  get examples() {
    return {
      bad: ["标题: 秋游方案\n类型: 秋游\n活动地点: 人民公园\n"],
      good: [
        "标题: 秋游方案\n类型: 秋游\n活动时间: {待补: 日期}\n",
        "标题: 秋游方案\n类型: 秋游\n导语: 学校定于11月13日组织秋游。\n",
        "标题: 敬老新闻稿\n类型: 新闻稿\n导语: 志愿者走进社区。\n",
      ],
    };
  },
  check(plan, findings) {
    if (!topicsOfKind[kindOf(plan) ?? ""]?.includes("time")) return;
    if (missingTopics(plan, ["time"]).length > 0) findings.add(plan.title.range, {});
  },
};
