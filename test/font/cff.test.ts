import { beforeAll, describe, expect, test } from "vitest";
import { buildFonts } from "../../scripts/fonts.ts";
import { subsetFile } from "../../src/font/subset.ts";
import { cffFont, op } from "./cff-font.ts";
import { inkOf, outlinePoints } from "./outline.ts";
import { shippedFolder } from "./shipped.ts";
import { openGood } from "./small-font.ts";

beforeAll(() => buildFonts(shippedFolder));

const end = [14];
const moves = { r: 21, h: 22, v: 4 };

function corners(charstring: readonly number[], subroutines: readonly (readonly number[])[] = []) {
  const font = openGood(cffFont("校徽体", [charstring], subroutines));
  return outlinePoints(font, font.glyphOf(0x4e00)).map(({ x, y }) => [x, y]);
}

const square = [
  [100, 200],
  [300, 200],
  [300, 400],
  [100, 400],
];

describe("a charstring", () => {
  test.each([
    ["rlineto", [...op(moves.r, 100, 200), ...op(5, 200, 0, 0, 200, -200, 0), ...end]],
    ["hlineto", [...op(moves.r, 100, 200), ...op(6, 200, 200, -200), ...end]],
    ["vlineto, backwards", [...op(moves.r, 300, 200), ...op(7, 200, -200, -200), ...end]],
    ["a width before the move", [...op(moves.r, 50, 100, 200), ...op(6, 200, 200, -200), ...end]],
    [
      "hints and a mask",
      [
        ...op(18, 10, 20),
        ...op(23, 10, 20),
        ...op([19, 0xc0]),
        ...op(moves.r, 100, 200),
        ...op(6, 200, 200, -200),
        ...end,
      ],
    ],
    ["moves in two steps", [...op(moves.h, 100), ...op(moves.v, 200), ...op(6, 200, 200, -200), ...end]],
  ])("draws lines: %s", (_, charstring) => {
    const drawn = corners(charstring);
    expect(drawn).toHaveLength(4);
    expect(drawn).toEqual(expect.arrayContaining(square));
  });

  test("calls subroutines", () => {
    const draw = [...op(6, 200, 200, -200), 11];
    const charstring = [...op(moves.r, 100, 200), ...op(10, -107), ...end];
    expect(corners(charstring, [draw])).toEqual(square);
  });

  test.each([
    ["rrcurveto", op(8, 0, 55, 45, 45, 55, 0)],
    ["vhcurveto", op(30, 55, 45, 45, 55)],
    ["rcurveline", [...op(24, 0, 55, 45, 45, 55, 0, 0, -100)]],
    ["rlinecurve", [...op(25, 0, 0, 0, 55, 45, 45, 55, 0)]],
    ["flex", op([12, 35], 0, 55, 45, 45, 55, 0, 50, 0, 50, 0, 50, 0, 50)],
  ])("draws curves: %s", (_, curve) => {
    const drawn = corners([...op(moves.r, 100, 100), ...curve, ...op(5, 0, -100), ...end]);
    const onArc = drawn.filter(([x = 0, y = 0]) => x < 200 && y > 100);
    for (const [x = 0, y = 0] of onArc) {
      const radius = Math.hypot(x - 200, y - 100);
      expect(radius).toBeGreaterThan(99);
      expect(radius).toBeLessThan(110);
    }
    expect(drawn).toContainEqual([200, 200]);
  });

  test.each([
    ["hhcurveto", op(27, 10, 100, 50, 50, 100), [350, 160]],
    ["vvcurveto", op(26, 10, 100, 50, 50, 100), [160, 350]],
    ["hvcurveto with a last turn", op(31, 100, 50, 50, 100, 20), [270, 250]],
    ["hflex", op([12, 34], 10, 20, 30, 40, 40, 20, 10), [240, 100]],
    ["hflex1", op([12, 36], 10, 5, 20, 30, 40, 40, 20, -30, 10), [240, 100]],
    ["flex1", op([12, 37], 10, 5, 20, 30, 40, 0, 40, 0, 20, -30, 10), [240, 100]],
  ])("ends where it should: %s", (_, curve, place) => {
    expect(corners([...op(moves.r, 100, 100), ...curve, ...op(5, 5, 300), ...end])).toContainEqual(place);
  });
});

test("a subset of a CFF font is TrueType, with its marks moved like any other", () => {
  const font = openGood(cffFont("校徽体", [[...op(moves.r, 600, 200), ...op(6, 200, 200, -200), ...end]]));
  const glyph = font.glyphOf(0x4e00);
  const subset = openGood(
    subsetFile(font, [
      { glyph, shift: 0, advance: 1000 },
      { glyph, shift: -500, advance: 500 },
    ]),
  );
  expect(inkOf(outlinePoints(subset, 1))).toEqual([600, 800]);
  expect(inkOf(outlinePoints(subset, 2))).toEqual([100, 300]);
  expect(subset.table("CFF ")).toHaveLength(0);
  expect(subset.bearingOf(1)).toBe(600);
});
