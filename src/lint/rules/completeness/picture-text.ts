import { picturesOf } from "../../../plan/walk.ts";
import type { Rule } from "../../rule.ts";

/** A picture of which nobody has said what it shows. */
export const pictureText: Rule<{ file: string }> = {
  code: "completeness/picture-text",
  severity: "warning",
  words: {
    zh: ({ file }) => ({
      message: `图片「${file}」没有替代文字`,
      hint: "加上「替代文字: …」，用一句话说图上是什么，如：从校门口步行到自然博物馆的路线",
    }),
    en: ({ file }) => ({
      message: `The picture “${file}” has no description`,
      hint: "Add `alt: …` and say in one sentence what it shows, as: the way from the school gate to the museum",
    }),
  },
  why: {
    zh: "看不见图的人（用读屏软件的家长、收到纯文字版的人）靠替代文字知道图上是什么；图片没显示出来时也靠它。",
    en: "Whoever cannot see the picture, with a screen reader or in a plain text, knows it by its description; so does everybody when it fails to show.",
  },
  get examples() {
    return {
      bad: ["标题: 秋游方案\n活动路线:\n  - {图片: 路线图.png, 说明: 秋游路线}\n"],
      good: [
        "标题: 秋游方案\n活动路线:\n  - {图片: 路线图.png, 说明: 秋游路线, 替代文字: 从校门口步行到植物园的路线}\n",
        "标题: 秋游方案\n活动路线: 见附件。\n附件:\n  - {名称: 从学校到植物园的路线图, 文件: 路线图.png}\n",
      ],
    };
  },
  check(plan, findings) {
    for (const { file, alt, range } of picturesOf(plan)) {
      if (alt && (alt.todo || alt.value.trim() !== "")) continue;
      findings.add(file.range.end > file.range.start ? file.range : range, { file: file.value.trim() });
    }
  },
};
