import { type Mention, normalText } from "../numbers/normal.ts";

/** A day of the week in a sentence, from 星期 on. */
export interface WeekdayMention extends Mention {
  /** 0 for Sunday to 6 for Saturday. */
  readonly weekday: number;
  /** Whether it is said to come again: 每周一, 逢星期三. */
  readonly recurring: boolean;
}

const names = "日一二三四五六";
const pattern = /(每个?|逢)?(星期|礼拜|周)([一二三四五六日天])(?![次期度年岁个])/gu;
const apart = /[上下本这两半]$/u;

/** Every weekday of a text: 星期三, 周三, 礼拜天. */
export function weekdaysIn(value: string): readonly WeekdayMention[] {
  if (!/[期拜周]/u.test(value)) return [];
  const found: WeekdayMention[] = [];
  for (const match of normalText(value).matchAll(pattern)) {
    const [whole, every = "", , name = ""] = match;
    const start = match.index + every.length;
    // 周日程 and 一周一 are no weekdays.
    if (name === "日" && /^[程志记]/u.test(value.slice(match.index + whole.length))) continue;
    if (apart.test(value.slice(0, start)) && whole.startsWith("周")) continue;
    found.push({ start, end: match.index + whole.length, weekday: indexOf(name), recurring: every !== "" });
  }
  return found;
}

function indexOf(name: string): number {
  return name === "天" ? 0 : names.indexOf(name);
}
