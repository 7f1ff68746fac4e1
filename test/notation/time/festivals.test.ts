import { expect, test } from "vitest";
import { anniversariesIn } from "../../../src/notation/time/anniversaries-in.ts";
import { printDate } from "../../../src/notation/time/calendar-date.ts";
import { festivals, festivalsIn } from "../../../src/notation/time/festivals.ts";
import { lunarDayOf, lunarDaysIn, printLunarDay } from "../../../src/notation/time/lunar.ts";

test.each([
  ["重阳节", 2026, "2026年10月18日"],
  ["中秋节", 2025, "2025年10月6日"],
  ["端午节", 2027, "2027年6月9日"],
  ["元宵节", 2023, "2023年2月5日"],
  ["除夕", 2025, "2025年1月28日"],
  ["清明节", 2026, "2026年4月5日"],
  ["母亲节", 2026, "2026年5月10日"],
  ["母亲节", 2022, "2022年5月8日"],
  ["父亲节", 2026, "2026年6月21日"],
  ["父亲节", 2025, "2025年6月15日"],
  ["春节", 2026, "2026年2月17日"],
  ["七夕", 2026, "2026年8月19日"],
  ["腊八节", 2025, "2026年1月26日"],
  ["除夕", 2026, "2026年2月16日"],
  ["清明节", 1984, "1984年4月4日"],
  ["清明节", 1990, "1990年4月5日"],
  ["清明节", 2008, "2008年4月4日"],
  ["清明节", 2011, "2011年4月5日"],
  ["教师节", 2026, "2026年9月10日"],
])("%s of %s is on %s", (name, year, expected) => {
  const date = festivalsIn(name)[0]?.festival.on(year);
  expect(date && printDate(date)).toBe(expected);
});

test("festivals with a day of their own fall on the day that their names say", () => {
  const days = festivals.flatMap(({ names, fixed }) =>
    fixed ? [`${fixed.month}.${fixed.day} ${names[0]}`] : [],
  );
  expect(days).toEqual([
    "1.1 元旦",
    "3.5 学雷锋纪念日",
    "3.8 妇女节",
    "3.12 植树节",
    "3.22 世界水日",
    "4.15 全民国家安全教育日",
    "4.22 世界地球日",
    "4.23 世界读书日",
    "4.24 中国航天日",
    "5.1 劳动节",
    "5.4 青年节",
    "5.12 全国防灾减灾日",
    "6.1 儿童节",
    "6.5 世界环境日",
    "6.6 全国爱眼日",
    "6.26 国际禁毒日",
    "7.1 建党节",
    "8.1 建军节",
    "9.3 中国人民抗日战争胜利纪念日",
    "9.10 教师节",
    "9.20 全国爱牙日",
    "9.30 烈士纪念日",
    "10.1 国庆节",
    "10.13 建队日",
    "11.9 全国消防日",
    "12.2 全国交通安全日",
    "12.4 国家宪法日",
    "12.13 国家公祭日",
  ]);
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

test("all days of a lunar month are written as a calendar prints them, and read again", () => {
  const days = Array.from({ length: 30 }, (_, at) => ({ month: 11, day: at + 1, leap: at === 4 }));
  const written = days.map(printLunarDay);
  expect(written.join(" ")).toBe(
    "冬月初一 冬月初二 冬月初三 冬月初四 闰冬月初五 冬月初六 冬月初七 冬月初八 冬月初九 冬月初十 " +
      "冬月十一 冬月十二 冬月十三 冬月十四 冬月十五 冬月十六 冬月十七 冬月十八 冬月十九 冬月二十 " +
      "冬月廿一 冬月廿二 冬月廿三 冬月廿四 冬月廿五 冬月廿六 冬月廿七 冬月廿八 冬月廿九 冬月三十",
  );
  const read = lunarDaysIn(written.map((text) => `农历${text}`).join("，"));
  expect(read.map(({ month, day, leap }) => ({ month, day, leap }))).toEqual(days);
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
