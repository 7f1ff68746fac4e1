import { halfWidthDigits } from "./digits.ts";
import { numeralCharacters, parseNumeral } from "./numeral.ts";

/** What a value that is a number says: 1,200元, 约30人, 100—120名, 40+2, 1.5万元, 15元/人. */
export interface NumberRead {
  /** The number; of a range the smaller one. */
  readonly value: number;
  /** The larger one of a range, else undefined. */
  readonly to: number | undefined;
  /** Whether it is only about so much (约, 近, 余, 多, 左右) or a bound (至少, 以内). */
  readonly approximate: boolean;
  /** The unit behind it, as 元 or 人; empty where there is none. */
  readonly unit: string;
  /** For each of what: 人 in 15元/人 and 每人15元; empty where it is all. */
  readonly per: string;
}

// GB/T 15835-2011, 5.1.3: figures of four and more may be parted in threes, by a comma or by a space.
const figures = String.raw`(?:\d{1,3}(?:,\d{3})+|\d{1,3}(?:[ \u00a0\u2009]\d{3})+|\d+)(?![\d,_]|[ \u00a0\u2009]\d)(?:\.\d+)?(?![\d.])`;
const scale = "(?:万亿|[百千十]?万|[百千十]?亿|百|千)";

/**
 * A number as it may stand in any text, for use in a pattern that then reads it with `numberOf`: figures
 * with thousands marks, decimals, 百 千 万 亿 (1.5万, 2千5百), or Chinese numerals (三百二十).
 */
export const numberPattern: string = `(?:${figures}(?:${scale}(?:\\d+${scale})*(?:零?\\d{2,})?)?|[${numeralCharacters}]+)`;

const scales: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };
const place = new RegExp(`^(${figures})(${scale})?`, "u");

/** The value of what `numberPattern` matches; undefined for 1万3万 or 三二一, which are no numbers. */
export function numberOf(written: string): number | undefined {
  if (!/\d/.test(written)) return isSequence(written) ? undefined : parseNumeral(written);
  let [total, rest, above] = [0, written, Number.POSITIVE_INFINITY];
  while (rest !== "") {
    const [whole = "", figure = "", places = ""] = place.exec(rest.replace(/^零/u, "")) ?? [];
    const unit = [...places].reduce((all, each) => all * (scales[each] ?? 1), 1);
    const value = Number(figure.replace(/[^\d.]/g, "")) * unit;
    if (whole === "" || value >= above) return undefined;
    total += value;
    above = unit;
    rest = rest.replace(/^零/u, "").slice(whole.length);
  }
  return rounded(total);
}

/** 三四 is three or four, and 一二三 names things; 二〇二六 is a number. */
function isSequence(numeral: string): boolean {
  return numeral.length > 1 && !/[十百千万亿拾佰仟廿卅零〇○]/u.test(numeral);
}

/** A number that decimals do not spoil. */
export function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

/** What says before a number that it is only about so much, or a bound. */
export const aboutWords: string =
  "大约|大概|将近|约|近|不少于|不低于|至少|最少|不超过|不多于|至多|最多|不足|超过|近乎|预计约?|估计约?";
/** What says so behind it. */
export const aroundWords: string = "左右|上下|以上|以下|以内|之内|内|起|不等";
/** What joins the ends of a range. */
export const rangeSign: string = "(?:-{1,4}|[—–~～]{1,4}|至|到)";
const latin = "kg|km|cm|mm|ml|[gmLl]|m²|㎡|m³";
const unit = `(?:${latin}|(?:(?![${numeralCharacters}百千万亿半多余几来约每各共至到左上加减整正])[一-鿿]){1,4})`;
const term = `(?<sign>[-−])?(?<number>${numberPattern}|半) ?(?<more>[多余几来])?(?<unit>${unit})?(?<half>半)?`;
const wholeTerm = new RegExp(`^${term}$`, "u");
const frame = new RegExp(
  `^(?:(?:一共|总共|共计|合计|总计|共|计)[:：]?)?(?<about>${aboutWords})?(?:人民币)?[¥￥]?(?:每(?<each>[一-鿿]{1,2}?))?(?<about2>${aboutWords})?[¥￥]?` +
    `(?<inside>[^（(/每]+?)(?<whole>[整正])?(?<around>${aroundWords})?(?:/|每)?(?<per>(?<=[/每])[一-鿿]{1,4})?(?:[（(](?<remark>[^（()）]*)[）)])?$`,
  "u",
);
const dash = new RegExp(`(?<!^)${rangeSign}`, "u");

/**
 * Reads a value that is one number and nothing else: with 约 or 左右 it is approximate, 100—120 is a range,
 * 40+2 and 3×40 are reckoned. Undefined for whatever the grammar does not know (5K, 15%, .5, 1_000, 1,00):
 * such a value may be printed, but nothing may be reckoned with it.
 */
