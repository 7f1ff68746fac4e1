import { describe, expect, test } from "vitest";
import { layOut } from "../../../src/layout/layout.ts";
import { schoolOf } from "../../../src/layout/pages/running.ts";
import { createSource } from "../../../src/source/source.ts";
import { loadStyle } from "../../../src/style/load.ts";
import type { Style } from "../../../src/style/style.ts";
import { shippedStyles } from "../../style/library.ts";
import { fakeFonts } from "../fake-fonts.ts";
import { document, p } from "../make.ts";
import { textOf } from "../printed.ts";

function styleOf(text: string): Style {
  const { value, diagnostics } = loadStyle(createSource("校办版式.yaml", text), shippedStyles);
  if (!value) throw new Error(diagnostics.map(({ code }) => code).join());
  return value;
}

const content = {
  ...document(...Array.from({ length: 50 }, (_, i) => p(`第${i + 1}行`))),
  properties: { title: "秋游方案", author: "青禾小学", language: "zh-CN", date: "2026年9月1日" },
} as const;

/** What stands outside the type area of each page: height below its top, in points, and text. */
function runningOf(text: string): string[][] {
  return layOut(content, styleOf(text), fakeFonts()).pages.map(({ items }) =>
    items
      .filter((item) => item.type === "text")
      .filter((item) => item.tag === undefined)
      .map(textOf)
      .join("|")
      .replaceAll(" ", "")
      .split("|"),
  );
}

describe("headers and footers", () => {
  test("fields stand for the plan's facts and the number of pages", () => {
    const own = '页眉: {左: "{学校}", 右: "{标题}（{日期}）"}\n页脚: {中: "第{页码}页共{总页数}页"}';
    expect(runningOf(own).map((each) => each.join(""))).toEqual([
      "青禾小学秋游方案（2026年9月1日）第1页共2页",
      "青禾小学秋游方案（2026年9月1日）第2页共2页",
    ]);
  });

  test.each([
    ["青禾小学德育处", undefined, "青禾小学"],
    ["共青团青禾市第一中学委员会", undefined, "青禾市第一中学"],
    ["青禾区教育局", undefined, "青禾区教育局"],
    ["德育处", "青禾小学", "青禾小学"],
    ["", "青禾小学", "青禾小学"],
  ])("the school of a plan signed by “%s”, %s by the configuration, is %s", (author, school, expected) => {
    expect(schoolOf({ title: "", author, language: "zh-CN", ...(school ? { school } : {}) })).toBe(expected);
  });

  test("a page number keeps its place beside other texts, and gives way to a text with a number of its own", () => {
    expect(runningOf('继承: 公文\n页脚: {中: "{学校}"}')[0]?.join("")).toBe("青禾小学—1—");
    expect(runningOf('继承: 公文\n页脚: {左: "{页码}"}')[0]?.join("")).toBe("1");
    expect(runningOf("页脚: {左: 内部资料}")[0]?.join("")).toBe("内部资料1");
  });

  test("fields may be written in English; a header has a line below it", () => {
    const style = styleOf('header: {center: "{page} / {pages}", rule: true}');
    expect(style.header.center).toBe("{page} / {pages}");
    const [page] = layOut(content, style, fakeFonts()).pages;
    const rule = page?.items.find((item) => item.type === "rule");
    expect(rule && rule.y > 0 && rule.y < style.page.top).toBe(true);
  });

  test("texts that have no room beside each other take rows of their own, and a long one its lines; none is lost", () => {
    const [name, topic, order] = [
      "青禾小学德育处少先队大队部",
      "校园科技节暨创客嘉年华",
      "总体工作方案征求意见稿",
    ].map((each) => each.repeat(3));
    const long = "春".repeat(120);
    for (const own of [
      `页眉: {左: ${name}, 中: ${topic}, 右: ${order}}\n页脚: {左: ${name}, 右: ${order}}`,
      `页眉: {左: 校, 中: ${long}, 右: 内部}\n页脚: {右: ${long}}`,
      `继承: 公文\n页眉: {左: ${name}, 右: ${order}}\n页脚: {左: ${order}, 中: ${name}}`,
    ]) {
      const style = styleOf(own);
      for (const { items, height } of layOut(content, style, fakeFonts()).pages) {
        const texts = items.filter((item) => item.type === "text").filter(({ tag }) => tag === undefined);
        const spans = texts.map(({ x, y, size, glyphs }) => {
          const drawn = glyphs.slice(0, -1).reduce((sum, { advance }) => sum + advance, size);
          return { y, size, from: x, to: x + drawn };
        });
        for (const [i, a] of spans.entries()) {
          for (const b of spans.slice(i + 1)) {
            const apart = a.to <= b.from + 0.01 || b.to <= a.from + 0.01 || Math.abs(a.y - b.y) >= a.size;
            expect(apart, `${own} ${JSON.stringify([a, b])}`).toBe(true);
          }
          expect(a.y > a.size && a.y < height).toBe(true);
          expect(a.to).toBeLessThan(style.page.width - style.page.right + 0.5);
        }
        const printed = texts.map(textOf).join("");
        for (const [, text = ""] of own.matchAll(/[左中右]: ([^,}]+)/gu)) {
          expect([...printed].filter((each) => text.includes(each)).length).toBeGreaterThanOrEqual(
            [...text].length,
          );
        }
      }
    }
  });
});
