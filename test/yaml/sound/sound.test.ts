import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";
import { planText } from "../../../bench/plans.ts";
import { defaultLimits } from "../../../src/yaml/limits.ts";
import { readSound } from "../../../src/yaml/sound/sound.ts";
import { isTaken, left, taken } from "./texts.ts";

describe("readSound", () => {
  test.each(taken)("reads %j as the library does", (text) => {
    expect(isTaken(text)).toBe(true);
  });

  test.each(left)("leaves %j to the library", (text) => {
    expect(isTaken(text)).toBe(false);
  });

  test("stops short of the limits, where the library judges", () => {
    const rows = `目标:\n${"  - 守时\n".repeat(10)}`;
    expect(readSound(rows, { ...defaultLimits, rows: 30 })).toBeDefined();
    expect(readSound(rows, { ...defaultLimits, rows: 10 })).toBeUndefined();
    expect(readSound(rows, { ...defaultLimits, nodes: 12 })).toBeUndefined();
    expect(readSound("a: {b: [{c: 1}]}\n", { ...defaultLimits, depth: 4 })).toBeDefined();
    expect(readSound("a: {b: [{c: 1}]}\n", { ...defaultLimits, depth: 3 })).toBeUndefined();
    expect(readSound("a:\n  b:\n    - c:\n        d: 1\n", { ...defaultLimits, depth: 4 })).toBeUndefined();
  });

  test("takes plans as schools write them", () => {
    const patterns = ["examples/**/*.yaml", "templates/**/*.yaml", "test/fixtures/clean/*.yaml"];
    const files = patterns.flatMap((pattern) => globSync(pattern)).sort();
    expect(files.length).toBeGreaterThanOrEqual(40);
    // The one plan that says a thing once and refers to it again.
    const left = files.filter((file) => !isTaken(readFileSync(file, "utf8")));
    expect(left).toEqual(["examples/秋季研学.yaml"]);
    expect([1, 2, 3].map(planText).filter(isTaken)).toHaveLength(3);
  });
});
