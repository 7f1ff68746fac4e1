import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { beforeAll, describe, expect, test } from "vitest";
import { buildFonts } from "../../scripts/fonts.ts";
import { subsetFile } from "../../src/font/subset.ts";
import { inkOf, outlinePoints } from "./outline.ts";
import { shippedFolder } from "./shipped.ts";
import { openGood, shippedFont } from "./small-font.ts";

const tinos = createRequire(import.meta.url).resolve(
  "@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf",
);

beforeAll(() => buildFonts(shippedFolder));

function whole(name: string, characters: string) {
  const font = name === "tinos" ? openGood(readFileSync(tinos)) : shippedFont(name);
  const wanted = [...characters].map((character) => {
    const glyph = font.glyphOf(character.codePointAt(0) ?? 0);
    return { glyph, shift: 0, advance: font.advanceOf(glyph) };
  });
  return { font, wanted };
}

function sumOf(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}

describe("a subset", () => {
  test.each([
    ["song", "春季运动会：跑道、跳远，接力！"],
    ["kai", "爱护“花草”——从我做起"],
    ["latin", "Sports Day 2026, 8:30"],
    ["tinos", "café naïve Ångström ½"],
  ])("of %s keeps outlines and widths", (name, characters) => {
    const { font, wanted } = whole(name, characters);
    const subset = openGood(subsetFile(font, wanted));
    wanted.forEach(({ glyph, advance }, i) => {
      expect(outlinePoints(subset, i + 1)).toEqual(outlinePoints(font, glyph));
      expect(subset.advanceOf(i + 1)).toBe(advance);
    });
  });

  test("brings the parts of composites along, unhinted", () => {
    const { font, wanted } = whole("tinos", "é");
    const record = font.outlineOf(wanted[0]?.glyph ?? 0);
    expect(new DataView(record.buffer, record.byteOffset).getInt16(0)).toBe(-1);
    const subset = openGood(subsetFile(font, wanted));
    expect(subset.glyphCount).toBeGreaterThan(2);
    expect(subset.table("fpgm")).toHaveLength(0);
  });

  test("moves the outline of a squeezed mark and narrows it", () => {
    const { font, wanted } = whole("song", "《");
    const glyph = wanted[0]?.glyph ?? 0;
    const subset = openGood(subsetFile(font, [{ glyph, shift: -500, advance: 500 }]));
    const [left, right] = inkOf(outlinePoints(font, glyph));
    expect(inkOf(outlinePoints(subset, 1))).toEqual([left - 500, right - 500]);
    expect(subset.advanceOf(1)).toBe(500);
    expect(subset.bearingOf(1)).toBe(left - 500);
  });

  test("holds a mark both whole and squeezed", () => {
    const { font, wanted } = whole("song", "（");
    const glyph = wanted[0]?.glyph ?? 0;
    const subset = openGood(
      subsetFile(font, [
        { glyph, shift: -500, advance: 500 },
        { glyph, shift: 0, advance: 1000 },
      ]),
    );
    expect(subset.glyphCount).toBe(3);
    expect(inkOf(outlinePoints(subset, 2))).toEqual(inkOf(outlinePoints(font, glyph)));
  });

  test("of blanks has no outlines", () => {
    const { font, wanted } = whole("song", "　 ");
    const subset = openGood(subsetFile(font, wanted));
    expect(subset.outlineOf(1)).toHaveLength(0);
    expect(subset.advanceOf(1)).toBe(1000);
  });

  test("has the check sum of a good font file and leaves its source alone", () => {
    const { font, wanted } = whole("hei", "消防演练");
    const before = font.table("hhea").join();
    const file = subsetFile(font, wanted);
    expect(sumOf(file)).toBe(0xb1b0afba);
    expect(font.table("hhea").join()).toBe(before);
  });
});
