import { describe, expect, it } from "vitest";
import type { Block } from "../../../src/document/document.ts";
import { layOut } from "../../../src/layout/layout.ts";
import { fakeFonts } from "../fake-fonts.ts";
import { document, h, item, list, p, preset, row, table, text } from "../make.ts";
import { pageLines } from "../printed.ts";

/** In the official style a page has 22 lines of 28 characters, the body's first line 26. */
const pagesOf = (...blocks: Block[]): string[][] =>
  layOut(document(...blocks), preset("official"), fakeFonts()).pages.map((page) =>
    pageLines(page).slice(0, -1),
  );
const lines = (count: number): Block[] => Array.from({ length: count }, (_, i) => p(`第${i + 1}行`));
/** A paragraph of so many full lines. */
const paragraph = (count: number): Block => p("春".repeat(26 + (count - 1) * 28));
const counts = (...blocks: Block[]): number[] => pagesOf(...blocks).map((page) => page.length);

describe("pages", () => {
  it("hold 22 lines of 28 characters in the official style", () => {
    const [first = []] = pagesOf(p("春".repeat(28 * 30)));
    expect(first).toHaveLength(22);
    expect(first[1]).toBe("春".repeat(28));
  });

  it("leave no line of a paragraph alone at the foot", () => {
    expect(counts(...lines(21), paragraph(4))).toEqual([21, 4]);
    expect(counts(...lines(20), paragraph(4))).toEqual([22, 2]);
  });

  it("leave no line of a paragraph alone at the head", () => {
    expect(counts(...lines(18), paragraph(5))).toEqual([21, 2]);
    expect(counts(...lines(20), paragraph(3))).toEqual([20, 3]);
  });

  it("keep a heading with the paragraph that follows, as Word does", () => {
    expect(counts(...lines(19), h(1, "活动目的"), paragraph(4))).toEqual([22, 2]);
    expect(counts(...lines(20), h(1, "活动目的"), paragraph(4))).toEqual([20, 5]);
    expect(counts(...lines(20), h(1, "活动目的"), ...lines(3))).toEqual([22, 2]);
    expect(counts(...lines(19), h(1, "活动目的"), h(2, "长远目的"), ...lines(3))).toEqual([22, 2]);
  });

  it("keep a line that leads in with what it leads to", () => {
    expect(counts(...lines(21), p("应当注意："), ...lines(3))).toEqual([21, 4]);
  });

  it("keep an item with its first child, a label with the list below it", () => {
    const parent = list(1, item("注意事项", list(2, "排队上车", "系好安全带")));
    expect(counts(...lines(21), parent)).toEqual([21, 3]);
    const label: Block = { type: "fields", entries: [{ label: [text("要求")], value: [list(1, "守时")] }] };
    expect(counts(...lines(21), label, ...lines(1))).toEqual([21, 3]);
    expect(counts(...lines(21), list(1, "请带齐：", "水壶"))).toEqual([21, 2]);
  });

  it("part a long text that leads in: only its last lines go with what follows", () => {
    expect(counts(...lines(17), p(`${"春".repeat(26 + 28 * 4)}：`), ...lines(3))).toEqual([21, 5]);
  });

  it("begin behind a forced break at the same height, whatever ends the page before", () => {
    const tops = (...before: Block[]): (number | undefined)[] => {
      const blocks = [...before, { type: "page-break" } as const, p("附件1", "attachment-mark")];
      const { pages } = layOut(document(...blocks), preset("official"), fakeFonts());
      return pages.map(({ items }) => items.find((item) => item.type === "text")?.y);
    };
    expect(tops(p("正文"), table(["时间", "内容"], row("上午", "彩排")))[1]).toBe(tops(p("正文"))[1]);
  });

  it("keep the signature with the last lines before it", () => {
    const signature: Block = { type: "signature", units: ["阳光小学"], date: "2026年3月9日", seal: false };
    expect(counts(...lines(19), signature)).toEqual([21]);
    expect(counts(...lines(20), signature)).toEqual([19, 3]);
    expect(counts(...lines(17), paragraph(4), signature)).toEqual([19, 4]);
  });

  it("keep the close above a signature with what it closes", () => {
    const signature: Block = { type: "signature", units: ["阳光小学"], date: "2026年3月9日", seal: false };
    expect(counts(...lines(19), p("特此通知。"), signature)).toEqual([18, 4]);
    expect(counts(...lines(19), p("妥否，请批示。"), signature)).toEqual([18, 4]);
  });

  it("begin anew where the document says so, and not before anything is on them", () => {
    const pageBreak: Block = { type: "page-break" };
    expect(counts(pageBreak, ...lines(2), pageBreak, ...lines(3), pageBreak)).toEqual([2, 3]);
  });

  it("drop the space above what comes first on them", () => {
    const style = preset("standard");
    const y = (...blocks: Block[]): number =>
      layOut(document(...blocks), style, fakeFonts())
        .pages.at(-1)
        ?.items.find((item) => item.type === "text")?.y ?? 0;
    const heading = h(1, "活动目的");
    const leading = (14 * 1.3 - 14) / 2 + 14 * 0.88;
    expect(y(...Array.from({ length: 30 }, () => p("春")), heading, p("春"), p("春"))).toBeCloseTo(
      style.page.top + leading,
    );
    expect(y(heading)).toBeCloseTo(style.page.top + leading + 6);
  });

  it("bear their numbers, odd ones at the right, even ones at the left", () => {
    const style = preset("official");
    const { pages } = layOut(document(...lines(30)), style, fakeFonts());
    const numbers = pages.map(({ items }) =>
      items.filter((item) => item.type === "text" && item.tag === undefined),
    );
    const starts = numbers.map((items) => items[0]?.x ?? 0);
    expect(pages.map((page) => pageLines(page).at(-1))).toEqual(["— 1 —", "— 2 —"]);
    expect(starts[1]).toBeCloseTo(style.page.left + 14);
    expect(starts[0]).toBeGreaterThan(style.page.width / 2);
  });

  it("are found again by bookmarks with the numbers of the headings", () => {
    const plan = document(
      h(1, "活动目的"),
      h(2, "长远目的"),
      p("附件1", "attachment-mark"),
      p("乘车安排表", "attachment-title"),
      h(1, "去程"),
    );
    const { bookmarks } = layOut(plan, preset("official"), fakeFonts());
    expect(bookmarks.map(({ level, title, page }) => [level, title, page])).toEqual([
      [1, "一、活动目的", 0],
      [2, "（一）长远目的", 0],
      [1, "附件1 乘车安排表", 0],
      [2, "一、去程", 0],
    ]);
  });

  it("have a structure with headings below the title and lists of labels and bodies", () => {
    const plan = document(p("春游方案", "title"), h(1, "准备"), list(1, "带水壶"));
    const items = layOut(plan, preset("standard"), fakeFonts()).pages[0]?.items ?? [];
    const paths = items.map((item) => {
      const roles: string[] = [];
      for (let tag = item.type === "text" ? item.tag : undefined; tag; tag = tag.parent)
        roles.unshift(tag.role);
      return roles.join(" ");
    });
    expect([...new Set(paths)]).toEqual([
      "Document H1",
      "Document H2",
      "Document L LI Lbl",
      "Document L LI LBody P",
      "",
    ]);
  });
});
