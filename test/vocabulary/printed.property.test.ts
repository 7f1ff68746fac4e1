import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";
import { mutateText } from "../../scripts/fuzz/mutate.ts";
import { randomOf } from "../../scripts/fuzz/random.ts";
import { printDifferences } from "../../scripts/print-differences.ts";
import { structuredText } from "../layout/printed.ts";
import { renderText } from "../rendering.ts";
import { runs } from "../runs.ts";
import { judge, judgeTree } from "./printed/law.ts";
import type { MadePlan } from "./printed/maker.ts";
import { markedPlan } from "./printed/marked.ts";
import { planOf, styles } from "./printed/plans-by-number.ts";
import { shortOf } from "./printed/short-of.ts";

function styleOf(number: number): string {
  return styles[number % styles.length] ?? "standard";
}

describe("a plan made from the vocabulary", () => {
  test.each(Array.from({ length: runs(60) }, (_, number) => number))(
    "prints all that was typed once, in order and alike in every format, and counts through: plan %i",
    async (number) => {
      expect(await judge(planOf(number), styleOf(number))).toEqual([]);
    },
  );

  test("is made alike by the same number", () => {
    expect(planOf(3, randomOf(3))).toEqual(planOf(3, randomOf(3)));
    expect(planOf(3).text).not.toBe(planOf(4).text);
  });
});

const examples = globSync("examples/*.yaml").sort();

describe("an example", () => {
  test.each(examples)("prints each of its texts once and in order: %s", async (file) => {
    const text = readFileSync(file, "utf8");
    const number = examples.indexOf(file);
    expect(shortOf(text, renderText(text, styleOf(number), file))).toEqual([]);
    const marked = markedPlan(text);
    expect(marked?.puts.length).toBeGreaterThan(20);
    if (!marked) return;
    const inAll = number % 3 === 0;
    const faults = inAll
      ? await judge(marked, styleOf(number))
      : judgeTree(marked, renderText(marked.text, styleOf(number), file), styleOf(number));
    expect(faults).toEqual([]);
  });
});

/** Examples after mutation that have no error, the first so many. */
function soundMutants(count: number): readonly (readonly [number, string, MadePlan])[] {
  const texts = examples.map((file) => readFileSync(file, "utf8"));
  const found: [number, string, MadePlan][] = [];
  for (let number = 0; found.length < count; number++) {
    const random = randomOf(number + 7);
    const text = mutateText(random.pick(texts), random);
    const marked = markedPlan(text);
    if (marked) found.push([number, text, marked]);
  }
  return found;
}

describe("an example after mutation", () => {
  test.each(soundMutants(runs(40)))(
    "prints each of its texts once and in order, where it has no error: %i",
    (number, text, marked) => {
      const style = styleOf(number);
      const asTyped = renderText(text, style, "examples/方案.yaml");
      const withNumbers = renderText(marked.text, style, "examples/方案.yaml");
      expect([...shortOf(text, asTyped), ...judgeTree(marked, withNumbers, style)]).toEqual([]);
    },
  );
});

describe("the list of what prints otherwise", () => {
  test.each(printDifferences)("is true of $key", async ({ typed, printed, format }) => {
    const { bytes, layout } = renderText(`标题: 例子\n${typed}\n`);
    if (format === "pdf") {
      expect(structuredText(layout)).toContain(printed);
      return;
    }
    const lines = new TextDecoder().decode(await bytes("txt")).split("\n");
    const text = lines.filter((line) => line !== "").join("；");
    expect(text).toContain(printed);
  });
});
