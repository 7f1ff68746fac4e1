import { beforeAll, describe, expect, test } from "vitest";
import type { Document } from "../../../src/document/document.ts";
import { writeDocx } from "../../../src/write/docx/write-docx.ts";
import { shippedStyle } from "../../style/library.ts";
import { document, heading, para } from "./blocks.ts";
import { all, at, type Element, part, val } from "./xml.ts";

/** Millimetres of twentieths of a point. */
const millimetres = (twips: string | undefined): number => Math.round((Number(twips) * 254) / 1440) / 10;
/** A character of the body, and a line, in millimetres. */
const character = 156 / 28;
const line = 225 / 22;
const tolerance = 0.5;

const notice: Document = document(
  para("青禾小学关于开展2026年秋季消防疏散演练的通知", "title"),
  para("各年级组：", "recipients"),
  heading(1, "演练目的"),
  para("检验预案。"),
  { type: "attachments", names: ["疏散路线", "引导教师名单"] },
  { type: "signature", units: ["青禾小学"], date: "2026年10月26日", seal: true },
  { type: "page-break" },
  para("附件1", "attachment-mark"),
  para("疏散路线", "attachment-title"),
);

let styles: Element;
let body: Element;
let footer: Element;

beforeAll(async () => {
  const bytes = await writeDocx(notice, shippedStyle("official"), { createdAt: new Date(0) });
  styles = part(bytes, "word/styles.xml");
  body = part(bytes, "word/document.xml");
  footer = part(bytes, "word/footer1.xml");
});

function styleOf(id: string): Element | undefined {
  return all(styles, "w:style").find((each) => each.attributes["w:styleId"] === id);
}

/** A style's Chinese and Latin face, size in points, alignment, and first-line indent in hundredths of a character. */
function looks(id: string): string {
  const style = styleOf(id);
  const fonts = at(style, "w:rPr", "w:rFonts")?.attributes;
  const indent = at(style, "w:pPr", "w:ind")?.attributes;
  const size = Number(val(style, "w:rPr", "w:sz")) / 2;
  return [
    fonts?.["w:eastAsia"],
    fonts?.["w:ascii"],
    size,
    val(style, "w:pPr", "w:jc"),
    indent?.["w:firstLineChars"],
  ].join(" ");
}

/** The last paragraph that begins with a text. */
function paragraph(start: string): Element | undefined {
  const textOf = (each: Element): string =>
    all(each, "w:t")
      .map(({ text }) => text)
      .join("");
  return all(body, "w:p")
    .filter((each) => textOf(each).startsWith(start))
    .at(-1);
}

const near = (found: number, wanted: number): void =>
  expect(Math.abs(found - wanted)).toBeLessThan(tolerance);

