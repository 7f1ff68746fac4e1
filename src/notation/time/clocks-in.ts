import { type Mention, normalText } from "../numbers/normal.ts";
import { numeralCharacters, parseNumeral } from "../numbers/numeral.ts";

/** A time of day that a sentence names. */
export interface ClockMention extends Mention {
  /** Minutes since midnight as it is meant: 下午2时30分 is 870, and so is 2:30 later in the same sentence. */
  readonly minutes: number;
  /** The hour as written. */
  readonly hour: number;
  readonly minute: number;
  /** The word for the part of the day that stands before it, as 下午; empty where there is none. */
  readonly period: string;
  /** Where the hour begins, behind the word and its space. */
  readonly digitsStart: number;
  /** Whether it is written with a colon. */
  readonly colon: boolean;
  readonly approximate: boolean;
  /** What ties it to the clock before it as the end of a span: 8:30—9:00. Empty where the dash was lost. */
  readonly dash: (Mention & { readonly text: string }) | undefined;
}

const periods = "凌晨|清晨|早晨|早上|早|上午|中午|正午|午间|下午|傍晚|晚上|晚间|晚|夜间|(?<![集其当])中";
const figure = String.raw`(?<![\d:.])\d{1,2}`;
const numeral = `(?<![${numeralCharacters}第])[零一二两三四五六七八九十]{1,3}`;
const clock = new RegExp(
  `(?<about>约|大约)?(?<period>${periods})?(?<gap>[ \\t]{0,2})(?:` +
    String.raw`(?<h>${figure})[ ]?:[ ]?(?<m>[0-5]\d)(?<lost>\d{1,2}:[0-5]\d(?!\d))?(?!\d|:\d)(?:时|分)?` +
    String.raw`|(?<hour>${figure}|${numeral})(?<word>[点时])(?<rest>整|钟|半|[一三]刻|(?:\d{1,2}|[零一二三四五六七八九十]{1,3})分|[0-5]\d(?!\d)|(?<=点)[一二三四五]?十[一二三四五六七八九]?(?![${numeralCharacters}个名人位项条]))?)`,
  "gu",
);
const tie = /^\s*(-{1,4}|—{1,4}|–|―{1,2}|~|～|至|到)\s*$/u;
const ratio = /(?:比例?|比为|比分|比是|按|按照|尺)[为是约]?\s*$/u;

/** Every clock of a text, in order: 8:30, 上午八点半, 下午2时30分, 下午15:00. */
export function clocksIn(value: string): readonly ClockMention[] {
  const text = normalText(value);
  if (!/\d ?:|[点时]/u.test(text)) return [];
  const found: ClockMention[] = [];
  clock.lastIndex = 0;
  for (let match = clock.exec(text); match; match = clock.exec(text)) {
    const mention = mentionOf(match, text, found);
    if (mention) found.push(mention);
    const lost = match.groups?.lost;
    if (mention && lost !== undefined) found.push(lostClock(lost, mention));
  }
  return found;
}

function mentionOf(
  match: RegExpExecArray,
  text: string,
  found: readonly ClockMention[],
): ClockMention | undefined {
  const groups = match.groups ?? {};
  const start = match.index;
  const lost = groups.lost?.length ?? 0;
  const end = start + match[0].length - lost;
  const before = found.at(-1);
  const dash = before && tied(text, before.end, start);
  const period = groups.period ?? "";
  const colon = groups.h !== undefined;
  if (colon ? isRatio(text, start, end) : !isClock(groups, text, start, end, dash !== undefined))
    return undefined;
  const hour = colon ? Number(groups.h) : parseNumeral(groups.hour ?? "");
  const minute = colon ? Number(groups.m) : minuteOf(groups.rest ?? "");
  if (hour === undefined || minute === undefined || minute > 59 || hour * 60 + minute > 24 * 60)
    return undefined;
  const digitsStart = start + (groups.about ?? "").length + period.length + (groups.gap ?? "").length;
  const approximate = groups.about !== undefined || /^(?:左右|前后|许)/u.test(text.slice(end));
  // A space before a clock without a word for the part of the day is no part of it.
  const own = period === "" && groups.about === undefined ? digitsStart : start;
  const minutes = meant(
    hour * 60 + minute,
    period === "" ? inherited(text, before, start) : period,
    before,
    period !== "",
  );
  return { start: own, end, minutes, hour, minute, period, digitsStart, colon, approximate, dash };
}

