import { describe, expect, test } from "vitest";
import { datedWeeks, schoolWeekOf } from "../../../src/facts/time/school-weeks.ts";
import { dayNumber, printDate } from "../../../src/notation/time/calendar-date.ts";
import { planOf } from "../../lint/lint-text.ts";

/** The weeks of a plan as `8 2026年10月19日`. */
function weeksOf(yaml: string): readonly string[] {
  return datedWeeks(planOf(`标题: 秋季活动安排\n年份: 2026\n${yaml}`)).map(
    ({ week, date }) => `${week} ${printDate(date)}`,
  );
}

describe("a school week beside a date", () => {
  test.each([
    ["第八周（10月19日—23日）开放", ["8 10月19日"]],
    ["第8周星期三（10月21日）开放", ["8 10月21日"]],
    ["10月21日（第八周星期三）开放", ["8 10月21日"]],
    ["第十二教学周，11月16日开放", ["12 11月16日"]],
    ["第八周开放，报名在10月12日前", []],
    ["第二周年校庆（10月21日）", []],
    ["第八周（10月32日）开放", []],
  ])("in a text: %s", (text, expected) => {
    expect(weeksOf(`导语: ${text}\n`).map((each) => each.replace("2026年", ""))).toEqual(expected);
  });

  test("in a table: a week that reaches down counts for the rows below, up to the next", () => {
    const table = `安排:
  列: [周次, 日期, 内容]
  行:
    - [第三周, 9月14日, 报名]
    - ["^", 9月16日, 初赛]
    - [4, 9月21日, 决赛]
    - [待补, 9月28日, 颁奖]
    - [第五周, 待补, 总结]
`;
    expect(weeksOf(table).map((each) => each.replace("2026年", ""))).toEqual([
      "3 9月14日",
      "3 9月16日",
      "4 9月21日",
    ]);
  });
});

describe("the school week of a day", () => {
  const day = (text: string): { year: number; month: number; day: number } => {
    const [year = 0, month = 0, date = 0] = text.split("-").map(Number);
    return { year, month, day: date };
  };
  const starts = (...texts: string[]): number[] => texts.map((text) => dayNumber(day(text)) ?? 0);

  test.each([
    // 1 September 2026 is a Tuesday: its week began on Monday, 31 August.
    ["2026-09-01", 1],
    ["2026-08-31", 1],
    ["2026-09-06", 1],
    ["2026-09-07", 2],
    ["2026-10-21", 8],
    ["2027-02-28", 26],
    ["2027-03-01", undefined],
    ["2026-08-30", undefined],
  ])("%s is in week %s of a term that began on 1 September 2026", (text, week) => {
    expect(schoolWeekOf(day(text), starts("2026-09-01"))).toBe(week);
  });

  test("counts from the later of two terms", () => {
    expect(schoolWeekOf(day("2027-02-24"), starts("2026-09-01", "2027-02-22"))).toBe(1);
    expect(schoolWeekOf({ year: undefined, month: 9, day: 8 }, starts("2026-09-01"))).toBeUndefined();
  });
});
