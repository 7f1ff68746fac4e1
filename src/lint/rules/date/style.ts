import type { Edit } from "../../../diagnostic/diagnostic.ts";
import { writtenWith } from "../../../facts/found-in.ts";
import { placeIn, rangeIn } from "../../../facts/range-in.ts";
import { surveyOf } from "../../../facts/survey.ts";
import { parseDate } from "../../../notation/time/calendar-date.ts";
import { sign } from "../../../notation/words/signs.ts";
import type { Body } from "../../../plan/body.ts";
import type { Plan } from "../../../plan/plan.ts";
import type { Text } from "../../../plan/text.ts";
import { sectionsOf, textsOfBody, textsOfSection } from "../../../plan/walk.ts";
import type { Rule } from "../../rule.ts";

/** A date that is not written as dates are (GB/T 15835-2011). */
export const dateStyle: Rule<{ written: string; right: string }> = {
  code: "date/style",
  severity: "warning",
  words: {
    zh: ({ written, right }) => ({
      message: `日期写的是「${written}」，不合规范`,
      hint: `改成：${right}`,
    }),
    en: ({ written, right }) => ({
      message: `The date “${written}” is not written as dates are`,
      hint: `Write ${right}`,
    }),
  },
  why: {
    zh: "漏掉「日」字、用顿号或句点代替年月日，读的人要猜，程序也算不出星期。",
    en: "A date without 日, or with other marks in place of 年, 月 and 日, makes people guess and cannot be checked.",
  },
  get examples() {
    return {
      bad: [
        "标题: 秋游方案\n导语: 定于10月12星期六上午出发。\n",
        "标题: 秋游方案\n导语: 定于6月27上午出发。\n",
        "标题: 科技节方案\n活动时间: 2019、9\n",
        "标题: 科技节方案\n导语: 2026、9月起试行。\n落款: {单位: 德育处, 日期: 二0二六年九月一日}\n",
        "标题: 秋游方案\n导语: 定于3月 25 日出发，二0二六年四月返校。\n",
        "标题: 秋游方案\n导语: 定于2026.10.23出发。\n",
        "标题: 秋游方案\n导语: 2026-10-23日出发，10月25号—26号返校。\n落款: {单位: 第三小学, 日期: 2026.10.16日}\n",
      ],
      good: [
        "标题: 秋游方案\n导语: 定于10月12日（星期六）上午出发，10月20—23日、29、30日在外，3月上旬、5月25人参加。\n",
        "标题: 秋游方案\n导语: 2018、2019两年的方案，每组2026、9、7分，网址https://school.cn/2026.10.23/a，见照片2026-10-23.jpg。\n",
        "标题: 秋游方案\n活动时间: 2026.10.23\n日程一览:\n  列: [日期, 内容]\n  行:\n    - [2026.10.23, 出发]\n",
        "标题: 秋游方案\n导语: 定于 2026 年 10 月 23 日出发。\n",
        "标题: 秋游方案\n活动时间: 2026-10-23（星期五）\n返校时间: 2026-10-23（周五）下午\n集合时间: 2026-10-23（星期五） 8:00\n",
      ],
    };
  },
  check(plan, findings) {
    const unread = unreadTexts(plan);
    const dated = writtenWith(plan, written).filter((text) => likely.test(text.value) && !unread.has(text));
    const printed = dated.length > 0 ? typedTexts(plan) : new Set<Text>();
    for (const text of dated) {
      for (const { start, end, right } of slips(text, plan, printed.has(text))) {
        // A day that does not exist has a finding of its own; it is not to be written more nicely.
        if (/月\d+日$/u.test(right) && parseDate(right) === undefined) continue;
        const place = placeIn(text, start, end, plan.source);
        const edits: readonly Edit[] = place ? [{ range: place, text: right }] : [];
        const data = { written: text.value.slice(start, end), right };
        findings.add(place ?? rangeIn(text, start, end, plan.source), data, place ? { fix: { edits } } : {});
      }
    }
  },
};

/** What stands under a key that means nothing (Time for time): once the key is right it may well print as a date. */
function unreadTexts(plan: Plan): ReadonlySet<Text> {
  const unknown = sectionsOf(plan).filter(({ field, key }) => !field && !/[^\0-\x7f]/u.test(key));
  return new Set(unknown.flatMap(textsOfSection));
}

const written = [sign.digit | sign.year, sign.year | sign.month | sign.joint];
const likely = /\d\s*[年月]|[Oo0〇○]\S{1,2}年|\d{4}[-.、]/u;

