import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkPlan } from "../../src/plan/check-plan.ts";
import { createSource } from "../../src/source/source.ts";
import { sectionFields } from "../../src/vocabulary/section-fields.ts";
import { parseYaml } from "../../src/yaml/parse.ts";

const folder = new URL("../../examples/", import.meta.url);
const names = [...plansIn(""), ...plansIn("samples/")];

function plansIn(below: string): readonly string[] {
  const files = readdirSync(new URL(below, folder));
  return files.filter((file) => file.endsWith(".yaml")).map((file) => below + file);
}

function read(name: string): ReturnType<typeof checkPlan> {
  const text = readFileSync(new URL(encodeURI(name), folder), "utf8");
  const { value, diagnostics } = parseYaml(createSource(name, text));
  if (!value || diagnostics.length > 0) return { value: undefined, diagnostics };
  return checkPlan(value);
}

describe("the example plans", () => {
  for (const name of names) {
    it(`${name} is a plan without a mistake in its form`, () => {
      const { value, diagnostics } = read(name);
      expect(diagnostics.map(({ code, data }) => ({ code, data }))).toEqual([]);
      expect(value?.kind).toBeDefined();
    });

    it(`${name} tells editors where its schema is`, () => {
      const [first] = readFileSync(new URL(encodeURI(name), folder), "utf8").split("\n");
      const up = name.includes("/") ? "../../" : "../";
      expect(first).toBe(`# yaml-language-server: $schema=${up}schemas/plan.schema.json`);
    });
  }

  it("show every section of the vocabulary at least once", () => {
    const shown = new Set(
      names.flatMap((name) => read(name).value?.sections.map(({ field }) => field?.key) ?? []),
    );
    expect(sectionFields.map(({ key }) => key).filter((key) => !shown.has(key))).toEqual([]);
  });
});
