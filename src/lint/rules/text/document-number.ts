import type { Mending } from "../../place.ts";
import { locator, mend } from "../../place.ts";
import type { Rule } from "../../rule.ts";

const opening = "[[［【（(「〖〔]";
const closing = "[\\]］】）)」〗〕]";
/** A year in brackets of any kind or none, before the number: 青小[2026]第015号, 青小2026年15号, 青小〔26〕15. */
const numbered = new RegExp(
  `(?:${opening}\\s*(?<year>\\d{4}|\\d{2})年?\\s*${closing}|(?<bare>(?:19|20)\\d{2})\\s*(?:年|[-—－]))\\s*第?\\s*(?<number>\\d+)\\s*号?$`,
  "u",
);
/** A number without any year. */
const yearless = /^\D*\d{1,4}\s*号$/u;

/** A document number whose year does not stand in full in 〔〕, or whose number has 第 or zeros before it or no 号 behind. */
export const documentNumber: Rule<{ number: string; lacksYear: boolean }> = {
  code: "text/document-number",
  severity: "warning",
  words: {
    zh: ({ number, lacksYear }) => ({
      message: lacksYear
        ? "文号里没有年份"
        : "文号的年份要写全，放在六角括号「〔〕」里；序号前不加「第」和 0，后面写「号」",
      hint: lacksYear ? `在序号前写上年份，例如「${number}」` : `改成「${number}」`,
    }),
    en: ({ number, lacksYear }) => ({
      message: lacksYear
        ? "The document number has no year"
        : "The year of a document number stands in full in 〔〕; its number takes no 第 or zeros before and 号 behind",
      hint: lacksYear ? `Write the year before the number, such as “${number}”` : `Write “${number}”`,
    }),
  },
  why: {
    zh: "《党政机关公文格式》（GB/T 9704-2012）7.2.5：年份标全称，用六角括号「〔〕」括入；发文顺序号不加「第」字，不编虚位（即1不编为01），后面加「号」字。",
    en: "GB/T 9704-2012, 7.2.5: the year is given in full in 〔〕, the number of the document without 第 or zeros before it and with 号 behind.",
  },
  get examples() {
    return {
      bad: [
        "标题: 秋游方案\n文号: 青小[2026]15号\n",
        "标题: 秋游方案\n文号: 青小〔2026〕第15号\n",
        "标题: 秋游方案\n文号: 青小〔26〕15号\n",
        "标题: 秋游方案\n文号: 青小2026年15号\n",
        "标题: 秋游方案\n文号: 青小〔2026〕015号\n",
        "标题: 秋游方案\n文号: 青小〔2026〕15\n",
        "标题: 秋游方案\n文号: 青小德15号\n",
      ],
      good: [
        "标题: 秋游方案\n文号: 青小〔2026〕15号\n",
        "标题: 秋游方案\n文号: 青小〔2026〕　号\n",
        "标题: 秋游方案\n文号: {待补: 办公室编}\n",
      ],
    };
  },
  check({ number, source }, findings) {
    if (!number || number.todo) return;
    const value = number.value.trimEnd();
    const found = numbered.exec(value);
    if (!found) {
      if (!yearless.test(value)) return;
      const word = /^\D*/u.exec(value)?.[0] ?? "";
      const example = `${word}〔2026〕${Number(/\d+/u.exec(value)?.[0])}号`;
      return findings.add(number.range, { number: example, lacksYear: true });
    }
    const { year = found.groups?.bare ?? "", number: counted = "" } = found.groups ?? {};
    const full = year.length === 2 ? `20${year}` : year;
    const text = `〔${full}〕${counted.replace(/^0+(?=\d)/u, "")}号`;
    if (found[0] === text) return;
    const changed = difference(found[0], text, found.index);
    const locate = locator(number, source);
    const fix = mend(locate, [changed]);
    const data = { number: value.slice(0, found.index) + text, lacksYear: false };
    findings.add(locate(changed.start, changed.end) ?? number.range, data, fix ? { fix } : {});
  },
};

/** The part of a text from an offset on that has to change, and what it becomes. */
function difference(before: string, after: string, offset: number): Mending {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before.at(-1 - end) === after.at(-1 - end)) end++;
  return {
    start: offset + start,
    end: offset + before.length - end,
    text: after.slice(start, after.length - end),
  };
}
