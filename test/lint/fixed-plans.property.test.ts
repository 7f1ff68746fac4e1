import { describe, expect, test } from "vitest";
import { mutateText } from "../../scripts/fuzz/mutate.ts";
import { randomOf } from "../../scripts/fuzz/random.ts";
import { seedPlans } from "../../scripts/fuzz/seeds.ts";
import { rules } from "../../src/lint/rules/index.ts";
import { isThorough, runs } from "../runs.ts";
import { mended, shapeOf } from "./mended.ts";

test("mutated plans keep their comments, line ends and quotes, and twice is once", () => {
  const plans = seedPlans();
  const random = randomOf(20_261_023);
  for (let round = 0; round < runs(300); round++) {
    const text = mutateText(random.pick(plans), random);
    const once = mended(text);
    expect(shapeOf(once), text).toEqual(shapeOf(text));
    expect(mended(once), text).toBe(once);
  }
});

/** The same plan with a comment above and behind its first lines. */
function commented(text: string): string {
  const lines = text.split("\n");
  return [
    "# 草稿，给年级组看",
    ...lines.slice(0, 1).map((line) => `${line}  # 定稿前再看一遍`),
    ...lines.slice(1),
  ].join("\n");
}

/** Line ends that an example is tried with: both, and in `npm test` one of them in turn. */
function lineEnds(at: number): readonly string[] {
  return isThorough ? ["\n", "\r\n"] : [at % 2 === 0 ? "\n" : "\r\n"];
}

/** In `npm test` what is told, as what is not has nothing to mend. */
const examples = rules.flatMap(({ code, examples: { bad, good } }) =>
  [...bad, ...(isThorough ? good : [])].map((text, at) => [code, text, lineEnds(at)] as const),
);

describe("mending", () => {
  test.each(examples)(
    "an example of %s keeps everything else, and twice is once:\n%s",
    (_code, example, ends) => {
      for (const end of ends) {
        const text = commented(example).replaceAll("\n", end);
        const once = mended(text);
        expect(shapeOf(once)).toEqual(shapeOf(text));
        expect(mended(once)).toBe(once);
      }
    },
  );
});
