import type { FigureWidth } from "../../document/figure.ts";
import { naturalSize, type Picture, type Size } from "../../picture/picture.ts";
import type { Style } from "../../style/style.ts";

/** A picture that nobody measured takes no more than this share of the page's height. */
const usualHeight = 0.5;
/** What is left on a page for the caption of the highest picture, points. */
const captionRoom = 60;

/** How large a picture is printed, points: as asked for or by itself, within the measure and the page. */
export function pictureSize(art: Picture, width: FigureWidth | undefined, { page }: Style): Size {
  const natural = naturalSize(art);
  const measure = page.width - page.left - page.right;
  const room = page.height - page.top - page.bottom;
  const wanted = width === undefined ? natural.width : widthIn(width, measure);
  const highest = width === undefined ? room * usualHeight : room - captionRoom;
  const scale = Math.min(wanted, measure, (highest * natural.width) / natural.height) / natural.width;
  return { width: natural.width * scale, height: natural.height * scale };
}

/** How wide a drawing is printed, points: it fills the measure unless told otherwise. */
export function drawingWidth(width: FigureWidth | undefined, { page }: Style): number {
  const measure = page.width - page.left - page.right;
  return width === undefined ? measure : Math.min(measure, widthIn(width, measure));
}

function widthIn(width: FigureWidth, measure: number): number {
  return "points" in width ? width.points : width.share * measure;
}
