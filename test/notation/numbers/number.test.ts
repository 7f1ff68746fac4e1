import { describe, expect, test } from "vitest";
import {
  exactNumber,
  isGarbled,
  numberOf,
  probablyMeant,
  readNumber,
} from "../../../src/notation/numbers/number.ts";

describe("what is one number", () => {
  test.each([
    ["40", 40],
    ["８０", 80],
    ["１．５", 1.5],
    ["5.5元", 5.5],
    ["-500", -500],
    ["1,200.50元", 1200.5],
    ["1，000", 1000],
    ["1 000", 1000],
    ["12 人", 12],
    ["1.5万元", 15_000],
    ["2千", 2000],
    ["2千5百", 2500],
    ["1万2千", 12_000],
    ["1万500", 10_500],
    ["3千万元", 30_000_000],
    ["三百二十", 320],
    ["两千", 2000],
    ["伍仟元整", 5000],
    ["人民币5000元整", 5000],
    ["￥50", 50],
    ["3元5角", 3.5],
    ["半天", 0.5],
    ["2天半", 2.5],
    ["共158人", 158],
    ["158人（男80、女78）", 158],
    ["40+2", 42],
    ["4*5", 20],
    ["2天×3辆", 6],
    ["20元×3人＋5元", 65],
    ["40+2=42", 42],
    ["15元/人", 15],
  ])("%s is %d", (text, value) => {
    expect(exactNumber(text)).toBe(value);
  });
});

describe("what is a number, but not exactly one", () => {
  test.each([
    ["约30人", 30, undefined],
    ["30人左右", 30, undefined],
    ["120余人", 120, undefined],
    ["三百多人", 300, undefined],
    ["近2千元", 2000, undefined],
    ["不超过50元", 50, undefined],
    ["100-120", 100, 120],
    ["100至120人", 100, 120],
    ["100元—120元", 100, 120],
  ])("%s", (text, value, to) => {
    expect(readNumber(text)).toMatchObject({ value, to });
    expect(exactNumber(text)).toBeUndefined();
  });
});

describe("what is no number", () => {
  test.each([
    [".5", true, 0.5],
    ["1_000", true, 1000],
    ["5K", true, 5000],
    ["1.5w", true, 15_000],
    ["15%", true, undefined],
    ["1,00", true, undefined],
    ["12,34", true, undefined],
    ["1.2.3", true, undefined],
    ["1 0000", true, undefined],
    ["120-100", true, undefined],
    ["40+2=43", false, undefined],
    ["三四人", false, undefined],
    ["1万2", false, undefined],
    ["1：20", false, undefined],
    ["40、41", false, undefined],
    ["3月5日", false, undefined],
    ["每班2面、每组1面", false, undefined],
    ["若干", false, undefined],
  ])("%s", (text, garbled, meant) => {
    expect(readNumber(text)).toBeUndefined();
    expect(isGarbled(text)).toBe(garbled);
    expect(probablyMeant(text)).toBe(meant);
  });
});

test("for each of what a number is", () => {
  expect(readNumber("15元/人")).toMatchObject({ unit: "元", per: "人" });
  expect(readNumber("每班2面")).toMatchObject({ unit: "面", per: "班" });
  expect(readNumber("30元（每人）")).toMatchObject({ value: 30, per: "人" });
});

test.each([
  ["1,200", 1200],
  ["3.5万", 35_000],
  ["二〇二六", 2026],
  ["一二三", undefined],
  ["1万3万", undefined],
])("the number that a text shows as %s is %s", (written, value) => {
  expect(numberOf(written)).toBe(value);
});
