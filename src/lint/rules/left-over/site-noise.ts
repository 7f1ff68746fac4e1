import { textsWith } from "../../../facts/survey.ts";
import { sign } from "../../../notation/words/signs.ts";
import { locator } from "../../place.ts";
import type { Rule } from "../../rule.ts";

const noise = new RegExp(
  [
    "将本文的?\\s*word\\s*文档下载(?:到电脑)?",
    "word\\s*文档下载",
    "推荐度(?=\\s*(?:[：:]|[★☆]|$))",
    "点击下载(?:文档|本文|全文|word)",
    "^点击下载$",
    "搜索文档",
    "第?\\s*PAGE\\s*(?:\\\\\\*\\s*MERGEFORMAT\\s*)?\\d*\\s*页?",
    "[\\p{Script=Han}A-Za-z0-9]{0,12}(?:范文|文库|文档|课件|教案|作文|资源|资料|文秘)网?\\s*[\\[【(（]\\s*(?:https?://)?(?:www\\.)?[\\w.-]+\\.(?:com|cn|net|org)[^\\]】)）]*[\\]】)）]?",
    "^\\s*(?:[-—－]\\s*\\d{1,3}\\s*[-—－]|[-—－]?\\s*第\\s*\\d{1,3}\\s*页\\s*[-—－]?)\\s*$",
    "第\\s*\\d+\\s*页\\s*[，,/]?\\s*共\\s*\\d+\\s*页",
    "(?:活动|计划|策划书?|方案|总结|通知)范文",
    "范文(?:大全|网|下载|写作|模板|参考)",
    "方案策划篇[一二三四五六七八九十]+",
    "本文来源(?:于网络)?|来源[：:]\\s*(?:网络|互联网)",
    "转载请注明|版权归原作者|相关推荐[：:]|展开全文|阅读全文",
  ].join("|"),
  "gimu",
);
const quick = /[-—－]\s*$|页|网|word|推荐|下载|文档|page|范文|策划篇|来源|转载|版权|全文/iu;

/** Words of the web page from which a plan was copied. */
export const siteNoise: Rule<{ found: string }> = {
  code: "left-over/site-noise",
  severity: "warning",
  words: {
    zh: ({ found }) => ({
      message: `「${found}」像是从网站复制时带进来的，不是方案的内容`,
      hint: "删去这些字",
    }),
    en: ({ found }) => ({
      message: `“${found}” seems to have come along from a web page`,
      hint: "Delete it",
    }),
  },
  why: {
    zh: "范文网站的「点击下载」「推荐度」混在方案里，交上去一眼就能看出是抄的。",
    en: "Words of a template site inside a plan show at a glance that it was copied.",
  },
  get examples() {
    return {
      bad: [
        "标题: 秋游方案\n结语: 将本文的word文档下载到电脑，方便收藏和打印\n",
        "标题: 秋游方案\n结语: 推荐度：★★★★\n",
        "标题: 秋游方案范文\n",
        "标题: 秋游方案\n其他: 第 PAGE 2 页\n",
        "标题: 秋游方案\n结语: 第 1 页 共 2 页\n",
        "标题: 秋游方案\n其他: |\n  自带午餐。\n  - 2 -\n  第3页\n",
        "标题: 秋游方案\n结语: 好好学习范文网[www.example.com]\n",
      ],
      good: ["标题: 作文节方案\n活动内容: 优秀范文展示，从学校网站点击下载报名表，写出图书推荐语。\n"],
    };
  },
  check(plan, findings) {
    for (const text of textsWith(plan, sign.site)) {
      if (!quick.test(text.value)) continue;
      const found = [...text.value.matchAll(noise)];
      if (found.length === 0) continue;
      const locate = locator(text, plan.source);
      for (const { 0: word, index } of found)
        findings.add(locate(index, index + word.length) ?? text.range, { found: word });
    }
  },
};
