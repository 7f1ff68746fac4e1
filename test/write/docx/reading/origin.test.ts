import fc from "fast-check";
import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readOwnXml, readXml } from "../../../../src/write/docx/reading/events.ts";
import { docxOrigin } from "../../../../src/write/docx/reading/read-origin.ts";
import { readingOf } from "../../../../src/write/docx/reading/reading.ts";
import { writeDocx } from "../../../../src/write/docx/write-docx.ts";
import type { Origin } from "../../../../src/write/origin.ts";
import { shippedStyle } from "../../../style/library.ts";
import { options, whole } from "../whole.ts";
import { partsOf } from "../xml.ts";

const bytes = await writeDocx(whole, shippedStyle("official"), options);
const styles = ["standard", "official", "school-a", "form"] as const;

const body = "word/document.xml";

/** The Word file with one of its parts rewritten, as another program would save it. */
function edited(path: string, change: (xml: string) => string): Uint8Array {
  const xml = partsOf(bytes).get(path) ?? "";
  const changed = change(xml);
  expect(changed, `nothing was changed in ${path}`).not.toBe(xml);
  return zipSync({ ...unzipSync(bytes), [path]: strToU8(changed) });
}

/** What is asked after each run of a text gets a property. */
function withProperty(property: string): (xml: string) => string {
  return (xml) => xml.replace(/<w:r>(?=<w:t [^>]*>见下表。)/u, `<w:r><w:rPr>${property}</w:rPr>`);
}

const inParagraph = (property: string) => (xml: string) =>
  xml.replace(/(?=<\/w:pPr><w:r><w:t [^>]*>见下表。)/u, property);

describe("a file that nobody has touched", () => {
  test.each(styles)("says so: %s", async (name) => {
    expect(docxOrigin(await writeDocx(whole, shippedStyle(name), options))).toBe("untouched");
  });

  test("does so too where it has only been packed anew", () => {
    expect(docxOrigin(zipSync(unzipSync(bytes), { level: 0 }))).toBe("untouched");
  });

  test.each(styles)("reads the same by the quick reader and by the strict one: %s", async (name) => {
    const parts = partsOf(await writeDocx(whole, shippedStyle(name), options));
    const reading = readingOf(parts, readOwnXml) ?? [];
    expect(reading.length).toBeGreaterThan(50);
    expect(readingOf(parts, readXml)).toEqual(reading);
  });
});

describe("saving again is no change", () => {
  test.each<[string, string, (xml: string) => string]>([
    [
      "runs are split, and marked for the spelling",
      body,
      (xml) =>
        xml.replace(
          "见下表。",
          '见下</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:rPr><w:lang w:eastAsia="zh-CN"/></w:rPr><w:t>表。',
        ),
    ],
    [
      "another prefix of the namespace",
      body,
      (xml) =>
        xml
          .replaceAll("<w:", "<ns0:")
          .replaceAll("</w:", "</ns0:")
          .replace("xmlns:w=", "xmlns:ns0=")
          .replace(/ w:/g, " ns0:"),
    ],
    ["an empty paragraph more", body, (xml) => xml.replace("<w:sectPr>", "<w:p/><w:sectPr>")],
    [
      "the face is said once more",
      body,
      withProperty('<w:rFonts w:hint="eastAsia"/><w:lang w:val="en-US"/>'),
    ],
    ["what a style says is said directly", body, withProperty('<w:b w:val="0"/><w:color w:val="auto"/>')],
    [
      "a field has a result",
      "word/footer1.xml",
      (xml) => xml.replace(/(?<=fldCharType="separate"\/><\/w:r>)/u, "<w:r><w:t>7</w:t></w:r>"),
    ],
    ["who saved it last", "docProps/core.xml", (xml) => xml.replace(/(?<=<cp:revision>)1/u, "2")],
    [
      "a property of WPS",
      "docProps/custom.xml",
      (xml) => xml.replace("</Properties>", '<property name="KSOProductBuildVer"/></Properties>'),
    ],
  ])("%s", (_, path, change) => {
    expect(docxOrigin(edited(path, change))).toBe("saved");
  });
});

