import { expect, it } from "vitest";
import { isTooWide } from "../../../src/layout/arrange/turns.ts";
import { surelyFits } from "../../../src/layout/tables/fitting-table.ts";
import { list, preset, row, table } from "../make.ts";

const words = [
  "时间",
  "2026年10月8日",
  "8:30—9:30",
  "操场",
  "五（1）班",
  "Sports Day",
  "，",
  "“合唱”",
  "负责人",
];
words.push("https://example.org/a/b", "㎡", "é", "带队老师和家长志愿者一起清点人数", "±5℃", "");

/** Numbers that look random and are the same each time. */
function series(seed: number): (count: number) => number {
  let state = seed;
  return (count) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * count);
  };
}

it.each(["standard", "official"] as const)(
  "no table of the style %s that surely fits is too wide by the yardstick",
  (name) => {
    const style = preset(name);
    const next = series(20);
    const text = (): string =>
      Array.from({ length: 1 + next(4) }, () => words[next(words.length)] ?? "").join("");
    let fitting = 0;
    let wide = 0;
    for (let i = 0; i < 400; i++) {
      const columns = 2 + next(9);
      const line = (): string[] => Array.from({ length: columns }, text);
      const made = table(line(), ...Array.from({ length: 1 + next(4) }, () => row(...line())));
      const tooWide = isTooWide(made, style);
      if (surelyFits(made, style)) {
        fitting++;
        expect(tooWide, JSON.stringify(made)).toBe(false);
      }
      if (tooWide) wide++;
    }
    expect(fitting).toBeGreaterThan(50);
    expect(wide).toBeGreaterThan(50);
  },
);

it("lists in cells are left to the yardstick", () => {
  const made = table(["姓名"], row("李明"));
  const [first] = made.rows;
  if (!first) throw new Error("the table has no row");
  const cells = first.cells.map((cell) => ({ ...cell, blocks: [list(1, "带队")] }));
  const style = preset("standard");
  expect(surelyFits(made, style)).toBe(true);
  expect(surelyFits({ ...made, rows: [{ ...first, cells }] }, style)).toBe(false);
  expect(surelyFits({ ...made, rows: [{ ...first, cells: [] }] }, style)).toBe(true);
});
