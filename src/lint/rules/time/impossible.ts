import { textsUnder } from "../../../facts/figure.ts";
import { rangeIn } from "../../../facts/range-in.ts";
import { surveyOf, textsWith } from "../../../facts/survey.ts";
import { normalText } from "../../../notation/numbers/normal.ts";
import { sign } from "../../../notation/words/signs.ts";
import type { Row } from "../../../plan/body.ts";
import type { Plan } from "../../../plan/plan.ts";
import type { Text } from "../../../plan/text.ts";
import { textsOfBody } from "../../../plan/walk.ts";
import type { Rule } from "../../rule.ts";

/** A time that no clock shows. */
export const timeImpossible: Rule<{ written: string; part: "hour" | "minute" }> = {
  code: "time/impossible",
  severity: "error",
  words: {
    zh: ({ written, part }) => ({
      message: `没有「${written}」这个时刻：${part === "hour" ? "一天只到24:00" : "分钟只到59"}`,
      hint: "写上真正的时刻，如 08:30、14:00；过了午夜从 00:00 写起",
    }),
    en: ({ written, part }) => ({
      message: `There is no ${written}: ${part === "hour" ? "a day ends at 24:00" : "minutes go up to 59"}`,
      hint: "Write the real time, as 08:30 or 14:00; after midnight begin with 00:00",
    }),
  },
  why: {
    zh: "钟上没有的时刻一定是写错了，先后、时长和冲突也就都没法查。",
    en: "A time that no clock shows is surely a slip, and neither order nor overlap can be checked with it.",
  },
  get examples() {
    return {
      bad: [
        "标题: 秋游方案\n活动时间: {日期: 2026-10-23, 开始: 25:00}\n",
        "标题: 秋游方案\n活动流程:\n  - {时间: 08:75-09:10, 内容: 乘车}\n",
        "标题: 秋游方案\n活动流程:\n  - {时间: 24:30, 内容: 熄灯}\n",
        "标题: 秋游方案\n活动时间: 2026年10月23日 8:60\n",
        "标题: 秋游方案\n注意事项:\n  - {标题: 集合, 时间: 25:70}\n",
        "标题: 秋游方案\n活动要求:\n  - 上午8点75分集合。\n  - 晚上25:00熄灯。\n",
      ],
      good: [
        "标题: 露营方案\n活动流程:\n  - {时间: 00:00, 内容: 换岗}\n  - {时间: 23:30-24:00, 内容: 巡夜}\n",
        "标题: 篮球赛方案\n导语: 去年以78:65战胜邻校，命中率2:75。晚上有25人值班。\n赛事记录: 上半场 40:61\n",
        "标题: 课程方案\n导语: 全年72学时，每周2时90分钟大课。\n",
      ],
    };
  },
  check(plan, findings) {
    const told = new Set<number>();
    for (const { text, found } of [...typed(plan), ...said(plan)]) {
      for (const { start, end, part } of found) {
        const range = rangeIn(text, start, end, plan.source);
        if (told.has(range.start)) continue;
        told.add(range.start);
        findings.add(range, { written: text.value.slice(start, end), part });
      }
    }
  },
};

interface Found {
  readonly start: number;
  readonly end: number;
  readonly part: "hour" | "minute";
}

interface FoundIn {
  readonly text: Text;
  readonly found: readonly Found[];
}

const clockKeys = ["time", "from", "to"];
const clock = /(?<![\d:.])(\d{1,2}):(\d{2})(?![\d:])/g;
/** With the part of the day in front, or counted to the minute: a score of a match has neither. */
const clockInWords =
  /(?:凌晨|清晨|早晨|早上|早|上午|中午|下午|傍晚|晚上|晚|夜间)\s?(\d{1,2}):(\d{2})(?![\d:])|(?<!\d)(\d{1,2})[点时](\d{1,2})分(?!钟)/g;

/** Values that stand for clocks, and whatever a section about the time says. */
function typed(plan: Plan): readonly FoundIn[] {
  const { rows, items, sections } = surveyOf(plan);
  const values = [...rows.flatMap(({ row }) => clockTexts(row)), ...items.flatMap(({ time }) => time ?? [])];
  const times = sections.filter(({ field }) => field?.key === "time");
  return [...values, ...times.flatMap(({ body }) => textsOfBody(body))]
    .filter((text) => !text.todo)
    .map((text) => ({ text, found: impossible(text.value, clock) }));
}

function clockTexts(row: Row): readonly Text[] {
  return textsUnder(row, clockKeys);
}

function said(plan: Plan): readonly FoundIn[] {
  return textsWith(plan, sign.digit, sign.hour | sign.colon).map((text) => ({
    text,
    found: impossible(text.value, clockInWords),
  }));
}

function impossible(value: string, pattern: RegExp): readonly Found[] {
  if (!/\d ?[:：点时]/u.test(value)) return [];
  return [...normalText(value).matchAll(pattern)].flatMap((match) => {
    const hour = Number(match[1] ?? match[3]);
    const minute = Number(match[2] ?? match[4]);
    const part = minute > 59 ? "minute" : hour * 60 + minute > 24 * 60 ? "hour" : undefined;
    return part === undefined ? [] : [{ start: match.index, end: match.index + match[0].length, part }];
  });
}
