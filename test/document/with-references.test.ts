import { expect, test } from "vitest";
import type { Block, Document } from "../../src/document/document.ts";
import type { Figure } from "../../src/document/figure.ts";
import { innerBlocks } from "../../src/document/inner-blocks.ts";
import { inlineText } from "../../src/document/plain-text.ts";
import { withReferences } from "../../src/document/with-references.ts";

function figure(caption: string): Figure {
  const children = caption === "" ? [] : [{ type: "text" as const, value: caption }];
  return {
    type: "figure",
    art: { type: "timeline", unit: "day", bars: [] },
    alt: "图",
    width: undefined,
    caption: children,
  };
}

function captionsOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) =>
    block.type === "figure" ? [inlineText(block.caption)] : captionsOf(innerBlocks(block)),
  );
}

function printed(...captions: readonly string[]): readonly string[] {
  const [first = "", ...rest] = captions.map(figure);
  const item = { numbered: true, blocks: rest };
  const list = { type: "list", level: 0, marks: [], continued: false, items: [item] };
  const document = { blocks: [first, list] } as unknown as Document;
  return captionsOf(withReferences(document, "named").blocks);
}

test("a figure whose caption brings its own number along does not say it twice", () => {
  expect(printed("图1 路线", "", "图二：座位", "图3")).toEqual(["路线", "", "座位", "图3"]);
});

test("a number that is another figure's stays as it is typed", () => {
  expect(printed("图2 路线", "图1：座位", "附图3 座位", "图书角")).toEqual([
    "图2 路线",
    "图1：座位",
    "附图3 座位",
    "图书角",
  ]);
});
