import { charactersOf } from "../../../facts/survey.ts";
import type { Rule } from "../../rule.ts";

/** Characters on a page of ordinary school documents, headings, lists and tables among them. */
const perPage = 550;
const longest = 8;
/** Fewer sections are found without a list of them. */
const fewest = 5;

/** A plan that will take more than eight pages and has no table of contents. */
export const noContents: Rule<{ pages: number }> = {
  code: "reference/no-contents",
  severity: "info",
  words: {
    zh: ({ pages }) => ({
      message: `这份方案印出来大约有${pages}页，没有目录`,
      hint: "要目录就写一行「目录: 是」；不要就写「目录: 否」",
    }),
    en: ({ pages }) => ({
      message: `The plan will take about ${pages} pages and has no table of contents`,
      hint: "Write “目录: 是” to have one, “目录: 否” to go without",
    }),
  },
  why: {
    zh: "八页以上的方案，没有目录不好翻；目录的页码由程序来填，改了方案也不会错。",
    en: "In more than eight pages a reader looks for a list of sections; its page numbers are always right.",
  },
  get examples() {
    return {
      bad: [longPlan("")],
      good: [longPlan("目录: 是\n"), longPlan("目录: 否\n"), "标题: 秋游方案\n活动目的: 亲近自然\n"],
    };
  },
  check(plan, findings) {
    if (plan.contents || plan.sections.length < fewest) return;
    const pages = Math.round(charactersOf(plan) / perPage);
    if (pages > longest) findings.add(plan.title.range, { pages });
  },
};

function longPlan(contents: string): string {
  const text = "同学们走进自然，观察身边的植物和动物，记录自己的发现，回校以后分组交流。".repeat(30);
  const names = ["活动背景", "活动目的", "活动意义", "活动要求", "安全要求"];
  return `标题: 秋游方案\n${contents}${names.map((name) => `${name}: ${text}\n`).join("")}`;
}
