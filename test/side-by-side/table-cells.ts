import { strFromU8, unzipSync } from "fflate";
import type { Layout, Tag } from "../../src/layout/page.ts";

/**
 * The texts of a layout's table cells in order, without white space. Repeated headers
 * are artifacts and do not count, nor do the marks of lists, which Word counts itself.
 */
export function printedCells({ pages }: Layout): string[] {
  const cells = new Map<Tag, string>();
  for (const { items } of pages) {
    for (const item of items) {
      if (item.type !== "text" || item.tag?.role === "Lbl") continue;
      const cell = cellOf(item.tag);
      const own = item.glyphs.map(({ codePoint }) => String.fromCodePoint(codePoint)).join("");
      if (cell) cells.set(cell, (cells.get(cell) ?? "") + own.replace(/\s/gu, ""));
    }
  }
  return [...cells.values()].filter((text) => text !== "");
}

function cellOf(tag: Tag | undefined): Tag | undefined {
  return tag === undefined || tag.role === "TD" || tag.role === "TH" ? tag : cellOf(tag.parent);
}

/**
 * The texts of a Word file's table cells in order, without white space. A label that is said again where its
 * rows go on over a page does not count: it opens a merged cell with the text of the one above it.
 */
export function wordCells(docx: Uint8Array): string[] {
  const xml = strFromU8(unzipSync(docx)["word/document.xml"] ?? new Uint8Array());
  return [...xml.matchAll(/<w:tbl>(.*?)<\/w:tbl>/gsu)].flatMap(([, table = ""]) => {
    const merged = new Map<number, string>();
    return [...table.matchAll(/<w:tr>(.*?)<\/w:tr>/gsu)].flatMap(([, row = ""]) =>
      [...row.matchAll(/<w:tc>(.*?)<\/w:tc>/gsu)].flatMap(([, cell = ""], column) => {
        // The fields of a cover are no table in the layout.
        if (cell.includes('w:val="CoverFact"')) return [];
        const text = textOf(cell);
        const opens = cell.includes('<w:vMerge w:val="restart"/>');
        if (opens && text !== "" && merged.get(column) === text) return [];
        if (opens) merged.set(column, text);
        else if (!cell.includes("<w:vMerge")) merged.delete(column);
        return text === "" ? [] : [text];
      }),
    );
  });
}

function textOf(cell: string): string {
  const texts = [...cell.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)].map(([, text]) => text);
  return unescaped(texts.join("")).replace(/\s/gu, "");
}

function unescaped(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}