const pictured = '<w:drawing><wp:inline><wp:extent cx="360000" cy="360000"/></wp:inline></w:drawing>';

describe("what a person does is a change", () => {
  test.each<[string, string, (xml: string) => string]>([
    ["a word more", body, (xml) => xml.replace("见下表。", "见下面的表。")],
    [
      "a paragraph parted",
      body,
      (xml) => xml.replace("见下表。", "见下</w:t></w:r></w:p><w:p><w:r><w:t>表。"),
    ],
    ["a paragraph less", body, (xml) => xml.replace(/<w:p>(?:(?!<w:p>).)*见下表。.*?<\/w:p>/s, "")],
    ["bold", body, withProperty("<w:b/>")],
    ["italic", body, withProperty("<w:i/>")],
    ["struck through", body, withProperty("<w:strike/>")],
    ["underlined", body, withProperty('<w:u w:val="single"/>')],
    ["red", body, withProperty('<w:color w:val="FF0000"/>')],
    ["marked yellow", body, withProperty('<w:highlight w:val="yellow"/>')],
    ["hidden", body, withProperty("<w:vanish/>")],
    ["larger", body, withProperty('<w:sz w:val="44"/>')],
    ["another face", body, withProperty('<w:rFonts w:eastAsia="隶书"/>')],
    ["a style for characters", body, withProperty('<w:rStyle w:val="Strong"/>')],
    ["centred", body, inParagraph('<w:jc w:val="center"/>')],
    ["wider lines", body, inParagraph('<w:spacing w:line="720" w:lineRule="auto"/>')],
    [
      "made an item of a list",
      body,
      inParagraph('<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
    ],
    [
      "an insertion under review",
      body,
      (xml) => xml.replace(/<w:r>(?=<w:t [^>]*>见下表。)/u, '<w:ins w:id="1" w:author="校长"/><w:r>'),
    ],
    [
      "a deletion under review",
      body,
      (xml) =>
        xml.replace(
          /(?=<w:r><w:t [^>]*>见下表。)/u,
          '<w:del w:id="1"><w:r><w:delText>请</w:delText></w:r></w:del>',
        ),
    ],
    [
      "a remark",
      body,
      (xml) => xml.replace(/(?=<w:r><w:t [^>]*>见下表。)/u, '<w:r><w:commentReference w:id="0"/></w:r>'),
    ],
    [
      "a footnote",
      body,
      (xml) => xml.replace(/(?=<w:r><w:t [^>]*>见下表。)/u, '<w:r><w:footnoteReference w:id="2"/></w:r>'),
    ],
    ["a picture", body, (xml) => xml.replace(/(?=<w:r><w:t [^>]*>见下表。)/u, `<w:r>${pictured}</w:r>`)],
    [
      "a cell in colour",
      body,
      (xml) => xml.replace("<w:tcPr>", '<w:tcPr><w:shd w:val="clear" w:fill="FFFF00"/>'),
    ],
    ["a narrower margin", body, (xml) => xml.replace(/w:left="\d+"(?= [^>]*w:header)/u, 'w:left="900"')],
    ["the text of the footer", "word/footer1.xml", (xml) => xml.replace("— ", "第 ")],
    [
      "the colour of the footer",
      "word/footer1.xml",
      (xml) => xml.replace("<w:r>", '<w:r><w:rPr><w:color w:val="C00000"/></w:rPr>'),
    ],
    [
      "a header",
      "word/header9.xml",
      () =>
        '<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:r><w:t>内部资料</w:t></w:r></w:p></w:hdr>',
    ],
    [
      "a comment",
      "word/comments.xml",
      () =>
        '<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="0"><w:p><w:r><w:t>改时间</w:t></w:r></w:p></w:comment></w:comments>',
    ],
    [
      "the text of a note",
      "word/footnotes.xml",
      (xml) =>
        xml.replace(
          "</w:footnotes>",
          '<w:footnote w:id="2"><w:p><w:r><w:t>注</w:t></w:r></w:p></w:footnote></w:footnotes>',
        ),
    ],
    [
      "a style of the text",
      "word/styles.xml",
      (xml) =>
        xml.replace(
          /(?<=w:styleId="Heading1">(?:(?!<\/w:rPr>).)*)(?=<\/w:rPr>)/su,
          '<w:color w:val="00B050"/>',
        ),
    ],
    ["the title in the properties", "docProps/core.xml", (xml) => xml.replace(/<dc:title>/u, "<dc:title>新")],
    [
      "a keyword in the properties",
      "docProps/core.xml",
      (xml) => xml.replace("</cp:coreProperties>", "<cp:keywords>秋游</cp:keywords></cp:coreProperties>"),
    ],
    ["XML that is broken", body, (xml) => xml.slice(0, -20)],
  ])("%s", (_, path, change) => {
    expect(docxOrigin(edited(path, change))).toBe("changed");
  });

  test("another picture in the place of one", () => {
    const media = [...partsOf(bytes).keys()].find((path) => path.startsWith("word/media/")) ?? "";
    const parts = { ...unzipSync(bytes), [media]: strToU8("another") };
    expect(docxOrigin(zipSync(parts))).toBe("changed");
  });

  test("of whatever part, it is never taken for untouched", () => {
    const parts = unzipSync(bytes);
    const paths = Object.keys(parts);
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.nat(), fc.string({ minLength: 1 }), (path, place, more) => {
        const part = parts[path] ?? new Uint8Array();
        const at = place % (part.length + 1);
        const other = Buffer.concat([part.subarray(0, at), strToU8(more), part.subarray(at)]);
        expect(docxOrigin(zipSync({ ...parts, [path]: other }, { level: 0 }))).not.toBe("untouched");
      }),
      { seed: 2026, numRuns: 60 },
    );
  });
});

