import { drawCharstring } from "./cff-charstring.ts";
import { readCff } from "./cff-table.ts";
import { viewOf } from "./font-files.ts";
import { createQuadraticPen } from "./quadratic-outline.ts";

/** Generous bounds for the profile of a font whose outlines are made on demand: points, contours. */
const bounds = { points: 4000, contours: 400 };

/**
 * The outlines of a `CFF ` table as TrueType records, each made when asked for; undefined where the
 * table is broken. Curves are drawn anew within 0.4 units, so that one way of embedding serves all.
 */
export function cffOutlines(table: Uint8Array): ((glyph: number) => Uint8Array) | undefined {
  try {
    const cff = readCff(table);
    if (!cff) return undefined;
    const drawn = new Map<number, Uint8Array>();
    return (glyph) => {
      let record = drawn.get(glyph);
      if (!record) {
        const pen = createQuadraticPen();
        drawCharstring(cff.charstrings.item(glyph), cff.localSubroutines(glyph), cff.globalSubroutines, pen);
        record = pen.record();
        drawn.set(glyph, record);
      }
      return record;
    };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The `maxp` table that TrueType outlines need; CFF fonts have a short one. */
export function trueTypeProfile(glyphCount: number): Uint8Array {
  const maxp = new Uint8Array(32);
  const view = viewOf(maxp);
  view.setUint32(0, 0x00010000);
  view.setUint16(4, glyphCount);
  view.setUint16(6, bounds.points);
  view.setUint16(8, bounds.contours);
  view.setUint16(14, 1);
  return maxp;
}
