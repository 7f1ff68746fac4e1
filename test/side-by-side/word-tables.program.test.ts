import { beforeAll, describe, expect, test } from "vitest";
import type { Row } from "../../src/document/document.ts";
import { inlineText } from "../../src/document/plain-text.ts";
import type { Layout } from "../../src/layout/page.ts";
import { hardWordsOfReaders } from "../examples/hard-words.ts";
import { matchLabels, stressPlans } from "../examples/stress-tables.ts";
import { tightPlans } from "../examples/tight-tables.ts";
import { pageLines } from "../layout/printed.ts";
import { type Rendered, renderText } from "../rendering.ts";
import { hasTool } from "../tools.ts";
import { comparedStyles } from "./cases.ts";
import { type OfficeLine, officePages } from "./office-pages.ts";

// What the tables of the PDF are held to, their Word files are held to as LibreOffice lays them out: no word torn,
// no hole that the PDF has not, header rows on every page.

/** How often each word that a reader takes for one stands in some texts. */
function countWords(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    // A word that two patterns find at one place counts once.
    const found = new Map(hardWordsOfReaders(text).map(({ at, word }) => [`${at} ${word}`, word]));
    for (const word of found.values()) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
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

/** A longer text in a cell flows, and parts its words as Word does. */
const longText = 60;

/** The texts of cells whose words are held. */
function cellsOf({ document }: Rendered): string[] {
  return document.blocks
    .flatMap((block) => (block.type === "table" ? block.rows.flatMap(textsOfRow) : []))
    .filter((text) => text.length <= longText);
}

function textsOfRow({ cells }: Row): string[] {
  return cells.flatMap(({ blocks }) =>
    blocks.flatMap((each) => (each.type === "paragraph" ? [inlineText(each.children)] : [])),
  );
}

/** The texts of the rows that head and end each long table, without white space. */
function endsOf({ document }: Rendered): { readonly header: string; readonly last: string }[] {
  return document.blocks.flatMap((block) => {
    const [first] = block.type === "table" && block.rows.length > 6 ? block.rows : [];
    const last = block.type === "table" ? block.rows.at(-1) : undefined;
    return first?.header && last ? [{ header: bare(textsOfRow(first)), last: bare(textsOfRow(last)) }] : [];
  });
}

function bare(texts: readonly string[]): string {
  return texts.join("").replace(/\s/gu, "");
}

/** Whether each page holds all letters of a row, in any order of lines. */
function holds(row: string, pages: readonly string[]): boolean[] {
  return pages.map(
    (page) => [...row].every((letter) => page.includes(letter)) && page.includes(row.slice(0, 2)),
  );
}

/**
 * One sentence less above the table: where a single line stays free there, LibreOffice moves the table to the
 * next page and parts it once more where it had parted on the page before.
 */
const sentence = "各班按时到位，听从指挥，注意安全，遇到问题及时向年级组长报告。";

/** So many characters of a label are on its first line. */
const labelStart = 3;

/** The rows of the table of merged labels that stand on a page which lacks a label of theirs. */
function silentLabels(pages: readonly string[]): string[] {
  return matchLabels.flatMap(({ match, labels }) => {
    const page = pages.find((each) => each.includes(match)) ?? "";
    return labels
      .filter((label) => !page.includes(label.slice(0, labelStart)))
      .map((label) => `${match}: ${label}`);
  });
}

const hasPrograms = hasTool("soffice") && hasTool("pdftotext");

/** The tables of a style by the plan they stand in, each with its pages in Word. */
interface Printed {
  readonly style: string;
  readonly name: string;
  readonly rendered: Rendered;
  readonly pages: readonly (readonly OfficeLine[])[];
}

/** So many tables whose columns are as tight as they can be, in each style others. */
const tightTables = 20;

async function printAll(): Promise<Printed[]> {
  const stress = Object.entries(stressPlans).map(
    ([name, text]) => [name, text.replace(sentence, "")] as const,
  );
  const made = comparedStyles.flatMap((style, i) =>
    [...stress, ...tightPlans(1 + tightTables * i, tightTables)].map(([name, text]) => {
      const rendered = renderText(text, style, `${name}.yaml`);
      return { style, name, rendered };
    }),
  );
  const files = new Map<string, Uint8Array>();
  for (const [i, { rendered }] of made.entries()) files.set(String(i), await rendered.bytes("docx"));
  const office = officePages(files);
  return made.map((each, i) => ({ ...each, pages: office.get(String(i)) ?? [] }));
}

describe.runIf(hasPrograms)("tables in Word", () => {
  let all: readonly Printed[] = [];
  beforeAll(async () => {
    all = await printAll();
  }, 600_000);

  test.each(comparedStyles)("have whole words, no holes, and repeated headers in the style %s", (style) => {
    const printed = all.filter((each) => each.style === style);
    expect(printed).not.toEqual([]);
    for (const { name, rendered: each, pages } of printed) {
      expect.soft(tornIn(cellsOf(each), pages), name).toEqual([]);
      expect.soft(pages.length, name).toBe(each.layout.pages.length);
      const holes = fillsOf(each.layout, pages).filter(({ pdf, word }) => word < pdf - 0.2);
      expect.soft(holes, name).toEqual([]);
      if (!(name in stressPlans)) continue;
      const texts = pages.map((lines) => lines.map(({ text }) => text).join(""));
      for (const { header, last } of endsOf(each)) {
        const headed = holds(header, texts);
        const rows = headed.slice(headed.indexOf(true), holds(last, texts).lastIndexOf(true) + 1);
        expect.soft(rows, name).toEqual(rows.map(() => true));
        expect.soft(rows.length, name).toBeGreaterThan(0);
      }
    }
  });

  test.each(comparedStyles)(
    "say labels over rows again on every page in the style %s, as the page does",
    (style) => {
      const found = all.filter((each) => each.style === style && each.name === "mergedLabels");
      expect(found).toHaveLength(1);
      for (const { rendered, pages } of found) {
        const word = pages.map((lines) => lines.map(({ text }) => text).join(""));
        expect(silentLabels(word), "in Word").toEqual([]);
        const pdf = rendered.layout.pages.map((page) => pageLines(page).join(""));
        expect(silentLabels(pdf), "on the page").toEqual([]);
      }
    },
  );
});
