import { describe, expect, test } from "vitest";
import type { Layout } from "../../../src/layout/page.ts";
import { readPicture } from "../../../src/picture/read-picture.ts";
import { type PageOptions, usualPictures } from "../../../src/write/page-writer.ts";
import { sealedOrigin } from "../../../src/write/seal.ts";
import { writeSvg } from "../../../src/write/svg/write-svg.ts";
import { shippedBook } from "../../font/shipped.ts";
import { jpeg } from "../../picture/make.ts";
import { renderFile } from "../../rendering.ts";
import { a4, layoutOf, lineItems, pageOf } from "../pdf/sample-layout.ts";
import { type Element, elementsOf } from "./read-svg.ts";

const book = await shippedBook();
const options: PageOptions = {
  properties: { title: "秋游 <一班&二班>", author: "实验小学", language: "zh-CN" },
  fontOf: book.fontOf,
  date: new Date(0),
  digest: "0".repeat(64),
  pictures: usualPictures,
};

async function drawn(layout: Layout, pictures = usualPictures): Promise<(readonly Element[])[]> {
  return (await writeSvg(layout, { ...options, pictures })).map(elementsOf);
}

const line = (y: number) => lineItems(book, "请带《语文》（上册）。", { y, tag: undefined });
const named = (elements: readonly Element[] | undefined, name: string): readonly Element[] =>
  (elements ?? []).filter((element) => element.name === name);

describe("texts", () => {
  test("are outlines: each is defined once and used wherever it stands", async () => {
    const [svg] = await drawn(layoutOf(pageOf(...line(100), ...line(130))));
    const defined = named(svg, "path").map(({ attributes: { id } }) => `#${id}`);
    const used = named(svg, "use").map(({ attributes: { href } }) => href);
    expect(new Set(defined).size).toBe(11);
    expect(used).toHaveLength(22);
    expect(new Set(used)).toEqual(new Set(defined));
    expect(named(svg, "text")).toEqual([]);
  });

  test("are outlines told step by step, so that one may be drawn from any place in a path of several", async () => {
    const [svg] = await drawn(layoutOf(pageOf(...line(100))));
    for (const { attributes } of named(svg, "path")) {
      expect(attributes.d).toMatch(/^(?:m[-\d. ]+(?:[lq][-\d. ]+)+z)+$/u);
    }
  });

  test("stand on their baseline, a squeezed mark half an em to the left", async () => {
    const [svg] = await drawn(layoutOf(pageOf(...line(100))));
    const [first] = named(svg, "use");
    expect(first?.around.at(-1)?.attributes.transform).toBe("translate(79.4 100)scale(0.016)");
    const places = named(svg, "use").map(({ attributes: { x = "0" } }) => Number(x));
    // 》（: the bracket gives up its blank, so its outline begins where the book title's mark ends.
    expect(places.slice(5, 8)).toEqual([5000, 5500, 6500]);
  });

  test("keep their colour", async () => {
    const items = lineItems(book, "待补", { y: 100, tag: undefined, color: "#808080" });
    const [svg] = await drawn(layoutOf(pageOf(...items)));
    expect(named(svg, "use")[0]?.around.at(-1)?.attributes.fill).toBe("#808080");
  });
});

describe("pages", () => {
  const across = { width: a4.height, height: a4.width, items: line(50) };

  test("stand below one another, all as wide as the first", async () => {
    const [svg, ...others] = await drawn({ pages: [pageOf(...line(100)), across], bookmarks: [] });
    expect(others).toEqual([]);
    const height = a4.height + (a4.width * a4.width) / a4.height;
    const [, , , high = 0] = String(svg?.[0]?.attributes.viewBox).split(" ").map(Number);
    expect(high).toBeCloseTo(height, 1);
    const papers = named(svg, "rect").map(({ around }) => around.at(-1)?.attributes.transform);
    expect(papers).toEqual(["translate(0 0)", "translate(0 841.89)scale(0.707075746)"]);
  });

  test("are files of their own where that is asked for", async () => {
    const layout = { pages: [pageOf(...line(100)), across], bookmarks: [] };
    const files = await drawn(layout, { ...usualPictures, eachPage: true });
    expect(files.map(([svg]) => svg?.attributes.width)).toEqual(["595.28pt", "841.89pt"]);
  });
});

test("a photo is turned as its camera says, once", async () => {
  const picture = readPicture(jpeg({ orientation: 6 }));
  if (!("bytes" in picture)) throw new Error("no picture");
  const frame = { type: "picture", x: 10, y: 20, width: 30, height: 60, picture, tag: undefined } as const;
  const [svg] = await drawn(layoutOf(pageOf(frame)));
  const [image] = named(svg, "image");
  expect(image?.attributes.transform).toBe("translate(10 20)scale(30 60)matrix(0 1 -1 0 1 0)");
  const bytes = Buffer.from(String(image?.attributes.href).replace(/^.*,/u, ""), "base64");
  expect(bytes.includes("Exif")).toBe(false);
  expect(bytes.length).toBeGreaterThan(40);
});

test("a file is sealed, sound XML, and the same each time", async () => {
  const { layout, fonts } = renderFile("examples/六一演出.yaml");
  const own = { ...options, fontOf: fonts.fontOf };
  const [file = new Uint8Array()] = await writeSvg(layout, own);
  expect(named(elementsOf(file), "title")).toHaveLength(1);
  expect(sealedOrigin(file)).toBe("untouched");
  const changed = Buffer.from(file);
  changed[200] = (changed[200] ?? 0) ^ 1;
  expect(sealedOrigin(changed)).toBe("changed");
  expect((await writeSvg(layout, own))[0]).toEqual(file);
});
