import { describe, expect, test } from "vitest";
import { countsIn, moneyIn } from "../../../src/notation/numbers/counts-in.ts";
import { parseNumeral } from "../../../src/notation/numbers/numeral.ts";

test.each([
  ["十五", 15],
  ["二百零三", 203],
  ["二百五", 250],
  ["三万五", 35_000],
  ["三万零五", 30_005],
  ["一亿二千万", 120_000_000],
  ["二〇二六", 2026],
  ["廿三", 23],
  ["伍仟", 5000],
  ["两", 2],
  ["158", 158],
  ["1,200", undefined],
  ["十五个", undefined],
  ["", undefined],
])("the number %s is %s", (text, value) => {
  expect(parseNumeral(text)).toBe(value);
});

describe("counts of a sentence", () => {
  test.each([
    ["30人的饺子，二十双拖鞋", ["30人=30人", "二十双=20双"]],
    ["选好学生代表（31、32班各15名）分好组（各班3组，共6组）", ["15名=15名 each", "3组=3组 each", "6组=6组"]],
    ["10---12名同学", ["10---12名=10~12名"]],
    ["约200人，8000多人", ["200人=200人 about", "8000多人=8000人 about"]],
    ["一至六年级24个班", ["24个班=24个班"]],
    ["一、二年级参加，3、4年级观看，五（1）班、三班，第三组", []],
  ])("%s", (text, expected) => {
    const found = countsIn(text).map(({ start, end, value, to, unit, each, approximate }) => {
      const remarks = `${each ? " each" : ""}${approximate ? " about" : ""}`;
      return `${text.slice(start, end)}=${value}${to === undefined ? "" : `~${to}`}${unit}${remarks}`;
    });
    expect(found).toEqual(expected);
  });
});

test.each([
  ["共计1,200元", [1200]],
  ["每人三百元，另收￥50", [300, 50]],
  ["1.5万元", [15_000]],
  ["庆元旦", []],
])("sums of money of %s", (text, expected) => {
  expect(moneyIn(text).map(({ yuan }) => yuan)).toEqual(expected);
});
