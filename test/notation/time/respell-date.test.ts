import { expect, test } from "vitest";
import { respellDate } from "../../../src/notation/time/respell-date.ts";

const to = { year: 2027, month: 3, day: 9 };
const all = { year: true, month: true, mark: true };

test.each([
  ["2026-10-23", "2027-03-09"],
  ["2026/10/23", "2027/3/9"],
  ["2026.09.03", "2027.03.09"],
  ["2026年10月23日", "2027年3月9日"],
  ["2026 年 10 月 23 日", "2027 年 3 月 9 日"],
  ["09月03日", "03月09日"],
  ["10月23号", "3月9号"],
  ["十月二十三日", "三月九日"],
  ["二○二六年十月", "二○二七年三月"],
  ["１０月２３日", "３月９日"],
  ["10/23", "3/9"],
  ["10月23", "3月9"],
  ["23日", "9日"],
])("%s keeps its form: %s", (written, respelled) => expect(respellDate(written, to)).toBe(respelled));

test.each([
  ["23日", "2027年3月9日"],
  ["10月23", "2027年3月9日"],
  ["二十三日", "二〇二七年三月九日"],
])("%s shows what it must: %s", (written, respelled) =>
  expect(respellDate(written, to, all)).toBe(respelled),
);
