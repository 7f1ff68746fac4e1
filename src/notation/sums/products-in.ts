import { normalText } from "../numbers/normal.ts";
import { numberOf, numberPattern, rounded } from "../numbers/number.ts";
import { numeralCharacters } from "../numbers/numeral.ts";

/** A product that a text writes out, as 4辆×800元=3200元 or 10人×200元/天×6天. */
export interface Product {
  readonly start: number;
  readonly end: number;
  /** The factors with × between them. */
  readonly reckoning: string;
  /** What the factors make. */
  readonly value: number;
  /** What the factors are factors of: 辆, 元, 人. */
  readonly units: readonly string[];
  /** Whether exactly one of them is a price, so that the product is in yuan. */
  readonly money: boolean;
  /** What the text says it comes to, behind the =; undefined where it leaves that to the reader. */
  readonly said: { readonly value: number; readonly unit: string } | undefined;
  /** Where the numbers that are mere factors end. */
  readonly factorsEnd: number;
}

const measure = `(?:(?![${numeralCharacters}])[一-鿿]){0,3}(?:[/每](?:(?![${numeralCharacters}])[一-鿿]){1,2})?`;
const factor = `[¥￥]? ?${numberPattern} ?${measure}`;
const sign = " ?[×xX*✕] ?";
const chain = new RegExp(`(?<factors>${factor}(?:${sign}${factor})+)(?: ?[=＝] ?(?<said>${factor})?)?`, "gu");
const one = new RegExp(`^(?<coin>[¥￥])? ?(?<number>${numberPattern}) ?(?<unit>[^/每]*)(?:[/每].*)?$`, "u");
const times = /[×xX*✕]/u;

/** The products of a text, in order. A number in one of them is a factor, and no part of a list of amounts. */
export function productsIn(text: string): readonly Product[] {
  const plain = normalText(text);
  if (!times.test(plain)) return [];
  return [...plain.matchAll(chain)].flatMap(({ 0: found, index: start, groups }): readonly Product[] => {
    const { factors = "", said = "" } = groups ?? {};
    const read = factors.split(times).map(readFactor);
    const known = read.filter((each) => each !== undefined);
    if (known.length < read.length) return [];
    return [
      {
        start,
        end: start + found.length,
        reckoning: known.map(({ value }) => value).join("×"),
        value: rounded(known.reduce((all, { value }) => all * value, 1)),
        units: known.map(({ unit }) => unit),
        money: known.filter(({ unit }) => unit === "元").length === 1,
        said: said === "" ? undefined : readFactor(said),
        factorsEnd: start + factors.length,
      },
    ];
  });
}

function readFactor(written: string): { readonly value: number; readonly unit: string } | undefined {
  const groups = one.exec(written.trim())?.groups;
  const value = groups && numberOf(groups["number"] ?? "");
  if (!groups || value === undefined) return undefined;
  const unit = groups["unit"] ?? "";
  return { value, unit: groups["coin"] !== undefined || /^[元块]/u.test(unit) ? "元" : unit };
}
