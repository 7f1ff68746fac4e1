import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { forFinal } from "../../src/cli/inputs/final.ts";
import { type Config, noConfig } from "../../src/config/config.ts";
import { loadConfig } from "../../src/config/load.ts";
import { rules } from "../../src/lint/rules/index.ts";
import { checkBytes } from "../../src/pipeline/check.ts";
import { createSource, pointAt, textIn } from "../../src/source/source.ts";
import { kinds } from "../../src/vocabulary/choices.ts";
import { renderFile } from "../rendering.ts";

const folder = "test/fixtures/clean";
const plans = readdirSync(folder).filter((name) => name.endsWith(".yaml"));

/** What a school settles: with it the rules that say nothing otherwise have to be silent too. */
const settled = `规则: {time/gap: {分钟: 45}}
校历: {放假: {国庆节: 2026-10-01至2026-10-07}, 开学: [2026-09-01, 2027-02-22]}
期限: {告家长书: 7, 落款: 5}
`;
const { config } = loadConfig(createSource("plan.config.yaml", settled), rules, () => undefined);

/** The findings of a file as `line:column code text`. */
function findingsIn(path: string, by: Config = noConfig): readonly string[] {
  return checkBytes(readFileSync(path), path, by).diagnostics.map(({ source, range, code }) => {
    const { line, column } = pointAt(source, range.start);
    return `${line}:${column} ${code} ${textIn(source, range)}`;
  });
}

test("there is a clean plan of every kind", () => {
  const written = plans.map((name) => checkBytes(readFileSync(`${folder}/${name}`), name).plan?.kind);
  expect(kinds.map(({ key }) => key).filter((key) => !written.includes(key))).toEqual([]);
});

test("a dozen of them are whole plans", () => {
  const lines = plans.map((name) => readFileSync(`${folder}/${name}`, "utf8").split("\n").length);
  expect(lines.filter((count) => count > 50).length).toBeGreaterThanOrEqual(12);
});

describe.each(plans)("%s", (name) => {
  test("gives no finding, as a draft, by a school's settings, and as a final version", () => {
    expect(findingsIn(`${folder}/${name}`)).toEqual([]);
    expect(findingsIn(`${folder}/${name}`, config)).toEqual([]);
    expect(forFinal(checkBytes(readFileSync(`${folder}/${name}`), name))).toEqual([]);
  });

  test.each(["standard", "official"])("is laid out in the style %s", (style) => {
    expect(renderFile(`${folder}/${name}`, style).layout.pages.length).toBeGreaterThan(0);
  });
});
