import type { Pen } from "./cff-charstring.ts";
import { viewOf } from "./font-files.ts";

interface Point {
  readonly x: number;
  readonly y: number;
  readonly on: boolean;
}

/** A pen that turns cubic curves into TrueType's quadratic ones. */
export interface QuadraticPen extends Pen {
  /** The outline so far as a `glyf` record, empty where nothing was drawn. */
  record(): Uint8Array;
}

/** How far a drawn curve may lie beside the true one, font units. */
const tolerance = 0.4;

/** Makes a pen for one glyph. */
export function createQuadraticPen(): QuadraticPen {
  const contours: Point[][] = [];
  let x = 0;
  let y = 0;
  const add = (point: Point): void => {
    contours.at(-1)?.push({ ...point, x: Math.round(point.x), y: Math.round(point.y) });
  };
  const reach = (nextX: number, nextY: number): void => {
    x = nextX;
    y = nextY;
    add({ x, y, on: true });
  };
  return {
    move(nextX, nextY) {
      contours.push([]);
      reach(nextX, nextY);
    },
    line: reach,
    curve(x1, y1, x2, y2, x3, y3) {
      const xs = [x, x1, x2, x3] as const;
      const ys = [y, y1, y2, y3] as const;
      const parts = partsFor(xs, ys);
      for (let i = 0; i < parts; i++) {
        const [from, to] = [i / parts, (i + 1) / parts];
        add({ x: controlOf(xs, from, to), y: controlOf(ys, from, to), on: false });
        if (i < parts - 1) add({ x: at(xs, to), y: at(ys, to), on: true });
      }
      reach(x3, y3);
    },
    record: () => encode(contours.map(withoutRepeatedEnd).filter((contour) => contour.length > 2)),
  };
}

type Cubic = readonly [number, number, number, number];

/** Into how many parts a cubic is cut, so that each is nearly a parabola. */
function partsFor(xs: Cubic, ys: Cubic): number {
  const bend = ([a, b, c, d]: Cubic): number => d - 3 * c + 3 * b - a;
  const error = (Math.hypot(bend(xs), bend(ys)) * Math.sqrt(3)) / 36;
  return Math.min(8, Math.max(1, Math.ceil(Math.cbrt(error / tolerance))));
}

function at([a, b, c, d]: Cubic, t: number): number {
  const u = 1 - t;
  return u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
}

function slope([a, b, c, d]: Cubic, t: number): number {
  const u = 1 - t;
  return 3 * (u * u * (b - a) + 2 * u * t * (c - b) + t * t * (d - c));
}

/** The control point of the parabola nearest to a piece of a cubic. */
function controlOf(cubic: Cubic, from: number, to: number): number {
  const third = (to - from) / 3;
  const start = at(cubic, from);
  const end = at(cubic, to);
  const second = start + slope(cubic, from) * third;
  const third2 = end - slope(cubic, to) * third;
  return (3 * (second + third2) - start - end) / 4;
}

function withoutRepeatedEnd(contour: readonly Point[]): readonly Point[] {
  const [first, last] = [contour[0], contour.at(-1)];
  return contour.length > 1 && first?.x === last?.x && first?.y === last?.y && last?.on
    ? contour.slice(0, -1)
    : contour;
}

function encode(contours: readonly (readonly Point[])[]): Uint8Array {
  const points = contours.flat();
  if (points.length === 0) return new Uint8Array(0);
  const record = new Uint8Array(12 + 2 * contours.length + 5 * points.length);
  const view = viewOf(record);
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  [contours.length, ...box].forEach((value, i) => {
    view.setInt16(2 * i, value);
  });
  let last = -1;
  contours.forEach((contour, i) => {
    last += contour.length;
    view.setUint16(10 + 2 * i, last);
  });
  let offset = 12 + 2 * contours.length;
  for (const { on } of points) view.setUint8(offset++, on ? 1 : 0);
  for (const values of [xs, ys]) {
    values.forEach((value, i) => {
      view.setInt16(offset, value - (values[i - 1] ?? 0));
      offset += 2;
    });
  }
  return record;
}