describe("an official document in Word has the figures of GB/T 9704-2012", () => {
  test("5.2.1 A4 with 37 mm above, 28 mm at the left, and a type area of 156 × 225 mm", () => {
    const section = all(body, "w:sectPr")[0];
    const paper = at(section, "w:pgSz")?.attributes ?? {};
    const margins = at(section, "w:pgMar")?.attributes ?? {};
    const [width, height] = [paper["w:w"], paper["w:h"]].map(millimetres) as [number, number];
    const side = (name: string): number => millimetres(margins[`w:${name}`]);
    near(width, 210);
    near(height, 297);
    near(side("top"), 37);
    near(side("left"), 28);
    near(width - side("left") - side("right"), 156);
    near(height - side("top") - side("bottom"), 225);
  });

  test("5.2.3 22 lines of 28 characters: by pitch and spacing, without a grid", () => {
    const spacing = at(styleOf("BodyText"), "w:pPr", "w:spacing")?.attributes ?? {};
    // The least and the most that a line of text is high: no face is higher than 1.6 of its size.
    expect(spacing["w:lineRule"]).toBe("atLeast");
    expect(Number(spacing["w:line"])).toBeGreaterThan(1.6 * 16 * 20);
    expect(Math.floor(((225 / 25.4) * 1440) / Number(spacing["w:line"]))).toBe(22);
    const pitch = Number(val(styleOf("BodyText"), "w:rPr", "w:spacing"));
    expect(Math.floor(((156 / 25.4) * 1440) / (16 * 20 + pitch))).toBe(28);
    expect(all(body, "w:docGrid")).toEqual([]);
  });

  test("5.2.2, 7.3.1, 7.3.2, 7.3.3, 7.3.7 faces, sizes, alignment, indents", () => {
    expect(looks("BodyText")).toBe("仿宋 Times New Roman 16 both 200");
    expect(looks("Title")).toBe("方正小标宋简体 方正小标宋简体 22 center 0");
    expect(looks("Recipients")).toBe("仿宋 Times New Roman 16 both 0");
    expect(looks("Heading1")).toBe("黑体 黑体 16 left 200");
    expect(looks("Heading2")).toBe("楷体 Times New Roman 16 left 200");
    expect(looks("Heading3")).toBe("仿宋 Times New Roman 16 left 200");
    expect(looks("Heading4")).toBe("仿宋 Times New Roman 16 left 200");
    expect(looks("AttachmentMark")).toBe("黑体 黑体 16 left 0");
    expect(looks("AttachmentTitle")).toBe("方正小标宋简体 方正小标宋简体 22 center 0");
    expect(val(styleOf("Title"), "w:rPr", "w:b")).toBe("false");
  });

  test("7.3.1 one blank line below the title, 7.3.7 one above and below an attachment's", () => {
    const spacing = (id: string): Readonly<Record<string, string>> =>
      at(styleOf(id), "w:pPr", "w:spacing")?.attributes ?? {};
    near(millimetres(spacing("Title")["w:after"]), line);
    near(millimetres(spacing("AttachmentTitle")["w:before"]), line);
    expect(at(paragraph("附件1"), "w:pPr", "w:pageBreakBefore")).toBeDefined();
  });

  test("7.3.4 the note of attachments two characters in, its names under one another", () => {
    const [first, second] = ["附件：", "2."].map(
      (start) => at(paragraph(start), "w:pPr", "w:ind")?.attributes ?? {},
    );
    near(millimetres(first?.["w:left"]) - millimetres(first?.["w:hanging"]), 2 * character);
    expect(second?.["w:left"]).toBe(first?.["w:left"]);
    near(millimetres(second?.["w:left"]) - millimetres(second?.["w:hanging"]), 5 * character);
  });

  test("7.3.5.1 with seal: the date four characters in, the unit centred over it, on one page with the text", () => {
    const right = (start: string): number =>
      millimetres(at(paragraph(start), "w:pPr", "w:ind")?.attributes["w:right"]);
    near(right("2026年"), 4 * character);
    // 2026年10月26日 is half as wide as it has digits, its 年月日 and quarters of a character between.
    const date = 4 * character + 3 * character + 5 * (character / 4);
    near(right("青禾小学") + 2 * character, 4 * character + date / 2);
    expect(at(paragraph("检验预案"), "w:pPr", "w:keepNext")).toBeDefined();
  });

  test("7.5 the page number between dashes in 四号 宋体, one character in, 7 mm below the type area", () => {
    expect(looks("Footer")).toBe("宋体 宋体 14 right 0");
    near(millimetres(at(styleOf("Footer"), "w:pPr", "w:ind")?.attributes["w:right"]), (14 * 25.4) / 72);
    near(millimetres(at(styleOf("EvenFooter"), "w:pPr", "w:ind")?.attributes["w:left"]), (14 * 25.4) / 72);
    expect(all(footer, "w:t").map(({ text }) => text)).toEqual(["— ", " —"]);
    const margins = at(all(body, "w:sectPr")[0], "w:pgMar")?.attributes ?? {};
    const middle = millimetres(margins["w:footer"]) + (14 * 1.3 * 25.4) / 72 / 2;
    near(297 - middle, 37 + 225 + 7);
  });
});

test("names what stands in for each of its fonts, and shows attachments in the navigation pane", async () => {
  const bytes = await writeDocx(notice, shippedStyle("official"), { createdAt: new Date(0) });
  const fonts = all(part(bytes, "word/fontTable.xml"), "w:font");
  const kin = new Map(fonts.map((font) => [font.attributes["w:name"], val(font, "w:altName")]));
  expect(kin.get("方正小标宋简体")).toBe("华文中宋");
  expect(kin.get("仿宋")).toBe("FangSong");
  expect(fonts.every((font) => /^[0-9A-F]{20}$/u.test(val(font, "w:panose1") ?? ""))).toBe(true);
  expect(val(styleOf("AttachmentTitle"), "w:pPr", "w:outlineLvl")).toBe("0");
});
