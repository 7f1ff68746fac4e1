import type { Mention } from "../numbers/normal.ts";
import { amountsIn } from "./amounts-in.ts";
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

/** Parts in brackets behind what they make, one bracket in the other: 130人（男生60人、女生65人）. */
const breakdown = /[（(](?<parts>(?:[^（）()]|[（(][^（）()]*[）)])*)[）)]/gu;
/** What the parts of a price may be instead of its parts: other prices for others. */
const others = /票.*票|年级|班|学生|成人|教师|老师|家长|儿童|老人|以下|以上/u;

/** Amounts that the list in brackets right behind them does not make: 每人50元（门票30元、车费15元、保险10元）. */
export function wrongBreakdownsIn(text: string): readonly WrittenTotal[] {
  if (!/[\d０-９][^（(]{0,3}[（(]/u.test(text)) return [];
  const amounts = amountsIn(text);
  return [...text.matchAll(breakdown)].flatMap(({ index, 0: found, groups }): readonly WrittenTotal[] => {
    const total = amounts.findLast(({ end }) => end <= index && text.slice(end, index).trim() === "");
    const parts = amounts.filter(({ start, end }) => start > index && end < index + found.length);
    const words = groups?.["parts"] ?? "";
    if (!total || total.vague || parts.length < 2 || doubtful.test(words) || /[含括如]/u.test(words))
      return [];
    // Each part a clause of its own, and each clause a part.
    if (words.split(/[、，,；;＋+]|(?<=\d[^\d]?)[和及与]/u).length !== parts.length) return [];
    if (parts.some(({ unit, per, vague }) => unit !== total.unit || per !== "" || vague)) return [];
    if (total.unit !== "人" && (total.unit !== "元" || others.test(words))) return [];
    const values = parts.map(({ value }) => value);
    const expected = sumOf(values);
    if (expected === total.value) return [];
    const reckoning = values.join("＋");
    return [
      { start: total.start, end: total.end, found: total.value, expected, reckoning, unit: total.unit },
    ];
  });
}

/** Parts of which the passage itself says that they are not all, or not plain. */
export const doubtful: RegExp =
  /其中|等(?![级奖次])|另外?|还有|以上(?!共|合)|以内|或|分别|不超过|减免|优惠|除|其余|剩|至少|最多|左右|平均|均分|加分|扣|去掉/u;

/** What amounts come to, to the fen. */
export function sumOf(values: readonly number[]): number {
  return Math.round(values.reduce((all, each) => all + each, 0) * 100) / 100;
}
