import { textsWith } from "../../../facts/survey.ts";
import { sign } from "../../../notation/words/signs.ts";
import { locator } from "../../place.ts";
import type { Rule } from "../../rule.ts";

const pairs: Readonly<Record<string, string>> = {
  "“": "”",
  "「": "」",
  "『": "』",
  "《": "》",
  "（": "）",
  "【": "】",
  "〔": "〕",
};
const closers: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(pairs).map(([open, close]) => [close, open]),
);
const marks = /[“”「」『』《》（）【】〔〕()]/gu;
const any = /[“”「」『』《》（）【】〔〕]/u;

/** A quotation mark or bracket without its partner. */
export const unpaired: Rule<{ mark: string; partner: string; opening: boolean; twin: boolean }> = {
  code: "text/unpaired",
  severity: "warning",
  words: {
    zh: ({ mark, partner, opening, twin }) => ({
      message: twin
        ? `两个都是「${mark}」，后一个应为「${partner}」`
        : opening
          ? `「${mark}」后面没有对应的「${partner}」`
          : `「${mark}」前面没有对应的「${partner}」`,
      hint: twin ? `改成：${partner}` : `补上「${partner}」，或者删去这个「${mark}」`,
    }),
    en: ({ mark, partner, opening, twin }) => ({
      message: twin
        ? `Both are “${mark}”; the second should be “${partner}”`
        : opening
          ? `“${mark}” is never closed by “${partner}”`
          : `“${mark}” closes what no “${partner}” opened`,
      hint: twin ? `Write: ${partner}` : `Add “${partner}”, or delete this “${mark}”`,
    }),
  },
  why: {
    zh: "引号和括号缺一半，读的人分不清引到哪里为止，往往是抄漏了字。",
    en: "With half a pair nobody can tell where the quotation ends; often words were lost in copying.",
  },
  get examples() {
    return {
      bad: [
        "标题: 读书节方案\n活动主题: “书香校园，伴我成长\n",
        "标题: 读书节方案\n活动内容: 共读《西游记，写读后感\n",
        "标题: 读书节方案\n活动形式: 班级共读）和亲子共读\n",
        "标题: 读书节方案\n活动主题: “与书为友，与经典同行“\n",
        "标题: 读书节方案\n活动内容: 共读《西游记“经典》，写读后感\n",
      ],
      good: [
        "标题: 读书节方案\n活动主题: “书香校园”（共读《西游记》）\n",
        "标题: 读书节方案\n活动内容: 1）选书；2）读书；a）写读后感\n",
        "标题: 读书节方案\n活动形式: 班级共读（每周一次)\n",
      ],
    };
  },
  check(plan, findings) {
    for (const text of textsWith(plan, sign.pair)) {
      if (!any.test(text.value)) continue;
      const alone = unpairedIn(text.value);
      if (alone.length === 0) continue;
      const locate = locator(text, plan.source);
      const [first, second] = alone;
      // The key that types a quotation mark gives the same one twice where an input method has lost count.
      const twin =
        alone.length === 2 && first?.mark === second?.mark && pairs[first?.mark ?? ""] !== undefined;
      for (const { at, mark } of twin ? alone.slice(1) : alone) {
        const partner = pairs[mark] ?? closers[mark] ?? "";
        const data = { mark, partner, opening: pairs[mark] !== undefined, twin };
        findings.add(locate(at, at + 1) ?? text.range, data);
      }
    }
  },
};

interface Alone {
  readonly at: number;
  readonly mark: string;
}

function unpairedIn(value: string): readonly Alone[] {
  const open: Alone[] = [];
  const alone: Alone[] = [];
  for (const { 0: typed, index: at } of value.matchAll(marks)) {
    // A half-width bracket may be the partner of a full-width one: text/half-width tells it.
    const mark = typed === "(" ? "（" : typed === ")" ? "）" : typed;
    if (pairs[mark] !== undefined) open.push({ at, mark: typed });
    const wanted = closers[mark];
    if (wanted === undefined) continue;
    const index = open.findLastIndex((each) => (each.mark === "(" ? "（" : each.mark) === wanted);
    if (index >= 0) alone.push(...open.splice(index).slice(1));
    else if (!isNumber(value, at, mark)) alone.push({ at, mark: typed });
  }
  return [...alone, ...open].filter(({ mark }) => any.test(mark)).sort((a, b) => a.at - b.at);
}

/** 1） and a） are numbers of a list. */
function isNumber(value: string, at: number, mark: string): boolean {
  return (
    mark === "）" &&
    /(?:^|[^A-Za-z0-9])(?:\d{1,2}|[A-Za-z]|[一二三四五六七八九十]{1,2})$/u.test(
      value.slice(Math.max(0, at - 4), at),
    )
  );
}
