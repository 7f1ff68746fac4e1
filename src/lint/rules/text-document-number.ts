import { locator, mend } from "../place.ts";
import type { Rule } from "../rule.ts";

/** A year in other brackets than 〔〕, or a 第 before the number (GB/T 9704-2012, 7.2.5). */
const year = /[[［【（(「〖](\d{4})[\]］】）)」〗](?:第(?=\d))?|(?<=〔\d{4}〕)第(?=\d)/u;

/** A document number whose year does not stand in 〔〕. */
export const documentNumber: Rule<{ number: string }> = {
  code: "text/document-number",
  severity: "warning",
  words: {
    zh: ({ number }) => ({
      message: "文号里的年份要放在六角括号「〔〕」里，序号前不加「第」",
      hint: `改成「${number}」`,
    }),
    en: ({ number }) => ({
      message: "The year of a document number stands in 〔〕, and its number takes no 第",
      hint: `Write “${number}”`,
    }),
  },
  why: {
    zh: "《党政机关公文格式》（GB/T 9704-2012）7.2.5：年份标全称，用六角括号「〔〕」括入；发文顺序号不加「第」字。",
    en: "GB/T 9704-2012, 7.2.5: the year is given in full in 〔〕, the number of the document without 第.",
  },
  examples: {
    bad: ["标题: 秋游方案\n文号: 青小[2026]15号\n", "标题: 秋游方案\n文号: 青小〔2026〕第15号\n"],
    good: ["标题: 秋游方案\n文号: 青小〔2026〕15号\n", "标题: 秋游方案\n文号: {待补: 办公室编}\n"],
  },
  check({ number, source }, findings) {
    const match = number && !number.todo ? year.exec(number.value) : null;
    if (!number || !match) return;
    const text = match[1] === undefined ? "" : `〔${match[1]}〕`;
    const end = match.index + match[0].length;
    const written = number.value.slice(0, match.index) + text + number.value.slice(end);
    const locate = locator(number, source);
    const fix = mend(locate, [{ start: match.index, end, text }]);
    findings.add(locate(match.index, end) ?? number.range, { number: written }, fix ? { fix } : {});
  },
};
