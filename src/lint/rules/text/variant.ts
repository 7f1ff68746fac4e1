import { textsWith } from "../../../facts/survey.ts";
import { sign } from "../../../notation/words/signs.ts";
import { locator, mend } from "../../place.ts";
import type { Rule } from "../../rule.ts";

/** An ideograph and the selector of one of its registered variants (Unicode Standard 23.4, UTS #37). */
const variant = /(\p{Script=Han})[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu;

/** A variant of a character by a selector that no shipped face heeds. */
export const unprintableVariant: Rule<{ character: string; count: number }> = {
  code: "text/variant",
  severity: "warning",
  words: {
    zh: ({ character, count }) => ({
      message: `「${character}」后面带着异体字选择符${count > 1 ? `，这段文字里共${count}处` : ""}，印出来是普通的「${character}」`,
      hint: `就写「${character}」，或者写那个异体字自己的编码`,
    }),
    en: ({ character, count }) => ({
      message: `“${character}” is followed by the selector of a variant${count > 1 ? `, ${count} times in this text` : ""}; it prints as the common “${character}”`,
      hint: `Write “${character}” alone, or the variant by a code of its own`,
    }),
  },
  why: {
    zh: "人名里的异体字有时靠看不见的选择符表示。字体大多不认它：打印出来是通行的写法，别的电脑上又是另一个样子。姓名以户口本为准，要请本人确认。",
    en: "Variants in names are sometimes made by an invisible selector that most fonts ignore: paper shows the common form, another computer something else. Ask the person which form is right.",
  },
  get examples() {
    return {
      bad: ["标题: 秋游方案\n带队教师: 渡邊\u{e0100}老师\n", "标题: 秋游方案\n带队教师: 葛\u{e0101}老师\n"],
      good: ["标题: 秋游方案\n带队教师: 渡邊老师\n", "标题: 秋游方案\n注意事项: 注意⚠\ufe0f安全。\n"],
    };
  },
  check(plan, findings) {
    for (const text of textsWith(plan, sign.invisible)) {
      const found = [...text.value.matchAll(variant)];
      const [first] = found;
      if (!first) continue;
      const locate = locator(text, plan.source);
      const [whole, character = ""] = first;
      const parts = found.map(({ 0: all, 1: base = "", index }) => ({
        start: index + base.length,
        end: index + all.length,
        text: "",
      }));
      const fix = mend(locate, parts);
      const range = locate(first.index, first.index + whole.length) ?? text.range;
      findings.add(range, { character, count: found.length }, fix ? { fix } : {});
    }
  },
};
