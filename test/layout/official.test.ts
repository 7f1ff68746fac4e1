import { describe, expect, test } from "vitest";
import type { Block, Document, Signature } from "../../src/document/document.ts";
import { layOut } from "../../src/layout/layout.ts";
import type { Layout, Page, TextItem } from "../../src/layout/page.ts";
import { shippedFonts, shippedStyle } from "../rendering.ts";
import { document, h, p } from "./make.ts";
import { textOf } from "./printed.ts";

/** Tenths of a millimetre matter to nobody: GB/T 9704-2012, 5.2.1 allows one millimetre, 5.3 two. */
const tolerance = 0.5;
const millimetres = (points: number): number => (points * 25.4) / 72;

const style = shippedStyle("official");
const fonts = shippedFonts(style);
/** One character of the body, 156 mm by 28; one line, 225 mm by 22. */
const character = 156 / 28;
const line = 225 / 22;

const filler = "为检验学校消防应急预案，提高师生安全疏散和自救互救的能力，学校决定开展演练。".repeat(12);
const signed = (extra: Partial<Signature> = {}): Signature => ({
  type: "signature",
  units: ["青禾小学"],
  date: "2026年10月9日",
  seal: false,
  ...extra,
});

function notice(...end: Block[]): Document {
  return document(
    p("青小发〔2026〕8号", "number"),
    p("青禾小学关于开展2026年秋季消防疏散演练的通知", "title"),
    p("各年级组：", "recipients"),
    p(filler),
    h(1, "演练目的"),
    h(2, "检验预案"),
    h(3, "指挥"),
    p("学".repeat(60)),
    ...end,
  );
}

/** A line of print: millimetres from the paper's left and top edges, to the middle of its em box. */
interface Printed {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly middle: number;
  readonly items: readonly TextItem[];
}

function linesOf(page: Page | undefined): Printed[] {
  const byBaseline = new Map<number, TextItem[]>();
  for (const item of page?.items ?? []) {
    if (item.type !== "text" || item.glyphs.length === 0) continue;
    byBaseline.set(Math.round(item.y), [...(byBaseline.get(Math.round(item.y)) ?? []), item]);
  }
  return [...byBaseline.values()]
    .map((items): Printed => {
      const [first] = items;
      const ends = items.map(({ x, glyphs }) => glyphs.reduce((end, { advance }) => end + advance, x));
      const { ascent, descent } = fonts.primary({ role: "fang", bold: false });
      const up = ((ascent - descent) / 2) * (first?.size ?? 0);
      return {
        text: items.map(textOf).join(""),
        left: millimetres(Math.min(...items.map(({ x }) => x))),
        right: millimetres(Math.max(...ends)),
        middle: millimetres((first?.y ?? 0) - up),
        items,
      };
    })
    .sort((a, b) => a.middle - b.middle);
}

function find(layout: Layout, start: string): Printed {
  const found = layout.pages.flatMap(linesOf).find(({ text }) => text.startsWith(start));
  if (!found) throw new Error(`no line begins with ${start}`);
  return found;
}

/** The middle of a line of the type area, counted from 1. */
const lineAt = (count: number): number => 37 + (count - 0.5) * line;
const near = (found: number, wanted: number, what: string): void =>
  expect(Math.abs(found - wanted), `${what}: ${found.toFixed(1)} mm, not ${wanted.toFixed(1)}`).toBeLessThan(
    tolerance,
  );

const sizes = (text: Printed): number[] => [...new Set(text.items.map(({ size }) => size))];
const faces = (text: Printed): string[] => [...new Set(text.items.map(({ face }) => face.key))];

