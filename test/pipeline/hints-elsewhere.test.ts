import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/diagnostic/diagnostic.ts";
import type { Language } from "../../src/diagnostic/problem.ts";
import { checkSource } from "../../src/pipeline/check.ts";
import { sentenceOf } from "../../src/report/wording.ts";
import { createSource, type Source } from "../../src/source/source.ts";
import { namedTexts, written } from "./hint-texts.ts";

// Beside the pages of the codes: hints of plans in which the schema finds something in many places. Done as they say, they take their finding away and bring no new error.

type Find = (source: Source) => readonly Diagnostic[];

const languages: readonly Language[] = ["zh", "en"];

const of = (code: string, all: readonly Diagnostic[]): number =>
  all.filter((each) => each.code === code).length;
const errors = (all: readonly Diagnostic[]): number =>
  all.filter(({ severity }) => severity === "error").length;

/** The clauses of the hints of a file that name texts of which none mends. */
function idle(name: string, text: string, find: Find): readonly string[] {
  const source = createSource(name, text);
  const before = find(source);
  const findings = new Map<string, readonly Diagnostic[]>();
  // Several findings, and both languages, mostly name the same text: it is checked once.
  const findIn = (mended: string): readonly Diagnostic[] => {
    const known = findings.get(mended) ?? find(createSource(name, mended));
    findings.set(mended, known);
    return known;
  };
  const mends = (finding: Diagnostic, wanted: string): boolean =>
    written(source, finding.range, wanted).some((mended) => {
      const after = findIn(mended);
      const allowed = errors(before) - (finding.severity === "error" ? 1 : 0);
      return of(finding.code, after) < of(finding.code, before) && errors(after) <= allowed;
    });
  return before.flatMap((finding) =>
    languages.flatMap((language) =>
      namedTexts(sentenceOf(finding, language).hint ?? "")
        .filter((texts) => !texts.some((wanted) => mends(finding, wanted)))
        .map((texts) => `${finding.code}: ${texts.join(" | ")}`),
    ),
  );
}

describe("a hint of the schema", () => {
  const find: Find = (source) => checkSource(source).diagnostics;
  const files = globSync("test/fixtures/schema/bad/*.yaml").sort();

  test.each(files)("leads on, wherever the mistake stands: %s", (file) => {
    expect(idle("方案.yaml", readFileSync(file, "utf8"), find)).toEqual([]);
  });
});
