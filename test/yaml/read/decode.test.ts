import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { sentenceOf } from "../../../src/report/wording.ts";
import { textIn } from "../../../src/source/source.ts";
import { defaultLimits } from "../../../src/yaml/limits.ts";
import { parseYaml } from "../../../src/yaml/parse.ts";
import { placeAt } from "../../../src/yaml/pointer.ts";
import { decode } from "../../../src/yaml/read/decode.ts";

const text = "标题: 秋季研学活动方案\n时间: 3月9日\n";

function codes(bytes: Uint8Array): readonly string[] {
  return decode(bytes, "方案.yaml").diagnostics.map((finding) => finding.code);
}

function bytesOf(start: string, rest = "\u0000\u0001"): Uint8Array {
  return Buffer.concat([Buffer.from(start, "latin1"), Buffer.from(rest)]);
}

describe("decoding a file", () => {
  test("reads UTF-8, with and without a byte order mark, and any line ends", () => {
    expect(decode(Buffer.from(text), "方案.yaml").value?.text).toBe(text);
    const marked = decode(iconv.encode(text, "utf8", { addBOM: true }), "方案.yaml");
    expect(marked.diagnostics).toEqual([]);
    expect(marked.value?.text).toBe(text);
    expect(decode(Buffer.from(text.replaceAll("\n", "\r\n")), "方案.yaml").value?.lineStarts.length).toBe(3);
  });

  test("keeps ranges true behind a byte order mark", () => {
    const source = decode(iconv.encode(text, "utf8", { addBOM: true }), "方案.yaml").value;
    if (source === undefined) throw new Error("no source");
    const tree = parseYaml(source).value;
    const node = tree === undefined ? undefined : placeAt(tree, "/时间")?.node;
    expect(node && textIn(source, node.range)).toBe("3月9日");
  });

  test.each(["gbk", "gb18030"])("tells %s and shows how the file begins", (encoding) => {
    const { value, diagnostics } = decode(iconv.encode(text, encoding), "方案.yaml");
    expect(value).toBeUndefined();
    expect(diagnostics.map((finding) => [finding.code, finding.data])).toEqual([
      ["yaml/encoding-gbk", { sample: "标题: 秋季研学活动方案" }],
    ]);
  });

  test.each([
    ["utf16le", "LE"],
    ["utf16be", "BE"],
  ])("tells %s with and without a mark", (encoding, order) => {
    for (const addBOM of [true, false]) {
      const [finding] = decode(iconv.encode(text, encoding, { addBOM }), "方案.yaml").diagnostics;
      expect([finding?.code, finding?.data]).toEqual(["yaml/encoding-utf16", { order }]);
    }
  });

  test("shows where UTF-8 is damaged", () => {
    const bytes = Buffer.from(text);
    const [finding] = decode(bytes.subarray(0, bytes.length - 3), "方案.yaml").diagnostics;
    expect(finding?.code).toBe("yaml/encoding-damaged");
    expect(finding && textIn(finding.source, finding.range)).toBe("\ufffd");
  });

  test.each([
    ["a Word file", bytesOf("PK\u0003\u0004", "[Content_Types].xml word/document.xml"), "word"],
    ["a workbook", bytesOf("PK\u0003\u0004", "[Content_Types].xml xl/workbook.xml"), "excel"],
    ["slides", bytesOf("PK\u0003\u0004", "[Content_Types].xml ppt/presentation.xml"), "powerpoint"],
    ["an old Word file", bytesOf("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"), "office"],
    ["a PDF file", bytesOf("%PDF-1.7"), "pdf"],
    ["a zip archive", bytesOf("PK\u0003\u0004"), "archive"],
    ["a picture", bytesOf("\u0089PNG\r\n"), "image"],
    ["a web page", Buffer.from("\n<!DOCTYPE html><title>活动</title>"), "web"],
    ["a rich text file", Buffer.from("{\\rtf1\\ansi"), "rtf"],
  ])("says what %s is", (_, bytes, kind) => {
    const [finding] = decode(bytes, "方案.yaml").diagnostics;
    expect([finding?.code, finding?.data]).toEqual(["yaml/not-yaml", { kind }]);
  });

  test("leads to plan import what can be made a plan, and nothing else", () => {
    const hintOf = (bytes: Uint8Array): string | undefined => {
      const [finding] = decode(bytes, "方案.docx").diagnostics;
      return finding && sentenceOf(finding, "zh").hint;
    };
    expect(hintOf(bytesOf("PK\u0003\u0004", "[Content_Types].xml word/document.xml"))).toContain(
      "plan import",
    );
    expect(hintOf(Buffer.from("<!DOCTYPE html><title>活动</title>"))).toContain("plan import");
    expect(hintOf(bytesOf("%PDF-1.7"))).not.toContain("plan import");
  });

  test("refuses bytes that are no text, and texts with zero bytes", () => {
    expect(codes(Buffer.from([0x80, 0xff, 0x81, 3, 4, 0xfe]))).toEqual(["yaml/not-text"]);
    expect(codes(Buffer.from("标题: 秋\u0000游"))).toEqual(["yaml/not-text"]);
  });

  test("refuses a file beyond the limit, and not one at it", () => {
    const bytes = Buffer.from(text);
    expect(decode(bytes, "方案.yaml", { ...defaultLimits, bytes: bytes.length }).diagnostics).toEqual([]);
    const [finding] = decode(bytes, "方案.yaml", { ...defaultLimits, bytes: bytes.length - 1 }).diagnostics;
    expect(finding?.code).toBe("yaml/too-large");
  });

  test("leaves an empty file to the parser", () => {
    const source = decode(Buffer.alloc(0), "方案.yaml").value;
    expect(source && parseYaml(source).diagnostics.map((finding) => finding.code)).toEqual(["yaml/empty"]);
  });
});
