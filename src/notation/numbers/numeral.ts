const digits = "零一二三四五六七八九";
const variants: Readonly<Record<string, string>> = {
  〇: "零",
  "○": "零",
  Ｏ: "零",
  两: "二",
  壹: "一",
  贰: "二",
  叁: "三",
  肆: "四",
  伍: "五",
  陆: "六",
  柒: "七",
  捌: "八",
  玖: "九",
  拾: "十",
  佰: "百",
  仟: "千",
  廿: "二十",
  卅: "三十",
};
const places: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** The characters of which Chinese numbers are written, for use inside `[…]` of a pattern. */
export const numeralCharacters = "零〇○一二两三四五六七八九十百千万亿廿卅壹贰叁肆伍陆柒捌玖拾佰仟";

/**
 * The value of a numeral in Chinese characters (十五, 二百零三, 三万五, 二〇二六, 伍仟) or in plain figures, as
 * ordinals and clocks have them. Undefined for anything else; amounts are read by `numberOf`.
 */
export function parseNumeral(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  const plain = [...text].map((character) => variants[character] ?? character).join("");
  if (plain === "" || !/^[零一二三四五六七八九十百千万亿]+$/u.test(plain)) return undefined;
  if (!/[十百千万亿]/u.test(plain)) return Number([...plain].map((digit) => digits.indexOf(digit)).join(""));
  return large(plain);
}

function unitOf(character: string): number {
  return character === "亿" ? 1e8 : character === "万" ? 1e4 : 1;
}

/** Numbers with places: the part before 亿, the part before 万, the rest. */
function large(plain: string): number | undefined {
  for (const unit of ["亿", "万"]) {
    const at = plain.lastIndexOf(unit);
    if (at < 0) continue;
    const before = at === 0 ? undefined : large(plain.slice(0, at));
    const rest = plain.slice(at + 1);
    const after = rest === "" ? 0 : trailing(rest, unitOf(unit));
    return before === undefined || after === undefined ? undefined : before * unitOf(unit) + after;
  }
  return small(plain);
}

/** What follows 万: 三万五 is 35000, 三万零五 is 30005. */
function trailing(rest: string, unit: number): number | undefined {
  const single = rest.length === 1 && rest !== "十" ? digits.indexOf(rest) : -1;
  return single > 0 ? (single * unit) / 10 : large(rest.replace(/^零+(?=.)/u, ""));
}

function small(plain: string): number | undefined {
  let total = 0;
  let digit: number | undefined;
  let last = 0;
  for (const character of plain) {
    const place = places[character];
    if (place === undefined) {
      const value = digits.indexOf(character);
      if (digit !== undefined && digit > 0 && value > 0) return undefined;
      digit = value;
      if (value === 0) last = 0;
      continue;
    }
    total += (digit === undefined || (digit === 0 && place === 10) ? 1 : digit) * place;
    digit = undefined;
    last = place;
  }
  if (digit === undefined) return total;
  return total + (last > 10 ? (digit * last) / 10 : digit);
}

/** A counting number up to 99,999 in Chinese: 1 一, 10 十, 21 二十一, 105 一百零五. */
export function printNumeral(n: number): string {
  const units = ["", "十", "百", "千", "万"];
  const places = [...String(n)].map(Number);
  let text = "";
  places.forEach((digit, i) => {
    const unit = units[places.length - 1 - i] ?? "";
    if (digit > 0) text += (digits[digit] ?? "") + unit;
    else if (text !== "" && !text.endsWith("零")) text += "零";
  });
  text = text.replace(/零+$/u, "");
  return n < 20 && n >= 10 ? text.slice(1) : text;
}
