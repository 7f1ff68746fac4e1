import type { Face } from "../../font/face.ts";
import { subsetFile, type WantedGlyph } from "../../font/subset.ts";
import type { TrueTypeFont } from "../../font/true-type.ts";
import type { Glyph } from "../../layout/page.ts";
import { hex } from "./to-unicode.ts";

/** A glyph as it stands in a subset: its number there and its width in 1/1000 em. */
export interface PlacedGlyph {
  readonly id: number;
  /** The number as text shows it: four hexadecimal digits. */
  readonly code: string;
  readonly width: number;
}

/** A face as the pages use it: glyphs get their numbers in the order in which they appear. */
export interface PageFont {
  /** The resource name, `F1`, `F2` … */
  readonly name: string;
  readonly face: Face;
  readonly font: TrueTypeFont;
  readonly place: (glyph: Glyph) => PlacedGlyph;
  /** By number, from 1: the code points and widths of the glyphs placed so far. */
  readonly codePoints: readonly number[];
  readonly widths: readonly number[];
  /** The embedded TrueType file. */
  file(): Uint8Array;
}

/** How far the outline moves and how much narrower it gets, in em. */
const trims: Readonly<Record<Glyph["trim"], { readonly shift: number; readonly cut: number }>> = {
  none: { shift: 0, cut: 0 },
  start: { shift: -0.5, cut: 0.5 },
  end: { shift: 0, cut: 0.5 },
  both: { shift: -0.25, cut: 0.5 },
};

/** Starts a subset of a face. A squeezed mark is a glyph of its own, half an em wide. */
export function createPageFont(name: string, face: Face, font: TrueTypeFont): PageFont {
  const { unitsPerEm } = font.metrics;
  const placed = new Map<string | number, PlacedGlyph>();
  const wanted: WantedGlyph[] = [];
  const codePoints: number[] = [];
  const widths: number[] = [];
  const add = ({ codePoint, trim }: Glyph): PlacedGlyph => {
    const glyph = font.glyphOf(codePoint);
    const { shift, cut } = trims[trim];
    const advance = Math.max(0, font.advanceOf(glyph) - Math.round(cut * unitsPerEm));
    wanted.push({ glyph, shift: Math.round(shift * unitsPerEm), advance });
    codePoints.push(codePoint);
    widths.push(Math.round((1000 * advance) / unitsPerEm));
    return { id: wanted.length, code: hex(wanted.length), width: widths.at(-1) ?? 0 };
  };
  return {
    name,
    face,
    font,
    codePoints,
    widths,
    place(glyph) {
      const key = glyph.trim === "none" ? glyph.codePoint : `${glyph.codePoint} ${glyph.trim}`;
      const known = placed.get(key);
      if (known) return known;
      const added = add(glyph);
      placed.set(key, added);
      return added;
    },
    file: () => subsetFile(font, wanted),
  };
}
