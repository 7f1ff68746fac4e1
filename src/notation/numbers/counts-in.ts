import { type Mention, normalText } from "./normal.ts";
import { aboutWords, aroundWords, numberOf, numberPattern, rangeSign } from "./number.ts";
import { numeralCharacters } from "./numeral.ts";

/** A number of things or people: 三十人, 各15名, 二十双, 10—12名. */
export interface CountMention extends Mention {
  /** The number, or the smaller one of a span. */
  readonly value: number;
  /** The larger one of a span (10—12名), else undefined. */
  readonly to: number | undefined;
  readonly unit: string;
  /** Whether 每 or 各 stands before it: 各15名, 每班3人. */
  readonly each: boolean;
  readonly approximate: boolean;
}

/** A sum of money. */
export interface MoneyMention extends Mention {
  /** The sum, or the smaller one of a span. */
  readonly yuan: number;
  /** The larger one of a span (100至120元), else undefined. */
  readonly to: number | undefined;
  readonly approximate: boolean;
}

const units =
  "余?(?:人次|个班|个组|小组|户人|个人|人|名|位|户|双|支|条|张|份|套|辆|桶|袋|册|本|件|瓶|箱|幅|块|根|把|面|台|架|枚|组|班|只|盒|副|具|顶|束|盆|棵|株|个|队|所|间|桌|场|次)";
// 8:30人 is a clock, A4纸 a name; 人数：30人 is a number.
const begin = `(?<![\\d./A-Za-z_-]|\\d:|[\\d],|[${numeralCharacters}第])`;
const number = `${begin}${numberPattern}`;
const count = new RegExp(
  String.raw`(?<value>${number})(?:\s*(?<sign>${rangeSign}|[或、])\s*(?<to>${numberPattern}))?\s?(?<more>[多余几来])?(?<unit>${units})`,
  "gu",
);
const sum = new RegExp(
  String.raw`(?:(?:￥|¥|人民币)\s*(?<before>${number})|(?<value>${number})(?:(?:元|块钱)?\s*(?<sign>${rangeSign}|或)\s*(?<to>${numberPattern}))?\s?(?<more>[多余几来])?(?:元|块钱))`,
  "gu",
);
const about = new RegExp(`(?:${aboutWords}|以上|几|±|(?<![总人])数)$`, "u");
const around = new RegExp(`^(?:${aroundWords})(?![容部外床立点来草止])`, "u");

/** Every count of a text. A class (五（1）班, 31、32班, 三班) and an ordinal (第三组) are none. */
export function countsIn(value: string): readonly CountMention[] {
  const text = normalText(value);
  const found: CountMention[] = [];
  for (const match of text.matchAll(count)) {
    const groups = match.groups ?? {};
    const span = spanOf(groups);
    const start = match.index + (span.lone ? match[0].lastIndexOf(groups.to ?? "") : 0);
    const end = match.index + match[0].length;
    const { number, to } = span;
    const unit = (groups.unit ?? "").replace(/^余/u, "");
    const before = text.slice(Math.max(0, start - 6), start);
    if (number === undefined || isName(unit, before, span.lone ? (groups.to ?? "") : (groups.value ?? "")))
      continue;
    const approximate =
      groups.more !== undefined ||
      about.test(before) ||
      (/上$/u.test(before) && /^[百千万]/u.test(groups.value ?? "")) ||
      around.test(text.slice(end));
    found.push({
      start,
      end,
      value: number,
      to,
      unit,
      each: /[每各][^，。；、]{0,4}$/u.test(before),
      approximate,
    });
  }
  return found;
}

/** Every sum of money of a text: 1,200元, 三百元, ￥50, 1.5万元. */
export function moneyIn(value: string): readonly MoneyMention[] {
  const text = normalText(value);
  if (!/[元￥¥]|块钱/u.test(text)) return [];
  const found: MoneyMention[] = [];
  for (const match of text.matchAll(sum)) {
    const groups = match.groups ?? {};
    const { number: yuan, to } = spanOf({ ...groups, value: groups.before ?? groups.value });
    if (yuan === undefined || /^[旦宵月年]/u.test(text.slice(match.index + match[0].length))) continue;
    const [start, end] = [match.index, match.index + match[0].length];
    const approximate =
      groups.more !== undefined ||
      about.test(text.slice(Math.max(0, start - 6), start)) ||
      around.test(text.slice(end));
    found.push({ start, end, yuan, to, approximate });
  }
  return found;
}

/**
 * The ends of a span; `lone` where what looks like one is a number behind another (1、30人), which
 * alone is then the number. With 、 only neighbours make a span: 三、四人.
 */
function spanOf({ value = "", sign, to }: Record<string, string | undefined>): {
  readonly number: number | undefined;
  readonly to: number | undefined;
  readonly lone: boolean;
} {
  const [low, high] = [numberOf(value), to === undefined ? undefined : numberOf(to)];
  if (low === undefined || high === undefined) return { number: low, to: undefined, lone: false };
  const isSpan = sign === "、" ? high === low + 1 : high > low;
  return isSpan ? { number: low, to: high, lone: false } : { number: high, to: undefined, lone: true };
}

/** 31、32班 and 三班 name classes, 一个、一次 in a sentence seldom count anything. */
function isName(unit: string, before: string, written: string): boolean {
  if (/第[\s零一二三四五六七八九十]*$/u.test(before)) return true;
  if (unit === "班" || unit === "组") return !/[共分成有的各每班]$/u.test(before) || /[（(]$/u.test(before);
  return /^[一两]$/u.test(written) && /^[个次块把面场份位条张件只]$/u.test(unit) && !/[每各共]/u.test(before);
}
