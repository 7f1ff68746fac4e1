import { expect, test } from "vitest";
import { anniversariesIn } from "../../src/notation/anniversaries-in.ts";
import { printDate } from "../../src/notation/calendar-date.ts";
import { festivals, festivalsIn } from "../../src/notation/festivals.ts";
import { lunarDayOf, lunarDaysIn, printLunarDay } from "../../src/notation/lunar.ts";

test.each([
  ["重阳节", 2026, "2026年10月18日"],
  ["中秋节", 2025, "2025年10月6日"],
  ["端午节", 2027, "2027年6月9日"],
  ["元宵节", 2023, "2023年2月5日"],
  ["除夕", 2025, "2025年1月28日"],
  ["清明节", 2026, "2026年4月5日"],
  ["母亲节", 2026, "2026年5月10日"],
  ["教师节", 2026, "2026年9月10日"],
])("%s of %s is on %s", (name, year, expected) => {
  const date = festivalsIn(name)[0]?.festival.on(year);
  expect(date && printDate(date)).toBe(expected);
});

test("every festival is found in a sentence by each of its names", () => {
  const names = festivals.flatMap((festival) => festival.names);
  expect(names.filter((name) => festivalsIn(`喜迎${name}，全校同乐。`)[0]?.name !== name)).toEqual([]);
});

test.each(["出发前各班上一节安全课。", "7月3日上午的环节", "每日一练，夕阳红"])("no festival: %s", (text) => {
  expect(festivalsIn(text)).toEqual([]);
});

test("days of the Chinese calendar are read, computed and written", () => {
  expect(lunarDayOf({ year: 2026, month: 10, day: 18 })).toEqual({ month: 9, day: 9, leap: false });
  expect(lunarDayOf({ year: 2025, month: 7, day: 30 })).toEqual({ month: 6, day: 6, leap: true });
  expect(lunarDaysIn("农历九月初九，腊月廿三，三月三日，农历八月十五").map(printLunarDay)).toEqual([
    "九月初九",
    "腊月廿三",
    "八月十五",
  ]);
});

test.each([
  ["庆祝中国少年先锋队建队77周年", 2026],
  ["建国七十七周年", 2026],
  ["纪念五四运动107周年", 2026],
  ["庆祝建队77岁生日", 2026],
  ["新中国成立七十七岁华诞", 2026],
  ["庆祝新中国成立77年华诞", 2026],
  ["第 42 个教师节，纪念建队77周年", 2026],
  ["第42个教师节", 2026],
  ["第三十一个世界读书日", 2026],
])("%s is in %s", (text, year) => {
  const [found] = anniversariesIn(text);
  expect(found && found.value + found.anniversary.zero).toBe(year);
});

test("the anniversary in the name of a document is none of the plan's", () => {
  expect(anniversariesIn("学习《在庆祝中国共产党成立100周年大会上的讲话》")).toEqual([]);
});
