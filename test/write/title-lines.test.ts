import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Paragraph } from "../../src/document/document.ts";
import type { Layout } from "../../src/layout/page.ts";
import { titleLines } from "../../src/write/title-lines.ts";
import { renderText } from "../rendering.ts";

const styles = ["standard", "official", "school-a", "school-b", "form", "cover"];

/** Titles as schools write them, those with figures in a line that is nearly full among them. */
const titles = [
  "青禾小学关于开展2026年秋季消防疏散演练的通知",
  ...readFileSync(new URL("../layout/lines/titles.txt", import.meta.url), "utf8")
    .trim()
    .split(/\n(?! )/u)
    .map((entry) => entry.split("\n")[0] ?? ""),
];

/** The lines of the title in the PDF, by the faces that it is set in. */
function linesOnPage(layout: Layout): readonly string[] {
  const lines = new Map<number, string>();
  for (const item of layout.pages.flatMap(({ items }) => items)) {
    if (item.type !== "text" || item.tag?.role !== "H1") continue;
    const text = item.glyphs.map(({ codePoint }) => String.fromCodePoint(codePoint)).join("");
    lines.set(item.y, (lines.get(item.y) ?? "") + text);
  }
  return [...lines.values()].map((line) => line.trim());
}

describe.each(styles)("titles in the style %s", (style) => {
  it("break in Word where they break on the page", () => {
    const differ = titles.flatMap((title) => {
      const { layout, document, style: fitted } = renderText(`标题: ${JSON.stringify(title)}\n`, style);
      const isTitle = (block: { readonly type: string; readonly role?: string }): boolean =>
        block.type === "paragraph" && (block.role === "title" || block.role === "cover-title");
      const block = document.blocks.find(isTitle) as Paragraph;
      const inWord = titleLines(block, fitted).map((each) => (each.type === "text" ? each.value : "／"));
      const [word, page] = [inWord.join("").replace(/\s+／/gu, "／"), linesOnPage(layout).join("／")];
      return word === page ? [] : [`${word} | ${page}`];
    });
    expect(differ).toEqual([]);
  });
});
