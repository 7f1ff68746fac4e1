import { surveyOf } from "../../facts/survey.ts";
import type { Rule } from "../rule.ts";

/** A fact that is still missing: told as information, refused for the final print. */
export const todo: Rule<{ what: string }> = {
  code: "left-over/todo",
  severity: "info",
  words: {
    zh: ({ what }) => ({
      message: what === "" ? "这里还有待补的内容" : `还有待补的内容：${what}`,
      hint: "补上以后去掉「待补:」；没补之前打印出来是【待补】",
    }),
    en: ({ what }) => ({
      message: what === "" ? "A fact is still missing here" : `A fact is still missing: ${what}`,
      hint: "Write it in place of the todo mark; until then it prints as 【待补】",
    }),
  },
  why: {
    zh: "起草时可以先空着，但发出去的方案不能留空。写成「待补」就不会被忘记：平时只提醒，定稿时（--final）不放行。",
    en: "A draft may leave facts open, a plan that goes out may not. A todo mark is told while drafting and refused by --final.",
  },
  examples: {
    bad: ["标题: 秋游方案\n活动地点: {待补: 和公园联系后确定}\n"],
    good: ["标题: 秋游方案\n活动地点: 人民公园\n"],
  },
  check(plan, findings) {
    for (const text of surveyOf(plan).open) findings.add(text.range, { what: text.value });
  },
};
