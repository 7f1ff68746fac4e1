import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";
import { documentText } from "../../src/document/plain-text.ts";
import { plain } from "../../src/import/prove.ts";
import { updateText } from "../../src/update/update.ts";
import { renderFile } from "../rendering.ts";
import { hasTool } from "../tools.ts";
import { printsIn, unitsIn } from "../update/updating.ts";
import { throughLibreOffice } from "../write/docx/office.ts";
import { errorsOf, importBytes, printedText } from "./importing.ts";

/** Letters of a text, sorted: what no way of saving may lose. Figures may be numbers that a program counts. */
function letters(text: string): string {
  return [...plain(text).replace(/[^\p{L}]/gu, "")].sort().join("");
}

describe.runIf(hasTool("soffice")).each(globSync("examples/*.yaml").sort())(
  "%s, saved by LibreOffice",
  (path) => {
    test("as .docx: the plan stays as it is, and an import loses no letter", async () => {
      const { bytes, document } = renderFile(path);
      const saved = throughLibreOffice(await bytes("docx"), "docx");
      const yaml = readFileSync(path, "utf8");
      const made = await updateText(yaml, unitsIn(saved), printsIn("standard", path));
      // A label that is said again behind a page may be told; nothing is changed for it.
      expect({ text: made?.text, placed: made?.placed }).toEqual({ text: yaml, placed: [] });
      const imported = await importBytes(saved, "方案.docx");
      expect(errorsOf(imported)).toEqual([]);
      const [found, wanted] = [printedText(imported), documentText(document)].map((text) => letters(text));
      expect(found?.length).toBeGreaterThanOrEqual(wanted?.length ?? 0);
    });

    test.each(["doc", "txt"] as const)("as .%s: an import is valid and loses no letter", async (format) => {
      const { bytes, document } = renderFile(path);
      const imported = await importBytes(throughLibreOffice(await bytes("docx"), format), `方案.${format}`);
      expect(errorsOf(imported)).toEqual([]);
      const [found, wanted] = [printedText(imported), documentText(document)].map((text) => letters(text));
      expect(found?.length).toBeGreaterThanOrEqual(wanted?.length ?? 0);
    });
  },
);
