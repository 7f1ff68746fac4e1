import type { Page } from "../../layout/page.ts";
import type { PageWriter, PictureOptions } from "../page-writer.ts";
import { pagesSvg } from "../svg/write-svg.ts";
import { onDots } from "./on-dots.ts";
import { openRasteriser } from "./rasterise.ts";
import { sealPng } from "./seal-png.ts";

/** The highest picture, in pixels: what phones and browsers draw in one piece. */
const highest = 16_384;

/** The PNG files of a layout: its pages in long pictures, as many in each as fit, or each by itself. */
export const writePng: PageWriter = async (layout, options) => {
  const draw = await openRasteriser();
  const { pictures, properties, fontOf } = options;
  const { width } = pictures;
  return picturesOf(layout.pages, pictures).map((pages) => {
    const dotted = pages.map((page) => pageOnDots(page, width / page.width));
    return sealPng(draw(pagesSvg(dotted, { title: properties.title, fontOf }), width).bytes);
  });
};

/** A page whose lines, and whose foot, lie on whole dots. */
function pageOnDots(page: Page, scale: number): Page {
  const height = Math.round(page.height * scale) / scale;
  return { ...page, height, items: onDots(page.items, scale) };
}

/** Parts pages into pictures; a page that is higher than any picture may be has one for itself. */
function picturesOf(pages: readonly Page[], { width, eachPage }: PictureOptions): readonly Page[][] {
  const pictures: Page[][] = [];
  let room = 0;
  for (const page of pages) {
    const height = (page.height * width) / page.width;
    room -= height;
    if (eachPage || room < 0 || pictures.length === 0) {
      pictures.push([]);
      room = highest - height;
    }
    pictures.at(-1)?.push(page);
  }
  return pictures;
}
