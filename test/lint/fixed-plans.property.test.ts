import { expect, test } from "vitest";
import { mutateText } from "../../scripts/fuzz/mutate.ts";
import { randomOf } from "../../scripts/fuzz/random.ts";
import { seedPlans } from "../../scripts/fuzz/seeds.ts";
import { runs } from "../runs.ts";
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
