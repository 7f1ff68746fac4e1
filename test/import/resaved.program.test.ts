import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { beforeAll, describe, expect, test } from "vitest";
import { documentText } from "../../src/document/plain-text.ts";
import { plain } from "../../src/import/prove.ts";
import { updateText } from "../../src/update/update.ts";
import { renderFile } from "../rendering.ts";
import { hasTool } from "../tools.ts";
import { printsIn, unitsIn } from "../update/updating.ts";
import { allThroughLibreOffice } from "../write/docx/office.ts";
import { errorsOf, importBytes, printedText } from "./importing.ts";

/** Letters of a text, sorted: what no way of saving may lose. Figures may be numbers that a program counts. */
function letters(text: string): string {
  return [...plain(text).replace(/[^\p{L}]/gu, "")].sort().join("");
}

const paths = globSync("examples/*.yaml").sort();
const formats = ["docx", "doc", "txt"] as const;
/** What LibreOffice saves of all examples, one start of it for a format: `docx examples/….yaml` → bytes. */
const savedFiles = new Map<string, Uint8Array>();

beforeAll(async () => {
  if (!hasTool("soffice")) return;
  const written = await Promise.all(paths.map((path) => renderFile(path).bytes("docx")));
  for (const format of formats)
    allThroughLibreOffice(written, format).forEach((bytes, i) => {
      savedFiles.set(`${format} ${paths[i]}`, bytes);
    });
});

function savedBy(path: string, format: (typeof formats)[number]): Uint8Array {
  const bytes = savedFiles.get(`${format} ${path}`);
  if (!bytes) throw new Error(`LibreOffice saved no ${format} of ${path}`);
  return bytes;
}

describe.runIf(hasTool("soffice")).each(paths)("%s, saved by LibreOffice", (path) => {
  test("as .docx: the plan is found unchanged, and an import has the same text", async () => {
    const { document } = renderFile(path);
    const saved = savedBy(path, "docx");
    const yaml = readFileSync(path, "utf8");
    const made = await updateText(yaml, unitsIn(saved), printsIn("standard", path));
    expect(made).toEqual({ text: yaml, placed: [], unplaced: [], follows: [] });
    const imported = await importBytes(saved, "方案.docx");
    expect(errorsOf(imported)).toEqual([]);
    expect(letters(printedText(imported))).toBe(letters(documentText(document)));
  });

  test.each(["doc", "txt"] as const)("as .%s: an import is valid and loses no letter", async (format) => {
    const { document } = renderFile(path);
    const imported = await importBytes(savedBy(path, format), `方案.${format}`);
    expect(errorsOf(imported)).toEqual([]);
    const [found, wanted] = [printedText(imported), documentText(document)].map((text) => letters(text));
    expect(found?.length).toBeGreaterThanOrEqual(wanted?.length ?? 0);
  });
});
