import { textsWith } from "../../../facts/survey.ts";
import { han } from "../../../notation/words/characters.ts";
import { openFact } from "../../../notation/words/open-facts.ts";
import { sign } from "../../../notation/words/signs.ts";
import { locator, mend } from "../../place.ts";
import type { Rule } from "../../rule.ts";

const stray = new RegExp(`(?<=[${han}])[ \\t](?=[${han}，。；：、！？）》”])`, "gu");
const sentence = /[，。；]/u;
const marks = /[，。；：、！？）》”]/u;

/** A space in the middle of a Chinese sentence. */
export const spaceBetweenHan: Rule<{ before: string; after: string }> = {
  code: "text/space-between-han",
  severity: "info",
  words: {
    zh: ({ before, after }) => ({ message: `「${before}」和「${after}」之间多了一个空格`, hint: "删去空格" }),
    en: ({ before, after }) => ({
      message: `A stray space stands between “${before}” and “${after}”`,
      hint: "Delete the space",
    }),
  },
  alike: () => "",
  why: {
    zh: "从网页和PDF复制文字，断行的地方常常留下空格，印出来句子中间空一块。",
    en: "Text copied from web pages and PDFs keeps spaces where lines broke.",
  },
  get examples() {
    return {
      bad: [
        "标题: 敬老方案\n活动意义: 弘扬尊老敬老的传统 美德，培养学生的感恩之心。\n",
        "标题: 敬老方案\n活动意义: 做有爱心 的少年，学会感恩 。\n",
      ],
      good: [
        "标题: 敬老方案\n活动意义: 弘扬尊老敬老的传统美德，培养学生的感恩之心。\n",
        "标题: 敬老方案\n参加人员: 李 明 王小红 张强，共三人。\n",
        "标题: 敬老方案\n导语: 围绕“国歌大家唱 争做新时代的好少年”的主题，开展活动。\n",
        "标题: 敬老方案\n路线: 学校南门 春晖路 春晖社区\n",
      ],
    };
  },
  check(plan, findings) {
    for (const text of textsWith(plan, sign.space)) {
      if (!/[ \t]/.test(text.value) || !sentence.test(text.value) || openFact(text.value) !== undefined)
        continue;
      const spaces = [...text.value.matchAll(stray)].filter(({ index }) => isStray(text.value, index));
      if (spaces.length === 0) continue;
      const locate = locator(text, plan.source);
      for (const { index } of spaces) {
        const data = {
          before: text.value.slice(Math.max(0, index - 2), index),
          after: text.value.slice(index + 1, index + 3),
        };
        const fix = mend(locate, [{ start: index, end: index + 1, text: "" }]);
        findings.add(locate(index, index + 1) ?? text.range, data, fix ? { fix } : {});
      }
    }
  },
};

/**
 * Names and places in a row are parted by spaces on purpose: a space is stray where the words on its two
 * sides are parts of clauses, one of them long, and no other space is near.
 */
function isStray(value: string, at: number): boolean {
  const before = /[^\s，。；：、！？（）“”《》]*$/u.exec(value.slice(Math.max(0, at - 40), at))?.[0] ?? "";
  const after = /^[^\s，。；：、！？（）“”《》]*/u.exec(value.slice(at + 1, at + 41))?.[0] ?? "";
  // “国歌大家唱 争做好少年”: the halves of a slogan.
  if (isQuoted(value, at)) return false;
  // A space before a mark, or before a word that never begins one, is always stray.
  if (marks.test(value[at + 1] ?? "") || /^[的了着们]/u.test(after)) return true;
  // 6月21日 与村委会联系: a date and what is done on it.
  if (/\d[年月日号时点分]$/u.test(before)) return false;
  const parted =
    /\s/.test(value[at - before.length - 1] ?? "") || /[ \t]/.test(value[at + 1 + after.length] ?? "");
  return !parted && Math.max(before.length, after.length) >= 6 && Math.min(before.length, after.length) >= 1;
}

/** Whether a space stands between the two halves of what one pair of quotes holds, without a mark beside it. */
function isQuoted(value: string, at: number): boolean {
  const open = /[“「『《][^”」』》，。；！？\n]{2,24}$/u.test(value.slice(Math.max(0, at - 25), at));
  return open && /^ [^“「『《，。；\n]{2,24}[！？]?[”」』》]/u.test(value.slice(at, at + 28));
}
