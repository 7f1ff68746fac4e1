import { halfWidthDigits } from "../notation/numbers/digits.ts";
import { homesIn } from "../notation/people/private-data.ts";
import { surnames } from "../notation/people/surnames.ts";
import type { PrivateSort } from "../vocabulary/forms.ts";
import { standsAsName } from "./stands-as-name.ts";

/** A part of a text and what stands in its place. */
interface Mask {
  readonly start: number;
  readonly end: number;
  readonly sort: PrivateSort;
  readonly shown: string;
}

/** A text as an audience reads it, and what was taken out of it. */
export interface MaskedText {
  readonly value: string;
  readonly sorts: readonly PrivateSort[];
}

const gap = "[ \\u3000\\-–—.·]?";
const digits = (count: string): string => `(?:\\d${gap}){${count}}\\d`;
/** Mobile numbers (YD/T 1034: 1 and ten digits), however they are parted. */
const mobile = new RegExp(`(?<!\\d)(?:\\+?86${gap})?1[3-9]${gap}${digits("8")}(?!\\d)`, "gu");
/** An area code and seven or eight digits, or those alone where a word before says that they are called. */
const landline = new RegExp(
  `(?<![\\d.])[（(]?0\\d{2,3}[）)]?${gap}[2-9]\\d{3}${gap}\\d{3,4}(?!\\d)|(?<=(?:电话|手机|联系方式|致电|拨打|热线|短号|微信|QQ)[号码]*[:：为是]?\\s*)\\d[\\d\\-]{3,14}\\d`,
  "gu",
);
/** Cards of identity (GB 11643: 18 characters, once 15) and of banks, with a right check digit or not. */
const card = new RegExp(`(?<![\\dA-Za-z])${digits("13,18")}(?:${gap}[Xx])?(?![\\dA-Za-z])`, "gu");
/** Short numbers that everybody may call. */
const hotline = /^(?:1\d{2}|1[02]\d{3}|9\d{4}|400\d{7}|800\d{7})$/u;

/** The numbers and homes in a text, of some sorts, whatever it is about. */
function anywhere(value: string, wanted: ReadonlySet<PrivateSort>): readonly Mask[] {
  if (!/\d/u.test(value)) return [];
  const masks: Mask[] = [];
  const add = (pattern: RegExp, sort: PrivateSort): void => {
    if (!wanted.has(sort)) return;
    for (const { 0: found, index } of value.matchAll(pattern)) {
      if (sort === "phone" && hotline.test(found.replace(/\D/gu, ""))) continue;
      masks.push({ start: index, end: index + found.length, sort, shown: maskedNumber(found) });
    }
  };
  add(card, "identity");
  add(mobile, "phone");
  add(landline, "phone");
  if (wanted.has("address")) {
    for (const { start, end } of homesIn(value)) {
      const from = start + Math.max(0, value.slice(start, end).search(/\d/u));
      masks.push({ start: from, end, sort: "address", shown: "****" });
    }
  }
  return masks;
}

/** 138****5678, 0571-****, 110*****; what was to be counted cannot be. */
function maskedNumber(written: string): string {
  const plain = written.replace(/\D/gu, "").replace(/^86(?=1\d{10}$)/u, "");
  if (/^1[3-9]\d{9}$/u.test(plain)) return `${plain.slice(0, 3)}****${plain.slice(-4)}`;
  const area = /^[（(]?0\d{2,3}[）)]?-?/u.exec(written)?.[0];
  return area ? `${area.replace(/-$/u, "")}-****` : `${plain.slice(0, 3)}****`;
}

/** 王**, 欧阳** (欧** of who is called 欧阳 and no more); the stars of a name that is not common are full-width, so that nothing takes them for emphasis. */
export function maskedName(name: string): string {
  const double = name.length > 2 && surnames.double.includes(name.slice(0, 2));
  const surname = name.slice(0, double ? 2 : 1);
  return double || surnames.single.includes(surname) ? `${surname}**` : `${surname}＊＊`;
}

/** What a text is masked by. */
export interface Masking {
  readonly sorts: ReadonlySet<PrivateSort>;
  /** The names of pupils in the plan, and what finds them. */
  readonly pupils: RegExp | undefined;
  /** Names that are no pupil's and may hold one: 李明远 holds 李明. */
  readonly others: readonly string[];
}

/** Masks a text; `holds`: what it is known to hold as a whole. */
export function maskText(written: string, holds: PrivateSort | undefined, masking: Masking): MaskedText {
  if (holds && holds !== "pupils" && masking.sorts.has(holds)) return maskedWhole(written, holds, masking);
  const masks = masksIn(written, masking, holds);
  return masks.length === 0 ? { value: written, sorts: [] } : applied(written, masks);
}

function masksIn(written: string, masking: Masking, holds?: PrivateSort): readonly Mask[] {
  return [
    ...anywhere(halfWidthDigits(written), masking.sorts),
    ...namesIn(written, masking, holds === "pupils"),
  ];
}

/** A value that holds nothing else: what is found in it is masked, and where nothing is, all of it. */
function maskedWhole(value: string, sort: PrivateSort, masking: Masking): MaskedText {
  const plain = halfWidthDigits(value).replace(/\D/gu, "");
  if (value.trim() === "" || (sort === "phone" && hotline.test(plain))) return { value, sorts: [] };
  const masks = masksIn(value, masking);
  const rest = masks.length > 0 ? applied(value, masks) : { value: "", sorts: [] };
  const left = rest.value.replaceAll(/\d{3}\*{4}\d{4}|[（(]?0\d{2,3}[）)]?-\*{4}/gu, "");
  // A short number or one in words (内线八零一) is left of it.
  if (masks.length > 0 && !/\d{4}/u.test(halfWidthDigits(left))) return rest;
  return { value: "****", sorts: [sort, ...rest.sorts] };
}

/** Where a text holds pupils, whatever is spelt like one is one; elsewhere it must stand as a name does. */
function namesIn(value: string, { pupils, others }: Masking, among: boolean): readonly Mask[] {
  if (!pupils) return [];
  return [...value.matchAll(pupils)].flatMap(({ 0: name, index }): readonly Mask[] => {
    const end = index + name.length;
    const inOther = others.some((other) => {
      const at = other.indexOf(name);
      return at >= 0 && value.startsWith(other, index - at);
    });
    if (!among && !standsAsName(value, index, end)) return [];
    return inOther ? [] : [{ start: index, end, sort: "pupils", shown: maskedName(name) }];
  });
}

function applied(value: string, masks: readonly Mask[]): MaskedText {
  const sorted = [...masks].sort((a, b) => a.start - b.start || b.end - a.end);
  const sorts: PrivateSort[] = [];
  let text = "";
  let at = 0;
  for (const { start, end, sort, shown } of sorted) {
    if (start < at) continue;
    text += value.slice(at, start) + shown;
    at = end;
    sorts.push(sort);
  }
  return { value: text + value.slice(at), sorts };
}
