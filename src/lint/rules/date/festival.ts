import { foundIn } from "../../../facts/found-in.ts";
import { rangeIn } from "../../../facts/range-in.ts";
import { surveyOf } from "../../../facts/survey.ts";
import { possibleYears, withYear } from "../../../facts/years.ts";
import { type CalendarDate, dayNumber, printDate } from "../../../notation/time/calendar-date.ts";
import { type DateMention, datesIn } from "../../../notation/time/dates-in.ts";
import { isSaidOf } from "../../../notation/time/festival-days.ts";
import { type FestivalMention, festivalsIn } from "../../../notation/time/festivals.ts";
import { lunarDayOf, lunarDaysIn, printLunarDay } from "../../../notation/time/lunar.ts";
import type { Row } from "../../../plan/body.ts";
import type { Plan } from "../../../plan/plan.ts";
import type { Text } from "../../../plan/text.ts";
import type { Findings, Rule } from "../../rule.ts";

type Data = { date: string; festival: string; right: string };

/** A sentence that says a festival, or a lunar day, is on a day on which it is not. */
export const dateFestival: Rule<Data> = {
  code: "date/festival",
  severity: "error",
  words: {
    zh: ({ date, festival, right }) => ({
      message: `写的是${date}为「${festival}」，其实${right}`,
      hint: "改正日期；如果活动提前或推后举行，就写成“××节前举行”，不要写成就是这一天",
    }),
    en: ({ date, festival, right }) => ({
      message: `${date} is said to be ${festival}, but ${right}`,
      hint: "Mend the date, or say that the event is held before or after the festival",
    }),
  },
  why: {
    zh: "重阳节、端午节这些农历节日每年的日子都不同，照抄去年的日期就错了。",
    en: "Festivals of the Chinese calendar move every year; last year's date copied is wrong.",
  },
  get examples() {
    return {
      bad: [
        "标题: 2026年敬老活动方案\n导语: 10月16日是重阳节，学校组织慰问。\n",
        "标题: 敬老活动方案\n导语: 2026年重阳节（10月16日）当天上门慰问。\n",
        "标题: 植树活动方案\n导语: 3月15日是一年一度的植树节。\n",
        "标题: 敬老活动方案\n活动时间: {日期: 2026-10-16, 农历: 九月初九}\n",
        "标题: 敬老活动方案\n导语: 定于2026年10月16日（农历九月初九）举行。\n",
      ],
      good: [
        "标题: 2026年敬老活动方案\n导语: 10月18日是重阳节，学校定于10月16日举行重阳节慰问活动。\n",
        "标题: 2026年重阳节敬老活动方案\n活动时间: {日期: 2026-10-16, 农历: 九月初七}\n",
        "标题: 2026年国庆节活动方案\n导语: 国庆节（10月1日至7日）放假，9月29日为国庆节举行升旗仪式，9月30日是国庆节前最后一天。\n",
        "标题: 敬老活动方案\n导语: 10月16日是重阳节前的星期五。\n",
      ],
    };
  },
  check(plan, findings) {
    const daysNear = daysByText(plan);
    for (const { text, mention } of foundIn(plan, festivalsIn)) {
      const date = daysNear(text, mention.start).find((each) => isSaidOf(text.value, each, mention));
      if (date) judge(plan, text, date, mention, findings);
    }
    for (const { text, mention } of foundIn(plan, lunarDaysIn)) {
      const date = daysNear(text, mention.start).find((each) => isBeside(text.value, each, mention.start));
      if (date) compareLunar(plan, withYear(date, plan), text, mention, findings);
    }
    for (const { row } of surveyOf(plan).rows) judgeRow(plan, row, findings);
  },
};

/** How far from its date a festival may be named. */
const reach = 60;

/** For every text its real days, in order; asked for those near a place. */
function daysByText(plan: Plan): (text: Text, at: number) => readonly DateMention[] {
  const days = new Map<Text, DateMention[]>();
  for (const { text, mention } of foundIn(plan, datesIn)) {
    if (mention.day === undefined || !mention.exists) continue;
    const known = days.get(text);
    if (known) known.push(mention);
    else days.set(text, [mention]);
  }
  return (text, at) => {
    const all = days.get(text) ?? [];
    let [low, high] = [0, all.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((all[middle]?.start ?? 0) < at - reach) low = middle + 1;
      else high = middle;
    }
    const near = all.slice(low, low + reach);
    return near.filter(({ start }) => start < at + reach);
  };
}

/** 10月16日（农历九月初六） */
function isBeside(value: string, date: DateMention, start: number): boolean {
  return date.end <= start && /^[（(，,\s]*即?$/u.test(value.slice(date.end, start));
}

function judge(
  plan: Plan,
  text: Text,
  date: DateMention,
  { festival, name }: FestivalMention,
  findings: Findings<Data>,
): void {
  const years = possibleYears(text.value, date, plan);
  const candidates = years.length === 0 && festival.fixed ? [2000] : years;
  const days = candidates.map((year) => [festival.on(year), { ...date, year }] as const);
  const last = days.at(-1);
  if (!last || days.some(([right, said]) => !right || dayNumber(right) === dayNumber(said))) return;
  const right = festival.fixed ? { ...festival.fixed, year: undefined } : last[0];
  if (!right) return;
  const data = {
    date: text.value.slice(date.start, date.end),
    festival: name,
    right: `${name}是${printDate(right)}`,
  };
  findings.add(rangeIn(text, date.start, date.end, plan.source), data);
}

function compareLunar(
  plan: Plan,
  date: CalendarDate,
  text: Text,
  lunar: { start: number; end: number; month: number; day: number },
  findings: Findings<Data>,
): void {
  const right = lunarDayOf(date);
  if (!right || (right.month === lunar.month && right.day === lunar.day)) return;
  const data = {
    date: printDate(date),
    festival: text.value.slice(lunar.start, lunar.end),
    right: `这一天是农历${printLunarDay(right)}`,
  };
  findings.add(rangeIn(text, lunar.start, lunar.end, plan.source), data);
}

/** A typed day with its lunar day or festival: {日期: 2026-10-18, 农历: 九月初九}. */
function judgeRow(plan: Plan, row: Row, findings: Findings<Data>): void {
  const date = row.values.get("date")?.date;
  const [text] = row.values.get("lunar")?.texts ?? [];
  if (date?.day === undefined || !text || text.todo) return;
  const prefix = /^农历/u.test(text.value) ? "" : "农历";
  const [lunar] = lunarDaysIn(prefix + text.value);
  if (lunar?.start === 0 && lunar.end === prefix.length + text.value.trim().length) {
    compareLunar(plan, withYear(date, plan), text, { ...lunar, end: lunar.end - prefix.length }, findings);
    return;
  }
  const [festival] = festivalsIn(text.value);
  if (!festival || festival.name !== text.value.trim()) return;
  const full = withYear(date, plan);
  const right = full.year === undefined ? undefined : festival.festival.on(full.year);
  if (!right || dayNumber(right) === dayNumber(full)) return;
  findings.add(text.range, {
    date: printDate(full),
    festival: festival.name,
    right: `${festival.name}是${printDate(right)}`,
  });
}
