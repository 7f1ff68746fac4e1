import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Language } from "../../src/diagnostic/problem.ts";
import { pretty } from "../../src/report/pretty.ts";
import { createSource } from "../../src/source/source.ts";
import { parseYaml } from "../../src/yaml/parse.ts";

/** A fixture without the marks of what is expected of it. */
function plan(name: string): string {
  const text = readFileSync(new URL(`../fixtures/yaml/${name}.yaml`, import.meta.url), "utf8");
  return text.replace(/[ \t]*# ! .*$/gm, "");
}

function shown(name: string, language: Language): string {
  const { diagnostics } = parseYaml(createSource("活动方案.yaml", plan(name)));
  return pretty(
    { diagnostics, files: 1, passedOver: 0 },
    { language, width: 72, colour: false, offerFix: true },
  );
}

describe("what a teacher sees of a broken plan", () => {
  test.each([
    ["many", "zh"],
    ["many", "en"],
    ["folded-lines", "zh"],
    ["bad-indent", "zh"],
    ["comment-by-accident", "zh"],
  ] as const)("%s in %s", async (name, language) => {
    await expect(shown(name, language)).toMatchFileSnapshot(`../golden/report/${name}.${language}.txt`);
  });
});
