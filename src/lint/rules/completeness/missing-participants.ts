import { kindOf } from "../../../facts/words/kind.ts";
import { missingTopics, topicsOfKind } from "../../../facts/words/topics.ts";
import type { Rule } from "../../rule.ts";

/** A plan that does not say who takes part. */
export const missingParticipants: Rule = {
  code: "completeness/missing-participants",
  severity: "warning",
  words: {
    zh: () => ({ message: "方案里没有写谁来参加", hint: "加上一节，例如「参加对象: 三年级全体学生」" }),
    en: () => ({
      message: "The plan does not say who takes part",
      hint: "Add a section such as “参加对象: 三年级全体学生”",
    }),
  },
  why: {
    zh: "不写对象，各班就不知道要不要参加、来多少人。",
    en: "Without it no class knows whether it is meant.",
  },
  get examples() {
    return {
      bad: ["标题: 秋游方案\n类型: 秋游\n活动时间: 2026-11-13\n活动地点: 人民公园\n"],
      good: ["标题: 秋游方案\n类型: 秋游\n导语: 组织三年级同学到人民公园秋游。\n"],
    };
  },
  check(plan, findings) {
    if (!topicsOfKind[kindOf(plan) ?? ""]?.includes("participants")) return;
    if (missingTopics(plan, ["participants"]).length > 0) findings.add(plan.title.range, {});
  },
};
