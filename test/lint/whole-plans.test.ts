import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { expect, test } from "vitest";
import { checkBytes } from "../../src/pipeline/check.ts";
import { fixBytes } from "../../src/pipeline/fix.ts";
import { pointAt } from "../../src/source/source.ts";

const files = globSync("test/fixtures/whole/*.yaml").sort();

/** The findings of a file as `line:column severity code`. */
function findingsIn(bytes: Uint8Array): string {
  const lines = checkBytes(bytes, "方案.yaml").diagnostics.map(({ source, range, severity, code }) => {
    const { line, column } = pointAt(source, range.start);
    return `${line}:${column} ${severity} ${code}`;
  });
  return `${lines.join("\n")}\n`;
}

test("there are whole plans, each with a dozen mistakes", () => {
  expect(files.length).toBeGreaterThanOrEqual(3);
});

test.each(files)("%s has the mistakes that are written beside it and no other", (file) => {
  const bytes = readFileSync(file);
  const expected = readFileSync(file.replace(/yaml$/u, "txt"), "utf8");
  expect(expected.split("\n").length).toBeGreaterThanOrEqual(12);
  expect(findingsIn(bytes)).toBe(expected);
  const check = (text: Uint8Array): ReturnType<typeof checkBytes> => checkBytes(text, "方案.yaml");
  const fixed = fixBytes(bytes, check(bytes), check);
  // What marks alone have spoilt is mended; nothing more can be.
  expect(fixed?.checked.diagnostics.filter(({ code, fix }) => fix && code.startsWith("yaml/"))).toEqual([]);
});
