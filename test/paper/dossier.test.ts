import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dossierOf } from "../../src/paper/dossier.ts";
import { copiesIn } from "../../src/paper/kinds.ts";

const paper = fc.record({
  zh: fc.constant("通知"),
  pages: fc.integer({ min: 1, max: 30 }),
  copies: fc.option(fc.integer({ min: 1, max: 300 }), { nil: undefined }),
});

describe("a dossier", () => {
  test("begins every paper on an odd page behind the one before, and sums up what is known", () => {
    const papers = fc.array(paper, { maxLength: 21 });
    const front = fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 2 });
    fc.assert(
      fc.property(front, papers, (about, all) => {
        const dossier = dossierOf(about, all, true);
        let last = about.reduce((sum, pages) => sum + pages + (pages % 2), 0);
        for (const { from, to, pages, copies, sheets } of dossier.papers) {
          expect(from % 2).toBe(1);
          expect(from - last).toBeLessThanOrEqual(2);
          expect(from).toBeGreaterThan(last);
          expect(to - from + 1).toBe(pages);
          expect(sheets).toBe(copies === undefined ? undefined : Math.ceil(pages / 2) * copies);
          last = to;
        }
        expect(dossier.pages).toBe(all.reduce((sum, { pages }) => sum + pages, 0));
        expect(dossier.sheets === undefined).toBe(all.some(({ copies }) => copies === undefined));
      }),
      { numRuns: 50, seed: 20270416 },
    );
  });

  test("numbers its papers as their files are", () => {
    const { papers } = dossierOf([1], [{ zh: "方案", pages: 2, copies: 1 }], false);
    expect(papers.map(({ number }) => number)).toEqual(["01"]);
  });
});

describe("a number of copies", () => {
  test.each([
    ["45", 45],
    ["45份", 45],
    ["４５ 份", 45],
    ["每生一份", "pupils"],
    ["每班一份", "groups"],
    ["每人一份", "all"],
    ["若干", undefined],
    ["0", undefined],
  ])("%s", (text, copies) => {
    expect(copiesIn(text)).toBe(copies);
  });
});
