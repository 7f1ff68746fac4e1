import { textsWith } from "../../../facts/survey.ts";
import { drawnText } from "../../../notation/words/drawn-text.ts";
import { sign } from "../../../notation/words/signs.ts";
import { locator } from "../../place.ts";
import type { Rule } from "../../rule.ts";

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
  get examples() {
    return {
      bad: [
        "标题: 🎉秋游方案\n",
        "标题: 秋游方案\n带队教师: 李\ue123老师\n",
        "标题: 秋游方案\n注意事项:\n  - 🚌乘车时系好安全带\n",
      ],
      good: ["标题: 秋游方案①②③\n活动要求: 三（1）班李镕老师带队★，气温25℃，往返40㎞，“安全”第一……\n"],
    };
  },
  check(plan, findings, { coverage }) {
    if (coverage === undefined) return;
    for (const text of textsWith(plan, sign.rare)) {
      if (usual.test(text.value)) continue;
      const counts = new Map<string, number>();
      for (const character of drawnText(text.value)) {
        // What stands for a lost character is told as one.
        const isThere = /[\n\ufffd]/u.test(character) || coverage(character.codePointAt(0) ?? 0);
        if (!isThere) counts.set(character, (counts.get(character) ?? 0) + 1);
      }
      const locate = locator(text, plan.source);
      for (const [character, count] of counts) {
        const start = text.value.indexOf(character);
        const range = start < 0 ? undefined : locate(start, start + character.length);
        findings.add(range ?? text.range, { ...describe(character), count });
      }
    }
  },
};

/** What every Chinese face has: passed over without a look at the table. */
const usual = /^[\n\u0020-\u007e\u4e00-\u9fa5，。、；：？！“”‘’（）《》【】—…·]*$/u;
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
