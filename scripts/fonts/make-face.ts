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
  const { hhea, ...tables } = subsetTables(font, wantedGlyphs(font, points, drawn));
  if (!hhea) throw new Error(`${recipe.source}: no horizontal header`);
  const file = writeSfnt({
    ...tables,
    hhea: withLine(hhea, [4, 6, 8], font, recipe),
    "OS/2": withLine(font.table("OS/2"), [74, 76], font, recipe),
    cmap: characterMapTable(points),
    name: nameTable(namesOf(recipe, font)),
    post: shortPostTable(font.table("post")),
  });
  return { file, points };
}

/**
 * The line of a Chinese face, in the tables that word processors read: Word sets 宋体 at 1.3 em, and
 * a document must not grow by a page where it is set in a face that Noto makes 1.44 em high. The
 * typographic ascent and descent, the em box by which pages are laid out here, stay as they are.
 */
function withLine(
  table: Uint8Array,
  offsets: readonly number[],
  font: TrueTypeFont,
  { latin }: Recipe,
): Uint8Array {
  if (latin) return table;
  const { ascent, descent, unitsPerEm } = font.metrics;
  const room = (1.3 * unitsPerEm - ascent - descent) / 2;
  const [up = 0, down = 0, gap] = offsets;
  const changed = Uint8Array.from(table);
  const view = new DataView(changed.buffer);
  const isHorizontalHeader = gap !== undefined;
  view.setInt16(up, Math.round(ascent + room));
  view.setInt16(down, Math.round(descent + room) * (isHorizontalHeader ? -1 : 1));
  if (isHorizontalHeader) view.setInt16(gap, 0);
  return changed;
}

function pointsOf({ holds }: Recipe, held: ReadonlySet<number>): readonly number[] {
  const usual = slimCharacters();
  if (holds === "usual") return usual;
  if (holds === "ideographs") return usual.filter((point) => ideograph.test(String.fromCodePoint(point)));
  const all = allCharacters();
  if (holds === "all") return all;
  const kept = new Set(usual);
  return all.filter((point) => kept.has(point) || (!held.has(point) && !isForeign(point)));
}

const ideograph = /[\p{Unified_Ideograph}〇]/u;

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
    const units = (thousandths: number): number => Math.round((thousandths * unitsPerEm) / 1000);
    const { over } = mark;
    return {
      glyph,
      shift: units(mark.shift),
      advance: unitsPerEm,
      ...(over
        ? { over: { glyph: font.glyphOf(over.from.codePointAt(0) ?? 0), shift: units(over.shift) } }
        : {}),
    };
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
    ...licenceOf(recipe),
  ]);
}

function licenceOf({ licence }: Recipe): readonly (readonly [number, string])[] {
  if (licence.endsWith("COPYING.txt")) {
    return [
      [13, "This font is licensed under the GNU General Public License with the font exception."],
      [14, "https://www.gnu.org/licenses/gpl-faq.html#FontException"],
    ];
  }
  return [
    [13, "This Font Software is licensed under the SIL Open Font License, Version 1.1."],
    [14, "https://openfontlicense.org"],
  ];
}
