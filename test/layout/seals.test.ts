import { describe, expect, test } from "vitest";
import { sealRows } from "../../src/layout/seals.ts";
import { shippedStyle } from "../style/library.ts";

const official = shippedStyle("official");
const date = "2026年10月26日";
const units = [
  "青禾市教育局",
  "青禾市公安局",
  "青禾市消防救援支队",
  "青禾市卫生健康委员会",
  "共青团青禾市委员会",
] as const;
const points = (millimetres: number): number => (millimetres * 72) / 25.4;

/** The rows of units that sign with seals, each name with the millimetres from the one before it, middle to middle. */
function rows(count: number, names: readonly string[] = units): { text: string; step: number }[][] {
  const signed = sealRows({ type: "signature", units: names.slice(0, count), date, seal: true }, official);
  return (signed ?? []).map((row) =>
    row.names.map(({ text, middle }, i) => ({
      text,
      step: i === 0 ? 0 : ((middle - (row.names[i - 1]?.middle ?? 0)) / 72) * 25.4,
    })),
  );
}

const shapes = (count: number, names?: readonly string[]): number[] =>
  rows(count, names).map(({ length }) => length);

describe("units that sign with a seal each (GB/T 9704-2012, 7.3.5.1)", () => {
  test("stand up to three in a row, as they have room beside their own neighbours", () => {
    expect([2, 3, 4, 5].map((count) => shapes(count))).toEqual([[2], [3], [3, 1], [3, 2]]);
    const long = ["青禾市青禾区教育和体育局", "青禾市青禾区卫生健康委员会", "青禾市青禾区文化和旅游局"];
    expect(shapes(3, long)).toEqual([2, 1]);
    const longest = ["青禾市青禾区中心小学教育集团办公室", "青禾市青禾区卫生健康委员会办公室"];
    expect(shapes(2, longest)).toEqual([1, 1]);
  });

  test("no two names touch, nor two seals of 42 mm", () => {
    for (const row of [2, 3, 4, 5].flatMap((count) => rows(count)))
      row.slice(1).forEach(({ text, step }, i) => {
        const widths = [...text, ...(row[i]?.text ?? "")].length * (156 / 28);
        expect(step).toBeGreaterThanOrEqual(42);
        expect(step).toBeGreaterThan(widths / 2);
      });
  });

  test("stay inside the type area", () => {
    const signed = sealRows({ type: "signature", units, date, seal: true }, official) ?? [];
    for (const { text, middle } of signed.flatMap(({ names }) => names)) {
      const half = ([...text].length * points(156 / 28)) / 2;
      expect(middle - half, text).toBeGreaterThanOrEqual(-0.5);
      expect(middle + half, text).toBeLessThanOrEqual(points(156) + 0.5);
    }
  });
});
