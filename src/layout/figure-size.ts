import type { Figure } from "../document/document.ts";
import { naturalSize, type Size } from "../picture/picture.ts";
import type { Style } from "../style/style.ts";

/** A picture that nobody measured takes no more than this share of the page's height. */
const usualHeight = 0.5;
/** What is left on a page for the caption of the highest picture, points. */
const captionRoom = 60;

/** How large a figure is printed, points: as asked for or by itself, within the measure and the page. */
export function figureSize({ art, width }: Figure, { page }: Style): Size {
  const natural = naturalSize(art);
  const measure = page.width - page.left - page.right;
  const room = page.height - page.top - page.bottom;
  const wanted =
    width === undefined ? natural.width : "points" in width ? width.points : width.share * measure;
  const highest = width === undefined ? room * usualHeight : room - captionRoom;
  const scale = Math.min(wanted, measure, (highest * natural.width) / natural.height) / natural.width;
  return { width: natural.width * scale, height: natural.height * scale };
}
