import { textsWith } from "../../facts/survey.ts";
import { sign } from "../../notation/signs.ts";
import { locator } from "../place.ts";
import type { Rule } from "../rule.ts";

/** A character that none of the shipped faces has. */
export const missingGlyph: Rule<{ shown: string; code: string; kind: string; count: number }> = {
  code: "text/missing-glyph",
  severity: "warning",
  words: {
    zh: ({ shown, code, kind, count }) => ({
      message: `随附的字体里没有「${shown}」（${code}）${count > 1 ? `，这段文字里共${count}处` : ""}，印出来可能是空白或方框`,
      hint:
        kind === "emoji"
          ? "删去表情符号，或者改成文字"
          : kind === "private"
            ? "换成标准的汉字：自造字只在造字的电脑上看得见"
            : kind === "han"
              ? "换成常用的写法；一定要用这个字，打印时用 --font-dir 指出有它的字体"
              : "换成常用的符号或者文字",
    }),
    en: ({ shown, code, kind, count }) => ({
      message: `No shipped face has “${shown}” (${code})${count > 1 ? `, ${count} times in this text` : ""}; it may print as a blank or a box`,
      hint:
        kind === "emoji"
          ? "Delete the emoji or write a word in its place"
          : kind === "private"
            ? "Write a standard character: this one shows only on the machine that made it"
            : kind === "han"
              ? "Write a common form, or name the folder of a font that has it with --font-dir"
              : "Write a common sign or a word in its place",
    }),
  },
  why: {
    zh: "字体里没有的字印出来是空白或方框，往往到文印室才发现。生僻字、自造字和表情符号最容易这样。",
    en: "A character that no font has prints as a blank or a box, and it is found out at the printer's. Rare and private characters and emoji are the usual ones.",
  },
  examples: {
    bad: [
      "标题: 🎉秋游方案\n",
      "标题: 秋游方案\n带队教师: 李\ue123老师\n",
      "标题: 秋游方案\n注意事项:\n  - 🚌乘车时系好安全带\n",
    ],
    good: ["标题: 秋游方案①②③\n活动要求: 三（1）班李镕老师带队★，气温25℃，往返40㎞，“安全”第一……\n"],
  },
  check(plan, findings, { coverage }) {
    if (coverage === undefined) return;
    for (const text of textsWith(plan, sign.rare)) {
      if (usual.test(text.value)) continue;
      const places = new Map<string, number[]>();
      let at = 0;
      for (const character of text.value) {
        const isThere = coverage(character.codePointAt(0) ?? 0) || isInvisible(character);
        if (!isThere) places.set(character, [...(places.get(character) ?? []), at]);
        at += character.length;
      }
      const locate = locator(text, plan.source);
      for (const [character, found] of places) {
        const [start = 0] = found;
        const range = locate(start, start + character.length) ?? text.range;
        findings.add(range, { ...describe(character), count: found.length });
      }
    }
  },
};

/** What every Chinese face has: passed over without a look at the table. */
const usual = /^[\n\u0020-\u007e\u4e00-\u9fa5，。、；：？！“”‘’（）《》【】—…·]*$/u;
/** Line ends, joiners and variation selectors show nothing; text/invisible tells those that should not be there. */
function isInvisible(character: string): boolean {
  return /[\t\n\r\u2028\u2029\p{Cc}]|\p{Default_Ignorable_Code_Point}/u.test(character);
}

function describe(character: string): {
  readonly shown: string;
  readonly code: string;
  readonly kind: string;
} {
  const point = character.codePointAt(0) ?? 0;
  const code = `U+${point.toString(16).toUpperCase().padStart(4, "0")}`;
  const kind = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(character)
    ? "emoji"
    : /\p{Co}/u.test(character)
      ? "private"
      : /\p{Script=Han}/u.test(character)
        ? "han"
        : "other";
  return { shown: kind === "private" ? "自造字" : character, code, kind };
}
