import { normalText } from "../numbers/normal.ts";
import { readNumber, rounded } from "../numbers/number.ts";
import type { WrittenTotal } from "./reckonings.ts";

const plus = /[+＋]/u;
/** What is added up with signs, each number with its name or its unit, and what it is said to come to. */
const equation =
  /(?<terms>[^，,。；;、：:？！?!（）()“”\n=＝]*\d[^，,。；;、：:？！?!（）()“”\n=＝]*[+＋][^，,。；;、：:？！?!（）()“”\n=＝]*\d[^，,。；;、：:？！?!（）()“”\n=＝+＋]*)[=＝]\s*(?<said>[¥￥]?\s*\d[\d.,]*[百千万亿]?)\s*[（(]?(?<unit>\p{Script=Han}{0,2})/gu;

/** Equations that do not come out: 租车1800＋门票900＝2800元. A slogan in quotes (“1+1=3”) is none. */
export function wrongEquationsIn(value: string): readonly WrittenTotal[] {
  if (!plus.test(value) || !/[=＝]/u.test(value)) return [];
  const text = normalText(value);
  return [...text.matchAll(equation)].flatMap(({ 0: found, index, groups }): readonly WrittenTotal[] => {
    const { terms = "", said = "", unit = "" } = groups ?? {};
    const end = index + found.length;
    // 1+1=2+0 and 8+1=9×1 go on; “1+1=3” is a saying.
    if (/^\s*[+＋×xX*✕/=＝-]/u.test(text.slice(end)) || isQuoted(text, index, end)) return [];
    const read = terms.split(plus).map(termOf);
    const total = readNumber(said.trim() + (/^[元人名位个块分]/u.test(unit) ? unit.slice(0, 1) : ""));
    const known = read.filter((each) => each !== undefined);
    if (!total || known.length < read.length || known.length < 2) return [];
    const units = new Set(
      [...known, total].flatMap((each) => (each.unit === "" ? [] : [sameUnit(each.unit)])),
    );
    const expected = rounded(known.reduce((all, each) => all + each.value, 0));
    if (units.size > 1 || Math.abs(expected - total.value) < 0.006) return [];
    const reckoning = known.map((each) => each.value).join("＋");
    const start = index + found.lastIndexOf(said);
    return [
      { start, end: start + said.length, found: total.value, expected, reckoning, unit: [...units][0] ?? "" },
    ];
  });
}

function sameUnit(unit: string): string {
  return /^[名位个]$/u.test(unit) ? "人" : unit === "块" ? "元" : unit;
}

/** The number of a term behind its name: 租车1800, 门票 20元×45人; undefined where it is no plain one. */
function termOf(term: string): { readonly value: number; readonly unit: string } | undefined {
  const [, name = "", number = ""] = /^(\D*?)([¥￥]?\s*\d.*)$/u.exec(term.trim()) ?? [];
  if (/[A-Za-z第约近\-−×*/]$/u.test(name.trim())) return undefined;
  const read = readNumber(number);
  if (!read || read.approximate || read.to !== undefined || read.per !== "") return undefined;
  return read.unit.length > 1 ? undefined : read;
}

function isQuoted(text: string, start: number, end: number): boolean {
  return /[“"‘]\s*$/u.test(text.slice(0, start)) && /^\D{0,4}[”"’]/u.test(text.slice(end));
}

const bareItem = /^(?:其中|包括)?[^\d（）()第]{1,10}(?<number>\d+(?:\.\d+)?)$/u;
const bareList =
  /(?:^|[。；;：:\n（(])(?<items>[^。；;：:\n（()）]*\d)[，,]?\s*(?:一共|总共|共计|合计|总计|共需|共有|共|计)(?:为|是|有|人民币)?\s*(?<said>\d+(?:\.\d+)?)\s*(?<unit>元|人|名)/gu;

/** Totals of bare numbers, whose unit only the total names: 男120、女110，共220人; 租车1800、门票900，共2800元. */
export function wrongBareSumsIn(value: string): readonly WrittenTotal[] {
  if (!/\d\s*[，,]?\s*[一总共合计]/u.test(value)) return [];
  const text = normalText(value);
  return [...text.matchAll(bareList)].flatMap(({ 0: whole, index, groups }): readonly WrittenTotal[] => {
    const { items = "", said = "", unit = "" } = groups ?? {};
    const parts = items
      .split(/[、，,和与及+＋]|(?<=\d)\s+/u)
      .map((item) => bareItem.exec(item.trim())?.groups?.["number"]);
    const values = parts.flatMap((part) => (part === undefined ? [] : [Number(part)]));
    const [found, expected] = [Number(said), rounded(values.reduce((all, each) => all + each, 0))];
    // 路线1、路线2，共40人: what is that small or that far off is the number of a thing.
    const plain = values.length === parts.length && values.length > 1 && values.every((each) => each >= 5);
    if (!plain || found === expected || Math.abs(found - expected) * 2 > found) return [];
    const start = index + whole.lastIndexOf(said);
    return [
      {
        start,
        end: start + said.length,
        found,
        expected,
        reckoning: values.join("＋"),
        unit: unit === "名" ? "人" : unit,
      },
    ];
  });
}
