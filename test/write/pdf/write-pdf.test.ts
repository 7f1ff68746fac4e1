import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Bookmark, Layout } from "../../../src/layout/page.ts";
import { usualPictures } from "../../../src/write/page-writer.ts";
import { writePdf } from "../../../src/write/pdf/write-pdf.ts";
import { sealedOrigin } from "../../../src/write/seal.ts";
import { inkOf, outlinePoints } from "../../font/outline.ts";
import { shippedBook } from "../../font/shipped.ts";
import { openGood } from "../../font/small-font.ts";
import { drawnText, readPdf, shownOn } from "./read-pdf.ts";
import { layoutOf, lineItems, pageOf, tagOf } from "./sample-layout.ts";

const book = await shippedBook();
const properties = { title: "秋季研学 <一班&二班>", author: "实验小学", language: "zh-CN" } as const;
const lines = [
  "一、时间：2026年10月24日（星期六），8:30集合。",
  "请带《语文》（上册）、“学习单”，以及雨具……不带手机。",
];

async function print(layout: Layout, digest = "5f3a"): Promise<Uint8Array> {
  const [file] = await writePdf(layout, {
    properties,
    fontOf: book.fontOf,
    date: new Date("2026-10-01T08:00:00Z"),
    digest,
    pictures: usualPictures,
  });
  if (!file) throw new Error("no PDF was made");
  return file;
}

function textPage(tag = tagOf("P")) {
  return pageOf(...lines.flatMap((line, i) => lineItems(book, line, { y: 100 + 30 * i, tag })));
}

describe("text", () => {
  test("is drawn in order, character by character", async () => {
    const pdf = readPdf(await print(layoutOf(textPage())));
    expect(drawnText(pdf, 0)).toBe(lines.join(""));
  });

  test("is spelt out on lines whose gaps look like spaces, and on no other", async () => {
    const tag = tagOf("P");
    const page = pageOf(
      ...lineItems(book, "在校门口集合，按班级乘车。", { y: 100, tag }),
      ...lineItems(book, "2026年春季", { y: 130, tag }),
      ...lineItems(book, "两端拉开", { y: 160, tag, spread: 3 }),
      ...lineItems(book, "轻轻压紧", { y: 190, tag, spread: -0.2 }),
    );
    const marks = shownOn(readPdf(await print(layoutOf(page))).pages[0] ?? "").map(({ marks }) =>
      marks.join(),
    );
    expect(marks.filter((mark) => mark.includes("ActualText"))).toHaveLength(3);
    expect(marks.at(0)).toMatch(/^P \/MCID 0/u);
    expect(marks.at(-1)).toMatch(/^P \/MCID 3/u);
  });

  test("stands where the layout put it, within a thousandth of an em", async () => {
    const items = lineItems(book, "间隔，不等。", { y: 100, tag: tagOf("P") });
    const uneven = items.map((item) => ({
      ...item,
      glyphs: item.glyphs.map((glyph, i) => ({ ...glyph, advance: glyph.advance + i * 0.7 })),
    }));
    const page = readPdf(await print(layoutOf(pageOf(...uneven)))).pages[0] ?? "";
    const spacing = Number(/([\d.-]+) Tc/u.exec(page)?.[1] ?? 0);
    const [, strings = ""] = /\[(.*)\] TJ/u.exec(page) ?? [];
    const reached: number[] = [];
    let x = 0;
    for (const [, digits, move] of strings.matchAll(/<(\w*)>|(-?\d+)/gu)) {
      if (move !== undefined) x -= (Number(move) * 16) / 1000;
      for (const _ of digits?.match(/.{4}/gu) ?? []) {
        reached.push(x);
        x += 16 + spacing;
      }
    }
    let wanted = 0;
    for (const [i, glyph] of (uneven[0]?.glyphs ?? []).entries()) {
      expect(reached[i], `glyph ${i}`).toBeCloseTo(wanted, 1);
      wanted += glyph.advance;
    }
  });

  test("in grey is grey, and what follows is black again", async () => {
    const tag = tagOf("P");
    const page = pageOf(
      ...lineItems(book, "待填", { y: 100, tag, color: "#808080" }),
      ...lineItems(book, "已填", { y: 130, tag }),
      { type: "rule", x: 50, y: 150, width: 200, height: 0.5 },
    );
    const content = readPdf(await print(layoutOf(page))).pages[0] ?? "";
    expect(content.match(/^[\d.]+ g$/gmu)).toEqual(["0.502 g", "0 g"]);
    expect(content).toContain("50 150 200 0.5 re f");
  });
});

