import { encode } from "fast-png";
import type { Face } from "../../font/face.ts";
import type { TrueTypeFont } from "../../font/true-type.ts";
import type { Drawing } from "../../layout/content.ts";
import type { RuleItem, TextItem } from "../../layout/page.ts";
import type { Picture } from "../../picture/picture.ts";
import { type Canvas, createCanvas } from "./canvas.ts";
import { contoursOf, type OutlinePoint } from "./outline.ts";

/** Dots to the inch: as fine as a school's printer. */
const density = 300;

/** Draws a drawing as a PNG of greys, its texts by the outlines of their faces: Word shows it without any font. */
export function rasterise(drawing: Drawing, fontOf: (face: Face) => TrueTypeFont): Picture {
  const scale = density / 72;
  const canvas = createCanvas(Math.ceil(drawing.width * scale), Math.ceil(drawing.height * scale));
  for (const item of drawing.items) {
    if (item.type === "rule") fillRule(item, scale, canvas);
    else fillText(item, scale, canvas, fontOf(item.face));
  }
  const { width, height, pixels } = canvas;
  const bytes = encode({ width, height, data: pixels, channels: 1, depth: 8 });
  const shared = { type: "picture", kind: "png", orientation: 1, channels: 1, inverted: false } as const;
  return { ...shared, bytes, width, height, density };
}

/** Thin rules are a whole dot wide and lie on the dots, or they would be grey and blurred. */
function fillRule({ x, y, width, height, grey = 0 }: RuleItem, scale: number, canvas: Canvas): void {
  const left = Math.round(x * scale);
  const top = Math.round(y * scale);
  const right = Math.max(left + 1, Math.round((x + width) * scale));
  const bottom = Math.max(top + 1, Math.round((y + height) * scale));
  canvas.edge(left, top, left, bottom);
  canvas.edge(right, bottom, right, top);
  canvas.fill(grey);
}

/** How far the outline of a squeezed mark moves, em: its blank is cut from that side. */
const shifts = { none: 0, start: -0.5, end: 0, both: -0.25 } as const;

function fillText({ x, y, size, glyphs }: TextItem, scale: number, canvas: Canvas, font: TrueTypeFont): void {
  const unit = (size * scale) / font.metrics.unitsPerEm;
  let origin = x;
  for (const { codePoint, trim, advance } of glyphs) {
    const left = (origin + shifts[trim] * size) * scale;
    for (const contour of contoursOf(font, font.glyphOf(codePoint))) {
      strokeContour(contour, canvas, (point) => [left + point.x * unit, y * scale - point.y * unit]);
    }
    canvas.fill(0);
    origin += advance;
  }
}

type Place = (point: OutlinePoint) => readonly [number, number];

/** Straight pieces that a curve is drawn with: at 300 dots nobody sees them. */
const pieces = 4;

function strokeContour(contour: readonly OutlinePoint[], canvas: Canvas, place: Place): void {
  const points = withMiddles(contour);
  const first = points.findIndex(({ on }) => on);
  if (first < 0) return;
  const turned = [...points.slice(first), ...points.slice(0, first + 1)];
  let [x, y] = place(turned[0] ?? { x: 0, y: 0, on: true });
  for (let i = 1; i < turned.length; i++) {
    const point = turned[i];
    const next = turned[i + 1];
    if (!point) continue;
    if (point.on) {
      const [toX, toY] = place(point);
      canvas.edge(x, y, toX, toY);
      [x, y] = [toX, toY];
    } else if (next) {
      const [cx, cy] = place(point);
      const [endX, endY] = place(next);
      const [startX, startY] = [x, y];
      for (let k = 1; k <= pieces; k++) {
        const t = k / pieces;
        const toX = (1 - t) ** 2 * startX + 2 * t * (1 - t) * cx + t * t * endX;
        const toY = (1 - t) ** 2 * startY + 2 * t * (1 - t) * cy + t * t * endY;
        canvas.edge(x, y, toX, toY);
        [x, y] = [toX, toY];
      }
      i++;
    }
  }
}

/** Between two points off the curve lies one on it, which the file leaves out. */
function withMiddles(contour: readonly OutlinePoint[]): OutlinePoint[] {
  return contour.flatMap((point, i): OutlinePoint[] => {
    const next = contour[(i + 1) % contour.length];
    if (point.on || !next || next.on) return [point];
    return [point, { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2, on: true }];
  });
}
