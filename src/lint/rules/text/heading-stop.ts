import { surveyOf } from "../../../facts/survey.ts";
import { locator, mend } from "../../place.ts";
import type { Rule } from "../../rule.ts";

const stop = /(?<=.)[。：:；;，,、．.]+$/u;

/** A heading that ends as a sentence does. */
export const headingStop: Rule<{ mark: string; heading: string }> = {
  code: "text/heading-stop",
  severity: "warning",
  words: {
    zh: ({ mark, heading }) => ({
      message: `标题末尾不用标点「${mark}」`,
      hint: `改成「${heading}」`,
    }),
    en: ({ mark, heading }) => ({
      message: `A heading does not end with “${mark}”`,
      hint: `Write “${heading}”`,
    }),
  },
  alike: () => "",
  why: {
    zh: "单独占一行的标题末尾不用句号、冒号。",
    en: "A heading on a line of its own takes no full stop and no colon.",
  },
  get examples() {
    return {
      bad: [
        "标题: 秋游活动方案。\n",
        '标题: 秋游方案\n"分组观察办法：": 四人一组\n',
        "标题: 秋游方案\n系列活动:\n  - {标题: 启动仪式。, 地点: 操场}\n",
      ],
      good: ["标题: 秋天，我们出发吧！\n副标题: ——走进植物园\n分组观察办法: 四人一组\n", "标题: 等等……\n"],
    };
  },
  check(plan, findings) {
    for (const text of surveyOf(plan).headings) {
      const match = text.todo ? null : stop.exec(text.value);
      if (!match || match[0].startsWith("...")) continue;
      const heading = text.value.slice(0, match.index);
      const locate = locator(text, plan.source);
      const taken = plan.sections.some((section) => section.key === heading);
      const fix = taken
        ? undefined
        : mend(locate, [{ start: match.index, end: text.value.length, text: "" }]);
      findings.add(
        locate(match.index, text.value.length) ?? text.range,
        { mark: match[0], heading },
        fix ? { fix } : {},
      );
    }
  },
};
