import type { Mention } from "../numbers/normal.ts";
import { rounded } from "../numbers/number.ts";
import { type AmountMention, amountsIn } from "./amounts-in.ts";
import { wrongBareSumsIn, wrongEquationsIn } from "./equations-in.ts";
import { doubtful, sumOf, type WrittenTotal, wrongBreakdownsIn, wrongProductsIn } from "./reckonings.ts";
import { wrongRespectiveIn, wrongSexesIn, wrongSharesIn } from "./shares-in.ts";

const strong =
  "一共|总共|共计|合计|总计|总人数|总费用|总金额|总额|总预算|总经费|总支出|总价|总数|总时长|合共|全程";
/** The word of a total at the end of what stands before its number. */
const totalWord = new RegExp(
  `(?:${strong}|共需|共有|共|计|[=＝]|(?<full>满分|总分))(?:为|是|约|有|收取?|需要?|用时?|人民币|[：: ]){0,3}$`,
  "u",
);
/** A clause that says nothing but a total belongs to the clauses before it. */
const totalAlone = new RegExp(
  `^[\\s，,]*(?:以上|上述|所有|各项|各班|师生|人员|人数|费用|经费|活动)?(?:${strong}|共需|共有|共|满分|总分)(?:为|是|约|有|收取?|需要?|人民币|[：: ]){0,3}[¥￥]?$`,
  "u",
);

/** A sign of equality makes a total of what is added or multiplied before it, and a part of a list behind that. */
const equality = /(?<![共计])[=＝](?:为|是|约|[：: ]){0,2}[¥￥]?$/u;

function isEquality(text: string, { start }: Mention): boolean {
  return equality.test(text.slice(0, start));
}

/** Quick to look for, so that other texts cost nothing. */
const likely =
  /(?:[共计分数程=＝]|总[额价]|总金额|总预算|总经费|总支出|总费用|总时长)(?:人民币|[为是约有收取需要用时：: ]){0,3}[\d０-９一二两三四五六七八九十百千¥￥]/u;

/** What finds a wrong total by a form of its own, whatever else the text reckons. */
const readers: readonly ((value: string) => readonly WrittenTotal[])[] = [
  wrongProductsIn,
  wrongBreakdownsIn,
  wrongEquationsIn,
  wrongBareSumsIn,
  wrongSexesIn,
  wrongSharesIn,
  wrongRespectiveIn,
];

/** The wrong totals of a text: 门票30元、车费25元，共计60元; 分成8组，每组5人，共45人; 甲：2人；乙：3人；总计：6人. */
export function wrongTotalsIn(value: string): readonly WrittenTotal[] {
  const apart = readers.flatMap((find) => find(value));
  if (!likely.test(value)) return apart;
  const sums = [...passagesOf(value), ...fullScoresOf(value)].flatMap(([passage, offset]) =>
    wrongIn(passage).map((wrong) => ({ ...wrong, start: wrong.start + offset, end: wrong.end + offset })),
  );
  return [...apart, ...sums];
}

type Passage = readonly [text: string, offset: number];

/** Longer ones hold no reckoning. */
const longest = 300;

/**
 * The clauses of a text with their offsets, each with those before it where it is only their total:
 * 学生40人；教师5人。总计：45人.
 */
function passagesOf(value: string): readonly Passage[] {
  // Where the clauses since the last total begin, and those since the last full stop.
  let [since, sentence]: [number | undefined, number | undefined] = [undefined, undefined];
  return [...value.matchAll(/[^。；;！？!?\n]+/gu)].flatMap(({ 0: clause, index }): readonly Passage[] => {
    if (/[。！？!?]/u.test(value[index - 1] ?? "")) sentence = undefined;
    const [begin, beginOfSentence] = [since ?? index, sentence ?? index];
    const amounts = amountsIn(clause);
    const totals = amounts.filter(({ start }) => totalWord.test(clause.slice(0, start)));
    const total = totals.find((each) => !isEquality(clause, each));
    if (!total && totals.length > 0) {
      [since, sentence] = [begin, beginOfSentence];
      return [[clause, index]];
    }
    [since, sentence] = total ? [undefined, undefined] : [begin, beginOfSentence];
    if (!total) return [];
    const alone = totalAlone.test(clause.slice(0, total.start));
    // 甲：2人；乙：3人，共5人
    const last = amounts.indexOf(total) === 1 && amounts[0]?.per === "" && amounts[0].unit === total.unit;
    const start = alone ? begin : last ? beginOfSentence : index;
    const passage = value.slice(start, index + clause.length);
    return passage.length > longest ? [] : [[passage, start]];
  });
}

