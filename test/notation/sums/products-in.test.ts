import { expect, test } from "vitest";
import { productsIn } from "../../../src/notation/sums/products-in.ts";

test.each([
  ["租车4辆×800元=3200元", "4×800", 3200, ["辆", "元"], true, 3200],
  ["补助 10人×200元/天×6天", "10×200×6", 12000, ["人", "元", "天"], true, undefined],
  ["门票￥45 x 120人＝5,400元", "45×120", 5400, ["元", "人"], true, 5400],
  ["苗木 0.1元*3株", "0.1×3", 0.3, ["元", "株"], true, undefined],
  ["展板2块×3块", "2×3", 6, ["元", "元"], false, undefined],
  ["排列 12列×8行=96人", "12×8", 96, ["列", "行"], false, 96],
] as const)("%s", (text, reckoning, value, units, money, said) => {
  const [found, ...others] = productsIn(text);
  expect(others).toEqual([]);
  expect(found).toMatchObject({ reckoning, value, units, money });
  expect(found?.said?.value).toBe(said);
});

test("the factors end before what they come to, and the product behind it", () => {
  const text = "大巴4辆×800元=3200元，另付停车费";
  const [found] = productsIn(text);
  expect(text.slice(found?.start, found?.factorsEnd)).toBe("4辆×800元");
  expect(text.slice(found?.start, found?.end)).toBe("4辆×800元=3200元");
});

test.each(["长×宽", "3号×", "X光片1张", "海报一张"])("no product: %s", (text) => {
  expect(productsIn(text)).toEqual([]);
});
