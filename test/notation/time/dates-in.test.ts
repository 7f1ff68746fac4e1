import { describe, expect, test } from "vitest";
import { type DateMention, datesIn } from "../../../src/notation/time/dates-in.ts";
import { weekdaysIn } from "../../../src/notation/time/weekdays-in.ts";
import { yearsIn } from "../../../src/notation/time/years-in.ts";

function shown(text: string, date: DateMention): string {
  const day = [date.year ?? "?", date.month, date.day ?? "?"].join("-");
  const weekday = date.weekday ? ` ${text.slice(date.weekday.start, date.weekday.end)}` : "";
  return `${text.slice(date.start, date.end)} = ${day}${weekday}`;
}

function dates(text: string): string[] {
  return datesIn(text).map((date) => shown(text, date));
}

describe("dates of a sentence", () => {
  test.each([
    ["定于2026年3月9日（星期三）下午举行", ["2026年3月9日 = 2026-3-9 星期三"]],
    ["3月9日下午（周三）", ["3月9日 = ?-3-9 周三"]],
    ["礼拜天（3月15日）", ["3月15日 = ?-3-15 礼拜天"]],
    ["第11周星期三(4月22日)", ["4月22日 = ?-4-22 星期三"]],
    ["2026-03-09至2026-03-12", ["2026-03-09 = 2026-3-9", "2026-03-12 = 2026-3-12"]],
    ["２０２６．３．９", ["２０２６．３．９ = 2026-3-9"]],
    ["二〇二六年三月九日", ["二〇二六年三月九日 = 2026-3-9"]],
    [
      "2026年10月29日、30日（星期四、星期五）",
      ["2026年10月29日 = 2026-10-29 星期四", "30日 = 2026-10-30 星期五"],
    ],
    ["3月9日—13日（周一至周五）", ["3月9日 = ?-3-9 周一", "13日 = ?-3-13 周五"]],
    ["10月20—23日", ["10月20 = ?-10-20", "23日 = ?-10-23"]],
    ["2026年9—11月", ["2026年9 = 2026-9-?", "11月 = 2026-11-?"]],
    ["10月12星期六", ["10月12 = ?-10-12 星期六"]],
    [
      "2026年11月3日（星期二）、11月4日（星期三）",
      ["2026年11月3日 = 2026-11-3 星期二", "11月4日 = 2026-11-4 星期三"],
    ],
  ])("%s", (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });

  test.each(["农历九月初九", "学习3个月", "3月3、4年级", "2026—2027学年", "电话0512-88-1234", "第三方"])(
    "%s names no day",
    (text) => {
      expect(datesIn(text).filter(({ day }) => day !== undefined)).toEqual([]);
    },
  );

  test("a weekday that comes again or stands apart belongs to no date", () => {
    expect(dates("2027年4月6日开始，每周一举行")).toEqual(["2027年4月6日 = 2027-4-6"]);
    expect(dates("3月9日起，周一至周五早上")).toEqual(["3月9日 = ?-3-9"]);
  });

  test("a day that the calendar lacks is told, a day without 日 too", () => {
    expect(datesIn("2月30日和2026年13月1日").map(({ exists }) => exists)).toEqual([false, false]);
    expect(datesIn("10月12星期六、6月26---6月27日").map(({ bare }) => bare)).toEqual([true, true, false]);
    expect(datesIn("10月20—23日").map(({ bare }) => bare)).toEqual([false, false]);
  });
});

test.each([
  ["每周三和周日", ["周三", "周日"]],
  ["第7周星期三", ["星期三"]],
  ["周日程安排，一周一次", []],
])("weekdays of %s", (text, expected) => {
  expect(weekdaysIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test.each([
  ["2026年秋季", [[2026, 2026]]],
  ["2025—2026学年", [[2025, 2026]]],
  ["2026学年第一学期", [[2026, 2027]]],
  ["二〇二六年", [[2026, 2026]]],
  ["云民福〔2025〕19号、2008级", []],
])("years of %s", (text, expected) => {
  expect(yearsIn(text).map(({ from, to }) => [from, to])).toEqual(expected);
});