/** 满分100分，其中内容40分、表达30分、仪态20分: 其中 names all parts of a full score. */
function fullScoresOf(value: string): readonly Passage[] {
  if (!/[满总]分/u.test(value)) return [];
  const pattern = /[满总]分(?:为|是|共)?\d{1,3}分(?:[，,]?其中)[^。；;）)\n]{4,120}/gu;
  return [...value.matchAll(pattern)].map(({ 0: found, index }) => {
    return [found.replace(/[，,]?其中/u, (word) => "：".padEnd(word.length, " ")), index];
  });
}

function wrongIn(passage: string): readonly WrittenTotal[] {
  const all = amountsIn(passage);
  const isTotal = ({ start, unit, per }: AmountMention): boolean => {
    const word =
      per === "" || eachTotal.test(passage.slice(0, start)) ? totalWord.exec(passage.slice(0, start)) : null;
    return word !== null && unit !== "班" && (word.groups?.full === undefined || unit === "分");
  };
  const found = all.filter(isTotal);
  const named = found.filter((each) => !isEquality(passage, each));
  // 一班40人、二班41人＝81人: what makes the 81 is no part of a list, and nobody can tell what is.
  if (named.length > 0 && found.some((each) => !named.includes(each) && !isReckoned(passage, each)))
    return [];
  const totals = named.length > 0 ? named : found;
  const amounts = totals === found ? all : withoutAddends(passage, all);
  const [total] = totals;
  // With two totals nobody can tell which parts belong to which.
  if (!total || totals.length > 1 || total.vague || doubtful.test(passage)) return [];
  const head = passage.slice(0, total.start).replace(totalWord, "");
  // 全校共60名 speaks of more than the passage names.
  if (/全[校区县市镇乡国省](?:师生)?$/u.test(head)) return [];
  const before = amounts.slice(0, amounts.indexOf(total));
  const wrong =
    byFactors(before, total, passage.includes("人均")) ??
    byParts(passage, before, total) ??
    byList(passage, amounts, total);
  return wrong
    ? [{ start: total.start, end: total.end, found: total.value, unit: total.unit, ...wrong }]
    : [];
}

/** Whether what makes a number is written before it with signs: 20人＋22人＝, 4辆×800元＝. */
function isReckoned(passage: string, { start }: Mention): boolean {
  return /[+＋×xX*✕][^，,、；;：:。=＝]*[=＝][^=＝]*$/u.test(passage.slice(0, start));
}

/** Of 男生20人＋女生22人＝42人 the last alone is a part of a longer list. */
function withoutAddends(passage: string, amounts: readonly AmountMention[]): readonly AmountMention[] {
  return amounts.filter(({ end }) => !/^[^，,、；;：:。=＝]{0,40}[=＝]/u.test(passage.slice(end)));
}

/** 每人合计120元: the parts before it are for each, too. */
const eachTotal = /每(?:人|生|名学生|位学生)(?:合计|共计|总计|一共|共)(?:为|是|需|收取?|[：: ]){0,2}$/u;

type Reckoned = Pick<WrittenTotal, "expected" | "reckoning">;

/**
 * 8组，每组5人，共45人; 160人，每人15元，共2300元; 3名，每名100元；5名，每名50元，共500元: pairs of
 * factors and nothing else.
 */
function byFactors(
  before: readonly AmountMention[],
  total: AmountMention,
  isMean: boolean,
): Reckoned | undefined {
  const products: (readonly [number, number])[] = [];
  for (let at = 0; at < before.length; at += 2) {
    const [first, second] = [before[at], before[at + 1]];
    const [each, groups] = first?.per === "" ? [second, first] : [first, second];
    if (!each || !groups || groups.per !== "" || each.vague || groups.vague) return undefined;
    if (!isOf(each.per, groups.unit) || each.unit !== total.unit) return undefined;
    products.push([groups.value, each.value]);
  }
  const [only, another] = products;
  if (!only) return undefined;
  // What is 人均 may be rounded.
  const [groups, each] = only;
  const places = /\.(\d+)$/u.exec(String(each))?.[1]?.length ?? 0;
  if (isMean && !another && Math.abs(total.value / groups - each) <= 0.5 / 10 ** places) return undefined;
  const expected = sumOf(products.map(([groups, each]) => rounded(groups * each)));
  const reckoning = products.map(([groups, each]) => `${groups}×${each}`).join("＋");
  return expected === total.value ? undefined : { expected, reckoning };
}

