import { expect, test } from "vitest";
import { printNumber } from "../../src/notation/numbers/digits.ts";
import { exists, parseDate, printDate, weekdayOf } from "../../src/notation/time/calendar-date.ts";
import { parseClock } from "../../src/notation/time/clock.ts";

test.each([
  ["2026-03-09", "2026年3月9日", "星期一"],
  ["2026/10/23", "2026年10月23日", "星期五"],
  ["2026.1.1", "2026年1月1日", "星期四"],
  ["２０２６－０３－０９", "2026年3月9日", "星期一"],
  ["2026年12月31日", "2026年12月31日", "星期四"],
  ["2026-11", "2026年11月", undefined],
  ["3-12", "3月12日", undefined],
  ["11月", "11月", undefined],
])("%s is the date %s, %s", (text, printed, weekday) => {
  const date = parseDate(text);
  if (!date) throw new Error("no date");
  expect([printDate(date), weekdayOf(date)]).toEqual([printed, weekday]);
});

test.each(["2026-02-30", "13-1", "三月九日", "3月9日下午", "第11周星期三", "8:30", "2026-3-9-1"])(
  "%s is not a date alone",
  (text) => {
    expect(parseDate(text)).toBeUndefined();
  },
);

test("29 February is a day of 2028, not of 2026, and may be one without a year", () => {
  expect(exists({ year: 2028, month: 2, day: 29 })).toBe(true);
  expect(exists({ year: 2026, month: 2, day: 29 })).toBe(false);
  expect(exists({ year: undefined, month: 2, day: 29 })).toBe(true);
});

test.each([
  ["08:30", 510, undefined, false, "08:30"],
  ["8：30", 510, undefined, false, "8:30"],
  ["08:30-09:00", 510, 540, false, "08:30—09:00"],
  ["8:30至11:30", 510, 690, false, "8:30—11:30"],
  ["约10:00", 600, undefined, true, "约10:00"],
])("%s is a clock", (text, from, to, approximate, printed) => {
  expect(parseClock(text)).toEqual({ from, to, approximate, text: printed });
});

test.each(["上午", "10分钟", "3月9日 08:30", "25:00", "8.30"])("%s is no clock", (text) => {
  expect(parseClock(text)).toBeUndefined();
});

test("numbers print without an exponent and with two decimals or none", () => {
  expect([printNumber(0.1 + 0.2), printNumber(4800), printNumber(5.5)]).toEqual(["0.30", "4800", "5.50"]);
});
