import type { TrueTypeFont } from "./true-type.ts";

/** A point of an outline, font units, y upwards; between two points off the curve lies one on it. */
export interface OutlinePoint {
  readonly x: number;
  readonly y: number;
  readonly on: boolean;
}

/** Glyphs inside glyphs go no deeper than this in any real font. */
const deepest = 6;

/** The closed contours of a glyph, those of its components moved to their places (OpenType, `glyf`). */
export function contoursOf(
  font: TrueTypeFont,
  glyph: number,
  depth = 0,
): readonly (readonly OutlinePoint[])[] {
  const record = font.outlineOf(glyph);
  if (record.length < 10 || depth > deepest) return [];
  const view = new DataView(record.buffer, record.byteOffset, record.byteLength);
  const count = view.getInt16(0);
  return count >= 0 ? simpleContours(view, count) : componentContours(font, view, depth);
}

function simpleContours(view: DataView, count: number): OutlinePoint[][] {
  if (count === 0) return [];
  const ends = Array.from({ length: count }, (_, i) => view.getUint16(10 + 2 * i));
  const total = (ends.at(-1) ?? -1) + 1;
  let at = 10 + 2 * count;
  at += 2 + view.getUint16(at);
  const flags: number[] = [];
  while (flags.length < total) {
    const flag = view.getUint8(at++);
    const times = flag & 8 ? view.getUint8(at++) + 1 : 1;
    for (let i = 0; i < times; i++) flags.push(flag);
  }
  const read = (short: number, same: number): number[] => {
    let value = 0;
    return flags.slice(0, total).map((flag) => {
      if (flag & short) value += flag & same ? view.getUint8(at++) : -view.getUint8(at++);
      else if (!(flag & same)) {
        value += view.getInt16(at);
        at += 2;
      }
      return value;
    });
  };
  const xs = read(2, 16);
  const ys = read(4, 32);
  return ends.map((end, i) => {
    const start = i === 0 ? 0 : (ends[i - 1] ?? -1) + 1;
    return xs.slice(start, end + 1).map((x, k): OutlinePoint => {
      return { x, y: ys[start + k] ?? 0, on: ((flags[start + k] ?? 0) & 1) === 1 };
    });
  });
}

function componentContours(font: TrueTypeFont, view: DataView, depth: number): OutlinePoint[][] {
  const contours: OutlinePoint[][] = [];
  let at = 10;
  let more = true;
  while (more && at + 4 <= view.byteLength) {
    const flags = view.getUint16(at);
    const glyph = view.getUint16(at + 2);
    at += 4;
    const words = (flags & 1) !== 0;
    const dx = words ? view.getInt16(at) : view.getInt8(at);
    const dy = words ? view.getInt16(at + 2) : view.getInt8(at + 1);
    at += words ? 4 : 2;
    const scale = (offset: number): number => view.getInt16(at + offset) / 16384;
    let [a, b, c, d] = [1, 0, 0, 1];
    if (flags & 8) {
      [a, d] = [scale(0), scale(0)];
      at += 2;
    } else if (flags & 64) {
      [a, d] = [scale(0), scale(2)];
      at += 4;
    } else if (flags & 128) {
      [a, b, c, d] = [scale(0), scale(2), scale(4), scale(6)];
      at += 8;
    }
    for (const contour of contoursOf(font, glyph, depth + 1)) {
      contours.push(contour.map(({ x, y, on }) => ({ x: a * x + c * y + dx, y: b * x + d * y + dy, on })));
    }
    more = (flags & 32) !== 0;
  }
  return contours;
}
