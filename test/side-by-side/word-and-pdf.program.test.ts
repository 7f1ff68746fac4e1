import { beforeAll, describe, expect, test } from "vitest";
import { hasTool } from "../tools.ts";
import { type Compared, casesOf, compareAll, comparedStyles } from "./cases.ts";

const hasPrograms = hasTool("soffice") && hasTool("pdftotext");

describe.runIf(hasPrograms)("Word and PDF", () => {
  let all: readonly Compared[] = [];
  beforeAll(async () => {
    all = await compareAll(comparedStyles.flatMap(casesOf));
  }, 600_000);

  test.each(comparedStyles)("break lines and pages alike in the style %s", (style) => {
    const compared = all.filter((each) => each.style === style);
    expect(compared).not.toEqual([]);
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
  });
});
