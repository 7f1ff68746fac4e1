import { type Mention, normalText } from "../numbers/normal.ts";
import { numeralCharacters, parseNumeral } from "../numbers/numeral.ts";
import { exists } from "./calendar-date.ts";
import { type WeekdayMention, weekdaysIn } from "./weekdays-in.ts";

/** A day or a month that a sentence names. */
export interface DateMention extends Mention {
  /** The year as written there, or as the date before it in the same run says (2026年3月9日—12日). */
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number | undefined;
  /** Whether the calendar has it; a day of February without a year may be the 29th. */
  readonly exists: boolean;
  readonly style: "characters" | "figures";
  /** Whether 日 is left out though it should stand: 10月12星期六; not of 10月20—23日. */
  readonly bare: boolean;
  /** The weekday beside it, if one is written. */
  readonly weekday: WeekdayMention | undefined;
  /** How it is tied to the date before it. */
  readonly after: DateJoint | undefined;
}

/** What stands between two dates of a run. */
export interface DateJoint extends Mention {
  readonly kind: "range" | "list";
  readonly text: string;
}

const figure = String.raw`\d{1,2}`;
const numeral = "[一二三四五六七八九十]{1,3}";
const range = "[-—–~～―]{1,4}";
const yearPart = String.raw`(?:(?<year>(?<!\d)(?:19|20)\d{2}|[${numeralCharacters}0]{4})\s{0,2}年\s{0,2})`;
const monthPart = String.raw`(?:(?<first>(?<!\d|${range})${figure})(?<dash>\s*${range}\s*))?(?<month>(?<!\d)${figure}|(?<![${numeralCharacters}])${numeral})\s{0,2}月份?`;
const dayPart = String.raw`\s{0,2}(?<day>${figure}|${numeral})\s{0,2}(?:日|号(?![楼车门厅馆线]))`;
const plainPart = String.raw`(?<plain>${figure})(?=\s*(?:${range}|、)\s*${figure}[日号])`;
const barePart = String.raw`(?<bare>${figure})(?=\s*(?:${range}\s*(?:\d{4}年)?${figure}月${figure}[日号]|[（(]?\s*(?:星期|周|礼拜)[一二三四五六日天]|[上中下]午|晚|早))`;
const whole = new RegExp(
  `${yearPart}?${monthPart}(?!初|[一二三四五六七八九]?季)(?:${dayPart}|${plainPart}|${barePart})?` +
    String.raw`|(?<![\d./A-Za-z_-])(?<fyear>(?:19|20)\d{2})(?<mark>[-/.])(?<fmonth>\d{1,2})\k<mark>(?<fday>\d{1,2})(?![\d]|[-/.]\d|[A-Za-z_])`,
  "gu",
);
const next = new RegExp(
  String.raw`(?<joint>\s*(?:[（(][^（）()]{1,9}[）)])?\s*(?<sep>[-—–~～―]{1,4}|至|到|、|和|与|及)\s*)(?<day>${figure}|${numeral})\s{0,2}[日号](?![召期程志线])`,
  "uy",
);
const joint =
  /^\s*(?:[（(][^（）()]{1,9}[）)])?\s*(?:[上中下]午|晚上?)?\s*(?:(?:起|开始|启动|开幕)[，,]?\s*(?:一直|持续)?(?=[至到]))?([-—–~～―]{1,4}|至|到|、|和|与|及)\s*$/u;

/** Every date of a text, in order: 2026年3月9日, 3月9日, 2026-03-09, 二〇二六年三月九日, 10月29日、30日. */
export function datesIn(value: string): readonly DateMention[] {
  const text = normalText(value);
  if (!/月|\d{4}[-/.]\d/u.test(text)) return [];
  const found: Draft[] = [];
  whole.lastIndex = 0;
  for (let match = whole.exec(text); match; match = whole.exec(text)) {
    const drafts = draftsOf(match, text, found.at(-1));
    if (drafts.length === 0) continue;
    found.push(...drafts);
    whole.lastIndex = follow(text, found);
  }
  return withWeekdays(text, found);
}

type Draft = Omit<DateMention, "weekday" | "exists">;

function draftsOf(match: RegExpExecArray, text: string, before: Draft | undefined): readonly Draft[] {
  const groups = match.groups ?? {};
  const start = match.index;
  const end = start + match[0].length;
  const after = before && tie(text, before.end, start);
  if (groups.mark !== undefined) {
    const [year, month = 0, day] = [groups.fyear, groups.fmonth, groups.fday].map(Number);
    return [{ start, end, year, month, day, style: "figures", bare: false, after }];
  }
  const month = parseNumeral(groups.month ?? "");
  const written = groups.day ?? groups.plain ?? groups.bare;
  if (month === undefined || isLunar(text, start)) return [];
  const year = groups.year === undefined ? after && before && inherited(before, month) : yearOf(groups.year);
  // Without a year and a day, 13月 may be anything.
  if (year === undefined && written === undefined && month > 12) return [];
  const day = written === undefined ? undefined : parseNumeral(written);
  const draft: Draft = {
    start,
    end,
    year,
    month,
    day,
    style: "characters",
    bare: groups.bare !== undefined,
    after,
  };
  return monthsOf(draft, groups.first, groups.dash, text);
}

/** The year of the date before it; 2026年12月28日—1月3日 runs into the next one. */
function inherited(before: Draft, month: number): number | undefined {
  const turns = before.month >= 8 && month < 8 && before.year !== undefined;
  return turns ? (before.year ?? 0) + 1 : before.year;
}

