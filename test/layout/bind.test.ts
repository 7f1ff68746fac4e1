import { expect, test } from "vitest";
import { bindLayouts } from "../../src/layout/bind.ts";
import type { Layout } from "../../src/layout/page.ts";

const leaf = (title: string, heights: readonly number[], heading: number) => {
  const layout: Layout = {
    pages: heights.map((height) => ({ width: 100, height, items: [] })),
    bookmarks: [{ level: 1, title: `${title}一`, page: heading, y: 7 }],
  };
  return { title, layout };
};

test("every paper begins on an odd page; a blank page is as large as the one before", () => {
  const { pages } = bindLayouts([leaf("甲", [1, 2, 3], 0), leaf("乙", [4, 5], 0), leaf("丙", [6], 0)]);
  expect(pages.map(({ height }) => height)).toEqual([1, 2, 3, 3, 4, 5, 6]);
});

test("the headings of a paper stand under its bookmark, at their places", () => {
  const { bookmarks } = bindLayouts([leaf("甲", [1], 0), leaf("乙", [4, 5], 1)]);
  expect(bookmarks).toEqual([
    { level: 1, title: "甲", page: 0, y: 0 },
    { level: 2, title: "甲一", page: 0, y: 7 },
    { level: 1, title: "乙", page: 2, y: 0 },
    { level: 2, title: "乙一", page: 3, y: 7 },
  ]);
});
