import { type CountMention, countsIn, moneyIn } from "../numbers/counts-in.ts";
import { type Mention, normalText } from "../numbers/normal.ts";
import { numberOf } from "../numbers/number.ts";
import { durationsIn } from "../time/durations-in.ts";
import { productsIn } from "./products-in.ts";

/** A number of a text that may be part of a reckoning. */
export interface AmountMention extends Mention {
  readonly value: number;
  /** 人, 元, 分, 分钟, or what is counted: 组, 辆. */
  readonly unit: string;
  /** For each of what: 每组5人 has 组, 每人30元 has 人; empty for plain numbers. */
  readonly per: string;
  /** 约30人, 10—12名, 至少5人 and what follows 每 without a clear unit. */
  readonly vague: boolean;
}

/** Everything of a text that may be part of a reckoning about heads, groups, money, points or minutes, in order. */
export function amountsIn(value: string): readonly AmountMention[] {
  const text = normalText(value);
  const counts = countsIn(text).flatMap((count): readonly AmountMention[] => {
    const unit = unitOf(count, text.slice(count.end, count.end + 3));
    const vague = count.approximate || count.to !== undefined;
    return unit === "" ? [] : [{ ...count, ...perOf(text, count), unit, vague }];
  });
  const money = moneyIn(text).map((sum): AmountMention => {
    return {
      ...sum,
      ...perOf(text, sum),
      value: sum.yuan,
      unit: "元",
      vague: sum.approximate || sum.to !== undefined,
    };
  });
  const found = [...counts, ...money, ...pointsIn(text), ...minutesIn(text)];
  return withProducts(text, found).sort((a, b) => a.start - b.start);
}

/** Puts what products come to in the place of their factors: 4辆×800元 is 3200元. */
function withProducts(text: string, amounts: readonly AmountMention[]): AmountMention[] {
  let left = [...amounts];
  for (const { start, end, factorsEnd, value, money, said } of productsIn(text)) {
    const isFactor = (each: AmountMention): boolean => each.start >= start && each.start < factorsEnd;
    if (said || money) left = left.filter((each) => !isFactor(each));
    else left = left.map((each) => (isFactor(each) ? { ...each, vague: true } : each));
    if (!said && money) left.push({ start, end, value, unit: "元", per: "", vague: false });
  }
  return left;
}

const points = /(?<![\d.:/A-Za-z_-]|\d:)\d+(?:\.\d+)?分(?![钟之\d组类为工别享配布校部秒制享钱米])/gu;

/** 40分 of a score; 8时30分 and 30分钟 are none. */
function pointsIn(text: string): readonly AmountMention[] {
  if (!text.includes("分")) return [];
  return [...text.matchAll(points)].flatMap(({ 0: written, index: start }): readonly AmountMention[] => {
    const value = numberOf(written.slice(0, -1));
    if (value === undefined || /[时点元角:]\s*$/u.test(text.slice(0, start))) return [];
    const end = start + written.length;
    const vague =
      /[扣减加得约每]$/u.test(text.slice(Math.max(0, start - 2), start)) ||
      /^(?:以上|以下|左右)/u.test(text.slice(end));
    return [{ start, end, value, unit: "分", ...perOf(text, { start, end }), vague }];
  });
}

function minutesIn(text: string): readonly AmountMention[] {
  return durationsIn(text).map(({ minutes: value, start, end, bound }): AmountMention => {
    return { start, end, value, unit: "分钟", ...perOf(text, { start, end }), vague: bound !== "plain" };
  });
}

/** What a count counts: people by one name, of 8个小组 and 3个方队 what stands behind 个; of other things their measure word. */
function unitOf({ unit }: CountMention, behind: string): string {
  if (/^(?:人|名|位|个人)$/u.test(unit)) return "人";
  if (/[组班]$/u.test(unit)) return unit.slice(-1);
  return unit === "个" ? (/^(?:[大小]|教学)?([一-鿿])/u.exec(behind)?.[1] ?? unit) : unit;
}

/** What 每 stands for: 每组, 每班, 每人, 每辆; 3个班各40人 is as much as 每班. Of what cannot be told, `?`. */
function perOf(text: string, { start, end }: Mention): { readonly per: string } {
  const [, behind] = /^\s*(?:[/／]|每)\s*([一-鿿]{1,2})/u.exec(text.slice(end)) ?? [];
  if (behind !== undefined) return { per: behind };
  const before = text.slice(Math.max(0, start - 10), start);
  if (/人均(?:费用|收费|缴费|经费|消费|标准)?(?:为|是|需|[：:])?$/u.test(before)) return { per: "人" };
  const [, each] = /[每各](?:个|小)*([^，、：。每各\d])[^，、：。每各]{0,4}$/u.exec(before) ?? [];
  if (each !== undefined) return { per: /[人名位生]/u.test(each) ? "人" : each };
  if (/(?:个|小)(?:组|班)各$/u.test(before)) return { per: before.at(-2) ?? "?" };
  return { per: /[每各][^，。、：]{0,6}$/u.test(before) ? "?" : "" };
}
