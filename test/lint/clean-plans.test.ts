import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkBytes } from "../../src/pipeline/check.ts";
import { pointAt, textIn } from "../../src/source/source.ts";
import { kinds } from "../../src/vocabulary/choices.ts";
import { renderFile } from "../rendering.ts";

const folder = "test/fixtures/clean";
const plans = readdirSync(folder).filter((name) => name.endsWith(".yaml"));

/** The findings of a file as `line:column code text`. */
function findingsIn(path: string): readonly string[] {
  return checkBytes(readFileSync(path), path).diagnostics.map(({ source, range, code }) => {
    const { line, column } = pointAt(source, range.start);
    return `${line}:${column} ${code} ${textIn(source, range)}`;
  });
}

test("there is a clean plan of every kind", () => {
  const written = plans.map((name) => checkBytes(readFileSync(`${folder}/${name}`), name).plan?.kind);
  expect(kinds.map(({ key }) => key).filter((key) => !written.includes(key))).toEqual([]);
});

describe.each(plans)("%s", (name) => {
  test("gives no finding", () => {
    expect(findingsIn(`${folder}/${name}`)).toEqual([]);
  });

  test.each(["standard", "official"])("is laid out in the style %s", (style) => {
    expect(renderFile(`${folder}/${name}`, style).layout.pages.length).toBeGreaterThan(0);
  });
});
