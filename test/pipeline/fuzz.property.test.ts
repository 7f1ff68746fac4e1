import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fullConfig } from "../../scripts/fuzz/config.ts";
import { fuzzCase, runCase } from "../../scripts/fuzz/fuzz-case.ts";
import { seedPlans } from "../../scripts/fuzz/seeds.ts";
import { expectSound } from "../../scripts/fuzz/sound.ts";
import { runs } from "../runs.ts";

const plans = seedPlans();

describe("the whole check, mending included", () => {
  test("keeps its promises on mutated plans", { timeout: 240_000 }, () => {
    for (let number = 0; number < runs(250); number++) runCase(plans, 20_260_309, number);
  });

  test("keeps them on values of any shape behind known names", { timeout: 240_000 }, () => {
    const words = [
      "标题",
      "类型",
      "活动时间",
      "时间",
      "人数",
      "经费预算",
      "流程",
      "条目",
      "待补",
      "表格",
      "列",
      "行",
    ];
    const scalar = fc.constantFrom(
      "8:00",
      "2026-02-30",
      "",
      "四十",
      "-5",
      "~",
      "研学",
      "^",
      "<",
      "是",
      "1,200元",
      "#",
    );
    const { value } = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 5, withCrossShrink: true },
        scalar,
        fc.array(tie("value"), { maxLength: 4 }),
        fc.dictionary(fc.constantFrom(...words), tie("value"), { maxKeys: 4 }),
      ),
    }));
    // JSON is YAML too, so a value of any shape can be written down.
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...words), value, { minKeys: 1, maxKeys: 6 }), (plan) =>
        expectSound(new TextEncoder().encode(JSON.stringify(plan, null, 1)), fullConfig),
      ),
      { seed: 20_260_309, numRuns: runs(300) },
    );
  });

  test("is thrown the same plans by the same seed", () => {
    expect(fuzzCase(plans, 7, 3)).toEqual(fuzzCase(plans, 7, 3));
    expect(fuzzCase(plans, 7, 3)).not.toEqual(fuzzCase(plans, 8, 3));
  });
});
