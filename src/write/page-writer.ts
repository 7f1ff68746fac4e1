import type { Properties } from "../document/document.ts";
import type { Face } from "../font/face.ts";
import type { TrueTypeFont } from "../font/true-type.ts";
import type { Layout, PageItem } from "../layout/page.ts";

/** What a writer of pages knows beside them. */
export interface PageOptions {
  readonly properties: Properties;
  /** The font behind a face, as the font book knows it. */
  readonly fontOf: (face: Face) => TrueTypeFont;
  /** The date written into a file that has room for one; the same date gives the same bytes. */
  readonly date: Date;
  /** A digest of the text, 64 hexadecimal digits: files of other texts have other identifiers. */
  readonly digest: string;
  readonly pictures: PictureOptions;
}

/** How pages become pictures. */
export interface PictureOptions {
  /** How wide each page is, in pixels. */
  readonly width: number;
  /** Each page is a picture of its own; else they stand below one another in a long one. */
  readonly eachPage: boolean;
}

/** As wide as A4 at 150 dots to the inch, in one long picture. */
export const usualPictures: PictureOptions = { width: 1240, eachPage: false };

/** Writes pages that are laid out: one file, or several where they make several pictures. */
export type PageWriter = (layout: Layout, options: PageOptions) => Promise<readonly Uint8Array[]>;

/** What a writer makes of each kind of item; the compiler asks each writer for all of them. */
export type ItemHandlers<Made> = {
  readonly [Type in PageItem["type"]]: (item: Extract<PageItem, { readonly type: Type }>) => Made;
};

/** Hands an item to the handler of its kind. */
export function handled<Made>(item: PageItem, handlers: ItemHandlers<Made>): Made {
  const handler = handlers[item.type] as (item: PageItem) => Made;
  return handler(item);
}
