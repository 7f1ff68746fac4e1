import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import * as problems from "../../src/import/problems.ts";
import { refusalOf, wordFile, wordParagraph } from "./importing.ts";

const zip = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

/** A container of Microsoft's older kind with some names in its directory. */
function container(...names: readonly string[]): Uint8Array {
  const head = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(504).fill(0)];
  const directory = [...names.join("\0")].flatMap((character) => [character.charCodeAt(0), 0]);
  return Uint8Array.from([...head, ...directory]);
}

test.each([
  ["an empty file", new Uint8Array(), "方案.docx", "import/empty-file"],
  ["a text of spaces", strToU8("  \r\n \r\n"), "方案.txt", "import/empty-file"],
  ["a Word file without text", wordFile("<w:p/>"), "方案.docx", "import/empty-file"],
  ["a broken zip", wordFile(wordParagraph("活动方案")).slice(0, 200), "方案.docx", "import/broken-file"],
  ["broken XML", wordFile("<w:p><w:r>"), "方案.docx", "import/broken-file"],
  [
    "a sheet under another name",
    zip({ "[Content_Types].xml": "", "xl/workbook.xml": "" }),
    "方案.docx",
    "import/wrong-kind",
  ],
  ["an older sheet", container("Workbook"), "方案.doc", "import/wrong-kind"],
  ["an archive", zip({ "方案.txt": "春游" }), "方案.docx", "import/wrong-kind"],
  ["a document of Pages", zip({ "Index/Document.iwa": "" }), "方案.pages", "import/wrong-kind"],
  ["a document of LibreOffice", zip({ mimetype: "", "content.xml": "" }), "方案.odt", "import/wrong-kind"],
  ["a file of WPS that holds no Word file", container("WpsData"), "方案.wps", "import/wrong-kind"],
  ["a photograph of a telephone", strToU8("\0\0\0\u0018ftypheic"), "方案.heic", "import/no-text"],
  [
    "a text that no document comes near",
    new Uint8Array(4_000_001).fill(0x41),
    "方案.txt",
    "import/too-large",
  ],
  [
    "a file with macros",
    zip({ "[Content_Types].xml": "", "word/document.xml": "", "word/vbaProject.bin": "" }),
    "方案.docm",
    "import/macros",
  ],
  ["a file behind a password", container("EncryptedPackage"), "方案.docx", "import/encrypted"],
  ["an older Word file that is damaged", container("WordDocument"), "方案.doc", "import/old-word"],
  ["a PDF", strToU8("%PDF-1.7 …"), "方案.pdf", "import/pdf"],
  [
    "a scan in a PDF",
    strToU8("%PDF-1.4 1 0 obj <</Subtype /Image /Filter /DCTDecode>> stream"),
    "方案.pdf",
    "import/no-text",
  ],
  [
    "a PDF with pictures and text",
    strToU8("%PDF-1.4 <</Filter /DCTDecode>> <</Type /Font>>"),
    "方案.pdf",
    "import/pdf",
  ],
  ["a photograph", Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 0]), "方案.jpg", "import/no-text"],
  ["RTF", strToU8("{\\rtf1\\ansi …}"), "方案.doc", "import/wrong-kind"],
  ["bytes of no kind", Uint8Array.from([1, 0, 2, 0, 3, 255, 0, 0, 1, 5]), "方案.txt", "import/not-text"],
])("%s is refused for what it is", async (_what, bytes, name, code) => {
  expect(await refusalOf(bytes, name)).toBe(code);
});

test("a zip that would fill the memory is not opened", async () => {
  const bomb = zipSync({
    "[Content_Types].xml": strToU8("<Types/>"),
    "word/document.xml": new Uint8Array(30_000_000),
  });
  expect(bomb.length).toBeLessThan(100_000);
  expect(await refusalOf(bomb, "方案.docx")).toBe("import/too-large");
});

test.each(Object.values(problems))("$code says in both languages what it is and what to do", (problem) => {
  const data = { kind: "sheet", megabytes: 120 } as never;
  for (const language of ["zh", "en"] as const) {
    const { message, hint } = problem.words[language](data);
    expect(`${message}${hint}`).not.toMatch(/undefined|\[object/u);
    expect(hint).toBeTruthy();
  }
});
