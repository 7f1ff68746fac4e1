import { textsWith } from "../../../facts/survey.ts";
import { sign } from "../../../notation/words/signs.ts";
import { locator, mend } from "../../place.ts";
import type { Rule } from "../../rule.ts";

// A run of 。。。 stands for an ellipsis, ？！ for emphasis.
const doubled =
  /(?<![。，、；：？！])(?:。。(?!。)|([，、；：])\1+|[，、；：]+。|[？！]。|。[，、；：]|、，|，、|，；|；，|：，|，：)(?![。，、；：？！])/gu;

/** Two marks where one belongs. */
export const doubledPunctuation: Rule<{ found: string; mended: string }> = {
  code: "text/doubled",
  severity: "warning",
  words: {
    zh: ({ found, mended }) => ({
      message: `标点重复：「${found}」`,
      hint: mended === "" ? "只留一个标点" : `改成「${mended}」`,
    }),
    en: ({ found, mended }) => ({
      message: `Doubled punctuation: “${found}”`,
      hint: mended === "" ? "Keep one of the marks" : `Write “${mended}”`,
    }),
  },
  alike: () => "",
  why: {
    zh: "删改句子时容易多留一个标点，打印出来很显眼。",
    en: "Editing leaves a mark too many, and in print it shows.",
  },
  get examples() {
    return {
      bad: [
        "标题: 秋游方案\n注意事项: 听从指挥，，不单独行动。\n",
        "标题: 秋游方案\n注意事项: 听从指挥，不单独行动，。\n",
        "标题: 秋游方案\n活动地点: 公园、、植物园\n",
      ],
      good: [
        "标题: 秋游方案\n活动口号: 出发啦！！你准备好了吗？！真想知道……\n",
        "标题: 秋游方案\n活动主题: 他说：“好。”，大家都笑了。\n",
      ],
    };
  },
  check(plan, findings) {
    for (const text of textsWith(plan, sign.adjacent)) {
      if (!/[。，、；：？！]{2}/u.test(text.value)) continue;
      const locate = locator(text, plan.source);
      for (const match of text.value.matchAll(doubled)) {
        const found = match[0];
        const [start, end] = [match.index, match.index + found.length];
        const mended = kept(found);
        const fix = mended === "" ? undefined : mend(locate, [{ start, end, text: mended }]);
        findings.add(locate(start, end) ?? text.range, { found, mended }, fix ? { fix } : {});
      }
    }
  },
};

/** The mark to keep: the one of several alike, the full stop behind weaker marks; empty where it is not certain. */
function kept(found: string): string {
  if (new Set(found).size === 1) return found[0] ?? "";
  if (/^[，、；：]+。$/u.test(found)) return "。";
  return /^[？！]。$/u.test(found) ? (found[0] ?? "") : "";
}
