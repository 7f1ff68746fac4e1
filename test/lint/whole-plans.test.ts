import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/diagnostic/diagnostic.ts";
import { checkBytes } from "../../src/pipeline/check.ts";
import { fixBytes } from "../../src/pipeline/fix.ts";
import { pointAt, textIn } from "../../src/source/source.ts";

const files = globSync("test/fixtures/whole/*.yaml").sort();
const check = (bytes: Uint8Array): ReturnType<typeof checkBytes> => checkBytes(bytes, "方案.yaml");

/** Findings as `line:column severity code text`; of a text its first line, cut. */
function shown(findings: readonly Diagnostic[]): string {
  const lines = findings.map(({ source, range, severity, code }) => {
    const { line, column } = pointAt(source, range.start);
    const [found = ""] = textIn(source, range).split("\n");
    return `${line}:${column} ${severity} ${code} ${found.slice(0, 24)}`.trimEnd();
  });
  return lines.map((line) => `${line}\n`).join("");
}

test("there are a dozen whole plans with mistakes", () => {
  expect(files.length).toBeGreaterThanOrEqual(12);
});

describe.each(files)("%s", (file) => {
  const bytes = readFileSync(file);
  const [mistakes, left] = readFileSync(file.replace(/yaml$/u, "txt"), "utf8").split("--fix\n");
  const checked = check(bytes);
  const fixed = fixBytes(bytes, checked, check);

  test("has the mistakes that are written beside it and no other", () => {
    expect(shown(checked.diagnostics)).toBe(mistakes);
    expect(checked.diagnostics.length).toBeGreaterThan(5);
  });

  test("keeps those that only a person can mend", () => {
    expect(shown(fixed?.checked.diagnostics ?? checked.diagnostics)).toBe(left);
    expect(fixed?.checked.diagnostics.filter(({ code, fix }) => fix && code.startsWith("yaml/"))).toEqual([]);
  });
});
