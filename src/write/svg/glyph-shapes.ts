import type { Face } from "../../font/face.ts";
import { contoursOf, type OutlinePoint } from "../../font/outline.ts";
import type { TrueTypeFont } from "../../font/true-type.ts";

/** The outlines that a picture draws its texts with, each named once. */
export interface GlyphShapes {
  /** The name of a character's outline; undefined where nothing is drawn. */
  nameOf(face: Face, codePoint: number): string | undefined;
  /** How many units of a face make an em. */
  unitsOf(face: Face): number;
  /**
   * The outlines named so far as data of paths, the first named g0. All but their first move is relative to
   * it, so several drawn from different places make one path.
   */
  readonly outlines: readonly string[];
  /** The same as an element. */
  definitions(): string;
}

/** Collects the outlines of faces; they are drawn in the units of their font, y downwards. */
export function createGlyphShapes(fontOf: (face: Face) => TrueTypeFont): GlyphShapes {
  const names = new Map<string, Map<number, string | undefined>>();
  const outlines: string[] = [];
  return {
    nameOf(face, codePoint) {
      const own = names.get(face.key) ?? new Map<number, string | undefined>();
      names.set(face.key, own);
      if (own.has(codePoint)) return own.get(codePoint);
      const font = fontOf(face);
      const path = outlinePath(contoursOf(font, font.glyphOf(codePoint)));
      const name = path === "" ? undefined : `g${outlines.length}`;
      if (name !== undefined) outlines.push(path);
      own.set(codePoint, name);
      return name;
    },
    unitsOf: (face) => fontOf(face).metrics.unitsPerEm,
    outlines,
    definitions() {
      const paths = outlines.map((path, at) => `<path id="g${at}" d="${path}"/>\n`);
      return paths.length === 0 ? "" : `<defs>\n${paths.join("")}</defs>\n`;
    },
  };
}

/** Closed contours as lines and quadratic curves, each step told from where the pen stands. */
function outlinePath(contours: readonly (readonly OutlinePoint[])[]): string {
  let pen = { x: 0, y: 0 };
  const stepTo = (point: OutlinePoint): string => `${decimal(point.x - pen.x)} ${decimal(pen.y - point.y)}`;
  const pieces: string[] = [];
  for (const contour of contours) {
    const points = withMiddles(contour).map(rounded);
    const first = points.findIndex(({ on }) => on);
    const start = points[first];
    if (!start) continue;
    pieces.push(`m${stepTo(start)}`);
    pen = start;
    const turned = [...points.slice(first + 1), ...points.slice(0, first + 1)];
    for (let at = 0; at < turned.length; at++) {
      const point = turned[at] as OutlinePoint;
      const end = point.on ? point : (turned[++at] as OutlinePoint);
      pieces.push(point === end ? `l${stepTo(end)}` : `q${stepTo(point)} ${stepTo(end)}`);
      pen = end;
    }
    pieces.push("z");
  }
  return pieces.join("");
}

function rounded({ x, y, on }: OutlinePoint): OutlinePoint {
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10, on };
}

function decimal(units: number): string {
  return String(Math.round(units * 10) / 10 + 0);
}

/** Between two points off the curve lies one on it, which the file leaves out. */
function withMiddles(contour: readonly OutlinePoint[]): OutlinePoint[] {
  return contour.flatMap((point, i): OutlinePoint[] => {
    const next = contour[(i + 1) % contour.length];
    if (point.on || !next || next.on) return [point];
    return [point, { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2, on: true }];
  });
}
