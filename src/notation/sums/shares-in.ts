import { normalText } from "../numbers/normal.ts";
import { type AmountMention, amountsIn } from "./amounts-in.ts";
import { sumOf, type WrittenTotal } from "./reckonings.ts";

const boys = "男(?:生|孩|同学|学生|队员|教师|老师|性)?";
const girls = "女(?:生|孩|同学|学生|队员|教师|老师|性)?";
const heads =
  "(?:共|有|为|：|:)?\\s*(?<N>\\d{1,5})\\s*(?:[人名位]|(?=[、，,；;和与及+＋共合总一（）()\\s。]|$))";
const pair = new RegExp(
  `${boys}${heads.replace("N", "boys")}\\s*[、，,；;和与及+＋]?\\s*${girls}${heads.replace("N", "girls")}`,
  "gu",
);
const before =
  /(?<![每各约近余第\d])(?<all>\d{1,5})\s*[人名位](?:学生|同学|队员|师生)?\s*[，,：:；;（(]\s*(?:其中)?[：:，,]?\s*$/u;
const behind =
  /^\s*[）)]?\s*[，,、；;]?\s*(?:学生|人数|全班)?(?:一共|总共|共计|合计|总计|总人数|共有|共|计)(?:为|是|有)?[：:]?\s*(?<all>\d{1,5})\s*[人名位]/u;

/** Boys and girls that do not make all: 全班45人，其中男生20人、女生22人; 男120、女110共220人. */
export function wrongSexesIn(value: string): readonly WrittenTotal[] {
  if (!value.includes("男") || !value.includes("女")) return [];
  const text = normalText(value);
  return [...text.matchAll(pair)].flatMap(({ 0: found, index, groups }): readonly WrittenTotal[] => {
    const values = [Number(groups?.["boys"]), Number(groups?.["girls"])];
    const end = index + found.length;
    const last = behind.exec(text.slice(end));
    // Others may follow, as 教师5人: then the two are not all.
    const alone = /^\s*(?:$|[）)。；;\n]|[，,](?!\D{0,12}\d+\s*[人名位]))/u.test(text.slice(end));
    const first = alone ? before.exec(text.slice(0, index)) : null;
    const each = /[每各][^，。；、]{0,6}$/u.test(text.slice(0, index)) || /^各/u.test(text.slice(end));
    const all = last?.groups?.["all"] ?? first?.groups?.["all"];
    const expected = sumOf(values);
    if (all === undefined || each || Number(all) === expected) return [];
    // 男201、女305，共8人 are rooms.
    if (Number(all) > expected * 2 || expected > Number(all) * 2) return [];
    if (last && countsHeads(text, index)) return [];
    const start = last ? end + last[0].lastIndexOf(all) : (first?.index ?? 0);
    const total = { start, end: start + all.length, found: Number(all), expected };
    return [{ ...total, reckoning: values.join("＋"), unit: "人" }];
  });
}

/** Whether the sentence counts heads before the pair: then a total behind it is of those, too. */
function countsHeads(text: string, index: number): boolean {
  return /\d\s*[人名位][^。；;！？\n]*$/u.test(text.slice(0, index));
}

/** 5000元，其中场地3000元、餐费2500元: a total and what it holds, as far as the sentence goes. */
const among = /[，,：:；;（(]\s*(?:其中|包括|包含)(?:[：:，,]|有|包括|含)?(?<parts>[^。；;！？\n）)]*)/gu;
/** Heads that cannot be counted twice: by class or grade, or by what they are. */
const apart =
  /(?:[一二三四五六七八九初高]年级|班)(?:学生)?$|^(?:男|女)(?:生|同学)?$|^(?:学生|教师|老师|家长|志愿者|工作人员|教职工)$/u;

/** Parts of a total that come to more than the total: money, and heads that cannot be counted twice. */
export function wrongSharesIn(value: string): readonly WrittenTotal[] {
  if (!/其中|包括|包含/u.test(value)) return [];
  const amounts = amountsIn(value);
  return [...value.matchAll(among)].flatMap(({ index, 0: found, groups }): readonly WrittenTotal[] => {
    const total = amounts.findLast(({ end }) => end <= index && value.slice(end, index).trim() === "");
    const from = index + found.length - (groups?.["parts"] ?? "").length;
    const inside = amounts.filter(({ start }) => start >= from && start < index + found.length);
    const parts = upToOther(inside, value, total);
    if (!total || total.vague || total.per !== "" || parts.length < 2) return [];
    if (parts.some(({ vague, per }) => vague || per !== "")) return [];
    if (
      total.unit === "人" &&
      !parts.every((part, at) => apart.test(nameBefore(value, part, parts[at - 1], from)))
    )
      return [];
    if (total.unit !== "人" && total.unit !== "元") return [];
    const values = parts.map((part) => part.value);
    const expected = sumOf(values);
    if (expected <= total.value) return [];
    const { start, end } = total;
    return [{ start, end, found: total.value, expected, reckoning: values.join("＋"), unit: total.unit }];
  });
}

/** The parts as far as each is of the total's unit, and no total or 其中 of its own begins. */
function upToOther(
  inside: readonly AmountMention[],
  value: string,
  total: AmountMention | undefined,
): readonly AmountMention[] {
  const end = inside.findIndex(
    ({ start, unit }, at) =>
      unit !== total?.unit ||
      /共|合计|总计|其中|剩|余|[×xX*=＝]|每/u.test(value.slice(inside[at - 1]?.end ?? start, start)),
  );
  return end < 0 ? inside : [];
}

function nameBefore(
  value: string,
  part: AmountMention,
  last: AmountMention | undefined,
  from: number,
): string {
  return value
    .slice(last?.end ?? from, part.start)
    .replace(/^[、，,和与及\s]+/u, "")
    .replace(/(?:有|为|共|：|:)$/u, "")
    .trim();
}

const shared =
  /分别(?:有|为|是|需要?|安排|派出?|选派?)?(?<parts>[^。；;！？\n]*?\d\s*(?:人|名|位|元))[，,]?\s*(?:一共|总共|共计|合计|总计|共有|共)(?:为|是|有)?\s*(?=\d)/gu;

/** 三、四年级分别有120人、130人，共260人. */
export function wrongRespectiveIn(value: string): readonly WrittenTotal[] {
  if (!value.includes("分别")) return [];
  const text = normalText(value);
  return [...text.matchAll(shared)].flatMap(({ index, 0: found, groups }): readonly WrittenTotal[] => {
    const end = index + found.length;
    const list = groups?.["parts"] ?? "";
    const all = amountsIn(text.slice(Math.max(0, index - 20)));
    const shift = Math.max(0, index - 20);
    const parts = all.filter((each) => each.start + shift >= index && each.start + shift < end);
    const total = all.find((each) => each.start + shift >= end);
    const clauses = list.split(/[、，,和与及]/u).length;
    if (!total || total.vague || parts.length < 2 || clauses !== parts.length) return [];
    if (/[每各]/u.test(text.slice(Math.max(0, index - 12), end))) return [];
    if (parts.some(({ unit, per, vague }) => unit !== total.unit || per !== "" || vague)) return [];
    const values = parts.map((part) => part.value);
    const expected = sumOf(values);
    if (expected === total.value) return [];
    const place = { start: total.start + shift, end: total.end + shift };
    return [{ ...place, found: total.value, expected, reckoning: values.join("＋"), unit: total.unit }];
  });
}
