import type { TrueTypeFont } from "../../src/font/true-type.ts";

/** A point of an outline, font units. */
export interface OutlinePoint {
  readonly x: number;
  readonly y: number;
}

/** The points of a glyph's outline, with the parts of composites put in their places. */
export function outlinePoints(font: TrueTypeFont, glyph: number): readonly OutlinePoint[] {
  const record = font.outlineOf(glyph);
  if (record.length === 0) return [];
  const view = new DataView(record.buffer, record.byteOffset, record.byteLength);
  return view.getInt16(0) >= 0 ? simplePoints(view) : compositePoints(font, view);
}

/** The leftmost and rightmost x of an outline. */
export function inkOf(points: readonly OutlinePoint[]): readonly [number, number] {
  const xs = points.map(({ x }) => x);
  return [Math.min(...xs), Math.max(...xs)];
}

function compositePoints(font: TrueTypeFont, view: DataView): OutlinePoint[] {
  const points: OutlinePoint[] = [];
  for (let at = 10, more = true; more; ) {
    const flags = view.getUint16(at);
    const words = (flags & 1) !== 0;
    if ((flags & 2) === 0 || (flags & 0xc8) !== 0) throw new Error("scaled components are not expected here");
    const dx = words ? view.getInt16(at + 4) : view.getInt8(at + 4);
    const dy = words ? view.getInt16(at + 6) : view.getInt8(at + 5);
    for (const { x, y } of outlinePoints(font, view.getUint16(at + 2))) points.push({ x: x + dx, y: y + dy });
    at += words ? 8 : 6;
    more = (flags & 0x20) !== 0;
  }
  return points;
}

function simplePoints(view: DataView): OutlinePoint[] {
  const contours = view.getInt16(0);
  const count = view.getUint16(8 + 2 * contours) + 1;
  let at = 10 + 2 * contours;
  at += 2 + view.getUint16(at);
  const flags: number[] = [];
  while (flags.length < count) {
    const flag = view.getUint8(at++);
    const repeats = flag & 8 ? view.getUint8(at++) : 0;
    for (let i = 0; i <= repeats; i++) flags.push(flag);
  }
  const coordinates = (short: number, same: number): number[] => {
    let value = 0;
    return flags.map((flag) => {
      if (flag & short) value += (flag & same ? 1 : -1) * view.getUint8(at++);
      else if (!(flag & same)) {
        value += view.getInt16(at);
        at += 2;
      }
      return value;
    });
  };
  const xs = coordinates(2, 16);
  const ys = coordinates(4, 32);
  return xs.map((x, i) => ({ x, y: ys[i] ?? 0 }));
}
