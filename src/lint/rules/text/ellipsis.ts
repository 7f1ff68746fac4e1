import { textsWith } from "../../../facts/survey.ts";
import { han, withoutAddresses } from "../../../notation/words/characters.ts";
import { sign } from "../../../notation/words/signs.ts";
import { locator, mend } from "../../place.ts";
import type { Rule } from "../../rule.ts";

const near = `[${han}，；：？！、（）《》“”「」]`;
// Between figures a row of hyphens is a range, at the end of a line a blank to be filled in.
const dots = new RegExp(String.raw`(?<=${near})(?:\.{3,6}|。{3,6}|．{3,6}|・{3,6}|·{3,6})(?![.\w])`, "gu");
const numeral = "[一二三四五六七八九十]";
const dashes = new RegExp(
  `(?<=[${han}，；：？！、）》”」])(?<![年月日号时点分])(?!(?<=${numeral})-{2,3}${numeral})-{2,3}(?=[${han}（《“「])(?![一二三四五六七八九十]+[日月点])`,
  "gu",
);

/** Dots and hyphens for the Chinese ellipsis and dash. */
export const ellipsis: Rule<{ found: string; mended: string }> = {
  code: "text/ellipsis",
  severity: "info",
  words: {
    zh: ({ found, mended }) => ({
      message: `${mended === "……" ? "省略号" : "破折号"}写成了「${found}」`,
      hint: `改成「${mended}」，占两个字的位置`,
    }),
    en: ({ found, mended }) => ({
      message: `The ${mended === "……" ? "ellipsis" : "dash"} is written “${found}”`,
      hint: `Write “${mended}”, two characters wide`,
    }),
  },
  alike: () => "",
  why: {
    zh: "国家标准《标点符号用法》规定省略号是六个点，破折号是一条长线，各占两个字。",
    en: "By GB/T 15834-2011 an ellipsis has six dots and a dash is one line, each two characters wide.",
  },
  get examples() {
    return {
      bad: [
        "标题: 秋游方案\n活动意义: 看山、看水、看花...\n",
        "标题: 秋游方案\n活动意义: 看山、看水。。。\n",
        "标题: 秋游方案--走进植物园\n",
      ],
      good: [
        "标题: 秋游方案——走进植物园\n活动意义: 看山、看水……\n",
        "标题: 秋游方案\n活动时间: 3月9日--12日，3---4人一组，网址https://a.cn/b...c\n",
        "标题: 秋游方案\n参加对象: 二---六年级\n",
        "标题: 英语角方案\n活动口号: One, two, three...\n",
      ],
    };
  },
  check(plan, findings) {
    for (const text of textsWith(plan, sign.adjacent)) {
      if (!/\.{3}|。。。|．．．|・・・|···|--/u.test(text.value)) continue;
      const locate = locator(text, plan.source);
      const value = withoutAddresses(text.value);
      const all = [...value.matchAll(dots), ...value.matchAll(dashes)].sort((a, b) => a.index - b.index);
      for (const { 0: found, index } of all) {
        const mended = found.startsWith("-") ? "——" : "……";
        const fix = mend(locate, [{ start: index, end: index + found.length, text: mended }]);
        findings.add(
          locate(index, index + found.length) ?? text.range,
          { found, mended },
          fix ? { fix } : {},
        );
      }
    }
  },
};
