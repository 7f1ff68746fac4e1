import { writeFileSync } from "node:fs";
import { createDiskFonts } from "../src/cli/host/disk-fonts.ts";
import { createFontBook } from "../src/font/font-book.ts";
import type { RuleItem, TextItem } from "../src/layout/page.ts";
import { drawingPicture } from "../src/write/png/drawing-picture.ts";
import { openRasteriser } from "../src/write/png/rasterise.ts";

/** A place of the map: its name and its corner, points. */
interface Place {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

// Draws the route map of the example outing with our own faces and our own hand: `npx tsx scripts/route-map.ts`.
const [width, height] = [340, 190];
const fonts = createFontBook({
  faces: Object.fromEntries(
    ["song", "title-song", "hei", "kai", "fang", "latin"].map((role) => [role, { word: "", families: [] }]),
  ) as never,
  files: createDiskFonts(),
  shipped: "build/fonts",
  folders: { given: [], system: [] },
});

const rule = (x: number, y: number, wide: number, high: number, grey = 0): RuleItem => ({
  type: "rule",
  x,
  y,
  width: wide,
  height: high,
  grey,
});

function text(words: string, x: number, y: number, size: number): TextItem {
  const face = fonts.primary({ role: "hei", bold: false });
  const glyphs = [...words].map((character) => {
    const codePoint = character.codePointAt(0) ?? 0;
    return { codePoint, trim: "none" as const, advance: face.advance(codePoint) * size };
  });
  return { type: "text", x, y, face, size, glyphs, color: undefined, tag: undefined };
}

const places: readonly Place[] = [
  { name: "青禾小学南门", x: 14, y: 118 },
  { name: "市自然博物馆", x: 150, y: 18 },
  { name: "湖滨湿地公园东门", x: 222, y: 140 },
];

function box({ name, x, y }: Place): (RuleItem | TextItem)[] {
  const wide = name.length * 11 + 12;
  return [rule(x, y, wide, 24), rule(x + 1.2, y + 1.2, wide - 2.4, 21.6, 1), text(name, x + 6, y + 16, 11)];
}

const roads = [rule(46, 60, 9, 60, 0.75), rule(46, 52, 150, 9, 0.75), rule(187, 42, 9, 10, 0.75)];
const lake = [rule(187, 52, 9, 60, 0.75), rule(187, 104, 100, 9, 0.75), rule(278, 104, 9, 38, 0.75)];
const route = [
  rule(49.5, 55.5, 2, 62),
  rule(49.5, 55.5, 142, 2),
  rule(190.5, 42, 2, 66),
  rule(190.5, 107.5, 93, 2),
];
const end = [rule(281.5, 107.5, 2, 33)];
const names = [
  text("人民路", 100, 74, 10),
  text("环湖大道", 206, 98, 10),
  text("约40分钟", 62, 48, 9),
  text("约20分钟", 200, 126, 9),
];
const north = [text("北", 318, 24, 10), rule(322.5, 28, 1, 20), rule(320.5, 30, 5, 1)];
const frame = [
  rule(0, 0, width, 1),
  rule(0, height - 1, width, 1),
  rule(0, 0, 1, height),
  rule(width - 1, 0, 1, height),
];

const items = [...frame, ...roads, ...lake, ...route, ...end, ...names, ...places.flatMap(box), ...north];
const { bytes } = drawingPicture({ type: "drawing", width, height, items }, fonts, await openRasteriser());
writeFileSync("examples/图片/研学路线.png", bytes);