describe("an official document, measured on the page (GB/T 9704-2012)", () => {
  const layout = layOut(notice(signed()), style, fonts);

  test("5.2.1 A4; 37 mm above, 28 mm at the left, a type area of 156 × 225 mm", () => {
    const { width, height, top, bottom, left, right } = style.page;
    near(millimetres(width), 210, "paper");
    near(millimetres(height), 297, "paper");
    near(millimetres(top), 37, "top");
    near(millimetres(left), 28, "left");
    near(millimetres(width - left - right), 156, "type area");
    near(millimetres(height - top - bottom), 225, "type area");
  });

  test("5.2.3 22 lines of 28 characters that fill the type area", () => {
    const full = layOut(document(p("学".repeat(28 * 22 * 2 - 2))), style, fonts);
    const lines = linesOf(full.pages[0]).filter(({ text }) => text.startsWith("学"));
    expect(lines).toHaveLength(22);
    expect([...(lines[1]?.text ?? "")]).toHaveLength(28);
    near(lines[1]?.left ?? 0, 28, "first character");
    near(lines[1]?.right ?? 0, 28 + 156, "last character");
    near(lines[0]?.middle ?? 0, lineAt(1), "first line");
    near(lines[21]?.middle ?? 0, lineAt(22), "last line");
  });

  test("5.2.2, 7.3.3 body and third level 仿宋, first level 黑体, second 楷体, all 三号", () => {
    for (const start of ["为检验", "一、演练", "（一）检验", "1.指挥"])
      expect(sizes(find(layout, start))).toEqual([16]);
    expect(faces(find(layout, "一、演练"))).toEqual(
      faces(find(layOut(document(p("附件1", "attachment-mark")), style, fonts), "附件1")),
    );
    expect(style.looks.body.face).toBe("fang");
    expect([style.looks.heading1.face, style.looks.heading2.face, style.looks.heading3.face]).toEqual([
      "hei",
      "kai",
      "fang",
    ]);
  });

  test("7.3.1 title 二号, centred, in lines that words end, one blank line below", () => {
    const [first, second] = [find(layout, "青禾小学关于"), find(layout, "秋季")];
    for (const each of [first, second]) {
      expect(sizes(each)).toEqual([22]);
      near((each.left + each.right) / 2, 28 + 78, "centre");
    }
    const lineAbove = second.middle;
    near(find(layout, "各年级组").middle - lineAbove, 2 * line, "blank line below");
  });

  test("7.3.1 the digits of a title have its weight", () => {
    expect(faces(find(layout, "青禾小学关于"))).toHaveLength(1);
  });

  test("7.3.2 addressee flush left", () => near(find(layout, "各年级组").left, 28, "addressee"));

  test("7.3.3 body and headings two characters in", () => {
    for (const start of ["为检验", "一、", "（一）", "1."])
      near(find(layout, start).left, 28 + 2 * character, start);
  });

  test("7.3.5.2 without seal: unit, and date two characters right of it, the longer one two characters in", () => {
    const [unit, date] = [find(layout, "青禾小学"), find(layout, "2026年10月9日")];
    const own = layout.pages.flatMap(linesOf).filter(({ text }) => text === "青禾小学")[0] ?? unit;
    near(date.left - own.left, 2 * character, "date after unit");
    near(date.right, 28 + 156 - 2 * character, "date from the right");
    near(date.middle - own.middle, line, "date below unit");
    const long = layOut(notice(signed({ units: ["青禾市青禾区青禾中心小学教育集团"] })), style, fonts);
    const [name, day] = [find(long, "青禾市"), find(long, "2026年10月9日")];
    near(name.right, 28 + 156 - 2 * character, "unit from the right");
    near(day.left - name.left, 2 * character, "date after unit");
  });

  test("7.3.5.1 with seal: date four characters in, units side by side, the last over it", () => {
    const units = ["青禾小学", "青禾小学家委会"];
    const sealed = layOut(notice(signed({ seal: true, units })), style, fonts);
    const date = sealed.pages.flatMap((page) => page.items).filter((item) => item.type === "text");
    const found = (text: string): { left: number; right: number; y: number } => {
      const tagged = (tag: TextItem["tag"]): TextItem[] => date.filter((each) => each.tag === tag);
      const own = date.filter(({ tag }) => tagged(tag).map(textOf).join("") === text);
      const ends = own.map(({ x, glyphs }) => glyphs.reduce((end, { advance }) => end + advance, x));
      const left = millimetres(Math.min(...own.map(({ x }) => x)));
      return { left, right: millimetres(Math.max(...ends)), y: own[0]?.y ?? 0 };
    };
    const [first, second, day] = [...units, "2026年10月9日"].map(found);
    expect(first?.y).toBe(second?.y);
    near(
      ((second?.left ?? 0) + (second?.right ?? 0)) / 2,
      ((day?.left ?? 0) + (day?.right ?? 0)) / 2,
      "unit over date",
    );
  });

  test("7.3.5.5 a signature has text of the body on its page", () => {
    for (let count = 15; count < 26; count++) {
      const body = Array.from({ length: count }, (_, i) => p(`第${i + 1}条`));
      const { pages } = layOut(document(...body, signed({ seal: true })), style, fonts);
      const last = linesOf(pages.at(-1)).map(({ text }) => text);
      expect(
        last.some((text) => text.startsWith("第")),
        `${count} lines`,
      ).toBe(true);
    }
  });

  test("7.3.4 note of attachments: a blank line above, two characters in, turned lines under the name", () => {
    const names = ["青禾小学2026年秋季消防疏散演练各班疏散路线和引导教师安排表（含备用）", "引导教师名单"];
    const noted = layOut(document(p("正文。"), { type: "attachments", names }), style, fonts);
    const [body, first, turned, second] = linesOf(noted.pages[0]);
    near((first?.middle ?? 0) - (body?.middle ?? 0), 2 * line, "blank line above");
    near(first?.left ?? 0, 28 + 2 * character, "附件");
    expect(first?.text.startsWith("附件：1. ")).toBe(true);
    const name = startOf(first, "青");
    near(turned?.left ?? 0, name, "turned line under the name");
    near(startOf(second, "引"), name, "second name");
    near(second?.left ?? 0, 28 + 5 * character, "second number");
  });

  test("7.3.7 an attachment on a new page: its mark on line 1 in 黑体, its title centred on line 3", () => {
    const attached = layOut(
      notice(
        signed(),
        { type: "page-break" },
        p("附件1", "attachment-mark"),
        p("引导教师名单", "attachment-title"),
        p("张三"),
      ),
      style,
      fonts,
    );
    const [mark, title] = linesOf(attached.pages.at(-1));
    expect([mark?.text, title?.text]).toEqual(["附件1", "引导教师名单"]);
    near(mark?.left ?? 0, 28, "mark");
    near(mark?.middle ?? 0, lineAt(1), "mark on line 1");
    near(title?.middle ?? 0, lineAt(3), "title on line 3");
    near(((title?.left ?? 0) + (title?.right ?? 0)) / 2, 28 + 78, "title centred");
    expect(mark && faces(mark)).toHaveLength(1);
  });

  test("7.5 page number in 四号, its dash 7 mm below the type area, one character in at the outer side", () => {
    const { pages } = layOut(document(...Array.from({ length: 40 }, () => p("学"))), style, fonts);
    const [odd, even] = pages.map((page) => linesOf(page).at(-1));
    expect([odd?.text, even?.text]).toEqual(["— 1 —", "— 2 —"]);
    expect(odd && sizes(odd)).toEqual([14]);
    near(odd?.middle ?? 0, 37 + 225 + 7, "dash");
    near(odd?.right ?? 0, 28 + 156 - millimetres(14), "odd page, right");
    near(even?.left ?? 0, 28 + millimetres(14), "even page, left");
  });
});

/** Where a character of a line stands, millimetres. */
function startOf(printed: Printed | undefined, character: string): number {
  for (const { x, glyphs } of printed?.items ?? []) {
    let at = x;
    for (const glyph of glyphs) {
      if (String.fromCodePoint(glyph.codePoint) === character) return millimetres(at);
      at += glyph.advance;
    }
  }
  return Number.NaN;
}