export function readNumber(text: string): NumberRead | undefined {
  const plain = halfWidthDigits(text).trim().replace(/。$/u, "");
  const [, common, itsUnit = ""] = /^(\d{1,12})([元人名个份]?)$/.exec(plain) ?? [];
  if (common !== undefined) return made(Number(common), itsUnit);
  const groups = frame.exec(plain)?.groups;
  if (!groups) return undefined;
  const read = ranged(groups.inside ?? "") ?? reckoned(groups.inside ?? "");
  if (!read) return undefined;
  const remark = groups.remark ?? "";
  const vague = [groups.about, groups.about2, groups.around].some((word) => word !== undefined);
  const [, perRemark = ""] = /^(?:每|\/)([一-鿿]{1,2})$/u.exec(remark) ?? [];
  return {
    ...read,
    approximate: read.approximate || vague || /^(?:约|预计|估计|暂定|左右)/u.test(remark),
    per: groups.each ?? groups.per ?? perRemark,
  };
}

/** The number of a value that says exactly one: neither approximate nor a range; else undefined. */
export function exactNumber(text: string): number | undefined {
  const read = readNumber(text);
  return read && !read.approximate && read.to === undefined ? read.value : undefined;
}

/**
 * Whether a value shows nothing but figures, marks and letters and is no number of the grammar all the
 * same: 5K, 15%, .5, 1_000, 1,00. Free text with a number in it (每班2面旗) is not garbled.
 */
export function isGarbled(text: string): boolean {
  const plain = halfWidthDigits(text).trim();
  const shape = /^[¥￥]?[\d.,_ -]*\d[\d.,_ ]*(?:[A-Za-z]{1,3}|[%％‰])?[元人个名分]?$/u;
  return shape.test(plain) && readNumber(text) === undefined;
}

/** What is probably meant by a garbled number: 5000 for 5K, 1000 for 1_000, 0.5 for .5; undefined where nobody can tell. */
export function probablyMeant(text: string): number | undefined {
  const plain = halfWidthDigits(text).trim();
  const [, figure = "", letter = ""] = /^[¥￥]?([\d._,]+)\s*([kKwW])?[元人个名分]?$/u.exec(plain) ?? [];
  const places = { k: 1000, w: 10_000 }[letter.toLowerCase()] ?? 1;
  if (!/^(?:\d+|\d{1,3}(?:_\d{3})+)?(?:\.\d+)?$/.test(figure) || figure === "") return undefined;
  return rounded(Number(figure.replaceAll("_", "")) * places);
}

type Inside = Omit<NumberRead, "per">;

function made(value: number, ofUnit: string, approximate = false): NumberRead {
  return { value, to: undefined, approximate, unit: ofUnit, per: "" };
}

function ranged(inside: string): Inside | undefined {
  const at = dash.exec(inside);
  if (!at) return undefined;
  const [first, last] = [inside.slice(0, at.index).trim(), inside.slice(at.index + at[0].length).trim()];
  // 1—2万 is from one 万 on.
  const [, shared = ""] = /^\d[\d.]*(万亿|[百千万亿]+)/u.exec(last) ?? [];
  const [low, high] = [/^[\d.]+$/.test(first) ? first + shared : first, last].map(reckonedTerm);
  if (!low || !high || low.value >= high.value || high.value < 0) return undefined;
  if (low.unit !== "" && low.unit !== high.unit) return undefined;
  return { ...high, value: low.value, to: high.value, approximate: low.approximate || high.approximate };
}

/** Sums of products: 40+2, 3×40＋5, 20元×3人; behind = stands what they come to. */
function reckoned(inside: string): Inside | undefined {
  const [left = "", right, ...more] = inside.split(/[=＝]/u);
  const sums = left.split(/[+＋]/u).map(product);
  const [first] = sums;
  if (more.length > 0 || !first || sums.includes(undefined)) return undefined;
  const known = sums.filter((each) => each !== undefined);
  const units = new Set(known.flatMap((each) => (each.unit === "" ? [] : [each.unit])));
  if (units.size > 1) return undefined;
  const value = rounded(known.reduce((all, each) => all + each.value, 0));
  const approximate = known.some((each) => each.approximate);
  const sum = { value, to: undefined, approximate, unit: [...units][0] ?? "" };
  if (right === undefined) return sum;
  const said = reckonedTerm(right.trim());
  return said && said.value === value ? { ...sum, unit: said.unit === "" ? sum.unit : said.unit } : undefined;
}

function product(written: string): Inside | undefined {
  const terms = written.split(/[×xX*＊✕]/u).map((each) => reckonedTerm(each.trim()));
  const known = terms.filter((each) => each !== undefined);
  const last = known.at(-1);
  if (!last || known.length < terms.length) return undefined;
  const value = rounded(known.reduce((all, each) => all * each.value, 1));
  const money = known.find((each) => each.unit === "元");
  const approximate = known.some((each) => each.approximate);
  return { value, to: undefined, approximate, unit: (money ?? last).unit };
}

const coins = /^(\d+)(?:元|块)(?:(\d)[角毛])(?:(\d)分)?$/u;

function reckonedTerm(written: string): Inside | undefined {
  const [, yuan, jiao = "0", fen = "0"] = coins.exec(written) ?? [];
  if (yuan !== undefined) return made(Number(`${yuan}.${jiao}${fen}`), "元");
  const groups = wholeTerm.exec(written)?.groups;
  if (!groups) return undefined;
  const value = groups.number === "半" ? 0.5 : numberOf(groups.number ?? "");
  if (value === undefined) return undefined;
  const half = groups.half === undefined ? 0 : 0.5;
  return made((value + half) * (groups.sign ? -1 : 1), groups.unit ?? "", groups.more !== undefined);
}