/** 8:3011:00 is two clocks that lost their dash. */
function lostClock(lost: string, before: ClockMention): ClockMention {
  const [hour = 0, minute = 0] = lost.split(":").map(Number);
  const start = before.end;
  const minutes = meant(hour * 60 + minute, before.period, before, false);
  const dash = { start, end: start, text: "" };
  return {
    ...before,
    start,
    end: start + lost.length,
    minutes,
    hour,
    minute,
    period: "",
    digitsStart: start,
    dash,
  };
}

function tied(text: string, from: number, to: number): ClockMention["dash"] {
  const between = text.slice(from, to);
  const mark = between.length <= 8 ? tie.exec(between)?.[1] : undefined;
  if (mark === undefined) return undefined;
  const start = from + between.indexOf(mark);
  return { start, end: start + mark.length, text: mark };
}

/** 师生比1:20 is no clock. */
function isRatio(text: string, start: number, end: number): boolean {
  return ratio.test(text.slice(Math.max(0, start - 6), start)) || /^的?(?:比|配)/u.test(text.slice(end));
}

const around = /^(?:左右|前后|许|以?前|之前|以?后|之后|准时|正式|出发|集合|到达|开始|结束)/u;
const points = /^[点时]?(?:要求|意见|建议|内容|措施|体会|原因|注意|问题|[期代候间装尚限])/u;

/** 三点要求 are no clock: without a colon, something must tell that an hour is meant. */
function isClock(
  groups: Record<string, string | undefined>,
  text: string,
  start: number,
  end: number,
  tied: boolean,
): boolean {
  if (groups.rest !== undefined || groups.period !== undefined || groups.about !== undefined) return true;
  const rest = text.slice(end, end + 4);
  if (points.test(rest)) return false;
  if (groups.word === "时" && /^\d/.test(groups.hour ?? "")) return true;
  return (
    tied ||
    around.test(rest) ||
    /^\s*(?:-{1,4}|—{1,4}|–|~|～|至|到)\s*\d{1,2}[点时]/u.test(text.slice(end)) ||
    text[start - 1] === "约"
  );
}

function minuteOf(rest: string): number | undefined {
  if (rest === "" || rest === "整" || rest === "钟") return 0;
  if (rest === "半") return 30;
  if (rest.endsWith("刻")) return rest.startsWith("一") ? 15 : 45;
  return parseNumeral(rest.replace(/分$/u, ""));
}

/** A word for the part of the day holds on within a sentence: 下午1:30开始，4:30结束. */
function inherited(text: string, before: ClockMention | undefined, start: number): string {
  if (!before) return "";
  if (/[。；;！？\n]/u.test(text.slice(before.end, start))) return "";
  return before.period !== ""
    ? before.period
    : before.minutes !== before.hour * 60 + before.minute
      ? "下午"
      : "";
}

/** A clock with its word taken into account; one without its own word never runs backwards for it. */
function meant(minutes: number, period: string, before: ClockMention | undefined, own: boolean): number {
  const noon = 12 * 60;
  const afternoon = /^(?:下午|傍晚|晚|夜)/u.test(period) && minutes < noon;
  const midday = /^(?:中|正午|午)/u.test(period) && minutes < 4 * 60;
  if (!afternoon && !midday) return minutes;
  const later = minutes + noon;
  return own || !before || later >= before.minutes ? later : minutes;
}
