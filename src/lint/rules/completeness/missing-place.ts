import { kindOf } from "../../../facts/words/kind.ts";
import { missingTopics, topicsOfKind } from "../../../facts/words/topics.ts";
import type { Rule } from "../../rule.ts";

/** A plan that does not say where. */
export const missingPlace: Rule = {
  code: "completeness/missing-place",
  severity: "warning",
  words: {
    zh: () => ({
      message: "方案里没有写活动的地点",
      hint: "加上一节，例如「活动地点: 学校操场」；还没定就写「活动地点: {待补: 地点}」",
    }),
    en: () => ({
      message: "The plan does not say where",
      hint: "Add a section such as “活动地点: 学校操场”, or “活动地点: {待补: 地点}” while it is open",
    }),
  },
  why: {
    zh: "不写地点，家长和班主任都要再问一遍。",
    en: "Without a place parents and teachers have to ask again.",
  },
  get examples() {
    return {
      bad: ["标题: 合唱比赛方案\n类型: 比赛\n活动时间: 2026-11-13\n"],
      good: [
        "标题: 合唱比赛方案\n类型: 比赛\n活动地点: {待补: 场地}\n",
        "标题: 合唱比赛方案\n类型: 比赛\n导语: 定于11月13日在报告厅举行合唱比赛。\n",
        "标题: 合唱比赛方案\n类型: 比赛\n活动流程:\n  - {时间: 8:00, 内容: 初赛, 地点: 一号厅}\n",
      ],
    };
  },
  check(plan, findings) {
    if (!topicsOfKind[kindOf(plan) ?? ""]?.includes("place")) return;
    if (missingTopics(plan, ["place"]).length > 0) findings.add(plan.title.range, {});
  },
};
