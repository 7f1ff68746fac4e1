import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { loadPictures, type PictureFiles } from "../../src/picture/load-pictures.ts";
import { checkSource } from "../../src/pipeline/check.ts";
import { createSource } from "../../src/source/source.ts";
import type { Format } from "../../src/vocabulary/formats.ts";
import { glass, jpeg, png } from "../picture/make.ts";
import { renderPlan } from "../render-plan.ts";
import { planPaper, shippedFonts, shippedStyle } from "../rendering.ts";
import { all, part } from "./docx/xml.ts";

const files: Readonly<Record<string, Uint8Array>> = {
  "路线图.png": png(),
  "徽标.png": glass(),
  "合影.jpg": jpeg({ orientation: 6 }),
};

const beside: PictureFiles = {
  look: (path) => files[path]?.length,
  read: (path) => files[path],
  neighbours: () => Object.keys(files),
};

const plan = `标题: 第三小学秋游方案
活动路线:
  - 步行
  - {图片: 路线图.png, 宽: 60mm, 说明: 秋游路线, 替代文字: "从校门<口>到\\"植物园\\""}
活动照片:
  - {文件: 徽标.png, 宽: 50%, 替代文字: 校徽}
  - {文件: 合影.jpg, 说明: 合影, 替代文字: 全班合影}
`;

async function bytesOf(format: Format): Promise<Uint8Array> {
  const { plan: read } = checkSource(createSource("秋游.yaml", plan));
  if (!read) throw new Error("no plan");
  expect(loadPictures(read, beside).diagnostics).toEqual([]);
  const style = shippedStyle("standard");
  const rendering = { style, paper: planPaper(), fonts: shippedFonts(style), pictures: beside };
  const { value } = await renderPlan(read, { ...rendering, formats: [format], date: new Date(0) });
  return value?.[0]?.bytes ?? new Uint8Array();
}

describe("pictures", () => {
  test("lie in Word's file as they are, in the size asked for, described and numbered", async () => {
    const bytes = await bytesOf("docx");
    const xml = part(bytes, "word/document.xml");
    const described = all(xml, "wp:docPr").map(({ attributes }) => attributes.descr);
    expect(described).toEqual(['从校门<口>到"植物园"', "校徽", "全班合影"]);
    const extents = all(xml, "wp:extent").map(({ attributes }) => Number(attributes.cx) / 36_000);
    expect(extents[0]).toBeCloseTo(60, 0);
    expect(extents[1]).toBeCloseTo(146.6 / 2, 0);
    const texts = all(xml, "w:t").map(({ text }) => text);
    expect(texts.join("")).toMatch(/图1　秋游路线.*图2　合影/);
    const media = Object.entries(unzipSync(bytes)).filter(([path]) => path.startsWith("word/media/"));
    for (const [, data] of media) {
      expect(Object.values(files).some((file) => Buffer.compare(file, data) === 0)).toBe(true);
    }
  });

  test("are figures of the PDF with a description and a place", async () => {
    const pdf = Buffer.from(await bytesOf("pdf")).toString("latin1");
    expect(pdf.match(/\/S \/Figure/g)).toHaveLength(3);
    expect(pdf.match(/\/BBox \[/g)).toHaveLength(3);
    expect(pdf.match(/\/Subtype \/Image/g)).toHaveLength(3);
    expect(pdf).not.toContain("/SMask");
    expect(pdf).toContain("/Filter /DCTDecode");
  });

  test("are inside the HTML file", async () => {
    const html = new TextDecoder().decode(await bytesOf("html"));
    expect(html.match(/<img src="data:image\/(?:png|jpeg);base64,/g)).toHaveLength(3);
    expect(html).toContain('alt="从校门&lt;口&gt;到&quot;植物园&quot;"');
    expect(html).toContain('<figcaption class="caption">图1　秋游路线</figcaption>');
  });

  test("are words in a text", async () => {
    const text = new TextDecoder().decode(await bytesOf("txt"));
    expect(text).toContain('［图1　秋游路线：从校门<口>到"植物园"］\n');
    expect(text).toContain("［图：校徽］\n");
  });
});
