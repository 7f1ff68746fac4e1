import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { docxTextDigest, paragraphTexts, readDocxDigest } from "../../../src/write/docx/read-digest.ts";
import { writeDocx } from "../../../src/write/docx/write-docx.ts";
import { shippedStyle } from "../../style/library.ts";
import { hasTool } from "../../tools.ts";
import { everything } from "./blocks.ts";
import { throughLibreOffice } from "./office.ts";
import { partsOf } from "./xml.ts";

const style = shippedStyle("official");
const bytes = await writeDocx(everything, style, { createdAt: new Date("2026-10-09T08:00:00Z") });

/** The Word file with its text rewritten, as an editor would save it. */
function edited(change: (xml: string) => string): Uint8Array {
  const xml = partsOf(bytes).get("word/document.xml") ?? "";
  return zipSync({ ...unzipSync(bytes), "word/document.xml": strToU8(change(xml)) });
}

test("a file that nobody has touched says so", () => {
  const { stored, now } = readDocxDigest(bytes);
  expect(stored).toMatch(/^[0-9a-f]{64}$/);
  expect(now).toBe(stored);
});

describe("saving again is no change", () => {
  test("runs may be split, and marked for the spelling", () => {
    const split = edited((xml) =>
      xml.replace(
        "见下表。",
        '见下</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:rPr><w:lang w:eastAsia="zh-CN"/></w:rPr><w:t>表。',
      ),
    );
    expect(docxTextDigest(split)).toBe(docxTextDigest(bytes));
  });

  test("the prefix of the namespace may be another", () => {
    const renamed = edited((xml) =>
      xml
        .replaceAll("<w:", "<ns0:")
        .replaceAll("</w:", "</ns0:")
        .replace("xmlns:w=", "xmlns:ns0=")
        .replace(/ w:/g, " ns0:"),
    );
    expect(docxTextDigest(renamed)).toBe(docxTextDigest(bytes));
  });

  test("an empty paragraph more is no text", () => {
    expect(docxTextDigest(edited((xml) => xml.replace("<w:sectPr>", "<w:p/><w:sectPr>")))).toBe(
      docxTextDigest(bytes),
    );
  });

  test.runIf(hasTool("soffice"))("LibreOffice opens the file and saves it", () => {
    const saved = throughLibreOffice(bytes, "docx");
    expect(paragraphTexts(partsOf(saved).get("word/document.xml") ?? "")).toEqual(
      paragraphTexts(partsOf(bytes).get("word/document.xml") ?? ""),
    );
    const { stored, now } = readDocxDigest(saved);
    expect(now).toBe(stored);
    expect(now).toBe(docxTextDigest(bytes));
  });
});

describe("an edited word is a change", () => {
  test.each([
    ["a word more", (xml: string) => xml.replace("见下表。", "见下面的表。")],
    [
      "a paragraph parted",
      (xml: string) => xml.replace("见下表。", "见下</w:t></w:r></w:p><w:p><w:r><w:t>表。"),
    ],
    ["a paragraph less", (xml: string) => xml.replace(/<w:p>(?:(?!<w:p>).)*见下表。.*?<\/w:p>/s, "")],
  ])("%s", (_, change) => {
    const { stored, now } = readDocxDigest(edited(change));
    expect(stored).toBe(docxTextDigest(bytes));
    expect(now).not.toBe(stored);
  });
});

describe("any bytes may be asked", () => {
  test.each([
    ["no zip file", strToU8("标题: 春游")],
    ["nothing", new Uint8Array()],
    ["a zip file of something else", zipSync({ "活动.txt": strToU8("春游") })],
  ])("%s", (_, other) => {
    expect(readDocxDigest(other)).toEqual({ stored: undefined, now: undefined });
  });

  test("a broken document, one by somebody else", () => {
    expect(readDocxDigest(edited((xml) => xml.slice(0, -20))).now).toBeUndefined();
    const parts = unzipSync(bytes);
    const { "docProps/custom.xml": _, ...others } = parts;
    expect(readDocxDigest(zipSync(others))).toEqual({ stored: undefined, now: docxTextDigest(bytes) });
  });
});
