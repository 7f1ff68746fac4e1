import { surveyOf } from "../../../facts/survey.ts";
import { withoutAddresses } from "../../../notation/words/characters.ts";
import { lostMark } from "../../../notation/words/lost-marks.ts";
import { locator } from "../../place.ts";
import type { Rule } from "../../rule.ts";

/** What stands where characters went missing, mostly on the way out of a PDF, a scan or an old file. */
const patterns: readonly string[] = [
  // 2017124日, 2017年124日, 10月1618日
  String.raw`(?<![\d.])(?:19|20)\d{2}\d{2,4}日|(?<=\d年)\d{3,4}日|(?<=\d月)\d{3,4}日`,
  // 11:50?集合, 1?学生
  String.raw`(?<=\d[:：]\d{2})[?？]+(?=[\u4e00-\u9fff\d])|(?<=\d)[?？]+(?=[\d年月日号点时分班级人元名])`,
  // 王?老师负责: nothing is asked before a half-width mark in the middle of a sentence
  lostMark,
  // ?学生集合, 1、?学生集合
  String.raw`(?<=^\s*(?:\d{1,2}[、.．)）]\s*)?)[?？](?=[\u4e00-\u9fff])`,
  "\ufffd+",
];
const any = new RegExp(patterns.join("|"), "gmu");
/** Two numbers that only belong together with a mark between them: 1920号车, 3132班, 15年级. */
const joined = /(?<![\d.:：A-Za-z-])(?:(\d{2})(\d{2})|(\d)(\d))(?=号车|号桌|号楼|班(?!车)|年级)/gu;

/** What the patterns need at least: they look back from every character, and most texts have nothing of it. */
const mayHaveLost = /[?？\ufffd]|\d{3}日|\d{2}(?:号[车桌楼]|班|年级)/u;

/** A character that was lost: two numbers grown together, a question mark where something else stood. */
export const lostCharacter: Rule<{ found: string }> = {
  code: "text/lost-character",
  severity: "warning",
  words: {
    zh: ({ found }) => ({
      message: `「${found}」这里像是丢了字`,
      hint: "对照原来的文件，把丢掉的字或标点补上",
    }),
    en: ({ found }) => ({
      message: `Something seems to have been lost at “${found}”`,
      hint: "Compare with the original and write what is missing",
    }),
  },
  alike: () => "",
  why: {
    zh: "从PDF、扫描件或旧文件里复制，月、顿号、破折号会丢掉：「2017年12月4日」成了「2017124日」，别人没法照着做。",
    en: "Text copied from a PDF, a scan or an old file loses characters: a date grows into one number, a dash into a question mark.",
  },
  get examples() {
    return {
      bad: [
        "标题: 家长会方案\n导语: 三年级2017124日（星期一）召开。\n",
        "标题: 参观方案\n活动安排: 三班乘1920号车。\n",
        "标题: 参观方案\n活动安排: 11:50?集合返回。\n",
        "标题: 参观方案\n注意事项:\n  - 穿校服\n  - ?学生集合\n",
        "标题: 参观方案\n活动安排: 31班和3233班先走。\n",
        "标题: 参观方案\n参加对象: 15年级学生\n",
        "标题: 参观方案\n活动要求: 10月2?日前交\n",
        "标题: 参观方案\n活动分工: 摄影由王?老师负责\n",
      ],
      good: [
        "标题: 参观方案\n活动安排: 三班乘19、20号车，301班、1205班先走，车牌12345，5号车和12号车在后。\n",
        "标题: 参观方案\n导语: 2017年12月4日召开，为什么？因为12年级毕业？\n口号: 你准备好了吗？出发！\n活动主题: 怎么办?大家谈，你去过吗?说说看，准备好了?出发\n",
        "标题: 参观方案\n活动地点: 301班教室，102班在隔壁，101号楼\n网址: https://example.com/a?b=1\n",
      ],
    };
  },
  check(plan, findings) {
    for (const text of surveyOf(plan).texts) {
      if (!mayHaveLost.test(text.value)) continue;
      const value = withoutAddresses(text.value);
      const all = [...value.matchAll(any), ...[...value.matchAll(joined)].filter(isJoined)];
      const locate = locator(text, plan.source);
      for (const { 0: word, index } of all) {
        const end = index + word.length;
        const found = /[?？\ufffd]/u.test(word) ? text.value.slice(Math.max(0, index - 5), end + 3) : word;
        findings.add(locate(index, end) ?? text.range, { found: found.trim() });
      }
    }
  },
};

/** 1920号车 is 19、20号车; 1205班 is a class, 12年级 too. */
function isJoined(match: RegExpExecArray): boolean {
  const [, longA, longB, a, b] = match;
  const behind = match.input.slice(match.index + match[0].length, match.index + match[0].length + 2);
  if (longA !== undefined && longB !== undefined)
    return behind !== "年级" && Number(longB) === Number(longA) + 1 && Number(longA) > 9;
  const [from, to] = [Number(a), Number(b)];
  return behind === "年级" && to > from && to <= 9 && !(from === 1 && to < 3) && from > 0;
}
