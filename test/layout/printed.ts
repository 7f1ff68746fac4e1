import type { Layout, Page, Tag, TextItem } from "../../src/layout/page.ts";

/** The runs of a page that belong to the document: no page number, no repeated header. */
export function ownItems(page: Page): TextItem[] {
  return page.items.filter((item) => item.type === "text").filter((item) => item.tag !== undefined);
}

/** The text of a run. */
export function textOf(item: TextItem): string {
  return item.glyphs.map(({ codePoint }) => String.fromCodePoint(codePoint)).join("");
}

/** The text of all pages in reading order, without white space. */
export function printedText(layout: Layout): string {
  return layout.pages.flatMap(ownItems).map(textOf).join("").replace(/\s/gu, "");
}

/** The text of all pages as the tagged structure has it: a cell that goes on over the page is read through. No white space. */
export function structuredText(layout: Layout): string {
  const children = new Map<Tag | undefined, Set<Tag | TextItem>>();
  const put = (tag: Tag | undefined, child: Tag | TextItem): void => {
    const known = children.get(tag);
    if (known) known.add(child);
    else children.set(tag, new Set([child]));
    if (tag && !known) put(tag.parent, tag);
  };
  for (const item of layout.pages.flatMap(ownItems)) put(item.tag, item);
  const read = (tag: Tag | undefined): string =>
    [...(children.get(tag) ?? [])].map((each) => ("glyphs" in each ? textOf(each) : read(each))).join("");
  return read(undefined).replace(/\s/gu, "");
}

/** The lines of a page from top to bottom, runs on one baseline joined. */
export function pageLines(page: Page | undefined): string[] {
  const lines = new Map<number, string>();
  for (const item of page?.items ?? []) {
    if (item.type !== "text") continue;
    const y = Math.round(item.y);
    lines.set(y, (lines.get(y) ?? "") + textOf(item));
  }
  return [...lines].sort(([a], [b]) => a - b).map(([, text]) => text);
}
