import { expect, test } from "vitest";
import type { Document } from "../../src/document/document.ts";
import { layOut } from "../../src/layout/layout.ts";
import type { RuleItem } from "../../src/layout/page.ts";
import { createSource } from "../../src/source/source.ts";
import { readMarkup } from "../../src/template/markup/read-markup.ts";
import { writeDocx } from "../../src/write/docx/write-docx.ts";
import { writeHtml } from "../../src/write/html/write-html.ts";
import { writeText } from "../../src/write/text/write-text.ts";
import { fakeFonts } from "../layout/fake-fonts.ts";
import { ownItems, textOf } from "../layout/printed.ts";
import { shippedStyle } from "../style/library.ts";
import { partsOf } from "./docx/xml.ts";

// Paper that is filled in by hand: rows of a height, blank rows, text at the top of a high cell, a line to cut along.
const style = shippedStyle("standard");
const sheet = `<p>上面</p><hr cut="yes"/><table>
<tr><th>姓名</th><th>意见</th></tr>
<tr height="30mm"><td stands="top">李明</td><td stands="bottom">签字</td></tr>
<tr height="1厘米" repeat="3"><td></td><td></td></tr></table>`.replaceAll("\n", "");

function documentOf(markup: string): Document {
  const { document, faults } = readMarkup(markup);
  expect(faults).toEqual([]);
  return document;
}

const rows = (document: Document): number[] =>
  document.blocks.flatMap((block) =>
    block.type === "table" ? block.rows.map(({ height = 0 }) => height) : [],
  );

test("a row is repeated as often as it says, and as high as it says", () => {
  expect(rows(documentOf(sheet)).map((height) => Math.round(height))).toEqual([0, 85, 28, 28, 28]);
});

test("a height that is none and a place that there is not are told", () => {
  const told = (markup: string): string[] =>
    readMarkup(markup).faults.map((each) => each(createSource("a.hbs", ""), { start: 0, end: 0 }).code);
  expect(told('<table><tr height="80%"><td>1</td></tr></table>')).toEqual(["template/attribute-value"]);
  expect(told('<table><tr repeat="0"><td>1</td></tr></table>')).toEqual(["template/attribute-value"]);
  expect(told('<table><tr><td stands="middle">1</td></tr></table>')).toEqual(["template/attribute-value"]);
});

test("on the page", () => {
  const [page] = layOut(documentOf(sheet), style, fakeFonts()).pages;
  const items = page?.items ?? [];
  const rules = items.filter((item): item is RuleItem => item.type === "rule");
  const across = rules.filter(({ width, height }) => width > 100 && height < 1).map(({ y }) => y);
  const gaps = across.slice(1).map((y, i) => Math.round(y - (across[i] ?? 0)));
  expect(gaps.slice(-4)).toEqual([85, 28, 28, 28]);
  const dashes = rules.filter(({ width, height }) => width < 10 && height < 1);
  expect(new Set(dashes.map(({ y }) => y)).size).toBe(1);
  expect(dashes.length).toBeGreaterThan(30);
  const yOf = (words: string): number =>
    (page ? ownItems(page) : []).find((item) => textOf(item) === words)?.y ?? 0;
  expect(yOf("签字") - yOf("李明")).toBeGreaterThan(60);
});

test("in Word", async () => {
  const bytes = await writeDocx(documentOf(sheet), style, { createdAt: new Date(0) });
  const parts = partsOf(bytes);
  const xml = parts.get("word/document.xml") ?? "";
  expect(xml.match(/<w:trHeight [^>]*>/gu)).toEqual([
    '<w:trHeight w:val="1701" w:hRule="atLeast"/>',
    ...new Array<string>(3).fill('<w:trHeight w:val="567" w:hRule="atLeast"/>'),
  ]);
  expect(xml.match(/<w:vAlign w:val="(?:top|bottom)"\/>/gu)).toHaveLength(2);
  expect(xml).toContain('<w:pStyle w:val="CutLine"/>');
  expect(parts.get("word/styles.xml")).toMatch(/w:styleId="CutLine".*?w:val="dashed"/su);
});

test("in HTML and as text", () => {
  const html = new TextDecoder().decode(writeHtml(documentOf(sheet), style));
  expect(html).toContain('<hr class="cut">');
  expect(html.match(/<tr style="height: 28\.3pt">/gu)).toHaveLength(3);
  expect(html).toContain('<td class="center top">');
  expect(writeText(documentOf(sheet), style)).toContain("上面\n- - - ");
});