/** 9—11月 names two months. */
function monthsOf(
  draft: Draft,
  first: string | undefined,
  dash: string | undefined,
  text: string,
): readonly Draft[] {
  if (first === undefined || dash === undefined) return [draft];
  const start = text.indexOf(first + dash, draft.start);
  const at = start + first.length;
  const mark = dash.trim();
  const markStart = at + dash.indexOf(mark);
  const joint: DateJoint = { start: markStart, end: markStart + mark.length, text: mark, kind: "range" };
  return [
    { ...draft, end: at, month: Number(first), day: undefined, bare: false },
    { ...draft, start: at + dash.length, after: joint },
  ];
}

function yearOf(written: string): number | undefined {
  return /^\d{4}$/.test(written) ? Number(written) : parseNumeral(written.replaceAll("0", "〇"));
}

/** 农历九月初九 and 阴历五月十五 are days of another calendar. */
function isLunar(text: string, start: number): boolean {
  return /[农阴夏]历\s*(?:.{0,4}年)?\s*$/u.test(text.slice(Math.max(0, start - 10), start));
}

function tie(text: string, from: number, to: number): DateJoint | undefined {
  const between = text.slice(from, to);
  const mark = between.length <= 16 ? joint.exec(between)?.[1] : undefined;
  if (mark === undefined) return undefined;
  const start = from + between.lastIndexOf(mark);
  return { start, end: start + mark.length, text: mark, kind: kindOf(mark) };
}

function kindOf(mark: string): DateJoint["kind"] {
  return /[、和与及]/u.test(mark) ? "list" : "range";
}

/** Reads on: 30日 in 10月29日、30日 has its month from the date before it. Gives where to go on. */
function follow(text: string, found: Draft[]): number {
  for (;;) {
    const last = found.at(-1);
    if (last?.day === undefined) return last?.end ?? text.length;
    next.lastIndex = last.end;
    const groups = next.exec(text)?.groups;
    const day = groups && parseNumeral(groups.day ?? "");
    if (!groups || day === undefined) return last.end;
    const start = last.end + (groups.joint?.length ?? 0);
    const mark = groups.sep ?? "";
    const at = last.end + (groups.joint ?? "").lastIndexOf(mark);
    const after: DateJoint = { start: at, end: at + mark.length, text: mark, kind: kindOf(mark) };
    found.push({ ...last, start, end: next.lastIndex, day, bare: false, after });
  }
}

const beside = /^\s*(?:[上中下]午|晚上?|早上|全天)?\s*(?:[（(][^（）()]{0,14})?[，,、；;]?\s*$/u;
const ahead = /^\s*[（(，,]?\s*$/u;

/** How far a weekday may stand from its date. */
const reach = 40;

/** Gives every date the weekday written beside it; a bracket behind a run names them in order. */
function withWeekdays(text: string, drafts: readonly Draft[]): readonly DateMention[] {
  const weekdays = weekdaysIn(text).filter(
    (each) => !each.recurring && !goesOn.test(text.slice(each.end, each.end + 4)),
  );
  const taken = new Map<Draft, WeekdayMention>();
  let used: WeekdayMention | undefined;
  let at = 0;
  for (const [index, draft] of drafts.entries()) {
    while ((weekdays[at]?.start ?? text.length) < draft.end) at++;
    if (draft.day === undefined) continue;
    const behind = group(text, weekdays, at, drafts[index + 1]?.start ?? text.length);
    const [first] = behind;
    const before = weekdays[at - 1];
    if (first && stands(beside, text, draft.end, first.start)) {
      share(drafts, index, behind, taken);
      used = behind.at(-1);
    } else if (before && before !== used && !draft.after && stands(ahead, text, before.end, draft.start)) {
      taken.set(draft, before);
    }
  }
  return drafts.map((draft) => ({ ...draft, exists: exists(draft), weekday: taken.get(draft) }));
}

/** 星期一、三 names more days than it spells out. */
const goesOn = /^\s?(?:[-—–~、，及和至到])\s?[一二三四五六日天](?:[）)、，。；]|$)/u;

function stands(pattern: RegExp, text: string, from: number, to: number): boolean {
  return to - from <= reach && pattern.test(text.slice(from, to));
}

/** One weekday is the last date's; as many as there are dates are each one's. */
function share(
  drafts: readonly Draft[],
  index: number,
  weekdays: readonly WeekdayMention[],
  taken: Map<Draft, WeekdayMention>,
): void {
  const run = weekdays.length === 1 ? drafts.slice(index, index + 1) : runUpTo(drafts, index);
  const dates = run.filter((each) => !taken.has(each));
  if (dates.length !== weekdays.length) return;
  for (const [at, date] of dates.entries()) {
    const weekday = weekdays[at];
    if (weekday) taken.set(date, weekday);
  }
}

/** The weekdays from one on that follow one another as 星期四、星期五 or 周一至周五 do. */
function group(
  text: string,
  weekdays: readonly WeekdayMention[],
  from: number,
  until: number,
): readonly WeekdayMention[] {
  const run: WeekdayMention[] = [];
  for (let at = from; at < weekdays.length && run.length < reach; at++) {
    const [last, each] = [run.at(-1), weekdays[at]];
    if (!each || each.start >= until || (last && !stands(between, text, last.end, each.start))) break;
    run.push(each);
  }
  return run;
}

const between = /^\s*(?:[-—–~～―]{1,4}|至|到|、|和|与|及|，)\s*$/u;

/** The dates tied together that end with the one at an index. */
function runUpTo(drafts: readonly Draft[], index: number): readonly Draft[] {
  let first = index;
  while (first > 0 && index - first < reach && drafts[first]?.after) first--;
  return drafts.slice(first, index + 1);
}
