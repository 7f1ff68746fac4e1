import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/diagnostic/diagnostic.ts";
import { createSource } from "../../src/source/source.ts";
import { parseYaml } from "../../src/yaml/parse.ts";
import { yamlProblems } from "../../src/yaml/problems/problems.ts";
import { fixtures, found } from "./marked.ts";

const all = fixtures();

/** The text after every fix that does not overlap another is taken over. */
function applied(text: string, diagnostics: readonly Diagnostic[]): string {
  let mended = text;
  let edge = text.length + 1;
  const edits = diagnostics.flatMap((finding) => finding.fix?.edits ?? []);
  for (const { range, text: by } of edits.sort(
    (a, b) => b.range.start - a.range.start || b.range.end - a.range.end,
  )) {
    if (range.end > edge || (range.end === edge && range.start === edge)) continue;
    mended = mended.slice(0, range.start) + by + mended.slice(range.end);
    edge = range.start;
  }
  return mended;
}

describe("mistakes in a file", () => {
  test.each(all.map((fixture) => [fixture.name, fixture] as const))(
    "%s is explained, and nothing else",
    (_, fixture) => {
      const { diagnostics } = parseYaml(fixture.source);
      expect([...found(diagnostics, fixture.expected)].sort()).toEqual([...fixture.expected].sort());
    },
  );

  test.each(all.map((fixture) => [fixture.name, fixture] as const))(
    "the fixes of %s leave nothing that a fix could mend",
    (_, fixture) => {
      let { text } = fixture.source;
      for (let round = 0; round < 6; round++)
        text = applied(text, parseYaml(createSource("方案.yaml", text)).diagnostics);
      const { diagnostics } = parseYaml(createSource("方案.yaml", text));
      expect(
        diagnostics.filter((finding) => finding.fix !== undefined).map((finding) => finding.code),
      ).toEqual([]);
      expect(applied(text, diagnostics)).toBe(text);
    },
  );

  test("of every kind stand in a fixture or in a test of their own", () => {
    const elsewhere = /^yaml\/(not-yaml|not-text|encoding-.*|too-.*|broken|long-key)$/;
    const codes = new Set(all.flatMap((fixture) => fixture.expected.map((line) => line.split(" ")[1])));
    const pasted = readFileSync("test/fixtures/pasted/expected.txt", "utf8");
    for (const [code] of pasted.matchAll(/yaml\/[a-z-]+/g)) codes.add(code);
    const missing = yamlProblems.filter(
      (problem) => !codes.has(problem.code) && !elsewhere.test(problem.code),
    );
    expect(missing.map((problem) => problem.code)).toEqual([]);
  });
});
