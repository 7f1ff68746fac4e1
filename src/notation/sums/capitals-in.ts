import { type Mention, normalText } from "../numbers/normal.ts";
import { parseNumeral } from "../numbers/numeral.ts";

/** A sum of money in capital characters: 人民币叁仟陆佰元整. */
export interface CapitalMention extends Mention {
  readonly yuan: number;
}

const figure = "[零壹贰叁肆伍陆柒捌玖]";
const amount = new RegExp(
  `(?:人民币)?(?<yuan>[零壹贰叁肆伍陆柒捌玖拾佰仟万亿]*[壹贰叁肆伍陆柒捌玖拾佰仟][零壹贰叁肆伍陆柒捌玖拾佰仟万亿]*)[元圆](?:零?(?<jiao>${figure})角)?(?:零?(?<fen>${figure})分)?[整正]?`,
  "gu",
);

/** Every sum in capital characters of a text. */
export function capitalsIn(value: string): readonly CapitalMention[] {
  const text = normalText(value);
  if (!/[元圆]/u.test(text)) return [];
  return [...text.matchAll(amount)].flatMap(({ 0: found, index: start, groups }) => {
    const [whole, jiao, fen] = [groups?.["yuan"], groups?.["jiao"], groups?.["fen"]].map((part) =>
      part === undefined ? 0 : parseNumeral(part),
    );
    if (whole === undefined || jiao === undefined || fen === undefined) return [];
    const yuan = Math.round(whole * 100 + jiao * 10 + fen) / 100;
    return [{ start, end: start + found.length, yuan }];
  });
}
