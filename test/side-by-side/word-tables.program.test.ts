import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Layout, Page } from "../../src/layout/page.ts";
import { hardWordsOfReaders } from "../examples/hard-words.ts";
import { stressPlans } from "../examples/stress-tables.ts";
import { textOf } from "../layout/printed.ts";
import { type Rendered, renderText } from "../rendering.ts";
import { hasTool } from "../tools.ts";
import { comparedStyles } from "./cases.ts";
import { type OfficeLine, officePages } from "./office-pages.ts";
import { wordCells } from "./table-cells.ts";

// What the tables of the PDF are held to, their Word files are held to as LibreOffice lays them out: no word torn,
// no hole that the PDF has not, header rows on the same number of pages.

/** How often each word that a reader takes for one stands in some texts. */
function countWords(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { word } of texts.flatMap(hardWordsOfReaders)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The words of cells that stand on pages less often in one piece than they should. */
function tornIn(cells: readonly string[], pages: readonly (readonly OfficeLine[])[]): string[] {
  const parts = pages.flatMap((lines) => lines.flatMap((line) => line.parts)).join("\n");
  return [...countWords(cells)].flatMap(([word, count]) => {
    const found = parts.split(word).length - 1;
    return found < count ? [`${word}: ${found} of ${count}`] : [];
  });
}

/** How far down its type area each page is filled, the folio left out; 1: to its end. */
function fillsOf(layout: Layout, pages: readonly (readonly OfficeLine[])[]): { pdf: number; word: number }[] {
  return layout.pages.map((page, i) => {
    const ends = page.items.flatMap((item) => (item.type === "text" && item.tag ? [item.y] : []));
    const words = (pages[i] ?? []).map(({ y }) => y).sort((a, b) => a - b);
    // The last line of a page is its number.
    return { pdf: Math.max(0, ...ends) / page.height, word: (words.at(-2) ?? 0) / page.height };
  });
}

/** The rows above the first row of each table, one text a table. */
function headersOf({ document }: Rendered): string[] {
  return document.blocks.flatMap((block) =>
    block.type === "table" && block.rows[0]?.header && block.rows.length > 6
      ? [
          block.rows[0].cells
            .flatMap(({ blocks }) => blocks)
            .flatMap((each) => (each.type === "paragraph" ? each.children : []))
            .map((inline) => (inline.type === "text" ? inline.value : ""))
            .join("")
            .replace(/\s/gu, ""),
        ]
      : [],
  );
}

/** On how many pages a header stands, its letters in any order of lines. */
function pagesWith(header: string, pages: readonly string[]): number {
  return pages.filter(
    (page) => [...header].every((letter) => page.includes(letter)) && page.includes(header.slice(0, 2)),
  ).length;
}

function textOfPage(page: Page): string {
  return page.items
    .map((item) => (item.type === "text" ? textOf(item) : ""))
    .join("")
    .replace(/\s/gu, "");
}

const hasPrograms = hasTool("soffice") && hasTool("pdftotext");

describe.runIf(hasPrograms).each(comparedStyles)("tables in Word in the style %s", (style) => {
  test("have whole words, no holes, and repeated headers", async () => {
    const folder = mkdtempSync(join(tmpdir(), "plan-word-tables-"));
    try {
      const rendered = Object.entries(stressPlans).map(
        ([name, text]) => [name, renderText(text, style, `${name}.yaml`)] as const,
      );
      const files = new Map<string, Uint8Array>();
      for (const [name, each] of rendered) files.set(name, await each.bytes("docx"));
      const office = officePages(files, folder);
      for (const [name, each] of rendered) {
        const pages = office.get(name) ?? [];
        expect(tornIn(wordCells(files.get(name) ?? new Uint8Array()), pages), name).toEqual([]);
        expect(pages.length, name).toBe(each.layout.pages.length);
        const holes = fillsOf(each.layout, pages).filter(({ pdf, word }) => word < pdf - 0.2);
        expect(holes, name).toEqual([]);
        const texts = pages.map((lines) => lines.map(({ text }) => text).join(""));
        for (const header of headersOf(each))
          expect(pagesWith(header, texts), name).toBe(pagesWith(header, each.layout.pages.map(textOfPage)));
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 180_000);
});
