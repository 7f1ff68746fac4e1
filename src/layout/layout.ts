import type { Document } from "../document/document.ts";
import type { FontBook } from "../font/face.ts";
import type { Style } from "../style/style.ts";
import { collect } from "./collect.ts";
import { moved, type Progress } from "./fragment.ts";
import type { Layout, Page } from "./page.ts";
import { pageNumberItems } from "./page-number.ts";
import { bookmarksOf, fillPages, keepHeadings, paintPage } from "./pages.ts";
import { createShaper } from "./shape.ts";
import { toSlabs } from "./slab.ts";

/** Lays a document out on the pages of a style: collected, set into lines and tables, divided, numbered. */
export function layOut(document: Document, style: Style, fonts: FontBook): Layout {
  const shaper = createShaper(fonts, style.pitch);
  const { width, height, left, top, bottom } = style.page;
  const slabs = toSlabs(collect(document, style, fonts, shaper), style, shaper);
  keepHeadings(slabs);
  const folios = fillPages(slabs, height - top - bottom);
  const progress: Progress = new Map();
  const pages = folios.map((folio, i): Page => {
    const items = [...paintPage(folio, progress), ...pageNumberItems(i + 1, style, fonts, shaper)];
    return { width, height, items: items.map((item) => moved(item, left, top)) };
  });
  return { pages, bookmarks: folios.flatMap((folio, i) => bookmarksOf(folio, i, top)) };
}
