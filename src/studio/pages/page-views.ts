import type { Face } from "../../font/face.ts";
import type { LoadedFontBook } from "../../font/font-book.ts";
import type { Page } from "../../layout/page.ts";
import type { MadePaper } from "../../pipeline/make-paper.ts";
import { createGlyphShapes, type GlyphShapes } from "../../write/svg/glyph-shapes.ts";
import { itemsSvg } from "../../write/svg/items.ts";
import type { PageView } from "../protocol.ts";

/** Draws pages with one set of outlines, which grows; a browser that has some of them wants only the rest. */
export interface PageSheet {
  /** Tells this set from others. */
  readonly name: string;
  draw(made: MadePaper, digestOf: (text: string) => string): readonly PageView[];
  /** The outlines from the one that a browser lacks first. */
  outlinesFrom(count: number): readonly string[];
}

/** Makes an empty sheet. Faces of one key are the same in every book, so the book at hand will do for all. */
export function createPageSheet(name: string): PageSheet {
  let fonts: LoadedFontBook | undefined;
  const shapes = createGlyphShapes((face: Face) => {
    if (!fonts) throw new Error("no fonts to draw with");
    return fonts.fontOf(face);
  });
  return {
    name,
    draw(made, digestOf) {
      fonts = made.fonts;
      return made.layout.pages.map((page) => viewOf(page, shapes, digestOf));
    },
    outlinesFrom: (count) => shapes.outlines.slice(count),
  };
}

function viewOf(
  { width, height, items: drawn }: Page,
  shapes: GlyphShapes,
  digestOf: (text: string) => string,
): PageView {
  const items = drawn.map((item) => itemsSvg([item], shapes)).filter((item) => item !== "");
  const digest = digestOf(`${width.toFixed(2)} ${height.toFixed(2)} ${items.join("")}`);
  return { digest, width, height, items };
}
