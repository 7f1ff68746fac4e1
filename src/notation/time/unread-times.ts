import { type Mention, normalText } from "../numbers/normal.ts";
import { type CalendarDate, exists, printDate } from "./calendar-date.ts";

/** A day or an hour that is written so that no check reads it. */
export interface UnreadTime extends Mention {
  readonly sort: "date" | "clock" | "open" | "relative";
  /** How to write it, empty where only the writer knows. */
  readonly right: string;
}

/** What a text is: one that may say when, one that says when and nothing else, the hour of a day. */
export type TimeText = "prose" | "time" | "hour";

/** A way of writing a day or an hour that no check can read. */
interface Way {
  readonly sort: UnreadTime["sort"];
  readonly pattern: RegExp;
  /** How to write it; undefined where it is none after all. */
  readonly right: (groups: readonly string[]) => string | undefined;
}

const clockOf = (hour: string, minute: string): string => `${Number(hour)}:${minute}`;

const unit =
  "(?!\\s*(?:[人名个组分元页题岁号班周天米秒倍升万%％节层幢栋条张份件套本桌排次场届度斤两寸点月]|年级|公里|千米|小时|公斤|厘米|课时|楼))";
const dayWords =
  "(?:截[止至]|定于|定在|改[到在]|推迟到|提前到|延期|报名|日期|时间|期限|时限)(?:日期|时间)?(?:[到至于为是在]|[:：])?";
const dayAfter =
  "[（(]?\\s*(?:周|星期|礼拜)[一二三四五六日天]|[之以]?前(?![排后面三十名言几段])|[上下]午|早[上晨]|晚上?|中午|起(?:[，。；、）)至到]|$)|\\d{1,2}[:：]\\d{2}";
const deeds =
  "截止|开[始学会幕]|结束|集合|出发|举[行办]|召开|进行|上交|交[上到齐给]|交(?:$|[，。；])|返[校回]|报[名到]|到校";
/** Words beside figures that make a day of them: of 10-16 and 10.16 few, of 10/16 more. */
const beside = {
  day: { before: `(?<=${dayWords}\\s*)`, behind: `(?=\\s*(?:${dayAfter}))` },
  slash: { before: `(?<=(?:${dayWords}|[于至自从])\\s*)`, behind: `(?=\\s*(?:${dayAfter}|${deeds}))` },
  figures: { before: `(?<=(?:${dayWords}|于)\\s*)`, behind: `(?=\\s*(?:${dayAfter}|${deeds}))` },
} as const;
const start = "(?<!\\d[:：])(?<![\\d./A-Za-z第周年月-]|[周第]\\s?)";

/** Figures that are a day beside such words. */
function dayBeside(figures: string, { before, behind }: { before: string; behind: string }): RegExp {
  return new RegExp(`${before}${start}${figures}${unit}|${start}${figures}${unit}${behind}`, "gu");
}

/** The day first where the month can only stand behind it: 16/10. */
function monthAndDay(a = "", b = ""): string | undefined {
  return (Number(a) > 12 ? dateOf(undefined, b, a) : dateOf(undefined, a, b)) || undefined;
}

/** Ways that are told wherever a text stands, since nothing else is written so. */
const proseWays: readonly Way[] = [
  {
    sort: "date",
    pattern:
      /(?<![\d./A-Za-z-]|(?:电话|热线|[编单卡账]号|号码|版本|QQ)[：:为是]?\s*)(\d{1,2})([-/.])(\d{1,2})\2(20\d{2})(?![\d./-]|[A-Za-z])/gu,
    // The day may stand before the month or behind it: certain only where one of them is no month.
    right: ([a = "", , b = "", year]) =>
      Number(a) > 12 ? dateOf(year, b, a) : Number(b) > 12 ? dateOf(year, a, b) : "",
  },
  {
    sort: "date",
    pattern: /(?<![\d.])(20\d{2}) {1,2}(1[0-2]|0?[1-9]) {1,2}(3[01]|[12]\d|0?[1-9])(?![\d.]| *[人名元])/gu,
    right: ([year, month, day]) => dateOf(year, month, day) || undefined,
  },
  {
    sort: "date",
    pattern: dayBeside(String.raw`(20\d{2})(\d{2})(\d{2})(?!\d)`, beside.figures),
    right: ([y, m, d, year = y, month = m, day = d]) => dateOf(year, month, day) || undefined,
  },
  {
    sort: "clock",
    pattern:
      /(?<=(?:[上下中]午|[早晚]上?|[清凌]晨|傍晚)\s?)(\d|[01]\d|2[0-3])[;；.．]([0-5]\d)(?![\d.:]|\s*(?:[米元分秒倍万个节]|小时|公里))/gu,
    right: ([hour = "", minute = ""]) => clockOf(hour, minute),
  },
  {
    sort: "date",
    // 2/3 may be a share of something.
    pattern: dayBeside(String.raw`(?![1-4]\/[2-5](?!\d))(\d{1,2})\/(\d{1,2})(?![\d./:：-])`, beside.slash),
    right: ([a, b, c = a, d = b]) => monthAndDay(c, d),
  },
  {
    sort: "date",
    pattern: dayBeside(String.raw`(\d{1,2})[.-](\d{1,2})(?![\d./:：-])`, beside.day),
    right: ([a, b, c = a, d = b]) => monthAndDay(c, d),
  },
];

