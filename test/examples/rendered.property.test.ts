import { readdirSync, readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";
import { documentText } from "../../src/document/plain-text.ts";
import { renderFile } from "../rendering.ts";
import { turnsOf } from "../runs.ts";
import { all, part } from "../write/docx/xml.ts";
import { readPdf, shownOn } from "../write/pdf/read-pdf.ts";
import { added } from "./added-headings.ts";
import { compareText, printedText, samplePassages } from "./fidelity.ts";

// Every word of a plan reaches the tree, the Word file and the PDF, in this order, and nothing else does.

const samples = readdirSync("examples/samples")
  .filter((name) => name.endsWith(".yaml"))
  .sort();
const everyExample = globSync("examples/**/*.yaml").sort();

/** The text of a Word file as it is stored, without automatic numbers. */
function wordText(bytes: Uint8Array): string {
  const texts = all(part(bytes, "word/document.xml"), "w:t");
  return texts.map(({ text }) => text).join("");
}

/** The text of a PDF without page numbers, repeated headers and the numbers of items and headings. */
function pdfText(bytes: Uint8Array): string {
  const pdf = readPdf(Buffer.from(bytes));
  return pdf.pages
    .flatMap((page) => shownOn(page))
    .filter(({ marks }) => !marks.some((mark) => /^(?:Artifact|Lbl)/.test(mark)))
    .map(({ font, glyphs }) => glyphs.map((glyph) => pdf.characters.get(font)?.get(glyph) ?? "�").join(""))
    .join("");
}

/** The text of an HTML file without the marks of items and headings. */
function htmlText(bytes: Uint8Array): string {
  const body = /<main>([\s\S]*)<\/main>/.exec(new TextDecoder().decode(bytes))?.[1] ?? "";
  const text = body.replace(/<span class="(?:mark|hidden)">.*?<\/span>/g, "").replace(/<[^>]*>/g, "");
  const signs: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };
  return text.replace(/&(\w+);/g, (whole, name: string) => signs[name] ?? whole);
}

const styles = ["standard", "official"] as const;

/** What is printed in a style. */
function printedIn(style: (typeof styles)[number], files: readonly string[]): readonly string[] {
  return turnsOf(files, styles.indexOf(style), styles.length);
}

describe.each(styles)("the samples in the style %s", (style) => {
  test.each(printedIn(style, samples))(
    "%s loses nothing in the tree, in Word and in the PDF",
    async (name) => {
      const number = name.slice(0, 2);
      const sample = readFileSync(`test/examples/texts/sample-${number}.txt`, "utf8");
      const rendered = renderFile(`examples/samples/${name}`, style);
      const title = rendered.plan.title.value;
      const tree = compareText(sample, documentText(rendered.document));
      expect(tree.lost).toEqual([]);
      expect(withoutTitle(tree.added, title)).toEqual((added[number] ?? []).map(printedText));
      expect(compareText(sample, wordText(await rendered.bytes("docx"))).lost).toEqual([]);
      expect(compareText(sample, pdfText(await rendered.bytes("pdf"))).lost).toEqual([]);
      expect(compareText(sample, htmlText(await rendered.bytes("html"))).lost).toEqual([]);
      expect(lostInText(sample, await rendered.bytes("txt"))).toEqual([]);
    },
  );
});

/** The words of a sample that a text for a chat has not: it numbers and parts its lines in its own way. */
function lostInText(sample: string, bytes: Uint8Array): readonly string[] {
  const text = printedText(new TextDecoder().decode(bytes));
  const words = samplePassages(sample).flatMap((passage) => passage.split(/[^\p{L}\p{N}]+/u));
  return words.filter((word) => !text.includes(word));
}

function withoutTitle(texts: readonly string[], title: string): readonly string[] {
  const [first = "", ...rest] = texts;
  const shorter = first.replace(printedText(title), "");
  return shorter === "" ? rest : [shorter, ...rest];
}

describe.each(styles)("every example in the style %s", (style) => {
  test.each(printedIn(style, everyExample))(
    "%s prints the same text in Word and in the PDF",
    async (path) => {
      const rendered = renderFile(path, style);
      expect(rendered.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
      const lines = documentText(rendered.document)
        .split("\n")
        .map(printedText)
        .filter((line) => line !== "");
      const word = printedText(wordText(await rendered.bytes("docx")));
      const pdf = printedText(pdfText(await rendered.bytes("pdf")));
      expect(missing(lines, word), "Word").toEqual([]);
      expect(missing(lines, pdf), "PDF").toEqual([]);
      const html = printedText(htmlText(await rendered.bytes("html")));
      expect(missing(lines, html), "HTML").toEqual([]);
      expect(word.length - lines.join("").length, "what Word has beyond the text").toBeLessThan(60);
    },
  );
});

/** The lines that do not stand in a text in their order. */
function missing(lines: readonly string[], text: string): readonly string[] {
  let position = 0;
  return lines.filter((line) => {
    const found = text.indexOf(line, position);
    if (found < 0) return true;
    position = found + line.length;
    return false;
  });
}

test("the same plan gives the same bytes", async () => {
  for (const format of ["docx", "pdf", "html", "txt"] as const) {
    const [first, second] = [renderFile("examples/秋季研学.yaml"), renderFile("examples/秋季研学.yaml")];
    expect(Buffer.compare(await first.bytes(format), await second.bytes(format)), format).toBe(0);
  }
});
