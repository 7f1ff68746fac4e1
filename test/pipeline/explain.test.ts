import { describe, expect, test } from "vitest";
import { type Config, noConfig } from "../../src/config/config.ts";
import { checkSource } from "../../src/pipeline/check.ts";
import { codeNear, explainedCodes, pageOf } from "../../src/pipeline/explain.ts";
import { catalogue } from "../../src/report/catalogue.ts";
import type { Rosters } from "../../src/roster/load-rosters.ts";
import { createSource } from "../../src/source/source.ts";

function codesIn(text: string, config: Config = noConfig, rosters: Rosters = new Map()): readonly string[] {
  return checkSource(createSource("方案.yaml", text), config, { rosters }).diagnostics.map(
    ({ code }) => code,
  );
}

describe.each(explainedCodes)("the page of %s", (code) => {
  const page = pageOf(code);
  if (page === undefined) throw new Error(`no page of ${code}`);

  test("shows a file that has the problem and one that has not", () => {
    for (const bad of page.bad) expect(codesIn(bad, page.config, page.rosters)).toContain(code);
    for (const good of page.good) expect(codesIn(good, page.config, page.rosters)).not.toContain(code);
    if (!page.isRule) {
      const spoilt = page.good
        .flatMap((good) => codesIn(good))
        .filter((each) => /^(?:yaml|schema|lint|text)\//.test(each));
      expect(spoilt).toEqual([]);
    }
    expect(page.good.length > 0).toBe(page.bad.length > 0);
  });

  test("says why, and what is told, in Chinese and in English", () => {
    expect(page.why.zh).toMatch(/\p{Script=Han}.*。$/su);
    expect(page.why.en).toMatch(/[a-z].*[.”]$/s);
    for (const { message, hint = "" } of Object.values(page.sentence)) {
      expect(message).not.toBe("");
      expect(message + hint).not.toMatch(/undefined|\[object|NaN/);
    }
  });
});

test("every problem has a page", () => {
  const codes = catalogue.map(({ code }) => code);
  expect(codes.filter((code) => !explainedCodes.includes(code))).toEqual([]);
});

test.each([
  ["weekday-mismatch", "date/weekday-mismatch"],
  ["yaml/fullwidth-colon", "yaml/full-width-colon"],
  ["full-width-colum", "yaml/full-width-colon"],
  ["Left-Over/Todo", "left-over/todo"],
  ["大扫除", undefined],
])("%s means %s", (word, code) => {
  expect(codeNear(word)).toBe(code);
});
