import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { PictureFiles } from "../../../src/picture/load-pictures.ts";
import { checkSource } from "../../../src/pipeline/check.ts";
import { createSource } from "../../../src/source/source.ts";
import { builtInStyles } from "../../../src/vocabulary/choices.ts";
import type { Format } from "../../../src/vocabulary/formats.ts";
import { bytesOf } from "../../picture/make.ts";
import { renderPlan } from "../../render-plan.ts";
import { picturesBeside, planPaper, shippedFonts, shippedStyle } from "../../rendering.ts";
import { hasTool } from "../../tools.ts";
import { difference, greysOf, greysOfPgm, popplerPages } from "./poppler.ts";

// The pages as pictures are the pages of the PDF: poppler's picture of it is laid on ours.

const width = 496;

async function filesOf(text: string, style: string, pictures: PictureFiles) {
  const { plan } = checkSource(createSource("方案.yaml", text));
  if (!plan) throw new Error("no plan");
  const chosen = shippedStyle(style);
  const formats: readonly Format[] = ["pdf", "png"];
  const shared = { style: chosen, paper: planPaper(), fonts: shippedFonts(chosen), pictures };
  const drawn = { width, eachPage: true };
  const { value = [] } = await renderPlan(plan, { ...shared, formats, drawn, date: new Date(0) });
  const of = (format: Format) => value.filter((file) => file.format === format).map(({ bytes }) => bytes);
  const [pdf = new Uint8Array()] = of("pdf");
  return { pdf, pages: of("png").map(greysOf) };
}

/** Both programs' greys of every page differ by so little that no letter, line or picture can be elsewhere. */
async function compare(text: string, style: string, pictures: PictureFiles): Promise<void> {
  const { pdf, pages } = await filesOf(text, style, pictures);
  const theirs = popplerPages(pdf, width, ["-gray"]).map(greysOfPgm);
  expect(theirs).toHaveLength(pages.length);
  pages.forEach((page, i) => {
    const other = theirs[i] ?? page;
    expect(page.width).toBe(other.width);
    expect(Math.abs(page.height - other.height)).toBeLessThan(2);
    const { mean, worst } = difference(page, other);
    expect(mean, `page ${i + 1}`).toBeLessThan(2);
    expect(worst, `page ${i + 1}`).toBeLessThan(64);
  });
}

const examples = readdirSync("examples")
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => join("examples", name));

/** Every second of the examples in each style, in the next style the others: what draws them knows of no style. */
const drawnIn = (at: number): readonly string[] => examples.filter((_, example) => example % 2 === at % 2);

const pairs = builtInStyles.map(({ key }, at) => [key, drawnIn(at)] as const);

describe.runIf(hasTool("pdftoppm")).each(pairs)("%s", (style, drawn) => {
  test.each(drawn)("%s", async (path) => {
    await compare(readFileSync(path, "utf8"), style, picturesBeside(path));
  });
});

describe.runIf(hasTool("pdftoppm"))("photos", () => {
  const plan = "标题: 秋游方案\n活动目的: 亲近自然。\n";
  /** A JPEG as a camera leaves it that was held another way. */
  function turned(jpeg: Uint8Array, orientation: number): Uint8Array {
    const tiff = [...bytesOf("MM"), 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0];
    const exif = [...bytesOf("Exif\0\0"), ...tiff, 0, 0, 0, 0];
    return Buffer.concat([
      jpeg.subarray(0, 2),
      Uint8Array.from([0xff, 0xe1, 0, exif.length + 2, ...exif]),
      jpeg.subarray(2),
    ]);
  }

  test.each([1, 2, 3, 4, 5, 6, 7, 8])("held as EXIF says: %i", async (orientation) => {
    const [photo = new Uint8Array()] = popplerPages(
      (await filesOf(plan, "standard", picturesBeside(""))).pdf,
      300,
      ["-jpeg"],
    );
    const bytes = turned(photo, orientation);
    const files = { look: () => bytes.length, read: () => bytes, neighbours: () => [] };
    await compare(`${plan}活动照片:\n  - {文件: 照片.jpg, 宽: 80mm, 替代文字: 照片}\n`, "standard", files);
  });

  test("in the four colours of print", async () => {
    const [photo = new Uint8Array()] = popplerPages(
      (await filesOf(plan, "standard", picturesBeside(""))).pdf,
      300,
      ["-jpegcmyk"],
    );
    const files = { look: () => photo.length, read: () => photo, neighbours: () => [] };
    await compare(`${plan}活动照片:\n  - {文件: 照片.jpg, 宽: 80mm, 替代文字: 照片}\n`, "standard", files);
  });
});
