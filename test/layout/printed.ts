import type { Layout, Page, TextItem } from "../../src/layout/page.ts";

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
