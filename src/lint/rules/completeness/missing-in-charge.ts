import { kindOf } from "../../../facts/words/kind.ts";
import { missingTopics, topicsOfKind } from "../../../facts/words/topics.ts";
import type { Rule } from "../../rule.ts";

/** A plan in which nobody is in charge. */
export const missingInCharge: Rule = {
  code: "completeness/missing-in-charge",
  severity: "warning",
  words: {
    zh: () => ({
      message: "方案里没有写由谁负责",
      hint: "加上一节，例如「活动负责人: 李明」，或者在流程里写「负责人」",
    }),
    en: () => ({
      message: "The plan names nobody in charge",
      hint: "Add a section such as “活动负责人: 李明”, or put names to the steps",
    }),
  },
  why: {
    zh: "没有人负责，出了事找不到人，事前也没有人张罗。",
    en: "Without somebody in charge nothing is prepared, and nobody can be asked.",
  },
  get examples() {
    return {
      bad: ["标题: 秋游方案\n类型: 秋游\n活动时间: 2026-11-13\n活动地点: 人民公园\n参加对象: 三年级学生\n"],
      good: [
        "标题: 秋游方案\n类型: 秋游\n活动流程:\n  - {时间: 8:00, 内容: 集合, 负责人: 李明}\n",
        "标题: 秋游方案\n类型: 秋游\n主办单位: 德育处\n",
      ],
    };
  },
  reads: ["defaults.contacts"],
  check(plan, findings, { config }) {
    // The usual contacts are printed with every plan that has none of its own.
    if (config.defaults.contacts !== undefined) return;
    if (!topicsOfKind[kindOf(plan) ?? ""]?.includes("in-charge")) return;
    if (missingTopics(plan, ["in-charge"]).length > 0) findings.add(plan.title.range, {});
  },
};
