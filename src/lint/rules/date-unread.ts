import { placesOf, scopesOf } from "../../facts/scope.ts";
import { surveyOf } from "../../facts/survey.ts";
import { type CalendarDate, exists, printDate } from "../../notation/calendar-date.ts";
import { normalText } from "../../notation/normal.ts";
import type { Plan, Text } from "../../plan/plan.ts";
import { textsOfBody } from "../../plan/walk.ts";
import { forms } from "../../vocabulary/forms.ts";
import { locator, mend } from "../place.ts";
import type { Rule } from "../rule.ts";

/** A way of writing a day or an hour that no check can read; `right`: how to write it, empty where only the writer knows. */
interface Way {
  readonly sort: "date" | "clock" | "open" | "relative";
  readonly pattern: RegExp;
  readonly right: (groups: readonly string[]) => string;
}

const clockOf = (hour: string, minute: string): string => `${Number(hour)}:${minute}`;

const ways: readonly Way[] = [
  {
    sort: "date",
    pattern: /(?<![\d.])(20\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/gu,
    right: ([year, month, day]) => dateOf(year, month, day),
  },
  {
    sort: "date",
    pattern: /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(20\d{2})(?![\d/])/gu,
    // The day may stand before the month or behind it: certain only where one of them is no month.
    right: ([a = "", b = "", year]) =>
      Number(a) > 12 ? dateOf(year, b, a) : Number(b) > 12 ? dateOf(year, a, b) : "",
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
      /(?<![\d.:：年月/A-Za-z]|\D-|(?<!\d{4})-|(?![午晚早日号点至到])\p{Script=Han})(?!(?<![午晚早日号点至到-]\s*)20[0-4]\d)([01]\d|2[0-3])([0-5]\d)(?![\d.:：年月/A-Za-z]|-(?!\d{4}(?!\d))|、\d|\s*(?:人|元|名|米|套|份|班|室|级|号|届|教|楼|房|次|组|年|月))/gu,
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

/** A day or an hour that is written so that no check reads it, and readers may read it otherwise. */
export const dateUnread: Rule<{ found: string; right: string; sort: string }> = {
  code: "date/unread",
  severity: "warning",
  words: {
    zh: ({ found, right, sort }) => ({
      message:
        sort === "open"
          ? `「${found.trim()}」只有开始，没有结束`
          : sort === "relative"
            ? `「${found}」过几天再看就不知道是哪一天`
            : `「${found}」不是通常的${sort === "date" ? "日期" : "钟点"}写法，程序核对不了`,
      hint:
        right !== ""
          ? `改成：${right}`
          : sort === "open"
            ? "写上结束的时间，如 8:00—9:30；没有就删去后面的横线"
            : sort === "relative"
              ? "写上日期，如 2026年10月16日（星期五）"
              : "写成 2026年10月16日 或者 8:30 这样",
    }),
    en: ({ found, right, sort }) => ({
      message:
        sort === "open"
          ? `“${found.trim()}” has a beginning and no end`
          : sort === "relative"
            ? `“${found}” will not say which day it is a few days from now`
            : `“${found}” is not how a ${sort === "date" ? "date" : "time of day"} is written, and no check can read it`,
      hint:
        right !== ""
          ? `Write ${right}`
          : sort === "open"
            ? "Write the end too, as 8:00—9:30, or delete the dash"
            : sort === "relative"
              ? "Write the date, as 2026年10月16日（星期五）"
              : "Write it as 2026年10月16日, or as 8:30",
    }),
  },
  why: {
    zh: "「10.16」「20261016」「8;30」人看得懂，程序认不出，星期、先后、重叠就都没有核对；「下周五」换一天看就是另一天。",
    en: "People may understand 10.16 and 8;30, but weekday, order and overlap then go unchecked; 下周五 means another day next week.",
  },
  examples: {
    bad: [
      "标题: 班会方案\n活动时间: 10.16\n",
      "标题: 班会方案\n活动时间: 20261016\n",
      "标题: 班会方案\n活动时间: 16/10/2026\n",
      "标题: 班会方案\n活动时间: 下周五\n",
      "标题: 班会方案\n活动时间: 上午8点08:00\n",
      "标题: 班会方案\n活动流程:\n  - {时间: 8;30, 内容: 集合}\n",
      "标题: 班会方案\n活动流程:\n  - {时间: 0800, 内容: 集合}\n",
      "标题: 班会方案\n活动流程:\n  - {时间: 0800-0930, 内容: 集合}\n",
      "标题: 班会方案\n活动流程:\n  - {时间: 8.30, 内容: 集合}\n",
      "标题: 班会方案\n活动时间: 8:00~\n",
      "标题: 班会方案\n活动时间: 26年3月9日\n",
      "标题: 班会方案\n活动时间: 3月9 8:30\n",
    ],
    good: [
      "标题: 班会方案\n活动时间: 2026年10月16日8:00—9:30\n",
      "标题: 班会方案\n活动时间: 2026.10.16\n活动地点: 教学楼0800室\n活动内容: 跑10.16米，下周五交作业。\n",
      "标题: 班会方案\n活动时间: 2026 年 3 月 9 日\n训练时间: 2026\n返校时间: 2026-2030年\n",
      "标题: 班会方案\n活动时间: 周五下午，1205班先开，在教学楼1103室\n",
      "标题: 班会方案\n活动时间: 每周五下午，第八周星期五，上周末除外\n",
      "标题: 班会方案\n活动时间: 第一场8:30；第二场9:20；30名学生一场\n",
    ],
  },
  check(plan, findings) {
    const hours = clockTexts(plan);
    for (const text of timeTexts(plan)) {
      const value = normalText(text.value);
      const taken: number[] = [];
      for (const { sort, pattern, right } of hours.has(text) ? [...hourWays, ...ways] : ways) {
        for (const match of value.matchAll(pattern)) {
          const [start, end] = [match.index, match.index + match[0].length];
          if (taken.some((at) => at >= start && at < end)) continue;
          for (let at = start; at < end; at++) taken.push(at);
          const locate = locator(text, plan.source);
          const word = right(match.slice(1));
          const range = locate(start, end) ?? text.range;
          // Without its year a date may still be another day than was meant.
          const fix =
            word !== "" && sort === "clock" ? mend(locate, [{ start, end, text: word }]) : undefined;
          findings.add(range, { found: text.value.slice(start, end), right: word, sort }, fix ? { fix } : {});
        }
      }
    }
  },
};

const timeKeys = ["time", "date", "from", "to", "deadline"];

/** The texts of rows whose key takes an hour, as 时间 of a step and 开始 of a day. */
function clockTexts(plan: Plan): ReadonlySet<Text> {
  return new Set(
    surveyOf(plan).rows.flatMap(({ row }) =>
      forms[row.form].keys.flatMap(({ key, kind }) =>
        kind === "clock" ? (row.values.get(key)?.texts ?? []) : [],
      ),
    ),
  );
}

/** The texts that say when: those of fields and labels of time, and the times of rows and items. */
function timeTexts(plan: Plan): ReadonlySet<Text> {
  const { rows, items } = surveyOf(plan);
  const places = scopesOf(plan).flatMap((scope) => placesOf(scope).filter(({ field }) => field === "time"));
  const all = [
    ...places.flatMap(({ body }) => textsOfBody(body)),
    ...rows.flatMap(({ row }) => timeKeys.flatMap((key) => row.values.get(key)?.texts ?? [])),
    ...items.flatMap(({ time, deadline }) => [time ?? [], deadline ?? []].flat()),
  ];
  return new Set(all.filter(({ todo }) => !todo));
}
