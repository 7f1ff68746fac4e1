import type { Document } from "../document/document.ts";
import type { FontBook } from "../font/face.ts";
import type { Style } from "../style/style.ts";
import { collect } from "./collect.ts";
import type { Flow } from "./content.ts";
import { moved, type Progress } from "./fragment.ts";
import type { Layout, Page } from "./page.ts";
import { pageNumberItems } from "./page-number.ts";
import { bookmarksOf, type Folio, fillPages, keepHeadings, paintPage } from "./pages.ts";
import { createShaper } from "./shape.ts";
import { toSlabs } from "./slab.ts";

/** Lays a document out on the pages of a style: collected, set into lines and tables, divided, numbered. */
export function layOut(document: Document, style: Style, fonts: FontBook): Layout {
  const shaper = createShaper(fonts, style.pitch);
  const { width, height, left, top, bottom } = style.page;
  const flows = collect(document, style, fonts, shaper);
  const fill = (part: readonly Flow[]): Folio[] => {
    const slabs = toSlabs(part, style, shaper);
    keepHeadings(slabs);
    return fillPages(slabs, height - top - bottom);
  };
  const end = flows.findIndex((flow) => flow.type === "new-page" && flow.cover);
  const cover = end > 0 ? fill(flows.slice(0, end)) : [];
  const folios = [...cover, ...fill(flows.slice(end + 1))];
  const progress: Progress = new Map();
  const pages = folios.map((folio, i): Page => {
    const number = i + 1 - cover.length;
    const numbers = number > 0 ? pageNumberItems(number, style, fonts, shaper) : [];
    const items = [...paintPage(folio, progress), ...numbers];
    return { width, height, items: items.map((item) => moved(item, left, top)) };
  });
  return { pages, bookmarks: folios.flatMap((folio, i) => bookmarksOf(folio, i, top)) };
}
