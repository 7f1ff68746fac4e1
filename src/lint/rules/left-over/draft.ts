import type { Rule } from "../../rule.ts";

/** A plan that says of itself that it is no final version. */
export const draftMark: Rule<{ mark: string }> = {
  code: "left-over/draft",
  severity: "info",
  words: {
    zh: ({ mark }) => ({
      message: `这份方案标着「${mark}」，标题下面和每页的页眉都会印出来`,
      hint: "定稿时改成：草稿: 否；也可以删去这一行",
    }),
    en: ({ mark }) => ({
      message: `The plan is marked ${mark}, which prints below the title and in every header`,
      hint: "Write “草稿: 否” when it is final, or delete the line",
    }),
  },
  why: {
    zh: "征求意见、送审时要印上，免得被当成定稿；定稿时（--final）带着它不放行。",
    en: "The mark keeps a draft from being taken for the final version; --final refuses it.",
  },
  get examples() {
    return {
      bad: ["标题: 秋游方案\n草稿: 征求意见稿\n", "标题: 秋游方案\n草稿: 是\n"],
      good: ["标题: 秋游方案\n草稿: 否\n"],
    };
  },
  check({ draft }, findings) {
    if (draft) findings.add(draft.range, { mark: draft.value });
  },
};
