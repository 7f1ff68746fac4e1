import { describe, expect, it } from "vitest";
import type { Block, Table } from "../../../src/document/document.ts";
import { fitTables } from "../../../src/layout/arrange/turns.ts";
import { layOut } from "../../../src/layout/layout.ts";
import { fakeFonts } from "../fake-fonts.ts";
import { document, h, p, preset, row, table } from "../make.ts";
import { pageLines } from "../printed.ts";

const style = preset("official");
const narrow = table(["姓名", "职责"], row("李明", "带队"));
const wide: Table = { ...narrow, landscape: true };

/** The types of blocks after wide tables were turned; turns by their direction. */
function told(...blocks: Block[]): string[] {
  return fitTables(document(...blocks), style).blocks.map((block) =>
    block.type === "page-break" ? (block.turn ?? "break") : block.type,
  );
}

describe("a wide table", () => {
  it("lies across with its heading and its lead-in, what follows stands upright", () => {
    expect(told(p("前言"), h(1, "外出审批"), p("见下表。"), wide, h(1, "要求"), p("听从指挥"))).toEqual([
      ...["paragraph", "landscape", "heading", "paragraph", "table", "portrait", "heading", "paragraph"],
    ]);
  });

  it("leaves a lead-in of more than 120 characters upright: with it the table would have too little room", () => {
    const words = (count: number): Block => p(`${"字".repeat(count - 1)}：`);
    expect(told(p("前言"), words(120), wide)).toEqual(["paragraph", "landscape", "paragraph", "table"]);
    expect(told(p("前言"), words(121), wide)).toEqual(["paragraph", "paragraph", "landscape", "table"]);
  });

  it("takes a note below it along, and a signature at the end", () => {
    const signature: Block = { type: "signature", units: ["青禾小学"], date: "2026年10月8日", seal: false };
    expect(told(p("前言"), h(1, "审批"), wide, p("注：雨天顺延。"), signature)).toEqual([
      ...["paragraph", "landscape", "heading", "table", "paragraph", "signature"],
    ]);
  });

  it("shares its pages with the next", () => {
    expect(told(p("前言"), h(1, "春"), wide, h(1, "秋"), wide)).toEqual([
      ...["paragraph", "landscape", "heading", "table", "heading", "table"],
    ]);
  });

  it("takes the place of a page break of its own", () => {
    expect(told(p("前言"), { type: "page-break" }, h(1, "附表"), wide)).toEqual([
      ...["paragraph", "landscape", "heading", "table"],
    ]);
  });

  it("leaves the break behind a cover, which has no page number", () => {
    const cover: Block = { type: "page-break", cover: true };
    expect(told(p("秋游方案", "title"), cover, h(1, "附表"), wide)).toEqual([
      ...["paragraph", "break", "landscape", "heading", "table"],
    ]);
  });

  it("is found by itself where the columns cannot hold their text, unless the plan says no", () => {
    const days = Array.from({ length: 8 }, (_, i) => `2026年10月${10 + i}日`);
    const many = table(days, row(...days.map(() => "五（1）班")));
    expect(told(h(1, "安排"), many)).toContain("landscape");
    expect(told(h(1, "安排"), { ...many, landscape: false })).not.toContain("landscape");
    expect(told(h(1, "分工"), narrow)).not.toContain("landscape");
  });
});

describe("pages that lie across", () => {
  const blocks = [p("前言"), h(1, "审批"), wide, h(1, "要求"), p("听从指挥")];
  const { pages } = layOut(fitTables(document(...blocks), style), style, fakeFonts());

  it("are turned with their margins and go on counting", () => {
    expect(pages.map(({ width, height }) => width > height)).toEqual([false, true, false]);
    expect(pages.map((page) => pageLines(page).find((line) => line.startsWith("—")))).toEqual([
      ...["— 1 —", "— 2 —", "— 3 —"],
    ]);
    const rules = pages[1]?.items.filter((item) => item.type === "rule") ?? [];
    const left = Math.min(...rules.map(({ x }) => x));
    const right = Math.max(...rules.map(({ x, width }) => x + width));
    expect(left).toBeCloseTo(style.page.bottom, 0);
    expect(right).toBeCloseTo(style.page.height - style.page.top, 0);
  });
});
