import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { Layout, PageItem } from "../../../src/layout/page.ts";
import { usualPictures } from "../../../src/write/page-writer.ts";
import { writePdf } from "../../../src/write/pdf/write-pdf.ts";
import { shippedBook } from "../../font/shipped.ts";
import { hasTool } from "../../tools.ts";
import { a4, lineItems, pageOf, tagOf } from "./sample-layout.ts";

const book = await shippedBook();
const folder = mkdtempSync(join(tmpdir(), "plan-pdf-"));
const path = join(folder, "秋季研学.pdf");

afterAll(() => rmSync(folder, { recursive: true }));

const title = "关于开展“秋季研学”活动的方案";
const body = [
  "一、时间：2026年10月24日（星期六）上午8:30，在校门口集合。",
  "请带《语文》（上册）、“学习单”，以及雨具……——不带手机。",
  "费用80元/人，共45人，合计3600元（含保险、门票）。",
  "紧挨的标点：（《“一”》）、一。、二；三！",
  "姓名用字：㙍䶮𠮷，符号：①Ⅰ℃□→☐，拼音：ǎ。",
];

/** A page of every kind of line, a table and a second page that goes on with the paragraph. */
function sample(): Layout {
  const [heading, paragraph, spread] = [tagOf("H1"), tagOf("P"), tagOf("P")];
  const table = tagOf("Table");
  const [head, row] = [tagOf("TR", table), tagOf("TR", table)];
  const items: PageItem[] = [
    ...lineItems(book, title, { y: 90, x: 130, size: 22, role: "title-song", tag: heading }),
    ...body.flatMap((line, i) => lineItems(book, line, { y: 130 + 30 * i, tag: paragraph })),
    ...lineItems(book, "两端对齐，拉开的一行。", { y: 290, tag: spread, spread: 3 }),
    ...lineItems(book, "压紧零点二磅的一行字。", { y: 320, tag: spread, spread: -0.2, role: "kai" }),
    { type: "rule", x: 79, y: 340, width: 300, height: 0.75 },
    ...lineItems(book, "项目", { y: 360, tag: tagOf("TH", head), role: "hei" }),
    ...lineItems(book, "金额（元）", { y: 360, x: 250, tag: tagOf("TH", head), role: "hei" }),
    ...lineItems(book, "交通", { y: 390, tag: tagOf("TD", row) }),
    ...lineItems(book, "800", { y: 390, x: 250, tag: tagOf("TD", row) }),
    ...lineItems(book, "— 1 —", { y: 780, x: 450, size: 14, tag: undefined }),
  ];
  const next = pageOf(...lineItems(book, "接着上一页的话。", { y: 100, tag: spread }));
  return { pages: [pageOf(...items), next], bookmarks: [{ level: 1, title, page: 0, y: 70 }] };
}

const [file] = await writePdf(sample(), {
  properties: { title, author: "实验小学", language: "zh-CN" },
  fontOf: book.fontOf,
  date: new Date(0),
  digest: "5f3a",
  pictures: usualPictures,
});
writeFileSync(path, file ?? "");

function run(tool: string, ...options: string[]): string {
  return execFileSync(tool, options, { encoding: "utf8", maxBuffer: 2 ** 26 });
}

describe.runIf(hasTool("pdftotext"))("pdftotext", () => {
  test("extracts every line as it was written", () => {
    const lines = run("pdftotext", path, "-").split(/[\n\f]+/u);
    for (const line of [
      title,
      ...body,
      "两端对齐，拉开的一行。",
      "压紧零点二磅的一行字。",
      "接着上一页的话。",
    ]) {
      expect(lines).toContain(line);
    }
  });
});

describe.runIf(hasTool("pdfinfo"))("pdfinfo", () => {
  test("sees a tagged file with title and language", () => {
    const told = run("pdfinfo", path);
    expect(told).toMatch(/^Title: +关于开展“秋季研学”活动的方案$/mu);
    expect(told).toMatch(/^Tagged: +yes$/mu);
  });

  test("reads the whole text through the structure, artifacts left out", () => {
    const told = run("pdfinfo", "-struct-text", path);
    const text = [...told.matchAll(/^ *"(.*)"$/gmu)].map(([, piece]) => piece).join("");
    const expected = [
      title,
      ...body,
      "两端对齐，拉开的一行。压紧零点二磅的一行字。接着上一页的话。项目金额（元）交通800",
    ];
    expect(text).toBe(expected.join(""));
    expect(told).toContain("/Scope /Column");
  });
});

describe.runIf(hasTool("qpdf"))("qpdf", () => {
  test("finds nothing wrong", () => {
    expect(run("qpdf", "--check", path)).toContain("No syntax or stream encoding errors found");
  });
});

describe.runIf(hasTool("pdffonts"))("pdffonts", () => {
  test("sees every font embedded, subset and readable", () => {
    const rows = run("pdffonts", path).trim().split("\n").slice(2);
    expect(rows.length).toBeGreaterThanOrEqual(5);
    for (const row of rows)
      expect(row).toMatch(/^[A-Z]{6}\+ActivityPlan\S+ +CID TrueType +Identity-H +yes yes yes/u);
  });
});

/** A page as grey pixels, 150 a inch. */
function pixels(page: number): (x: number, y: number, width: number, height: number) => number {
  const image = join(folder, `page-${page}`);
  run("pdftoppm", "-gray", "-r", "150", "-f", String(page), "-l", String(page), "-singlefile", path, image);
  const file = readFileSync(`${image}.pgm`);
  const header = /^P5\s+(\d+)\s+(\d+)\s+255\s/u.exec(file.toString("latin1", 0, 40));
  const columns = Number(header?.[1]);
  const start = header?.[0].length ?? 0;
  const dot = (points: number): number => Math.round((points * 150) / 72);
  return (x, y, width, height) => {
    let ink = 0;
    for (let row = dot(y); row < dot(y + height); row++) {
      for (let column = dot(x); column < dot(x + width); column++) {
        if ((file[start + row * columns + column] ?? 255) < 128) ink++;
      }
    }
    return ink;
  };
}

describe.runIf(hasTool("pdftoppm"))("pdftoppm", () => {
  test("draws ink for every visible character in its place, squeezed marks in their half", () => {
    const page = sample().pages[0];
    const inkIn = pixels(1);
    for (const item of page?.items ?? []) {
      if (item.type !== "text") continue;
      let x = item.x;
      for (const { codePoint, advance, trim } of item.glyphs) {
        const character = String.fromCodePoint(codePoint);
        const width = (item.face.advance(codePoint) - (trim === "none" ? 0 : 0.5)) * item.size;
        if (character.trim() !== "") {
          expect(inkIn(x, item.y - item.size, width, item.size * 1.25), character).toBeGreaterThan(0);
        }
        x += advance;
      }
    }
  });

  test("draws nothing outside of the text and the rules", () => {
    const inkIn = pixels(1);
    expect(inkIn(0, 0, a4.width, 65)).toBe(0);
    expect(inkIn(0, 0, 75, a4.height)).toBe(0);
    expect(inkIn(0, 420, a4.width, 330)).toBe(0);
    expect(inkIn(79, 339, 300, 2)).toBeGreaterThan(600);
  });
});
