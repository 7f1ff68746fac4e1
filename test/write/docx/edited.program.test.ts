import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { renderFile } from "../../rendering.ts";
import { hasTool } from "../../tools.ts";
import { throughLibreOffice } from "./office.ts";

// What a teacher puts into a finished Word file: pictures in lines and cells, a table. None of it may be cut or moved in.

const plan = "examples/秋季研学.yaml";
/** The height of the picture put in, points. */
const high = 72;

/** The picture of the plan as a run of its own, made smaller. */
function pictureIn(xml: string): string {
  const [run] = /<w:r><w:drawing>.*?<\/w:drawing><\/w:r>/su.exec(xml) ?? [];
  if (!run) throw new Error("the plan has no picture");
  return run.replace(/cx="\d+" cy="\d+"/gu, `cx="${high * 12700}" cy="${high * 12700}"`);
}

function words(text: string, style: string | undefined, more = ""): string {
  const named = style === undefined ? "" : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${named}<w:r><w:t>${text}</w:t></w:r>${more}</w:p>`;
}

/** The file of a plan with things put in at its first paragraph of running text. */
function edited(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
  const picture = pictureIn(xml);
  const table = (cell: string): string =>
    `<w:tbl><w:tblPr><w:tblStyle w:val="PlanTable"/><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="3000"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>${cell}</w:tc></w:tr></w:tbl>`;
  const put = [
    ...[words("甲甲", "BodyText"), words("乙乙", "BodyText", picture), words("丙丙", "BodyText")],
    ...[table(words("丁丁", "Cell")), table(words("戊戊", "Cell", picture)), words("己己", "BodyText")],
    ...[table(words("庚庚", undefined)), words("辛辛", "BodyText")],
  ].join("");
  const at = xml.lastIndexOf("<w:p>", xml.indexOf('<w:pStyle w:val="BodyText"/>'));
  parts["word/document.xml"] = strToU8(xml.slice(0, at) + put + xml.slice(at));
  return zipSync(parts);
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where the words that were put in stand, points from the top left of their page. */
function placesIn(pdf: Uint8Array): ReadonlyMap<string, Place> {
  const folder = mkdtempSync(join(tmpdir(), "plan-edited-"));
  try {
    const path = join(folder, "edited.pdf");
    writeFileSync(path, pdf);
    const found = execFileSync("pdftotext", ["-bbox", path, "-"], { encoding: "utf8" });
    const word = /<word xMin="([\d.]+)" yMin="([\d.]+)"[^>]*>(甲甲|乙乙|丙丙|丁丁|戊戊|己己|庚庚|辛辛)</gu;
    return new Map(
      [...found.matchAll(word)].map(([, x, y, text]) => [text ?? "", { x: Number(x), y: Number(y) }]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe.runIf(hasTool("soffice") && hasTool("pdftotext")).each(["official", "standard"])(
  "what is put into a Word file of the style %s",
  (style) => {
    let places: ReadonlyMap<string, Place> = new Map();
    beforeAll(async () => {
      places = placesIn(throughLibreOffice(edited(await renderFile(plan, style).bytes("docx")), "pdf"));
    });
    const of = (text: string): Place => places.get(text) ?? { x: Number.NaN, y: Number.NaN };

    test("a picture in a line of running text is whole: its line is as high as it is", () => {
      expect(of("乙乙").y - of("甲甲").y).toBeGreaterThan(high);
      expect(of("丙丙").y - of("乙乙").y).toBeLessThan(high);
    });

    test("a picture in a cell is whole", () => {
      expect(of("己己").y - of("丁丁").y).toBeGreaterThan(high + 20);
    });

    test("a table is not moved in as running text is", () => {
      const margin = renderFile(plan, style).style.page.left;
      expect(of("辛辛").x).toBeGreaterThan(margin + 20);
      expect(of("庚庚").x - margin).toBeLessThan(8);
      expect(of("庚庚").x - margin).toBeGreaterThan(-8);
    });
  },
);
