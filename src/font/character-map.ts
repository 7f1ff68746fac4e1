import { viewOf } from "./font-files.ts";

/** Finds the glyph of a code point; 0 where the font has none. */
export type CharacterMap = (codePoint: number) => number;

/**
 * Reads a `cmap` table: the widest Unicode subtable of format 12 or 4. The table is searched as it
 * lies, so that opening a font of 30,000 characters costs nothing.
 */
export function readCharacterMap(table: Uint8Array): CharacterMap {
  const view = viewOf(table);
  const offset = table.length < 4 ? undefined : bestSubtable(view);
  if (offset === undefined) return () => 0;
  return view.getUint16(offset) === 12 ? segmentedCoverage(view, offset) : segmentDeltas(view, offset);
}

function bestSubtable(view: DataView): number | undefined {
  let best: number | undefined;
  let bestRank = 0;
  const count = Math.min(view.getUint16(2), Math.floor((view.byteLength - 4) / 8));
  for (let i = 0; i < count; i++) {
    const platform = view.getUint16(4 + 8 * i);
    const encoding = view.getUint16(6 + 8 * i);
    const offset = view.getUint32(8 + 8 * i);
    if (offset + 16 > view.byteLength) continue;
    const unicode = platform === 0 ? encoding !== 5 : platform === 3 && (encoding === 1 || encoding === 10);
    const format = view.getUint16(offset);
    const rank = unicode ? (format === 12 ? 2 : format === 4 ? 1 : 0) : 0;
    if (rank > bestRank) {
      best = offset;
      bestRank = rank;
    }
  }
  return best;
}

/** Format 12: groups of code points, four bytes each. */
function segmentedCoverage(view: DataView, start: number): CharacterMap {
  const fits = Math.floor((view.byteLength - start - 16) / 12);
  const count = Math.min(view.getUint32(start + 12), fits);
  return (codePoint) => {
    const found = firstAtLeast(count, (i) => view.getUint32(start + 20 + 12 * i), codePoint);
    const group = start + 16 + 12 * found;
    if (found === count) return 0;
    const first = view.getUint32(group);
    return codePoint < first ? 0 : view.getUint32(group + 8) + codePoint - first;
  };
}

/** Format 4: segments of the basic plane with a delta or an array of glyphs. */
function segmentDeltas(view: DataView, start: number): CharacterMap {
  const double = view.getUint16(start + 6);
  const ends = start + 14;
  const starts = ends + double + 2;
  if (starts + 3 * double > view.byteLength) return () => 0;
  return (codePoint) => {
    if (codePoint > 0xffff) return 0;
    const found = firstAtLeast(double / 2, (i) => view.getUint16(ends + 2 * i), codePoint);
    const at = starts + 2 * found;
    if (2 * found >= double || view.getUint16(at) > codePoint) return 0;
    const delta = view.getUint16(at + double);
    const range = view.getUint16(at + 2 * double);
    if (range === 0) return (codePoint + delta) & 0xffff;
    const slot = at + 2 * double + range + 2 * (codePoint - view.getUint16(at));
    const glyph = slot + 2 > view.byteLength ? 0 : view.getUint16(slot);
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  };
}

/** The first of `count` ascending values that is not below `wanted`. */
function firstAtLeast(count: number, value: (index: number) => number, wanted: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value(middle) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
