import { describe, expect, test } from "vitest";
import { randomOf } from "../../scripts/fuzz/random.ts";
import { printDifferences } from "../../scripts/print-differences.ts";
import { renderText } from "../rendering.ts";
import { judge } from "./printed/law.ts";
import { planOf, styles } from "./printed/plans-by-number.ts";

describe("a plan made from the vocabulary", () => {
  test.each(Array.from({ length: 18 }, (_, number) => number))(
    "prints all that was typed once, in order and alike in every format, and counts through: plan %i",
    async (number) => {
      expect(await judge(planOf(number), styles[number % styles.length] ?? "standard")).toEqual([]);
    },
  );

  test("is made alike by the same number", () => {
    expect(planOf(3, randomOf(3))).toEqual(planOf(3, randomOf(3)));
    expect(planOf(3).text).not.toBe(planOf(4).text);
  });
});

describe("the list of what prints otherwise", () => {
  test.each(printDifferences)("is true of $key", async ({ typed, printed }) => {
    const { bytes } = renderText(`标题: 例子\n${typed}\n`);
    const lines = new TextDecoder().decode(await bytes("txt")).split("\n");
    const text = lines.filter((line) => line !== "").join("；");
    expect(text).toContain(printed);
  });
});
