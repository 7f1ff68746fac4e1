import { type CharacterMap, readCharacterMap } from "./character-map.ts";
import { type FontBytes, viewOf } from "./font-files.ts";
import { type FontNames, readFontNames } from "./font-names.ts";
import { cffOutlines, trueTypeProfile } from "./open-cff.ts";
import { openSfnt, type Sfnt } from "./sfnt.ts";

/** A font that gives TrueType outlines, whatever its own are; measures in its own units. */
export interface TrueTypeFont {
  readonly names: FontNames;
  readonly metrics: FontMetrics;
  readonly glyphCount: number;
  /** The glyph of a code point, 0 where there is none. */
  glyphOf: CharacterMap;
  advanceOf(glyph: number): number;
  /** Left side bearing: where the outline's left edge stands. */
  bearingOf(glyph: number): number;
  /** The `glyf` record of a glyph; empty for a blank. */
  outlineOf(glyph: number): Uint8Array;
  /** A table as it lies in the file, empty where there is none. */
  table(tag: string): Uint8Array;
}

/** Measures of a whole font, in its units. */
export interface FontMetrics {
  readonly unitsPerEm: number;
  /** Typographic ascent and descent (positive): an em box for Chinese fonts. */
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly box: readonly [number, number, number, number];
  readonly italicAngle: number;
  readonly weight: number;
}

/** Why a font cannot be used: broken or of another kind, or its maker forbids embedding. */
export type Refusal = "unreadable" | "restricted";

/** Opens a font of a file; what is in it is read when needed. */
export function openTrueType(bytes: FontBytes, index: number): TrueTypeFont | Refusal {
  const sfnt = openSfnt(bytes, index);
  if (!sfnt || !required.every((tag) => sfnt.has(tag))) return "unreadable";
  if (isRestricted(sfnt)) return "restricted";
  const head = sfnt.table("head");
  const hhea = sfnt.table("hhea");
  const maxp = sfnt.table("maxp");
  if (head.length < 54 || hhea.length < 36 || maxp.length < 6) return "unreadable";
  const glyphCount = viewOf(maxp).getUint16(4);
  const drawing = drawingOf(sfnt, viewOf(head), viewOf(hhea), glyphCount);
  if (!drawing) return "unreadable";
  return {
    names: readFontNames(sfnt.table("name")),
    metrics: readMetrics(sfnt, viewOf(head), viewOf(hhea)),
    glyphCount,
    glyphOf: lazily(() => readCharacterMap(sfnt.table("cmap"))),
    advanceOf: lazily(() => advances(viewOf(sfnt.table("hmtx")), viewOf(hhea).getUint16(34))),
    ...drawing,
  };
}

const required: readonly string[] = ["head", "hhea", "maxp", "hmtx"];

type Drawing = Pick<TrueTypeFont, "outlineOf" | "bearingOf" | "table">;

function drawingOf(sfnt: Sfnt, head: DataView, hhea: DataView, glyphCount: number): Drawing | undefined {
  if (sfnt.has("glyf") && sfnt.has("loca")) {
    return {
      outlineOf: lazily(() => outlines(sfnt, head.getInt16(50) === 1, glyphCount)),
      bearingOf: lazily(() => bearings(viewOf(sfnt.table("hmtx")), hhea.getUint16(34))),
      table: sfnt.table,
    };
  }
  const drawn = sfnt.has("CFF ") ? cffOutlines(sfnt.table("CFF ")) : undefined;
  if (!drawn) return undefined;
  const outlineOf = remembering(drawn);
  const profile = trueTypeProfile(glyphCount);
  return {
    outlineOf,
    bearingOf: (glyph) => {
      const record = outlineOf(glyph);
      return record.length === 0 ? 0 : viewOf(record).getInt16(2);
    },
    table: (tag) => (tag === "maxp" ? profile : sfnt.table(tag)),
  };
}

/** OS/2 fsType, bits 1 to 3: a font marked only "restricted" must not be embedded. */
function isRestricted(sfnt: Sfnt): boolean {
  const type = sfnt.piece("OS/2", 8, 2);
  return type.length === 2 && (viewOf(type).getUint16(0) & 0xf) === 2;
}

function readMetrics(sfnt: Sfnt, head: DataView, hhea: DataView): FontMetrics {
  const os2 = viewOf(sfnt.table("OS/2"));
  const post = viewOf(sfnt.piece("post", 0, 8));
  const typographic = os2.byteLength >= 72 && os2.getInt16(68) > 0;
  const ascent = typographic ? os2.getInt16(68) : hhea.getInt16(4);
  const descent = -(typographic ? os2.getInt16(70) : hhea.getInt16(6));
  const capHeight = os2.byteLength >= 90 ? os2.getInt16(88) : 0;
  return {
    unitsPerEm: head.getUint16(18) || 1000,
    ascent,
    descent,
    capHeight: capHeight > 0 ? capHeight : Math.round(ascent * 0.8),
    box: [head.getInt16(36), head.getInt16(38), head.getInt16(40), head.getInt16(42)],
    italicAngle: post.byteLength === 8 ? post.getInt32(4) / 65536 : 0,
    weight: os2.byteLength >= 6 ? os2.getUint16(4) : 400,
  };
}

function advances(hmtx: DataView, count: number): (glyph: number) => number {
  const last = Math.min(count, Math.floor(hmtx.byteLength / 4)) - 1;
  return (glyph) => (last < 0 ? 0 : hmtx.getUint16(4 * Math.min(glyph, last)));
}

function bearings(hmtx: DataView, count: number): (glyph: number) => number {
  return (glyph) => {
    const at = glyph < count ? 4 * glyph + 2 : 2 * count + 2 * glyph;
    return at + 2 > hmtx.byteLength ? 0 : hmtx.getInt16(at);
  };
}

const empty: Uint8Array = new Uint8Array(0);

function outlines(sfnt: Sfnt, long: boolean, count: number): (glyph: number) => Uint8Array {
  const loca = viewOf(sfnt.table("loca"));
  const at = (glyph: number): number => {
    if ((glyph + 1) * (long ? 4 : 2) > loca.byteLength) return 0;
    return long ? loca.getUint32(4 * glyph) : 2 * loca.getUint16(2 * glyph);
  };
  return remembering((glyph) => {
    if (glyph < 0 || glyph >= count) return empty;
    const start = at(glyph);
    const end = at(glyph + 1);
    return end > start ? sfnt.piece("glyf", start, end - start) : empty;
  });
}

/** The plans of one run show much the same characters: each outline is read once. */
function remembering(outlineOf: (glyph: number) => Uint8Array): (glyph: number) => Uint8Array {
  const known = new Map<number, Uint8Array>();
  return (glyph) => {
    let outline = known.get(glyph);
    if (!outline) {
      outline = outlineOf(glyph);
      known.set(glyph, outline);
    }
    return outline;
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function lazily<A, R>(make: () => (argument: A) => R): (argument: A) => R {
  const made = once(make);
  return (argument) => made()(argument);
}
