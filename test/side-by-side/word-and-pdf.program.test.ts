import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { hasTool } from "../tools.ts";
import { casesOf, compareAll, comparedStyles } from "./cases.ts";

describe.runIf(hasTool("soffice") && hasTool("pdftotext"))("Word and PDF", () => {
  test.each(comparedStyles)(
    "break lines and pages alike in the style %s",
    async (style) => {
      const folder = mkdtempSync(join(tmpdir(), "plan-side-by-side-"));
      try {
        const compared = await compareAll(casesOf(style), folder);
        for (const { name, result, cells, wordCells } of compared) {
          expect(result.wordPages, `pages of ${name}`).toBe(result.pages);
          expect(wordCells, `cells of ${name}`).toEqual(cells);
        }
        const total = compared.reduce((sum, { result }) => sum + result.chinese.of, 0);
        const same = compared.reduce((sum, { result }) => sum + result.chinese.same, 0);
        // A form has no line outside its tables that is not the last of its paragraph.
        expect(same).toBeGreaterThanOrEqual(0.95 * total);
        const lines = compared.reduce((sum, { result }) => sum + result.lines.of, 0);
        const alike = compared.reduce((sum, { result }) => sum + result.lines.same + result.explained, 0);
        expect(alike).toBeGreaterThanOrEqual(0.95 * lines);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    180_000,
  );
});