describe("embedded fonts", () => {
  test("draw each character as the face does; squeezed marks are moved by half an em", async () => {
    const pdf = readPdf(await print(layoutOf(textPage())));
    for (const [name, characters] of pdf.characters) {
      const embedded = openGood(pdf.fontFiles.get(name) ?? new Uint8Array(0));
      const first = [...characters.values()][0] ?? "";
      const face = book.faceFor(
        { role: /\w/u.test(first) ? "latin" : "song", bold: false },
        first.codePointAt(0) ?? 0,
      );
      if (!face) throw new Error("no face");
      const font = book.fontOf(face);
      for (const [code, character] of characters) {
        const glyph = Number.parseInt(code, 16);
        const source = outlinePoints(font, font.glyphOf(character.codePointAt(0) ?? 0));
        const drawn = outlinePoints(embedded, glyph);
        const narrowed =
          embedded.advanceOf(glyph) < font.advanceOf(font.glyphOf(character.codePointAt(0) ?? 0));
        const shift = narrowed && /[（《“]/u.test(character) ? -500 : 0;
        expect(drawn, character).toEqual(source.map(({ x, y }) => ({ x: x + shift, y })));
        if (narrowed) expect(inkOf(drawn)[1], character).toBeLessThanOrEqual(500);
      }
    }
  });

  test("are named once, with a tag for the subset", async () => {
    const pdf = readPdf(await print(layoutOf(textPage(), textPage())));
    const names = [...pdf.objects.values()].flatMap((text) => /\/FontName \/(\S+)/u.exec(text)?.[1] ?? []);
    expect(names.map((name) => name.replace(/^[A-Z]{6}/u, "ABCDEF"))).toEqual([
      "ABCDEF+ActivityPlanSong-Regular",
      "ABCDEF+ActivityPlanLatin-Regular",
    ]);
  });
});

describe("structure", () => {
  test("nothing lies outside of it: what has no tag is an artifact", async () => {
    const page = pageOf(
      { type: "rule", x: 50, y: 90, width: 200, height: 0.5 },
      ...textPage().items,
      ...lineItems(book, "— 1 —", { y: 780, tag: undefined }),
    );
    const shown = shownOn(readPdf(await print(layoutOf(page))).pages[0] ?? "");
    expect(shown.every(({ marks }) => marks.length > 0)).toBe(true);
    expect(shown.at(0)?.marks).toEqual(["Artifact "]);
    expect(shown.at(-1)?.marks[0]).toBe("Artifact ");
  });

  test("a paragraph over two pages is one node", async () => {
    const pdf = readPdf(await print(layoutOf(...splitPages())));
    const paragraphs = [...pdf.objects.values()].filter((text) => text.includes("/S /P\n"));
    expect(paragraphs).toHaveLength(1);
    expect(paragraphs[0]).toMatch(/\/K \[0 <<\n\/Type \/MCR\n\/Pg \d+ 0 R\n\/MCID 0\n>>\]/u);
  });

  test("table cells tell their spans, header cells their scope; an empty cell is there too", async () => {
    const table = tagOf("Table");
    const [head, body] = [tagOf("TR", table), tagOf("TR", table)];
    const cell = (text: string, x: number, y: number, tag = tagOf("TD", body)) =>
      lineItems(book, text, { x, y, tag });
    const empty = lineItems(book, "空", { x: 300, y: 130, tag: tagOf("TD", body) }).map((item) => ({
      ...item,
      glyphs: [],
    }));
    const page = pageOf(
      ...cell("项目", 100, 100, tagOf("TH", head)),
      ...cell("金额", 200, 100, tagOf("TH", head, { columns: 2, rows: 1 })),
      ...cell("交通", 100, 130, tagOf("TH", body)),
      ...cell("八百元", 200, 130),
      ...empty,
    );
    const pdf = readPdf(await print(layoutOf(page)));
    const cells = [...pdf.objects.values()].filter((text) => /\/S \/T[HD]\n/u.test(text));
    const told = cells.map((text) =>
      [/\/S \/(\w+)/u, /\/Scope \/(\w+)/u, /\/ColSpan (\d)/u].map((p) => p.exec(text)?.[1]),
    );
    expect(told).toEqual([
      ["TH", "Column", undefined],
      ["TH", "Column", "2"],
      ["TH", "Row", undefined],
      ["TD", undefined, undefined],
      ["TD", undefined, undefined],
    ]);
  });
});

