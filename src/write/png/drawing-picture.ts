import type { LoadedFontBook } from "../../font/font-book.ts";
import type { Drawing } from "../../layout/content.ts";
import type { Picture } from "../../picture/picture.ts";
import { pagesSvg } from "../svg/write-svg.ts";
import { onDots } from "./on-dots.ts";
import type { Rasteriser } from "./rasterise.ts";

/** Dots to the inch: as fine as a school's printer. */
const density = 300;

/** Draws a drawing as a PNG, its texts by the outlines of their faces: Word shows it without any font. */
export function drawingPicture(drawing: Drawing, fonts: LoadedFontBook, rasterise: Rasteriser): Picture {
  const scale = density / 72;
  const [across, down] = [Math.ceil(drawing.width * scale), Math.ceil(drawing.height * scale)];
  const sheet = { width: across / scale, height: down / scale, items: onDots(drawing.items, scale) };
  const options = {
    title: "",
    fontOf: (face: Parameters<LoadedFontBook["fontOf"]>[0]) => fonts.fontOf(face),
  };
  const raster = rasterise(pagesSvg([sheet], options), across);
  const shared = { type: "picture", kind: "png", orientation: 1, inverted: false } as const;
  return { ...shared, ...raster, density };
}
