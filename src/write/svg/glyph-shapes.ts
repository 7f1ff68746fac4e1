import type { Face } from "../../font/face.ts";
import { contoursOf, type OutlinePoint } from "../../font/outline.ts";
import type { TrueTypeFont } from "../../font/true-type.ts";

/** The outlines that a picture draws its texts with, each named once. */
export interface GlyphShapes {
  /** The name of a character's outline; undefined where nothing is drawn. */
  nameOf(face: Face, codePoint: number): string | undefined;
  /** How many units of a face make an em. */
  unitsOf(face: Face): number;
  /** The outlines named so far, in their order. */
  readonly outlines: readonly string[];
  /** The same as an element. */
  definitions(): string;
}

/** Collects the outlines of faces; they are drawn in the units of their font, y downwards. */
export function createGlyphShapes(fontOf: (face: Face) => TrueTypeFont): GlyphShapes {
  const names = new Map<string, string | undefined>();
  const definitions: string[] = [];
  return {
    nameOf(face, codePoint) {
      const key = `${face.key} ${codePoint}`;
      if (names.has(key)) return names.get(key);
      const font = fontOf(face);
      const path = contoursOf(font, font.glyphOf(codePoint)).map(contourPath).join("");
      const name = path === "" ? undefined : `g${definitions.length}`;
      if (name !== undefined) definitions.push(`<path id="${name}" d="${path}"/>`);
      names.set(key, name);
      return name;
    },
    unitsOf: (face) => fontOf(face).metrics.unitsPerEm,
    outlines: definitions,
    definitions: () => (definitions.length === 0 ? "" : `<defs>\n${definitions.join("\n")}\n</defs>\n`),
  };
}

/** A closed contour as lines and quadratic curves. */
function contourPath(contour: readonly OutlinePoint[]): string {
  const points = withMiddles(contour);
  const first = points.findIndex(({ on }) => on);
  if (first < 0) return "";
  const turned = [...points.slice(first), ...points.slice(0, first)];
  const pieces = turned.map((point, i) => {
    if (point.on) return turned[i - 1]?.on === false ? "" : `${i === 0 ? "M" : "L"}${place(point)}`;
    return `Q${place(point)} ${place(turned[i + 1] ?? turned[0])}`;
  });
  return `${pieces.join("")}Z`;
}

function place(point: OutlinePoint | undefined): string {
  return point === undefined ? "" : `${decimal(point.x)} ${decimal(-point.y)}`;
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
