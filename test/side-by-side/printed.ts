import type { Layout, Page, Tag, TextItem } from "../../src/layout/page.ts";

/** A printed page as lines of text, from top to bottom. */
export interface PrintedPage {
  /** The lines outside tables. */
  readonly lines: readonly PrintedLine[];
  /** All text, tables with their repeated headers and all. */
  readonly text: string;
}

export interface PrintedLine {
  readonly text: string;
  /** The last line of its paragraph: where it ends is no choice of the line breaker. */
  readonly last: boolean;
  readonly y: number;
}

/** The lines of a layout; artifacts (page numbers, repeated headers) are left out. */
export function printedPages({ pages }: Layout): PrintedPage[] {
  const printed = pages.map(linesOf);
  const following = printed.flatMap(({ lines }) => lines);
  return printed.map(({ lines, text }) => ({
    text,
    lines: lines.map((line): PrintedLine => {
      const next = following[following.indexOf(line) + 1];
      return { text: line.text, y: line.y, last: line.forced || next?.block !== line.block };
    }),
  }));
}

interface Draft {
  text: string;
  readonly y: number;
  readonly block: Tag | undefined;
  readonly forced: boolean;
}

function linesOf({ items }: Page): { readonly lines: Draft[]; readonly text: string } {
  const lines: Draft[] = [];
  let text = "";
  for (const item of items) {
    if (item.type !== "text") continue;
    const own = textOf(item);
    text += own;
    if (item.tag === undefined || isWithin(item.tag, "Table")) continue;
    const last = lines.at(-1);
    const block = blockOf(item.tag);
    if (last && Math.abs(last.y - item.y) < 1) last.text += own;
    else lines.push({ text: own, y: item.y, block, forced: block?.role === "H1" });
  }
  return { lines, text };
}

/** The paragraph that a text belongs to; an item's mark belongs to its item. */
function blockOf(tag: Tag): Tag | undefined {
  let own: Tag | undefined = tag;
  while (own && own.role !== "LI" && own.parent?.role !== "Document") own = own.parent;
  return tag.role === "P" && own?.role === "LI" && tag.parent?.role === "LBody" ? own : (own ?? tag);
}

function isWithin(tag: Tag | undefined, role: Tag["role"]): boolean {
  return tag !== undefined && (tag.role === role || isWithin(tag.parent, role));
}

function textOf({ glyphs }: TextItem): string {
  return glyphs
    .map(({ codePoint }) => String.fromCodePoint(codePoint))
    .join("")
    .replace(/\s/gu, "");
}
