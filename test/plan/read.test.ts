import { basename } from "node:path";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";
import { checkPlan } from "../../src/plan/check-plan.ts";
import { picturesOf, sectionsOf, textsOf } from "../../src/plan/walk.ts";
import { createSource, textIn } from "../../src/source/source.ts";
import { parseYaml } from "../../src/yaml/parse.ts";
import { readFixture } from "../fixtures/expectations.ts";
import { outlineOf } from "./outline.ts";

describe("what is read of a plan, and where it stands", () => {
  test.each(globSync(["test/fixtures/plan/*.yaml", "test/fixtures/schema/good/*.yaml"]).sort())(
    "%s",
    async (path) => {
      const tree = parseYaml(createSource(basename(path), readFixture(path).text)).value;
      const { value: plan, diagnostics } = tree ? checkPlan(tree) : { value: undefined, diagnostics: [] };
      if (!plan) throw new Error("no plan");
      const walked = [
        `texts ${textsOf(plan)
          .map(({ value }) => JSON.stringify(value))
          .join(" ")}`,
        `pictures ${picturesOf(plan)
          .map(({ file }) => file.value)
          .join(" ")}`,
        `sections ${sectionsOf(plan)
          .map(({ key }) => key)
          .join(" ")}`,
      ];
      const findings = diagnostics.map(({ code, source, range, data }) =>
        [code, JSON.stringify(textIn(source, range)), JSON.stringify(data)].join(" "),
      );
      await expect(`${[outlineOf(plan), ...walked, ...findings].join("\n")}\n`).toMatchFileSnapshot(
        `read/${basename(path, ".yaml")}.txt`,
      );
    },
  );
});
