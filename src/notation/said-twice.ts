import { amountsIn } from "./amounts-in.ts";
import type { Mention } from "./normal.ts";
import { numberOf } from "./number.ts";
import { parseNumeral } from "./numeral.ts";
import { productsIn } from "./products-in.ts";

/** A total of a text that its parts, or its factors, do not make. */
export interface WrittenTotal extends Mention {
  readonly found: number;
  readonly expected: number;
  /** How the expected number is reckoned: 40＋41 or 8×5. */
  readonly reckoning: string;
  /** 人, 元, 分, 分钟, 辆 …; empty for bare numbers. */
  readonly unit: string;
}

/** Products that do not come to what is said: 3辆×800元=2500元. */
export function wrongProductsIn(text: string): readonly WrittenTotal[] {
  return productsIn(text).flatMap(({ factorsEnd, end, value, said, reckoning, units }) => {
    if (!said || !units.includes(said.unit) || Math.abs(said.value - value) < 0.006) return [];
    const start = factorsEnd + (/^[ =＝]*/.exec(text.slice(factorsEnd, end))?.[0].length ?? 0);
    return [{ start, end, found: said.value, expected: value, reckoning, unit: said.unit }];
  });
}

const capitals =
  /(?<figure>\d[\d,]*)元?整?[，,；;（( ]{0,2}(?:人民币)?大写[：:为是]?\s*(?:人民币)?(?<capital>[零壹贰叁肆伍陆柒捌玖拾佰仟万亿]+)(?=[元圆][整正])/gu;

/** Capitals of another amount than the figures before them: 2700元（大写：贰仟捌佰元整）. */
export function wrongCapitalsIn(text: string): readonly WrittenTotal[] {
  if (!text.includes("大写")) return [];
  return [...text.matchAll(capitals)].flatMap(({ 0: all, index, groups = {} }) => {
    const [expected, found] = [numberOf(groups["figure"] ?? ""), parseNumeral(groups["capital"] ?? "")];
    if (expected === undefined || found === undefined || expected === found) return [];
    const end = index + all.length;
    const start = end - (groups["capital"]?.length ?? 0);
    return [{ start, end, found, expected, reckoning: String(expected), unit: "元" }];
  });
}

const fees =
  /每(?:人|生|名学生|位学生)(?:共|合计|收费|收取|费用|需){0,2}[为是：:]?[¥￥]?\d[\d,]*(?:\.\d{1,2})?元[（(](?<parts>[^（）()]{6,120})[）)]/gu;

/** What each pays, and in brackets right behind it of what parts: 每人120元（门票50元、午餐30元、车费50元）. */
export function wrongFeesIn(text: string): readonly WrittenTotal[] {
  if (!text.includes("每")) return [];
  return [...text.matchAll(fees)].flatMap(({ 0: all, index, groups = {} }) => {
    const [total] = amountsIn(all);
    const parts = amountsIn(groups["parts"] ?? "");
    const plain = parts.every(({ unit, per, vague }) => unit === "元" && per === "" && !vague);
    if (!total || parts.length < 2 || !plain || doubtful.test(all) || /[含括]/u.test(all)) return [];
    const values = parts.map(({ value }) => value);
    const expected = sumOf(values);
    if (expected === total.value) return [];
    const [start, end] = [index + total.start, index + total.end];
    return [{ start, end, found: total.value, expected, reckoning: values.join("＋"), unit: "元" }];
  });
}

/** Parts of which the passage itself says that they are not all, or not plain. */
export const doubtful: RegExp =
  /其中|等(?![级奖次])|另外?|还有|以上(?!共|合)|以内|或|分别|不超过|减免|优惠|除|其余|剩|至少|最多|左右|平均|均分|加分|扣|去掉/u;

/** What amounts come to, to the fen. */
export function sumOf(values: readonly number[]): number {
  return Math.round(values.reduce((all, each) => all + each, 0) * 100) / 100;
}
