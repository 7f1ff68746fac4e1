import type { Bookmark, Layout, Page } from "./page.ts";

/** A paper among those that are bound. */
export interface Leaf {
  /** What its bookmark is called. */
  readonly title: string;
  readonly layout: Layout;
}

/** Binds papers into one: each begins on the front of a sheet, its headings stand under its bookmark. */
export function bindLayouts(leaves: readonly Leaf[]): Layout {
  const pages: Page[] = [];
  const bookmarks: Bookmark[] = [];
  for (const { title, layout } of leaves) {
    const last = pages.at(-1);
    if (last && pages.length % 2 === 1) pages.push({ width: last.width, height: last.height, items: [] });
    const first = pages.length;
    bookmarks.push({ level: 1, title, page: first, y: 0 });
    for (const each of layout.bookmarks)
      bookmarks.push({ ...each, level: each.level + 1, page: each.page + first });
    pages.push(...layout.pages);
  }
  return { pages, bookmarks };
}
