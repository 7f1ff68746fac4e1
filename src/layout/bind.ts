import type { Bookmark, Layout, Page, PageItem, Spot } from "./page.ts";

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
  const spots = new Map<string, Spot>();
  leaves.forEach(({ title, layout }, leaf) => {
    const last = pages.at(-1);
    if (last && pages.length % 2 === 1) pages.push({ width: last.width, height: last.height, items: [] });
    const first = pages.length;
    bookmarks.push({ level: 1, title, page: first, y: 0 });
    for (const each of layout.bookmarks)
      bookmarks.push({ ...each, level: each.level + 1, page: each.page + first });
    for (const [name, spot] of layout.spots ?? [])
      spots.set(own(leaf, name), { ...spot, page: spot.page + first });
    pages.push(...layout.pages.map((page) => ownLinks(page, leaf)));
  });
  return { pages, bookmarks, spots };
}

/** The name of a place of one paper among those that are bound. */
function own(leaf: number, name: string): string {
  return `${leaf} ${name}`;
}

function ownLinks(page: Page, leaf: number): Page {
  if (!page.items.some((item) => item.type === "text" && item.link !== undefined)) return page;
  const items = page.items.map(
    (item): PageItem =>
      item.type === "text" && item.link !== undefined ? { ...item, link: own(leaf, item.link) } : item,
  );
  return { ...page, items };
}