/** What is counted by one word may be called by another behind 每: 4辆, 每车. */
const called: Readonly<Record<string, string>> = { 辆: "车", 间: "房", 桌: "桌" };

function isOf(per: string, unit: string): boolean {
  return per !== "" && (per === unit || called[unit] === per);
}

/** 一班40人、二班41人，共80人. */
function byParts(
  passage: string,
  before: readonly AmountMention[],
  total: AmountMention,
): Reckoned | undefined {
  const parts = before.filter(({ unit }) => unit === total.unit);
  if (before.some(({ per }) => per !== "") || parts.length < 2 || parts.some(({ vague }) => vague))
    return undefined;
  const values = parts.map(({ value }) => value);
  const expected = sumOf(values);
  const apart = parts.findIndex((_, index) => index > 0 && isApart(passage, parts, index));
  const fits = [
    expected,
    // 学生40人：男生20人、女生20人，共40人
    ...values.filter((value) => value * 2 === expected),
    // 全校1200人中，三年级120人、四年级130人，共250人
    ...(apart > 0 ? [sumOf(values.slice(apart))] : []),
  ];
  return fits.some((fit) => Math.abs(fit - total.value) < 0.005)
    ? undefined
    : { expected, reckoning: values.join("＋") };
}

/** Whether another mark stands before a part than behind it: what is before is then no part of the same list. */
function isApart(passage: string, parts: readonly AmountMention[], index: number): boolean {
  const [before, mark, behind] = [parts[index - 1], parts[index], parts[index + 1]].map(
    (part) => part && passage[part.end],
  );
  return /[中里内]/u.test(before ?? "") || (behind !== undefined && before !== mark);
}

/** 共46人（学生40人、教师5人）; 共46人：学生40人、教师5人 */
function byList(
  passage: string,
  amounts: readonly AmountMention[],
  total: AmountMention,
): Reckoned | undefined {
  // 全程40分钟，导入5分钟、讨论20分钟、小结15分钟
  const isCourse = total.unit === "分钟" && /(?:全程|总时长)[^\d]{0,3}$/u.test(passage.slice(0, total.start));
  const list = isCourse ? /^[，,：:][^。；]*$/u : /^(?:[（(][^（）()]*[）)]|[：:][^。；]*$)/u;
  const [whole = ""] = list.exec(passage.slice(total.end)) ?? [];
  const inside = amounts.filter(({ start }) => start > total.end && start < total.end + whole.length);
  const plain = inside.every(({ unit, per, vague }) => unit === total.unit && per === "" && !vague);
  if (inside.length < 2 || !plain) return undefined;
  const values = inside.map(({ value }) => value);
  const expected = sumOf(values);
  return expected === total.value ? undefined : { expected, reckoning: values.join("＋") };
}

/** What each pays and a total beside it, where how many pay stands elsewhere: 每人120元，共计25000元. */
export interface FeeTotal extends Mention {
  readonly each: number;
  readonly found: number;
}

/** The totals of what each pays, of clauses that count no heads. */
export function feeTotalsIn(value: string): readonly FeeTotal[] {
  if (!/每|人均/u.test(value) || !likely.test(value)) return [];
  return [...value.matchAll(/[^。；;！？!?\n]+/gu)].flatMap(({ 0: clause, index }): readonly FeeTotal[] => {
    const [each, total, another] = amountsIn(clause);
    if (!each || !total || another || each.per !== "人" || each.unit !== "元" || total.unit !== "元")
      return [];
    const isTotal = total.per === "" && totalWord.test(clause.slice(0, total.start));
    if (!isTotal || each.vague || total.vague || total.value <= each.value * 2 || doubtful.test(clause))
      return [];
    return [{ start: index + total.start, end: index + total.end, each: each.value, found: total.value }];
  });
}
