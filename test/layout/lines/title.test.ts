import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { breakTitle } from "../../../src/layout/lines/title.ts";
import { shape } from "../../../src/layout/shape/shape.ts";
import { createShaper } from "../../../src/layout/shape/shaper.ts";
import { fakeFonts } from "../fake-fonts.ts";

/** How many characters of a title the line of each style has, as its type size and its margins give it. */
const measures: Readonly<Record<string, number>> = { 公文: 20.1, 通用: 23, 学校: 18.9, 封面: 12.3 };
const size = 10;

/** The titles with the breaks an office would choose, a title and its lines in each style. */
const table = readFileSync(new URL("titles.txt", import.meta.url), "utf8")
  .trim()
  .split(/\n(?! )/u)
  .map((entry) => entry.split("\n").map((line) => line.trim()));

function linesOf(title: string, measure: number): readonly string[] {
  const ink = { face: "song", latin: "latin", bold: false, size, color: undefined } as const;
  const chars = shape([{ text: title, ink, tag: undefined }], createShaper(fakeFonts(), 0));
  const lines = breakTitle(chars, measure * size);
  return lines?.map(({ start, visible }) => [...title].slice(start, visible).join("")) ?? [];
}

describe.each(table)("%s", (title, ...styles) => {
  it.each(styles.map((line) => line.split(/ (.*)/u)))("breaks where sense does (%s)", (style, expected) => {
    expect(linesOf(title ?? "", measures[style ?? ""] ?? 0).join("／") || "一行").toBe(expected);
  });

  it("never parts a quotation or a book's title that has room on a line", () => {
    for (const measure of Object.values(measures)) {
      for (const line of linesOf(title ?? "", measure)) {
        const opened = /[“《][^”》]*$/u.exec(line)?.[0];
        if (opened === undefined) continue;
        const whole = title?.slice(title.indexOf(opened)).match(/^[“《][^”》]*[”》]的?(?:通知)?/u)?.[0] ?? "";
        expect(whole.length, `${opened} in ${measure}`).toBeGreaterThan(measure - 1);
      }
    }
  });
});

describe("the shortest title", () => {
  it("may have lines of two characters, of one never", () => {
    expect(linesOf("通知公告", 2)).toEqual(["通知", "公告"]);
    expect(linesOf("通知函", 2)).toEqual([]);
  });
});
