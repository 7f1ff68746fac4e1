import { fontBytes } from "../../src/font/font-files.ts";
import { subsetTables, type WantedGlyph } from "../../src/font/subset.ts";
import { openTrueType, type TrueTypeFont } from "../../src/font/true-type.ts";
import { writeSfnt } from "../../src/font/write-sfnt.ts";
import type { Recipe } from "./recipes.ts";
import { characterMapTable, nameTable, shortPostTable } from "./tables.ts";

/** Makes a shipped face of a TrueType font: some characters, no hinting, no layout tables, a name of its own. */
export function makeFace(recipe: Recipe, data: Uint8Array, slim: readonly number[]): Uint8Array {
  const font = openTrueType(fontBytes(data), 0);
  if (typeof font === "string") throw new Error(`${recipe.source}: ${font}`);
  const points = (recipe.complete ? allCharacters() : slim).filter((point) => font.glyphOf(point) > 0);
  const tables = subsetTables(font, wantedGlyphs(recipe, font, points));
  return writeSfnt({
    ...tables,
    "OS/2": font.table("OS/2"),
    cmap: characterMapTable(points),
    name: nameTable(namesOf(recipe, font)),
    post: shortPostTable(font.table("post")),
  });
}

/** The basic plane and the two planes of rare characters. */
function allCharacters(): number[] {
  return Array.from({ length: 0x3_2000 }, (_, point) => point);
}

function wantedGlyphs(recipe: Recipe, font: TrueTypeFont, points: readonly number[]): readonly WantedGlyph[] {
  const widened = new Map(recipe.widened.map((mark) => [mark.character.codePointAt(0), mark]));
  const { unitsPerEm } = font.metrics;
  return points.map((point) => {
    const mark = widened.get(point);
    const glyph = font.glyphOf(mark?.from.codePointAt(0) ?? point);
    if (!mark) return { glyph, shift: 0, advance: font.advanceOf(glyph) };
    return { glyph, shift: Math.round((mark.shift * unitsPerEm) / 1000), advance: unitsPerEm };
  });
}

function namesOf(recipe: Recipe, font: TrueTypeFont): ReadonlyMap<number, string> {
  const style = recipe.bold ? "Bold" : "Regular";
  const postScript = `${recipe.family.replaceAll(" ", "")}-${style}`;
  const made = recipe.complete
    ? "without hinting and layout tables"
    : "fewer characters, without hinting and layout tables";
  return new Map([
    [0, recipe.copyright],
    [1, recipe.family],
    [2, style],
    [3, `${postScript} ${font.glyphCount}`],
    [4, `${recipe.family} ${style}`],
    [5, "Version 1.000"],
    [6, postScript],
    [10, `Made from ${recipe.origin}: ${made}.`],
    [13, "This Font Software is licensed under the SIL Open Font License, Version 1.1."],
    [14, "https://openfontlicense.org"],
  ]);
}
