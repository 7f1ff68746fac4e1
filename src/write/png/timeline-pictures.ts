import type { Timeline } from "../../document/figure.ts";
import type { LoadedFontBook } from "../../font/font-book.ts";
import { drawTimeline } from "../../layout/figures/draw-timeline.ts";
import { createShaper } from "../../layout/shape/shaper.ts";
import type { Picture } from "../../picture/picture.ts";
import type { Style } from "../../style/style.ts";
import { drawingPicture } from "./drawing-picture.ts";
import { openRasteriser } from "./rasterise.ts";

/** Draws the timelines of a style with its faces, as pictures for a Word file; widths are points. */
export async function timelinePictures(
  style: Style,
  fonts: LoadedFontBook,
): Promise<(timeline: Timeline, width: number) => Picture> {
  const rasterise = await openRasteriser();
  const shaper = createShaper(fonts, 0);
  return (timeline, width) =>
    drawingPicture(drawTimeline(timeline, width, style.looks.cell, shaper), fonts, rasterise);
}
