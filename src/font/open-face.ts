import type { Face, FontFile } from "./face.ts";
import { viewOf } from "./font-files.ts";
import type { TrueTypeFont } from "./true-type.ts";

/** Makes a face of an open font; the key tells it from the other faces of a run. */
export function createFace(key: string, file: FontFile, font: TrueTypeFont): Face {
  const { unitsPerEm, ascent, descent } = font.metrics;
  const advances = new Map<number, number>();
  const advanceOrAbsent = (codePoint: number): number => {
    let advance = advances.get(codePoint);
    if (advance === undefined) {
      const glyph = font.glyphOf(codePoint);
      advance = glyph === 0 ? -1 : font.advanceOf(glyph) / unitsPerEm;
      advances.set(codePoint, advance);
    }
    return advance;
  };
  return {
    key,
    name: font.names.postScript === "" ? key : font.names.postScript,
    ascent: ascent / unitsPerEm,
    descent: descent / unitsPerEm,
    has: (codePoint) => advanceOrAbsent(codePoint) >= 0,
    advance: (codePoint) => Math.max(0, advanceOrAbsent(codePoint)),
    extent: (codePoint) => {
      const record = font.outlineOf(font.glyphOf(codePoint));
      if (record.length < 10) return [0, 0];
      const header = viewOf(record);
      return [header.getInt16(2) / unitsPerEm, header.getInt16(6) / unitsPerEm];
    },
    file,
  };
}
