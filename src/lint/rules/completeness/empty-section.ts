import { isForPen, isPersonHeading } from "../../../facts/people/person-words.ts";
import type { Section } from "../../../plan/body.ts";
import type { Plan } from "../../../plan/plan.ts";
import { sectionsOf } from "../../../plan/walk.ts";
import type { Rule } from "../../rule.ts";

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
  get examples() {
    return {
      bad: [
        "标题: 秋游方案\n活动目的:\n活动地点: 人民公园\n",
        "标题: 秋游方案\n活动目的: ''\n活动地点: 人民公园\n",
        "标题: 秋游方案\n活动目的: []\n活动地点: 人民公园\n",
      ],
      good: [
        "标题: 秋游方案\n活动目的: 亲近自然。\n",
        "标题: 艺术节方案\n活动总方案:\n项目一 合唱: 一班先唱。\n项目二 绘画: 二班先画。\n",
      ],
    };
  },
  check(plan, findings) {
    const all = sectionsOf(plan);
    for (const [index, section] of all.entries()) {
      if (isGroupHeading(section, all[index + 1])) continue;
      if (isEmpty(section, plan)) findings.add(section.keyRange, { key: section.key });
    }
  },
};

/** Nothing stands behind it; of a list of nothing each item is told, of people the missing name is. */
function isEmpty(section: Section, { empties }: Plan): boolean {
  if (isPersonHeading(section) || isForPen(section.key)) return false;
  const { start, end } = section.range;
  const within = empties.filter(({ range }) => range.start >= start && range.start < end);
  return within.length === 0
    ? section.body.parts.length === 0
    : within.some(({ range }) => range.start === section.keyRange.start);
}

const groups =
  /(?:总方案|总则|分则|总体安排|具体方案|分项方案|活动方案|实施方案|系列活动|主题活动|分项活动|活动项目|比赛项目|竞赛项目|项目|篇章?|板块|部分|阶段|校区)$|^(?:第[一二三四五六七八九十]+[篇部章阶板]|[上下]篇|附则)/u;

/** A heading over the sections that follow it, as 活动总方案 over 项目一 and 项目二. */
function isGroupHeading({ key, field, body }: Section, next: Section | undefined): boolean {
  if (body.parts.length > 0 || !next || !groups.test(key)) return false;
  return next.body.parts.length > 0 && (next.field === undefined || field === undefined);
}
