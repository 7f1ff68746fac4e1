import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block, Document } from "../../src/document/document.ts";
import { type Numbers, numberDocument } from "../../src/document/numbering.ts";
import { inlineText, linesOf } from "../../src/document/plain-text.ts";
import { layOut } from "../../src/layout/layout.ts";
import type { Layout } from "../../src/layout/page.ts";
import { dumpLayout } from "./dump.ts";
import { fakeFonts } from "./fake-fonts.ts";
import { cell, document, h, item, list, p, preset, row, table, text } from "./make.ts";
import { studyTrip } from "./plan.ts";
import { printedText } from "./printed.ts";

const styles = ["standard", "official"] as const;
const lay = (plan: Document, name: (typeof styles)[number] = "standard"): Layout =>
  layOut(plan, preset(name), fakeFonts());

/** What a document prints: its text, its numbers, the colons of its labels. */
function expectedText(plan: Document, numbers: Numbers): string {
  return plan.blocks
    .map((block) => blockText(block, numbers))
    .join("")
    .replace(/\s/gu, "");
}

function blockText(block: Block, numbers: Numbers): string {
  const inside = (blocks: readonly Block[]): string =>
    blocks.map((each) => blockText(each, numbers)).join("");
  switch (block.type) {
    case "heading":
      return (numbers.get(block)?.text ?? "") + inlineText(block.children);
    case "list":
      return block.items.map((each) => (numbers.get(each)?.text ?? "") + inside(each.blocks)).join("");
    case "fields":
      return block.entries.map(({ label, value }) => `${inlineText(label)}：${inside(value)}`).join("");
    case "table":
      return (
        inlineText(block.caption) +
        block.rows.flatMap(({ cells }) => cells.map(({ blocks }) => inside(blocks))).join("")
      );
    case "attachments":
      return `附件：${block.names.map((name, i) => (block.names.length > 1 ? `${i + 1}.` : "") + name).join("")}`;
    default:
      return linesOf([block]).join("");
  }
}

describe.each(styles)("layOut in the %s style", (name) => {
  it("prints a plan as the golden file says", async () => {
    await expect(dumpLayout(lay(studyTrip, name))).toMatchFileSnapshot(`golden/study-trip-${name}.txt`);
  });

  it("prints every character of a plan once, in order", () => {
    const numbers = numberDocument(studyTrip, preset(name).numbering);
    expect(printedText(lay(studyTrip, name))).toBe(expectedText(studyTrip, numbers));
  });

  it("puts everything inside the type area", () => {
    const { page } = preset(name);
    for (const { items } of lay(studyTrip, name).pages) {
      for (const each of items) {
        if (each.type !== "text" || each.tag === undefined) continue;
        const width = each.glyphs.reduce(
          (sum, { codePoint, advance }) => sum + (codePoint === 0x20 ? 0 : advance),
          0,
        );
        expect(each.x).toBeGreaterThanOrEqual(page.left - 0.01);
        expect(each.x + width).toBeLessThanOrEqual(page.width - page.right + 0.5);
        expect(each.y).toBeLessThanOrEqual(page.height - page.bottom);
      }
    }
  });
});

const words = fc.constantFrom(
  "春游",
  "敬老院，",
  "“读书”",
  "3月9日",
  "English ",
  "安全第一。",
  "（全体）",
  "——",
);
const phrase = fc.array(words, { minLength: 1, maxLength: 40 }).map((parts) => parts.join(""));
const cellBlocks = fc.array(
  phrase.map((value) => p(value)),
  { maxLength: 2 },
);
const listOf = (level: number): fc.Arbitrary<Block> =>
  fc.array(phrase, { minLength: 1, maxLength: 4 }).map((items) => list(level, ...items));
const block: fc.Arbitrary<Block> = fc.oneof(
  phrase.map((value) => p(value)),
  phrase.map((value) => h(1, value)),
  phrase.map((value) => p(value, "title")),
  listOf(1),
  fc.tuple(phrase, listOf(2)).map(([value, inner]) => list(1, item(p(value), inner, p(value)))),
  phrase.map((value): Block => ({ type: "fields", entries: [{ label: [text("地点")], value: [p(value)] }] })),
  fc
    .array(fc.tuple(cellBlocks, cellBlocks), { minLength: 1, maxLength: 6 })
    .map((rows) => table(["项目", "说明"], ...rows.map(([a, b]) => row(cell(a), cell(b))))),
);

describe("layOut of any document", () => {
  it("loses nothing and prints nothing twice", () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 12 }), (blocks) => {
        const plan = document(...blocks);
        expect(printedText(lay(plan))).toBe(
          expectedText(plan, numberDocument(plan, preset("standard").numbering)),
        );
      }),
      { seed: 20260601, numRuns: 60 },
    );
  });

  it("gives an empty document one page with its number", () => {
    const [page, ...more] = lay(document()).pages;
    expect(more).toEqual([]);
    expect(page?.items).toHaveLength(1);
  });
});
