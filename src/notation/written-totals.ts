import { type CountMention, countsIn, moneyIn } from "./counts-in.ts";
import { normalText } from "./normal.ts";

/** A total of a sentence that its parts, or its factors, do not make. */
export interface WrittenTotal {
  readonly start: number;
  readonly end: number;
  readonly found: number;
  readonly expected: number;
  /** How the expected number is reckoned: 40＋41 or 8×5. */
  readonly reckoning: string;
  readonly unit: "人" | "元" | "分";
}

/** A number of a clause with what it counts. */
interface Amount {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** 人, 元, or the unit of groups: 组, 班. */
  readonly unit: string;
  /** For each of what: 每组5人 has 组, 每人30元 has 人; empty for plain numbers. */
  readonly per: string;
  /** 约30人, 10—12名, 至少5人 and what follows 每 without a clear unit. */
  readonly vague: boolean;
}

const totalWord = /(?:一共|总共|共计|合计|总计|总人数|总费用|共需|共有|共|计)[为是约有收取需要：]{0,2}$/u;

/** Quick to look for, so that other texts cost nothing. */
const likely = /(?:[共计]|总人数|总费用)[为是约有收取需要：]{0,2}[\d０-９一二两三四五六七八九十百千¥￥]/u;

/** The wrong totals of a text: 门票30元、车费25元，共计60元; 分成8组，每组5人，共45人. */
export function wrongTotalsIn(value: string): readonly WrittenTotal[] {
  const scores = value.includes("满分") || value.includes("总分") ? wrongScoresIn(value) : [];
  if (!likely.test(value)) return scores;
  const others = sentencesOf(value).flatMap(([sentence, offset]) =>
    wrongIn(sentence).map((wrong) => ({ ...wrong, start: wrong.start + offset, end: wrong.end + offset })),
  );
  return [...scores, ...others];
}

const fullScore =
  /[满总]分(?:为|是|共)?(?<full>\d{1,3})分(?:[，,]?其中|[：:（(])(?<parts>[^。；;）)\n]{4,120})/gu;
const onePart = /[^\d，、,]{1,12}?(?:占|为|计)?(\d{1,3})分(?=$|[，、,])/gu;

/** 满分100分，其中内容40分、表达30分、仪态20分: points off, points by rank and spans are no parts. */
function wrongScoresIn(value: string): readonly WrittenTotal[] {
  return [...value.matchAll(fullScore)].flatMap((match): readonly WrittenTotal[] => {
    const { full = "", parts = "" } = match.groups ?? {};
    const points = [...parts.matchAll(onePart)].map(([, point]) => Number(point));
    const figures = parts.match(/\d+/g) ?? [];
    const plain =
      points.length > 1 && points.length === figures.length && !/[每扣加第等以至名—-]/u.test(parts);
    const expected = sumOf(points);
    if (!plain || expected === Number(full)) return [];
    const start = match.index + match[0].indexOf(full);
    const end = start + full.length + 1;
    return [{ start, end, found: Number(full), expected, reckoning: points.join("＋"), unit: "分" }];
  });
}

/** The sentences of a text with their offsets; very long ones hold no reckoning and are passed over. */
function sentencesOf(value: string): readonly (readonly [string, number])[] {
  return [...value.matchAll(/[^。；;！？!?\n]+/gu)].flatMap(({ 0: sentence, index }) =>
    sentence.length > 200 ? [] : [[sentence, index] as const],
  );
}

function wrongIn(sentence: string): readonly WrittenTotal[] {
  const amounts = amountsIn(sentence);
  const at = amounts.findIndex(
    ({ start, unit, per }) =>
      per === "" && (unit === "人" || unit === "元") && totalWord.test(sentence.slice(0, start)),
  );
  const total = amounts[at];
  // One total a sentence: with two, nobody can tell which parts belong to which.
  // 全校共60名 speaks of more than the sentence names.
  if (total && /全[校区县市镇乡国省]$/u.test(sentence.slice(0, total.start).replace(totalWord, "")))
    return [];
  const others = amounts.filter(({ start }) => totalWord.test(sentence.slice(0, start)));
  if (!total || total.vague || others.length > 1 || doubtful.test(sentence)) return [];
  const before = amounts.slice(0, at);
  const wrong = byFactors(before, total) ?? byParts(before, total) ?? byBrackets(sentence, amounts, total);
  const unit = total.unit === "人" ? "人" : "元";
  return wrong ? [{ start: total.start, end: total.end, found: total.value, unit, ...wrong }] : [];
}

