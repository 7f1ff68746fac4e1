import { textsWith } from "../../../facts/survey.ts";
import { han } from "../../../notation/words/characters.ts";
import { sign } from "../../../notation/words/signs.ts";
import { locator, type Mending, mend } from "../../place.ts";
import type { Rule } from "../../rule.ts";

/** Straight quotation marks in a Chinese text. */
export const straightQuote: Rule<{ quoted: string; mended: string; count: number }> = {
  code: "text/straight-quote",
  severity: "warning",
  words: {
    zh: ({ quoted, mended, count }) => ({
      message: `中文里用了英文的直引号「${quoted}」${count > 1 ? `，这段文字里共${count}个` : ""}`,
      hint: mended === "" ? "改成成对的“ ”，这里的引号不成对" : `改成「${mended}」`,
    }),
    en: ({ quoted, mended, count }) => ({
      message: `Straight quotation marks stand in Chinese text: ${quoted}${count > 1 ? `, ${count} of them` : ""}`,
      hint: mended === "" ? "Write a pair of “ ”; here one is missing" : `Write ${mended}`,
    }),
  },
  alike: () => "",
  why: {
    zh: "中文的引号是“ ”，分左右两半；直引号不分左右，印出来又窄又斜，公文里算错。",
    en: "Chinese quotation marks come in two halves, “ and ”; straight ones print too narrow and count as a mistake.",
  },
  get examples() {
    return {
      bad: [
        '标题: 读书节方案\n活动主题: 以"书香校园"为主题，评选"小书虫"。\n',
        '标题: "读书节\\"书香校园\\"方案"\n',
        "标题: 读书节方案\n活动主题: 以'书香校园'为主题\n",
        '标题: 读书节方案\n活动主题: 以"书香校园为主题\n',
      ],
      good: [
        "标题: \"读书节“书香校园”方案\"\n活动主题: '齐唱“We are one”'\n",
        '标题: 英语角方案\n活动内容: 学说Let\'s go和"Good morning"，看5"小屏幕，Tom\'s book很好看\n',
      ],
    };
  },
  check(plan, findings) {
    for (const text of textsWith(plan, sign.straightQuote)) {
      if (!/["']/.test(text.value) || !chinese.test(text.value)) continue;
      const locate = locator(text, plan.source);
      let offset = 0;
      for (const line of text.value.split("\n")) {
        const found = quotesIn(line);
        const [first] = found;
        if (first) {
          const parts = found.map((part) => ({
            ...part,
            start: part.start + offset,
            end: part.end + offset,
          }));
          const paired = found.every((part) => part.text !== "");
          const fix = paired ? mend(locate, parts) : undefined;
          const data = { ...said(line, first, found[1], paired), count: found.length };
          const range = locate(first.start + offset, first.end + offset) ?? text.range;
          findings.add(range, data, fix ? { fix } : {});
        }
        offset += line.length + 1;
      }
    }
  },
};

const chinese = new RegExp(`[${han}]`, "u");
const beside = new RegExp(`[${han}，。；：？！、（）《》“”]`, "u");

function said(
  line: string,
  first: Mending,
  second: Mending | undefined,
  paired: boolean,
): { readonly quoted: string; readonly mended: string } {
  if (!paired || !second) return { quoted: line[first.start] ?? "", mended: "" };
  const inner = line.slice(first.end, second.start);
  const short = inner.length > 12 ? `${inner.slice(0, 6)}…${inner.slice(-4)}` : inner;
  return {
    quoted: `${line[first.start] ?? ""}${short}${line[second.start] ?? ""}`,
    mended: `${first.text}${short}${second.text}`,
  };
}

/** The straight marks of a line, each with the one to write; empty texts where they make no pairs. */
function quotesIn(line: string): readonly Mending[] {
  const doubles = [...line.matchAll(/"/g)].map(({ index }) => index);
  const double = pairsOf(line, doubles, ["“", "”"]);
  const singles = [...line.matchAll(/(?<![A-Za-z0-9])'(?=[^']*')|(?<=[^A-Za-z0-9'])'(?![A-Za-z0-9])/g)];
  const single = pairsOf(
    line,
    singles.map(({ index }) => index),
    double.length > 0 || /“/u.test(line) ? ["‘", "’"] : ["“", "”"],
  );
  // One apostrophe too many is no quotation mark.
  const sure = single.every((part) => part.text !== "") ? single : [];
  return [...double, ...sure].sort((a, b) => a.start - b.start);
}

/** Marks in turn open and close; a pair counts where Chinese stands inside it or beside it. */
function pairsOf(
  line: string,
  places: readonly number[],
  [open, close]: readonly [string, string],
): readonly Mending[] {
  if (places.length % 2 > 0) {
    const alone = places.filter((at) => beside.test(line[at - 1] ?? "") || beside.test(line[at + 1] ?? ""));
    const inches = places.some((at) => /\d/.test(line[at - 1] ?? ""));
    return inches ? [] : alone.map((at) => ({ start: at, end: at + 1, text: "" }));
  }
  return places.flatMap((start, index): readonly Mending[] => {
    const end = places[index + 1];
    if (index % 2 > 0 || end === undefined || !chinese.test(line.slice(start + 1, end))) return [];
    return [
      { start, end: start + 1, text: open },
      { start: end, end: end + 1, text: close },
    ];
  });
}
