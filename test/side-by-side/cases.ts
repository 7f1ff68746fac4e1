import { readdirSync } from "node:fs";
import type { Document } from "../../src/document/document.ts";
import { layOut, setPages } from "../../src/layout/layout.ts";
import type { Habits } from "../../src/layout/shape/shaper.ts";
import type { Style } from "../../src/style/style.ts";
import { writeDocx } from "../../src/write/docx/write-docx.ts";
import { timelinePictures } from "../../src/write/png/timeline-pictures.ts";
import { renderFile, shippedFonts, shippedStyle } from "../rendering.ts";
import { type Comparison, comparePages } from "./compare.ts";
import { officePages } from "./office-pages.ts";
import { printedPages } from "./printed.ts";
import { shuffledDocument, stockOf } from "./shuffled.ts";
import { printedCells, wordCells } from "./table-cells.ts";

/** The styles in which Word and PDF are compared. */
export const comparedStyles = ["standard", "official", "form", "cover", "school-a", "school-b"] as const;

/**
 * What LibreOffice does otherwise than Word: it takes nothing off a mark, hangs what does not fit, parts a number
 * from its unit, and leaves a fifth of an em between Chinese and Latin.
 */
const officeHabits: Habits = { stiff: true, hanging: true, whole: false, gap: 1 / 5 };

/** A document in a style, to be laid out twice. */
export interface Case {
  readonly name: string;
  readonly style: string;
  readonly document: Document;
  /** The style with the plan's own numbering and what its pages ask for. */
  readonly settled: Style;
}

/** The plans of the package's examples. */
export function examplePlans(): string[] {
  return ["examples", "examples/samples"].flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith(".yaml"))
      .sort()
      .map((file) => `${folder}/${file}`),
  );
}

/** Twenty-five pages of an A4 document of each style, in characters. */
export const longText: Partial<Readonly<Record<string, number>>> = { standard: 18_500, official: 12_000 };

/** Every example in a style, and in those of the long texts five that are shuffled. */
export function casesOf(style: (typeof comparedStyles)[number]): Case[] {
  const own = shippedStyle(style);
  const examples = examplePlans().map((path): Case => {
    const { document, style: settled } = renderFile(path, style);
    return { name: path, style, document, settled };
  });
  const stock = stockOf(examples.map(({ document }) => document));
  const length = longText[style];
  const shuffled = (length === undefined ? [] : [1, 2, 3, 4, 5]).map((seed): Case => {
    const document = shuffledDocument(stock, seed, length ?? 0);
    return { name: `shuffled ${seed}`, style, document, settled: own };
  });
  return [...examples, ...shuffled];
}

/** A case with what came out. */
export interface Compared extends Case {
  readonly result: Comparison;
  /** The texts of the table cells in order. */
  readonly cells: readonly string[];
  readonly wordCells: readonly string[];
}

/** Lays every case out with our layout and, as a Word file, with LibreOffice. */
export async function compareAll(cases: readonly Case[]): Promise<Compared[]> {
  const files = new Map<string, Uint8Array>();
  for (const [i, { document, settled }] of cases.entries())
    files.set(
      String(i),
      await writeDocx(document, settled, {
        createdAt: new Date(0),
        draw: await timelinePictures(settled, shippedFonts(settled)),
      }),
    );
  const office = officePages(files);
  return cases.map((each, i) => {
    const { document, settled } = each;
    const fonts = shippedFonts(settled);
    const layout = layOut(document, settled, fonts);
    const likeOffice = layOut(document, settled, fonts, setPages(document, settled, fonts, officeHabits));
    return {
      ...each,
      result: comparePages(printedPages(layout), office.get(String(i)) ?? [], printedPages(likeOffice)),
      cells: printedCells(layout),
      wordCells: wordCells(files.get(String(i)) ?? new Uint8Array()),
    };
  });
}