/** Parts of which the sentence itself says that they are not all, or not plain. */
const doubtful =
  /其中|等(?![级奖次])|另外?|还有|以上|以内|或|分别|不超过|减免|优惠|除|其余|剩|至少|最多|左右/u;

type Reckoned = Pick<WrittenTotal, "expected" | "reckoning">;

/** 8组，每组5人，共45人; 160人，每人15元，共2300元: two factors and nothing else of their kind. */
function byFactors(before: readonly Amount[], total: Amount): Reckoned | undefined {
  const [each, another] = before.filter(({ per }) => per !== "");
  const [groups, more] = before.filter(({ per, unit }) => per === "" && unit === each?.per);
  if (!each || another || !groups || more || each.unit !== total.unit) return undefined;
  if (each.vague || groups.vague || before.length > 2) return undefined;
  const expected = Math.round(groups.value * each.value * 100) / 100;
  return expected === total.value ? undefined : { expected, reckoning: `${groups.value}×${each.value}` };
}

/** 一班40人、二班41人，共80人: the parts are the last ones before the total; where any run of them makes it, all is well. */
function byParts(before: readonly Amount[], total: Amount): Reckoned | undefined {
  if (before.some(({ per }) => per !== "")) return undefined;
  const parts = before.filter(({ unit }) => unit === total.unit);
  if (parts.length < 2 || parts.length < before.length || parts.some(({ vague }) => vague)) return undefined;
  const values = parts.map(({ value }) => value);
  const sums = values.map((_, from) => sumOf(values.slice(from)));
  if (values.includes(total.value) || sums.includes(total.value)) return undefined;
  return { expected: sumOf(values), reckoning: values.join("＋") };
}

/** 共46人（学生40人、教师5人） */
function byBrackets(sentence: string, amounts: readonly Amount[], total: Amount): Reckoned | undefined {
  const [whole = ""] = /^(?:[（(][^（）()]*[）)]|：[^，。；]*$)/u.exec(sentence.slice(total.end)) ?? [];
  const inside = amounts.filter(({ start }) => start > total.end && start < total.end + whole.length);
  const plain = inside.every(({ unit, per, vague }) => unit === total.unit && per === "" && !vague);
  if (inside.length < 2 || !plain) return undefined;
  const values = inside.map(({ value }) => value);
  return sumOf(values) === total.value
    ? undefined
    : { expected: sumOf(values), reckoning: values.join("＋") };
}

function sumOf(values: readonly number[]): number {
  return Math.round(values.reduce((all, each) => all + each, 0) * 100) / 100;
}

/** Everything of a sentence that may be part of a reckoning about heads, groups or money. */
function amountsIn(sentence: string): readonly Amount[] {
  const text = normalText(sentence);
  const counts = countsIn(text).flatMap((count): readonly Amount[] => {
    const unit = unitOf(count, text.slice(count.end, count.end + 3));
    return unit === ""
      ? []
      : [{ ...count, ...perOf(text, count), unit, vague: count.approximate || count.to !== undefined }];
  });
  const money = moneyIn(text).map(
    (sum): Amount => ({
      ...sum,
      ...perOf(text, sum),
      value: sum.yuan,
      unit: "元",
      vague: sum.approximate,
    }),
  );
  return [...counts, ...money].sort((a, b) => a.start - b.start);
}

/** What a count counts: people by one name, of 8个小组 and 3个方队 what stands behind 个; of other things their measure word. */
function unitOf({ unit }: CountMention, behind: string): string {
  if (/^(?:人|名|位|个人)$/u.test(unit)) return "人";
  if (/[组班]$/u.test(unit)) return unit.slice(-1);
  return unit === "个" ? (/^(?:[大小]|教学)?(\p{Script=Han})/u.exec(behind)?.[1] ?? unit) : unit;
}

/** What 每 stands for: 每组, 每班, 每人, 每辆; 3个班各40人 is as much as 每班. Of what cannot be told, `?`. */
function perOf(text: string, { start }: { readonly start: number }): { readonly per: string } {
  const before = text.slice(Math.max(0, start - 10), start);
  const [, each] = /[每各](?:个|小)*([^，、：。每各\d])[^，、：。每各]{0,4}$/u.exec(before) ?? [];
  if (each !== undefined) return { per: /[人名位生]/u.test(each) ? "人" : each };
  if (/(?:个|小)(?:组|班)各$/u.test(before)) return { per: before.at(-2) ?? "?" };
  return { per: /[每各][^，。、：]{0,6}$/u.test(before) ? "?" : "" };
}