describe("any bytes may be asked", () => {
  test.each<[string, Uint8Array]>([
    ["no zip file", strToU8("标题: 春游")],
    ["nothing", new Uint8Array()],
    ["a zip file of something else", zipSync({ "活动.txt": strToU8("春游") })],
    [
      "a Word file by somebody else",
      zipSync({ ...unzipSync(bytes), "docProps/custom.xml": strToU8("<Properties/>") }),
    ],
  ])("%s", (_, other) => {
    expect(docxOrigin(other)).toBe<Origin>("foreign");
  });
});

test("a table of contents is the program's own: made anew by another, it is no change", async () => {
  const listed: typeof whole = {
    ...whole,
    blocks: [{ type: "contents", levels: 2 }, { type: "page-break", cover: true }, ...whole.blocks],
  };
  const own = await writeDocx(listed, shippedStyle("standard"), options);
  const xml = partsOf(own).get(body) ?? "";
  expect(xml).toContain("PAGEREF");
  // LibreOffice writes its lines without fields of their own.
  const anew = xml.replaceAll(
    /<w:r><w:fldChar w:fldCharType="begin"\/><\/w:r><w:r><w:instrText[^>]*> PAGEREF .*?fldCharType="end"\/><\/w:r>/gu,
    "",
  );
  expect(anew).not.toContain("PAGEREF");
  expect(docxOrigin(zipSync({ ...unzipSync(own), [body]: strToU8(anew) }))).toBe("saved");
  const typed = anew.replace(/(?<=<w:t [^>]*>)见下表。/u, "见上表。");
  expect(typed).not.toBe(anew);
  expect(docxOrigin(zipSync({ ...unzipSync(own), [body]: strToU8(typed) }))).toBe("changed");
});
