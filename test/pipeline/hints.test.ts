import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/diagnostic/diagnostic.ts";
import type { Language } from "../../src/diagnostic/problem.ts";
import { checkSource } from "../../src/pipeline/check.ts";
import { explainedCodes, type Page, pageOf } from "../../src/pipeline/explain.ts";
import { sentenceOf } from "../../src/report/wording.ts";
import { createSource, type Source } from "../../src/source/source.ts";
import { namedTexts, written } from "./hint-texts.ts";

// Whoever does what a hint says is rid of the finding, and has no new error. Each text that a hint
// names is written into the page's own bad files where a person could take it to belong. Pages whose
// mistake no plan can show (in a file of settings, a style, a template, a picture or a font) are left out.

const pages = explainedCodes.flatMap((code): Page[] => {
  const page = pageOf(code);
  return page && page.bad.length > 0 ? [page] : [];
});

const findings = new Map<string, readonly Diagnostic[]>();

/** What is told of a text of a page; both languages mostly name the same text, and it is checked once. */
function findingsIn(source: Source, page: Page): readonly Diagnostic[] {
  const key = `${page.code}\n${source.text}`;
  const known = findings.get(key) ?? checkSource(source, page.config, { rosters: page.rosters }).diagnostics;
  findings.set(key, known);
  return known;
}

const ofCode = (all: readonly Diagnostic[], code: string): number =>
  all.filter((each) => each.code === code).length;
const errors = (all: readonly Diagnostic[]): number =>
  all.filter(({ severity }) => severity === "error").length;

/** Whether some way of writing a text takes the finding away, with its error and without another. */
function mends(source: Source, finding: Diagnostic, text: string, page: Page): boolean {
  const before = findingsIn(source, page);
  const allowed = errors(before) - (finding.severity === "error" ? 1 : 0);
  return written(source, finding.range, text).some((mended) => {
    const after = findingsIn(createSource("方案.yaml", mended), page);
    return ofCode(after, page.code) < ofCode(before, page.code) && errors(after) <= allowed;
  });
}

/** The clauses of a page's hints that name texts of which none mends. */
function idle(page: Page, language: Language): readonly string[] {
  return page.bad.flatMap((bad) => {
    const source = createSource("方案.yaml", bad);
    const finding = findingsIn(source, page).find(({ code }) => code === page.code);
    const hint = finding ? (sentenceOf(finding, language).hint ?? "") : "";
    return namedTexts(hint)
      .filter((texts) => finding && !texts.some((text) => mends(source, finding, text, page)))
      .map((texts) => `${page.code}: ${texts.join(" | ")}`);
  });
}

describe.each(["zh", "en"] as const)("a hint in %s, done as it says, takes its finding away", (language) => {
  test.each(pages.map((page) => [page.code, page] as const))("%s", (_, page) => {
    expect(idle(page, language)).toEqual([]);
  });
});

test("most hints name a text", () => {
  const naming = pages.filter(({ sentence }) => namedTexts(sentence.zh.hint ?? "").length > 0);
  expect(naming.length).toBeGreaterThan(70);
});

test("no hint in Chinese names an English key", () => {
  for (const { code, sentence, bad } of pages) {
    const hint = sentence.zh.hint ?? "";
    const isEnglish = bad.some((text) => /^\s*[a-z_]+:/m.test(text));
    if (!isEnglish) expect(hint, code).not.toMatch(/(?<!\/)\btodo\b|(?<![/\w-])[a-z_]{3,}: /u);
  }
});
