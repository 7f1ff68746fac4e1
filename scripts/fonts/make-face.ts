import { fontBytes } from "../../src/font/font-files.ts";
import { subsetTables, type WantedGlyph } from "../../src/font/subset.ts";
import { openTrueType, type TrueTypeFont } from "../../src/font/true-type.ts";
import { writeSfnt } from "../../src/font/write-sfnt.ts";
import { slimCharacters } from "./characters.ts";
import type { Recipe, Widened } from "./recipes.ts";
import { characterMapTable, nameTable, shortPostTable } from "./tables.ts";

/** A shipped face and the characters it holds. */
export interface MadeFace {
  readonly file: Uint8Array;
  readonly points: readonly number[];
}

/**
 * Makes a shipped face of a TrueType font: some characters, no hinting, no layout tables, a name of
 * its own. `held` are the characters of the complete face, made before.
 */
export function makeFace(recipe: Recipe, data: Uint8Array, held: ReadonlySet<number>): MadeFace {
  const font = openTrueType(fontBytes(data), 0);
  if (typeof font === "string") throw new Error(`${recipe.source}: ${font}`);
  const drawn = new Map(recipe.widened.map((mark) => [mark.character.codePointAt(0), mark]));
  const points = pointsOf(recipe, held).filter((point) => drawn.has(point) || font.glyphOf(point) > 0);
  const tables = subsetTables(font, wantedGlyphs(font, points, drawn));
  const file = writeSfnt({
    ...tables,
    "OS/2": font.table("OS/2"),
    cmap: characterMapTable(points),
    name: nameTable(namesOf(recipe, font)),
    post: shortPostTable(font.table("post")),
  });
  return { file, points };
}

function pointsOf({ holds }: Recipe, held: ReadonlySet<number>): readonly number[] {
  const usual = slimCharacters();
  if (holds === "usual") return usual;
  const all = allCharacters();
  if (holds === "all") return all;
  const kept = new Set(usual);
  return all.filter((point) => kept.has(point) || (!held.has(point) && !isForeign(point)));
}

/** The basic plane and the two planes of rare characters. */
function allCharacters(): readonly number[] {
  return Array.from({ length: 0x3_2000 }, (_, point) => point);
}

/** Characters of scripts that Chinese school documents do not use, and private ones. */
function isForeign(point: number): boolean {
  return (
    !/[\p{Script=Han}\p{Script=Latin}\p{Script=Greek}\p{Script=Common}]/u.test(String.fromCodePoint(point)) ||
    /[\p{Co}\p{Cs}]/u.test(String.fromCodePoint(point))
  );
}

function wantedGlyphs(
  font: TrueTypeFont,
  points: readonly number[],
  drawn: ReadonlyMap<number | undefined, Widened>,
): readonly WantedGlyph[] {
  const { unitsPerEm } = font.metrics;
  return points.map((point) => {
    const mark = drawn.get(point);
    const glyph = font.glyphOf(mark?.from.codePointAt(0) ?? point);
    if (!mark) return { glyph, shift: 0, advance: font.advanceOf(glyph) };
    return { glyph, shift: Math.round((mark.shift * unitsPerEm) / 1000), advance: unitsPerEm };
  });
}

function namesOf(recipe: Recipe, font: TrueTypeFont): ReadonlyMap<number, string> {
  const style = recipe.bold ? "Bold" : "Regular";
  const postScript = `${recipe.family.replaceAll(" ", "")}-${style}`;
  const made =
    recipe.holds === "all"
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
