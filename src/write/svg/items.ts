import type { PageItem, PictureItem, RuleItem, TextItem } from "../../layout/page.ts";
import { handled, type ItemHandlers } from "../page-writer.ts";
import type { GlyphShapes } from "./glyph-shapes.ts";
import { pictureSource } from "./picture-source.ts";

/** The elements of a page's items, in their order; texts are drawn, so no font is needed to see them. */
export function itemsSvg(items: readonly PageItem[], shapes: GlyphShapes): string {
  const handlers: ItemHandlers<string> = {
    text: (item) => textSvg(item, shapes),
    rule: ruleSvg,
    picture: pictureSvg,
    drawing: ({ x, y, items: inside }) =>
      `<g transform="translate(${decimal(x)} ${decimal(y)})">\n${itemsSvg(inside, shapes)}</g>\n`,
  };
  return items.map((item) => handled(item, handlers)).join("");
}

/** How far the outline of a squeezed mark moves, em: its blank is cut from that side. */
const shifts = { none: 0, start: -0.5, end: 0, both: -0.25 } as const;

function textSvg({ x, y, size, face, glyphs, color, turned }: TextItem, shapes: GlyphShapes): string {
  const units = shapes.unitsOf(face);
  const uses: string[] = [];
  let origin = 0;
  for (const { codePoint, trim, advance } of glyphs) {
    const name = shapes.nameOf(face, codePoint);
    const at = Math.round((origin / size + shifts[trim]) * units);
    if (name !== undefined) uses.push(`<use href="#${name}"${at === 0 ? "" : ` x="${at}"`}/>`);
    origin += advance;
  }
  if (uses.length === 0) return "";
  const fill = color === undefined ? "" : ` fill="${color}"`;
  const scale = Number((size / units).toPrecision(6));
  return `<g transform="translate(${decimal(x)} ${decimal(y)})${turned ? "rotate(90)" : ""}scale(${scale})"${fill}>${uses.join("")}</g>\n`;
}

function ruleSvg({ x, y, width, height, grey = 0, color }: RuleItem): string {
  const tone = Math.round(grey * 255);
  const shade = color ?? (tone === 0 ? undefined : `rgb(${tone},${tone},${tone})`);
  const fill = shade === undefined ? "" : ` fill="${shade}"`;
  return `<rect ${frame(x, y, width, height)}${fill}/>\n`;
}

/** Where the corners of a stored picture go for each EXIF orientation, as a matrix over the unit square. */
const turns: Readonly<Record<number, string>> = {
  2: "-1 0 0 1 1 0",
  3: "-1 0 0 -1 1 1",
  4: "1 0 0 -1 0 1",
  5: "0 1 1 0 0 0",
  6: "0 1 -1 0 1 0",
  7: "0 -1 -1 0 1 1",
  8: "0 -1 1 0 0 1",
};

function pictureSvg({ x, y, width, height, picture }: PictureItem): string {
  const turn = turns[picture.orientation];
  const place = `translate(${decimal(x)} ${decimal(y)})scale(${decimal(width)} ${decimal(height)})`;
  const matrix = turn === undefined ? "" : `matrix(${turn})`;
  const image = `<image width="1" height="1" preserveAspectRatio="none" transform="${place}${matrix}"`;
  return `${image} href="${pictureSource(picture)}"/>\n`;
}

function frame(x: number, y: number, width: number, height: number): string {
  return `x="${decimal(x)}" y="${decimal(y)}" width="${decimal(width)}" height="${decimal(height)}"`;
}

function decimal(points: number): string {
  return String(Math.round(points * 10_000) / 10_000 + 0);
}
