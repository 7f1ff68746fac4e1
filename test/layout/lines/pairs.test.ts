import { expect, test } from "vitest";
import type { Run } from "../../../src/layout/content.ts";
import { shape } from "../../../src/layout/shape/shape.ts";
import { createShaper } from "../../../src/layout/shape/shaper.ts";
import { fakeFonts } from "../fake-fonts.ts";

test("between ideographs a line may end without a gap, whatever stands around them, and signs as wide take none", () => {
  const ink: Run["ink"] = { face: "hei", latin: "hei", bold: false, size: 16, color: undefined };
  let seed = 7;
  const random = (below: number): number => {
    seed = (seed * 48271) % 2147483647;
    return seed % below;
  };
  for (let round = 0; round < 50; round++) {
    const signs = Array.from({ length: 40 }, () =>
      random(5) === 0 ? "a" : random(9) === 0 ? "①" : String.fromCodePoint(0x4e00 + random(20000)),
    );
    const chars = shape([{ text: signs.join(""), ink, tag: undefined }], createShaper(fakeFonts(), 0));
    const pairs = signs.slice(0, -1).map((sign, i) => [sign, signs[i + 1]] as const);
    const isApart = (a: string, b = ""): boolean => (a === "a") !== (b === "a") && a !== "①" && b !== "①";
    expect(chars.slice(0, -1).map(({ breakable, gap }) => [breakable, gap])).toEqual(
      pairs.map(([a, b]) => [a === "a" && b === "a" ? "no" : "may", isApart(a, b) ? 4 : 0]),
    );
  }
});
