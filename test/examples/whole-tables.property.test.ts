import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";
import { collect } from "../../src/layout/collect/collect.ts";
import { sheetsOfPart } from "../../src/layout/layout.ts";
import type { Layout, Tag } from "../../src/layout/page.ts";
import type { Sheet } from "../../src/layout/pages/pages.ts";
import { partsOf } from "../../src/layout/pages/parts.ts";
import { createShaper, wordHabits } from "../../src/layout/shape/shaper.ts";
import { textOf } from "../layout/printed.ts";
import { type Rendered, renderFile, renderText, shippedStyle } from "../rendering.ts";
import { isThorough, runs, turnsOf } from "../runs.ts";
import { hardWordsOfReaders } from "./hard-words.ts";
import { stressPlans } from "./stress-tables.ts";
import { tightPlans } from "./tight-tables.ts";

// No table tears what is one word to a reader, and none leaves a hole on the page before it.

/** The lines of each paragraph in a cell. */
function cellParagraphs({ pages }: Layout): string[][] {
  const found = new Map<Tag, { key: string; lines: string[] }>();
  pages.forEach(({ items }, page) => {
    for (const item of items) {
      if (item.type !== "text" || !item.tag || !isInCell(item.tag)) continue;
      const own = found.get(item.tag) ?? { key: "", lines: [] };
      const key = `${page} ${item.y.toFixed(1)}`;
      if (own.key === key) own.lines.push((own.lines.pop() ?? "") + textOf(item));
      else own.lines.push(textOf(item));
      own.key = key;
      found.set(item.tag, own);
    }
  });
  return [...found.values()].map(({ lines }) => lines);
}

function isInCell(tag: Tag | undefined): boolean {
  return tag !== undefined && (tag.role === "TD" || tag.role === "TH" || isInCell(tag.parent));
}

function tornIn(lines: readonly string[]): string[] {
  const text = lines.join("");
  const ends = lines.slice(0, -1).map((_, i) => lines.slice(0, i + 1).join("").length);
  return hardWordsOfReaders(text).flatMap(({ at, word }) =>
    ends
      .filter((end) => end > at && end < at + word.length)
      .map((end) => `${word.slice(0, end - at)}|${word.slice(end - at)}`),
  );
}

/** The pages that end in more than a fifth of blank before a table, in percent; where a break is forced they may. */
function holesIn({ document, fonts }: Rendered, styleName: string): string[] {
  const style = shippedStyle(styleName);
  const shaper = createShaper(fonts, style.pitch, { ...wordHabits, hanging: style.hanging });
  const { parts } = partsOf(collect(document, style, fonts, shaper), style);
  return parts.filter(({ cover }) => !cover).flatMap((part) => holesInPart(sheetsOfPart(part, shaper)));
}

function holesInPart(sheets: readonly Sheet[]): string[] {
  return sheets.slice(0, -1).flatMap(({ folio, style: { page } }, i) => {
    const slabs = sheets[i + 1]?.folio.slabs ?? [];
    const kept = slabs.slice(0, slabs.findIndex(({ keep }) => keep !== "always") + 1);
    const picture = kept.some(({ items }) => items.some(isArt));
    // A heading with the last lines and who signs below them may be more than that.
    const rows = kept.flatMap(({ row }) => (row ? [row] : []));
    // Nor can a header part from the first row below it.
    const least = rows.filter(({ row, table }) => row >= table.headerRows).length <= 1;
    const signed = kept.at(-1)?.row === undefined;
    if (picture || signed || least) return [];
    const { height, top, bottom } = page;
    const end = (folio.tops.at(-1) ?? 0) + (folio.slabs.at(-1)?.height ?? 0);
    const blank = 1 - end / (height - top - bottom);
    return blank > 0.2 ? [`page ${i + 1}: ${Math.round(blank * 100)} %`] : [];
  });
}

function isArt({ type }: Layout["pages"][number]["items"][number]): boolean {
  return type === "picture" || type === "drawing";
}

const styles = ["standard", "official", "school-a", "school-b", "form", "cover"];
const examples = [...globSync("examples/*.yaml"), ...globSync("test/fixtures/tables/*.yaml")].sort();

describe.each(styles)("in the style %s", (style) => {
  test.each(Object.entries(stressPlans))(
    "the table of %s has whole words and leaves no hole",
    (name, text) => {
      const rendered = renderText(text, style, `${name}.yaml`);
      expect(cellParagraphs(rendered.layout).flatMap(tornIn)).toEqual([]);
      expect(holesIn(rendered, style)).toEqual([]);
    },
  );

  test.each(tightPlans(1, runs(60)))("%s has whole words", (name, text) => {
    const { layout } = renderText(text, style, `${name}.yaml`);
    expect(cellParagraphs(layout).flatMap(tornIn)).toEqual([]);
  });
});

const pairs = (isThorough ? styles : ["form", "school-b"]).map(
  (style, at) => [style, turnsOf(examples, at, 2)] as const,
);

describe.each(pairs)("in the style %s", (style, tried) => {
  test.each(tried)("no word in a table of %s is torn, no page has a hole", (path) => {
    const rendered = renderFile(path, style);
    expect(cellParagraphs(rendered.layout).flatMap(tornIn)).toEqual([]);
    expect(holesIn(rendered, style)).toEqual([]);
  });
});
