import type { Face } from "../../font/face.ts";
import type { TrueTypeFont } from "../../font/true-type.ts";
import type { Page } from "../../layout/page.ts";
import type { PageWriter } from "../page-writer.ts";
import { seal, sealPlace } from "../seal.ts";
import { createGlyphShapes } from "./glyph-shapes.ts";
import { itemsSvg } from "./items.ts";

/** The SVG files of a layout: pages below one another, or each a file; the same bytes each time. */
export const writeSvg: PageWriter = async (layout, options) => {
  const { pictures, properties, fontOf } = options;
  const groups = pictures.eachPage ? layout.pages.map((page) => [page]) : [layout.pages];
  return groups.map((pages) => {
    const mark = `<!-- ${sealPlace()} -->\n`;
    return seal(new TextEncoder().encode(`${pagesSvg(pages, { title: properties.title, fontOf })}${mark}`));
  });
};

/** Pages below one another as an SVG, all as wide as the first; its units are points. */
export function pagesSvg(
  pages: readonly Page[],
  { title, fontOf }: { readonly title: string; readonly fontOf: (face: Face) => TrueTypeFont },
): string {
  const shapes = createGlyphShapes(fontOf);
  const width = pages[0]?.width ?? 0;
  let top = 0;
  const sheets = pages.map((page) => {
    const scale = width / page.width;
    const place = `translate(0 ${decimal(top)})${scale === 1 ? "" : `scale(${Number(scale.toPrecision(9))})`}`;
    top += page.height * scale;
    const paper = `<rect width="${decimal(page.width)}" height="${decimal(page.height)}" fill="#fff"/>\n`;
    return `<g transform="${place}">\n${paper}${itemsSvg(page.items, shapes)}</g>\n`;
  });
  const [wide, high] = [decimal(width), decimal(top)];
  const size = `width="${wide}pt" height="${high}pt" viewBox="0 0 ${wide} ${high}"`;
  const open = `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img">\n<title>${escaped(title)}</title>\n`;
  return `${open}${shapes.definitions()}${sheets.join("")}</svg>\n`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

/** Fine enough for lines that lie on dots to stay there. */
function decimal(points: number): string {
  return String(Math.round(points * 10_000) / 10_000 + 0);
}