function splitPages() {
  const tag = tagOf("P");
  return [
    pageOf(...lineItems(book, "上一页的最后一行", { y: 780, tag })),
    pageOf(...lineItems(book, "下一页的第一行。", { y: 100, tag })),
  ];
}

describe("the file", () => {
  test("has its title, language and dates, in XML that can be read", async () => {
    const file = Buffer.from(await print(layoutOf(textPage()))).toString("utf8");
    expect(file).toContain("秋季研学 &lt;一班&amp;二班&gt;");
    expect(file).toContain("<xmp:CreateDate>2026-10-01T08:00:00Z</xmp:CreateDate>");
    expect(file).toMatch(/\/Lang \(zh-CN\)/u);
    expect(file).toContain("/DisplayDocTitle true");
    expect(file).toContain("/Marked true");
    expect(file).toContain("(D:20261001080000Z)");
  });

  test("has bookmarks that can be opened, in their order and at their places", async () => {
    const bookmarks: Bookmark[] = [
      { level: 1, title: "秋季研学", page: 0, y: 80 },
      { level: 2, title: "一、时间", page: 0, y: 100 },
      { level: 3, title: "（一）集合", page: 0, y: 130 },
      { level: 2, title: "二、地点", page: 1, y: 70 },
      { level: 1, title: "附件", page: 1, y: 300 },
    ];
    const pdf = readPdf(await print({ pages: splitPages(), bookmarks }));
    const entries = [...pdf.objects.values()].filter(
      (text) => text.includes("/XYZ") || text.includes("/Type /Outlines\n"),
    );
    const counts = entries.map((text) => /\/Count (-?\d+)/u.exec(text)?.[1] ?? "none");
    expect(counts.sort()).toEqual(["-1", "2", "4", "none", "none", "none"]);
    expect(entries.join()).toContain("/XYZ 0 771.89 null");
  });

  test("is the same each time, and another for another text", async () => {
    const [first, second] = [await print(layoutOf(textPage())), await print(layoutOf(textPage()))];
    expect(Buffer.from(first).equals(second)).toBe(true);
    const id = (bytes: Uint8Array) => /\/ID \[<(\w+)>/u.exec(Buffer.from(bytes).toString("latin1"))?.[1];
    expect(id(first)).not.toBe(id(await print(layoutOf(textPage()), "77aa".repeat(16))));
  });

  test("is sealed up to its last byte", async () => {
    const bytes = Buffer.from(await print(layoutOf(textPage()), "7a".repeat(32)));
    expect(sealedOrigin(bytes)).toBe("untouched");
    expect(sealedOrigin(Buffer.concat([bytes, Buffer.from("\n% signed\n%%EOF\n")]))).toBe("changed");
    expect(sealedOrigin(bytes.subarray(0, -1))).toBe("changed");
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const other = Buffer.from(bytes);
        other[at] = ((other[at] ?? 0) + by) % 256;
        expect(sealedOrigin(other)).not.toBe("untouched");
      }),
      { seed: 2026, numRuns: 60 },
    );
    expect(sealedOrigin(new TextEncoder().encode("%PDF-1.4 of another program"))).toBe("foreign");
  });

  test("of no text has a page and no fonts", async () => {
    const pdf = readPdf(await print(layoutOf(pageOf())));
    expect(pdf.pages).toHaveLength(1);
    expect(pdf.fontFiles.size).toBe(0);
  });
});