/** Texts that may hold dates in figures: cells, which want short ones, and values that print the Chinese way. */
function typedTexts(plan: Plan): ReadonlySet<Text> {
  const { rows, tables, items } = surveyOf(plan);
  const found = new Set<Text>();
  const add = (text: Text | undefined): void => {
    if (text) found.add(text);
  };
  for (const { table } of tables) {
    for (const { cells } of table.rows) for (const { texts } of cells) texts.forEach(add);
  }
  for (const { row } of rows) {
    for (const key of dateKeys) row.values.get(key)?.texts.forEach(add);
  }
  add(plan.signature?.date);
  add(plan.imprint?.date);
  for (const { time, deadline } of items) {
    add(time);
    add(deadline);
  }
  // What is said for one paper may be a date, which the paper prints the Chinese way.
  for (const { wordings } of plan.papers) for (const { body } of wordings) addDates(body, add);
  return found;
}

function addDates(body: Body, add: (text: Text) => void): void {
  for (const text of textsOfBody(body)) if (parseDate(text.value)) add(text);
}

const dateKeys = ["date", "from", "to", "time", "deadline"];

interface Slip {
  readonly start: number;
  readonly end: number;
  readonly right: string;
}

const missingDay =
  /(?<![\d年]\d?)(?:1[0-2]|[1-9])月(?:3[01]|[12]\d|[1-9])(?=[（(]?(?:星期|礼拜)[一二三四五六日天]|[（(]?周[一二三四五六日](?![年期岁])|上午|下午|中午|晚上|\s*[-—–~～―]{1,4}\s*\d{1,2}月\d{1,2}[日号])/gu;
const commaYear =
  /(?<![\d、])20\d{2}、(?:1[0-2]|0?[1-9])(?:、(?:3[01]|[12]\d|0?[1-9]))?(?![\d、年日个名人次分号])/gu;
const letterYear = /[二一][0Oo〇○零九][0Oo〇○零一二三四五六七八九]{2}(?=年)/gu;
const spaced = /(?:\d{4}\s*年\s*)?\d{1,2}\s*月\s*\d{1,2}\s*[日号]|\d{4}\s*年\s*\d{1,2}\s*月/gu;
const figures =
  /(?<![\d./A-Za-z_:=?&-]|[\u4e00-\u9fff]{2}(?:照片|文件|图|表))(20\d{2})([-.])(1[0-2]|0?[1-9])\2(3[01]|[12]\d|0?[1-9])(?![\d]|[-./_]\w|[A-Za-z])([日号]?)/gu;
const spoken =
  /(?<![\d.])(?:1[0-2]|[1-9])月(?:3[01]|[12]\d|[1-9])号(?![楼车门厅馆线文桌室])|(?<=月\d{1,2}[日号]?\s*[-—–~～至到、]\s*)(?:3[01]|[12]\d|[1-9])号(?![楼车门厅馆线文桌室])/gu;

function slips(text: Text, plan: Plan, short: boolean): readonly Slip[] {
  const { value } = text;
  const found: Slip[] = [];
  const add = (match: RegExpMatchArray, right: string, more = 0): void => {
    const start = match.index ?? 0;
    found.push({ start, end: start + match[0].length + more, right });
  };
  for (const match of value.matchAll(missingDay)) add(match, `${match[0]}日`);
  for (const match of value.matchAll(commaYear)) {
    const [year = "", month = "", day] = match[0].split("、").map((part) => String(Number(part)));
    const behind = value[(match.index ?? 0) + match[0].length] ?? "";
    // 2026、9月 has its own 月; 2026、9、1月 is no date.
    if (behind === "月" && day !== undefined) continue;
    add(match, `${year}年${month}月${day === undefined ? "" : `${day}日`}`, behind === "月" ? 1 : 0);
  }
  for (const match of value.matchAll(letterYear)) {
    if (/[0Oo]/.test(match[0])) add(match, match[0].replace(/[0Oo]/g, "〇"));
  }
  for (const match of value.matchAll(spaced)) {
    if (unevenly(match[0], plan)) add(match, match[0].replace(/\s/g, ""));
  }
  for (const match of value.matchAll(figures)) {
    const [, year, , month, day, unit] = match;
    if (!short || unit !== "") add(match, `${year}年${Number(month)}月${Number(day)}日`);
  }
  for (const match of value.matchAll(spoken)) add(match, `${match[0].slice(0, -1)}日`);
  return found;
}

/** Spaces here and there are a slip; all around the figures they are a habit, which official documents do not have. */
function unevenly(date: string, plan: Plan): boolean {
  if (!/\s/.test(date)) return false;
  const official = /^(?:公文|official)$/u.test(plan.style?.value.trim() ?? "");
  const gaps: readonly string[] = date.match(/(?<=\d)\s*(?=[年月日号])|(?<=[年月])\s*(?=\d)/gu) ?? [];
  return official || gaps.includes("");
}