/** One of these is in whatever the ways above match. */
const mayBeUnread = /\d[-/.．;；]\d|20\d\d {1,2}\d|20\d{6}/;

/** Ways of texts that say when. */
const timeWays: readonly Way[] = [
  {
    sort: "date",
    pattern: /(?<![\d.])(20\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/gu,
    right: ([year, month, day]) => dateOf(year, month, day),
  },
  {
    sort: "date",
    pattern: new RegExp(
      `(?<![\\d./:：A-Za-z第周占-])(\\d{1,2})(?:/(\\d{1,2})(?![\\d./])${unit}|-(\\d{1,2})(?=$|[，。；（(]|\\s+\\d{1,2}[:：]|\\s*[上下中]午))`,
      "gu",
    ),
    right: ([a, b, c = b]) => monthAndDay(a, c),
  },
  {
    sort: "date",
    pattern:
      /(?<![\d.:])(1[0-2]|0?[1-9])\.(3[01]|[12]\d|0?[1-9])(?![\d.:]|\s*(?:米|公里|千米|元|小时|分|岁|万|%|％|倍|升|公斤))/gu,
    right: ([month, day]) => dateOf(undefined, month, day),
  },
  {
    sort: "clock",
    pattern: /(?<![\d:：;；])(\d|[01]\d|2[0-3])[;；]([0-5]\d)(?![\d;；])/gu,
    right: ([hour = "", minute = ""]) => clockOf(hour, minute),
  },
  {
    sort: "clock",
    pattern: /(?:上午|下午|早上|晚上|中午)?\d{1,2}点(?:\d{1,2}分|半|整)?(\d{1,2})[:：]([0-5]\d)/gu,
    right: ([hour = "", minute = ""]) => clockOf(hour, minute),
  },
  {
    sort: "date",
    pattern: /(?<![\d一-龥])(\d{2})年(1[0-2]|0?[1-9])月(3[01]|[12]\d|0?[1-9])[日号]/gu,
    right: ([year = "", month, day]) => dateOf(`20${year}`, month, day),
  },
  {
    sort: "date",
    pattern: /(?<!\d)(1[0-2]|0?[1-9])月(3[01]|[12]\d|0?[1-9])(?=$|[，。；\n]|\s+\d{1,2}[:：])/gu,
    right: ([month, day]) => dateOf(undefined, month, day),
  },
  {
    sort: "clock",
    // Neither the number of a room or a class (1205班, 第1103室) nor a year (2026、3、9).
    pattern:
      /(?<![\d.:：年月/A-Za-z]|\D-|(?<!\d{4})-|(?![午晚早日号点至到])[一-鿿〇])(?!(?<![午晚早日号点至到-]\s*)20[0-4]\d)([01]\d|2[0-3])([0-5]\d)(?![\d.:：年月/A-Za-z]|-(?!\d{4}(?!\d))|、\d|\s*(?:人|元|名|米|套|份|班|室|级|号|届|教|楼|房|次|组|年|月))/gu,
    right: ([hour = "", minute = ""]) => clockOf(hour, minute),
  },
  { sort: "open", pattern: /\d{1,2}[:：][0-5]\d\s*[~～—–-]+\s*(?=$|[（(，。；\n])/gu, right: () => "" },
  {
    sort: "relative",
    pattern:
      /(?:下下|上上|下|上|本|这)(?:个)?(?:周|星期|礼拜)(?!末|年|期)[一二三四五六日天]?|(?:大后|后|明|今)天|(?:下|本|这)个?月(?=\d|[上中下初底]|$)/gu,
    right: () => "",
  },
];

/** 8.30 and 2030 where only an hour can stand. */
const hourWays: readonly Way[] = [
  /(?<![\d.:])([01]?\d|2[0-3])\.([0-5]\d)(?![\d.:])/gu,
  /^\s*([01]\d|2[0-3])([0-5]\d)(?=\s*(?:$|[-—–~～至到]\s*\d{4}(?!\d)))/gu,
].map((pattern) => ({
  sort: "clock",
  pattern,
  right: ([hour = "", minute = ""]) => clockOf(hour, minute),
}));

function dateOf(year: string | undefined, month = "", day = ""): string {
  const date: CalendarDate = {
    year: year === undefined ? undefined : Number(year),
    month: Number(month),
    day: Number(day),
  };
  if (!exists(date)) return "";
  return date.year === undefined ? `${date.month}月${date.day}日` : printDate(date);
}

const waysOf: Readonly<Record<TimeText, readonly Way[]>> = {
  prose: proseWays,
  time: [...proseWays, ...timeWays],
  hour: [...hourWays, ...proseWays, ...timeWays],
};

/** What of a text says when and is not read, in no order; offsets into the text. */
export function unreadTimesIn(value: string, of: TimeText): readonly UnreadTime[] {
  if (!/\d|[下上本这明后今]/u.test(value)) return [];
  const text = normalText(value);
  if (of === "prose" && !mayBeUnread.test(text)) return [];
  const found: UnreadTime[] = [];
  for (const { sort, pattern, right } of waysOf[of]) {
    if (text.search(pattern) < 0) continue;
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((each) => start < each.end && end > each.start)) continue;
      const word = right(match.slice(1));
      if (word !== undefined) found.push({ start, end, sort, right: word });
    }
  }
  return found;
}
