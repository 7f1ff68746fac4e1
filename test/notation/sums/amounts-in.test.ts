import { expect, test } from "vitest";
import { countsIn, moneyIn } from "../../../src/notation/numbers/counts-in.ts";
import { readNumber } from "../../../src/notation/numbers/number.ts";
import { amountsIn } from "../../../src/notation/sums/amounts-in.ts";

test.each([
  ["3至5人", 3, 5],
  ["三到五人", 3, 5],
  ["3、4人", 3, 4],
  ["3或4人", 3, 4],
  ["10—12名", 10, 12],
  ["3、40人", 40, undefined],
  ["5至3人", 3, undefined],
])("%s counts from %s to %s", (text, value, to) => {
  expect(countsIn(text).map((count) => [count.value, count.to])).toEqual([[value, to]]);
});

test("a number behind a mark is found where it stands", () => {
  const [found] = countsIn("1、30人参加");
  expect(found && "1、30人参加".slice(found.start, found.end)).toBe("30人");
});

test.each([
  ["100至120元", 100, 120],
  ["100元-120元", 100, 120],
  ["100元至120元", 100, 120],
  ["￥50", 50, undefined],
  ["1.5万元", 15_000, undefined],
])("%s is money from %s to %s", (text, yuan, to) => {
  expect(moneyIn(text).map((sum) => [sum.yuan, sum.to])).toEqual([[yuan, to]]);
});

test.each([
  "约5人",
  "将近5人",
  "预计5人",
  "5人起",
  "5人以内",
  "上百人",
  "±5人",
  "100元上下",
  "100元内",
  "10余人",
])("%s is not exact", (text) => {
  expect(amountsIn(text).map(({ vague }) => vague)).toEqual([true]);
});

test.each(["5人", "共5人", "上午5人", "5人起床", "晚上10人值班", "20人内容丰富", "100元"])(
  "%s is exact",
  (text) => {
    expect(amountsIn(text).map(({ vague }) => vague)).toEqual([false]);
  },
);

test.each([
  ["20元/人", "人"],
  ["20元每人", "人"],
  ["每人20元", "人"],
  ["2人/班", "班"],
  ["每班2人", "班"],
  ["20元", ""],
])("%s is for each: %s", (text, per) => {
  expect(amountsIn(text).map((amount) => amount.per)).toEqual([per]);
});

test("the ends of a range share its 万", () => {
  expect(readNumber("1—2万元")).toMatchObject({ value: 10_000, to: 20_000 });
  expect(readNumber("8000—12000元")).toMatchObject({ value: 8000, to: 12_000 });
});
