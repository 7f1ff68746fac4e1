import { decode, encode } from "fast-png";
import { describe, expect, test } from "vitest";
import { drawTimeline } from "../../../src/layout/figures/draw-timeline.ts";
import type { Layout, RuleItem } from "../../../src/layout/page.ts";
import { createShaper } from "../../../src/layout/shape/shaper.ts";
import { readPicture } from "../../../src/picture/read-picture.ts";
import { type PageOptions, usualPictures } from "../../../src/write/page-writer.ts";
import { drawingPicture } from "../../../src/write/png/drawing-picture.ts";
import { onDots } from "../../../src/write/png/on-dots.ts";
import { openRasteriser } from "../../../src/write/png/rasterise.ts";
import { sealedPngOrigin } from "../../../src/write/png/seal-png.ts";
import { writePng } from "../../../src/write/png/write-png.ts";
import { shippedBook } from "../../font/shipped.ts";
import { shippedFonts, shippedStyle } from "../../rendering.ts";
import { a4, layoutOf, lineItems, pageOf } from "../pdf/sample-layout.ts";

const book = await shippedBook();
const options: PageOptions = {
  properties: { title: "秋游方案", author: "实验小学", language: "zh-CN" },
  fontOf: book.fontOf,
  date: new Date(0),
  digest: "0".repeat(64),
  pictures: { width: 200, eachPage: false },
};
const rule: RuleItem = { type: "rule", x: 100, y: 100, width: 300, height: 0.5 };
const line = lineItems(book, "秋游", { y: 300, tag: undefined });

function print(layout: Layout, pictures = options.pictures): Promise<readonly Uint8Array[]> {
  return writePng(layout, { ...options, pictures });
}

describe("pictures", () => {
  test("are as wide as asked for, grey where nothing has a colour", async () => {
    const [file = new Uint8Array()] = await print(layoutOf(pageOf(rule, ...line)));
    expect(decode(file)).toMatchObject({ width: 200, height: 283, channels: 1, depth: 8 });
    const red = lineItems(book, "红头", { y: 300, tag: undefined, color: "#d00000" });
    const [coloured = new Uint8Array()] = await print(layoutOf(pageOf(...red)));
    expect(decode(coloured).channels).toBe(3);
  });

  test("hold as many pages as phones draw in one piece, or one each", async () => {
    const heights = async (height: number, eachPage: boolean) => {
      const page = { width: 600, height, items: [] };
      const files = await print({ pages: [page, page, page], bookmarks: [] }, { width: 200, eachPage });
      return files.map((file) => decode(file).height);
    };
    expect(await heights(900, false)).toEqual([900]);
    expect(await heights(900, true)).toEqual([300, 300, 300]);
    expect(await heights(24_000, false)).toEqual([16_000, 8000]);
  });

  test("are the same each time, and tell whether somebody has changed them", async () => {
    const [file = new Uint8Array()] = await print(layoutOf(pageOf(...line)));
    expect((await print(layoutOf(pageOf(...line))))[0]).toEqual(file);
    expect(sealedPngOrigin(file)).toBe("untouched");
    const changed = Buffer.from(file);
    changed[60] = (changed[60] ?? 0) ^ 1;
    expect(sealedPngOrigin(changed)).toBe("changed");
    expect(sealedPngOrigin(file.subarray(0, -1))).toBe("changed");
    const { width, height, channels, data } = decode(file);
    const others = encode({ width, height, channels, data, depth: 8 });
    expect(sealedPngOrigin(others)).toBe("foreign");
    expect(sealedPngOrigin(Uint8Array.of(1, 2, 3))).toBe("foreign");
  });

  test("are sound files that every reader of pictures takes", async () => {
    const [file = new Uint8Array()] = await print(layoutOf(pageOf(...line)));
    expect(readPicture(file)).toMatchObject({ kind: "png", width: 200, height: 283 });
  });
});

describe("lines on dots", () => {
  test("thin ones are all alike, a whole dot high and black", async () => {
    const rules = Array.from({ length: 20 }, (_, i) => ({ ...rule, y: 100 + 20.37 * i }));
    const [file = new Uint8Array()] = await print(layoutOf(pageOf(...rules)), {
      width: 1240,
      eachPage: false,
    });
    const { data, height, width } = decode(file);
    const column = Array.from({ length: height }, (_, y) => data[y * width + 400] ?? 0);
    expect(column.filter((grey) => grey === 0)).toHaveLength(20);
    expect(column.filter((grey) => grey === 255)).toHaveLength(height - 20);
  });

  test("a long one ends where the next begins", () => {
    const half = (x: number): RuleItem => ({ type: "rule", x, y: 0, width: 33.3, height: 10 });
    const [a, b] = onDots([half(0), half(33.3)], 2);
    expect((a?.x ?? 0) + (a?.type === "rule" ? a.width : 0)).toBe(b?.x);
  });
});

test("a timeline as a picture has its bars and its words", async () => {
  const style = shippedStyle("standard");
  const fonts = shippedFonts(style);
  const bar = (label: string, from: number, to: number) => ({ label, time: "8:00", from, to });
  const bars = [bar("入场", 480, 510), bar("开幕", 510, 600)];
  const timeline = { type: "timeline", unit: "minute", bars } as const;
  const drawing = drawTimeline(timeline, 300, style.looks.cell, createShaper(fonts, 0));
  const picture = drawingPicture(drawing, fonts, await openRasteriser());
  expect(picture).toMatchObject({ kind: "png", width: 1250, channels: 1, density: 300 });
  const { data } = decode(picture.bytes);
  const shares = [0, 209, 255].map((grey) => data.filter((value) => value === grey).length / data.length);
  // Ink of letters and lines, the grey of the bars, and white paper for the most part.
  expect(shares[0]).toBeGreaterThan(0.005);
  expect(shares[1]).toBeGreaterThan(0.02);
  expect(shares[2]).toBeGreaterThan(0.75);
});

test("a page lies across as wide as the others", async () => {
  const across = { width: a4.height, height: a4.width, items: line };
  const [file = new Uint8Array()] = await print({ pages: [pageOf(...line), across], bookmarks: [] });
  expect(decode(file)).toMatchObject({ width: 200, height: 424 });
  expect(usualPictures.width).toBe(1240);
});
