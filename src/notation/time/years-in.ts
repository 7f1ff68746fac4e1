import { type Mention, normalText } from "../numbers/normal.ts";
import { numeralCharacters, parseNumeral } from "../numbers/numeral.ts";

/** A year or a span of years that a text names. */
export interface YearMention extends Mention {
  readonly from: number;
  /** The last year: the same, the end of 2026—2030年, or the second half of a school year. */
  readonly to: number;
  readonly school: boolean;
}

const one = String.raw`(?:(?<!\d)(?:19|20)\d{2}(?!\d)|(?<![${numeralCharacters}])[一二][〇○零九0][${numeralCharacters}0]{2}(?![${numeralCharacters}]))`;
const pattern = new RegExp(
  String.raw`(?<first>${one})\s*年?\s*(?:[-—–~～―]{1,4}|至|到|/)\s*(?<last>${one}|(?<!\d)\d{2}(?!\d))\s*(?<spanned>学年度?|年)|(?<year>${one})\s?(?<unit>学年度?|年(?!级))`,
  "gu",
);

/** Every year of a text: 2026年, 二〇二六年, 2026—2027学年 (2026学年 ends in 2027 too). References as 〔2025〕 are none. */
export function yearsIn(value: string): readonly YearMention[] {
  const text = normalText(value);
  if (!text.includes("年")) return [];
  return [...text.matchAll(pattern)].flatMap((match) => {
    const groups = match.groups ?? {};
    const place = { start: match.index, end: match.index + match[0].length };
    const school = (groups.unit ?? groups.spanned ?? "").startsWith("学");
    const from = yearOf(groups.first ?? groups.year ?? "");
    if (from === undefined) return [];
    const last = groups.last;
    const to =
      last === undefined
        ? from + (school ? 1 : 0)
        : last.length === 2
          ? Math.floor(from / 100) * 100 + Number(last)
          : yearOf(last);
    return to === undefined || to < from ? [] : [{ ...place, from, to, school }];
  });
}

function yearOf(written: string): number | undefined {
  return /^\d{4}$/.test(written) ? Number(written) : parseNumeral(written.replaceAll("0", "〇"));
}
