import { viewOf } from "./font-files.ts";
import { cleanRecord, overlaidRecord, shiftedRecord } from "./glyph-record.ts";
import type { TrueTypeFont } from "./true-type.ts";
import { writeSfnt } from "./write-sfnt.ts";

/** A glyph wanted in a subset; one that is moved or narrowed is a glyph of its own. Font units. */
export interface WantedGlyph {
  readonly glyph: number;
  /** How far the outline moves to the right. */
  readonly shift: number;
  readonly advance: number;
  /** A glyph drawn over it: the tick in a box. */
  readonly over?: { readonly glyph: number; readonly shift: number };
}

/**
 * Makes the tables of a TrueType font of some glyphs: `.notdef` first, then the wanted glyphs in
 * their order, last what composites are made of. No hinting, no layout tables.
 */
export function subsetTables(
  font: TrueTypeFont,
  wanted: readonly WantedGlyph[],
): Readonly<Record<string, Uint8Array>> {
  const glyphs = [{ glyph: 0, shift: 0, advance: font.advanceOf(0) }, ...wanted];
  const records = makeRecords(font, glyphs);
  const { glyf, loca, long } = joinRecords(records);
  const head = Uint8Array.from(font.table("head"));
  viewOf(head).setInt16(50, long ? 1 : 0);
  const hhea = Uint8Array.from(font.table("hhea"));
  viewOf(hhea).setUint16(34, glyphs.length);
  return { glyf, head, hhea, hmtx: metricsTable(font, glyphs), loca, maxp: profile(font, glyphs.length) };
}

/** A TrueType file for embedding: the tables a PDF needs and no more. */
export function subsetFile(font: TrueTypeFont, wanted: readonly WantedGlyph[]): Uint8Array {
  return writeSfnt(subsetTables(font, wanted));
}

/** The records in their new order; `glyphs` grows by the parts of composites. */
function makeRecords(font: TrueTypeFont, glyphs: WantedGlyph[]): readonly Uint8Array[] {
  const plain = new Map<number, number>();
  glyphs.forEach(({ glyph, shift, over }, i) => {
    if (shift === 0 && !over && !plain.has(glyph)) plain.set(glyph, i);
  });
  const renumber = (glyph: number): number => {
    const known = plain.get(glyph);
    if (known !== undefined) return known;
    plain.set(glyph, glyphs.length);
    glyphs.push({ glyph, shift: 0, advance: font.advanceOf(glyph) });
    return glyphs.length - 1;
  };
  const records: Uint8Array[] = [];
  for (let i = 0; i < glyphs.length; i++) {
    const { glyph, shift, over } = glyphs[i] ?? { glyph: 0, shift: 0 };
    const record = font.outlineOf(glyph);
    if (over) {
      const base = { record, glyph: renumber(glyph), shift };
      records.push(
        overlaidRecord(base, { ...over, record: font.outlineOf(over.glyph), glyph: renumber(over.glyph) }),
      );
      continue;
    }
    const blank = record.length === 0;
    records.push(
      shift === 0 || blank ? cleanRecord(record, renumber) : shiftedRecord(record, renumber(glyph), shift),
    );
  }
  return records;
}

function joinRecords(records: readonly Uint8Array[]): {
  readonly glyf: Uint8Array;
  readonly loca: Uint8Array;
  readonly long: boolean;
} {
  const size = records.reduce((sum, record) => sum + even(record.length), 0);
  const long = size > 0x1fffe;
  const glyf = new Uint8Array(size);
  const loca = new Uint8Array((records.length + 1) * (long ? 4 : 2));
  const view = viewOf(loca);
  let offset = 0;
  records.forEach((record, i) => {
    glyf.set(record, offset);
    offset += even(record.length);
    if (long) view.setUint32(4 * i + 4, offset);
    else view.setUint16(2 * i + 2, offset / 2);
  });
  return { glyf, loca, long };
}

function even(length: number): number {
  return (length + 1) & ~1;
}

function metricsTable(font: TrueTypeFont, glyphs: readonly WantedGlyph[]): Uint8Array {
  const hmtx = new Uint8Array(4 * glyphs.length);
  const view = viewOf(hmtx);
  glyphs.forEach(({ glyph, shift, advance }, i) => {
    view.setUint16(4 * i, advance);
    view.setInt16(4 * i + 2, font.bearingOf(glyph) + shift);
  });
  return hmtx;
}

/** `maxp` for the new glyphs: no instructions, room for a composite around any glyph. */
function profile(font: TrueTypeFont, count: number): Uint8Array {
  const maxp = Uint8Array.from(font.table("maxp"));
  const view = viewOf(maxp);
  view.setUint16(4, count);
  if (maxp.length < 32) return maxp;
  view.setUint16(10, Math.max(view.getUint16(6), view.getUint16(10)));
  view.setUint16(12, Math.max(view.getUint16(8), view.getUint16(12)));
  for (let at = 14; at < 28; at += 2) view.setUint16(at, at === 14 ? 1 : 0);
  view.setUint16(28, Math.max(2, view.getUint16(28)));
  view.setUint16(30, view.getUint16(30) + 1);
  return maxp;
}
