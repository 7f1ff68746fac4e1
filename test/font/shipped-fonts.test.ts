import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { slimCharacters } from "../../scripts/fonts/characters.ts";
import { beyondGb2312 } from "../../scripts/fonts/general-standard.ts";
import { buildFonts } from "../../scripts/fonts.ts";
import type { TrueTypeFont } from "../../src/font/true-type.ts";
import { inkOf, outlinePoints } from "./outline.ts";
import { shippedFolder } from "./shipped.ts";
import { shippedFont } from "./small-font.ts";

const chinese = ["song", "song-bold", "hei", "kai"];
const names = [...chinese, "latin", "latin-bold"];

function glyph(font: TrueTypeFont, character: string): number {
  return font.glyphOf(character.codePointAt(0) ?? 0);
}

beforeAll(() => buildFonts(shippedFolder));

describe("the shipped faces", () => {
  test.each(names)("%s has a name of its own and no hinting or layout tables", (name) => {
    const font = shippedFont(name);
    expect(font.names.postScript).toMatch(/^ActivityPlan\w+-(Regular|Bold)$/u);
    for (const tag of ["GSUB", "GPOS", "fpgm", "prep", "cvt "]) expect(font.table(tag)).toHaveLength(0);
  });

  test("the list of usual characters holds GB 2312 and the 8,105 standard ones", () => {
    const han = slimCharacters().filter((point) => /\p{Script=Han}/u.test(String.fromCodePoint(point)));
    expect([...beyondGb2312]).toHaveLength(1467);
    expect(han.length).toBeGreaterThanOrEqual(6763 + 1467);
  });

  test.each(chinese)("%s prints every usual Chinese character", (name) => {
    const font = shippedFont(name);
    const lacking = slimCharacters().filter(
      (point) =>
        /\p{Script=Han}/u.test(String.fromCodePoint(point)) && font.glyphOf(point) === 0 && point >= 0x3400,
    );
    expect(
      lacking.map((point) => String.fromCodePoint(point)).filter((character) => character < "\uf900"),
    ).toEqual([]);
  });

  test.each(chinese)("%s: marks of Chinese text are one em wide", (name) => {
    const font = shippedFont(name);
    for (const mark of "，。、；：？！“”‘’（）《》【】〔〕—…·☐") {
      expect(font.advanceOf(glyph(font, mark)), mark).toBe(font.metrics.unitsPerEm);
    }
  });

  test("the complete face has a ticked box: the tick stands in the box", () => {
    const font = shippedFont("song");
    const points = (mark: string): number => outlinePoints(font, glyph(font, mark)).length;
    expect(points("☑")).toBe(points("□") + points("✓"));
    expect(font.advanceOf(glyph(font, "☑"))).toBe(font.metrics.unitsPerEm);
  });

  test.each(chinese)("%s: blank lies where squeezing takes it away", (name) => {
    const font = shippedFont(name);
    const half = font.metrics.unitsPerEm / 2;
    for (const mark of "，。、；：”’）》】〕") {
      const [, right] = inkOf(outlinePoints(font, glyph(font, mark)));
      expect(right, mark).toBeLessThanOrEqual(half);
    }
    for (const mark of "“‘（《【〔") {
      const [left] = inkOf(outlinePoints(font, glyph(font, mark)));
      expect(left, mark).toBeGreaterThanOrEqual(half);
    }
  });

  test.each(chinese)("%s: a dash reaches from edge to edge, so that two join", (name) => {
    const font = shippedFont(name);
    const [left, right] = inkOf(outlinePoints(font, glyph(font, "—")));
    expect(left).toBeLessThanOrEqual(0);
    expect(right).toBeGreaterThanOrEqual(font.metrics.unitsPerEm);
  });

  test.each(names)("%s: side bearings agree with the outlines", (name) => {
    const font = shippedFont(name);
    for (const character of "关于开展研学活动的方案，（“—·Ag1") {
      const points = outlinePoints(font, glyph(font, character));
      if (points.length > 0) expect(font.bearingOf(glyph(font, character)), character).toBe(inkOf(points)[0]);
    }
  });

  test("rare characters are in the complete face or in the last one", () => {
    expect(glyph(shippedFont("song"), "㙍")).toBeGreaterThan(0);
    expect(glyph(shippedFont("kai"), "𠮷")).toBeGreaterThan(0);
  });

  test("the licences lie beside the fonts", () => {
    const index = readFileSync(join(shippedFolder, "LICENSES.md"), "utf8");
    for (const name of names) expect(index).toContain(`| ${name}.ttf |`);
    for (const [, file] of index.matchAll(/\[(OFL-\w+\.txt)\]/gu)) {
      expect(readFileSync(join(shippedFolder, file ?? ""), "utf8")).toContain("SIL OPEN FONT LICENSE");
    }
    expect(index).toContain("| fang.ttf | FandolFang |");
    expect(readFileSync(join(shippedFolder, "GPL-fang.txt"), "utf8")).toContain(
      "if you create a document which uses this font",
    );
  });
});
