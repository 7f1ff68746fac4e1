import { describe, expect, test } from "vitest";
import { noConfig } from "../../src/config/config.ts";
import { rules } from "../../src/lint/rules/index.ts";
import { lint } from "../../src/lint/run.ts";
import { shippedCoverage } from "../../src/pipeline/coverage.ts";
import { checkPlan } from "../../src/plan/check-plan.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { type ExampleLists, listsOf } from "../../src/roster/example-lists.ts";
import { withRosters } from "../../src/roster/with-rosters.ts";
import { createSource } from "../../src/source/source.ts";
import { parseYaml } from "../../src/yaml/parse.ts";

function planOf(text: string, lists: ExampleLists = {}): Plan {
  const tree = parseYaml(createSource("例.yaml", text)).value;
  const read = tree && checkPlan(tree).value;
  const plan = read && withRosters(read, listsOf(lists)).value;
  if (!plan) throw new Error(`no plan: ${text}`);
  return plan;
}

for (const rule of rules) {
  describe(rule.code, () => {
    const config = { ...noConfig, ...rule.exampleConfig };
    test.each(rule.examples.bad)("finds what is wrong in\n%s", (text) => {
      expect(
        lint(planOf(text, rule.exampleLists), [rule], config, { coverage: shippedCoverage }).map(
          ({ code }) => code,
        ),
      ).toContain(rule.code);
    });
    test.each(rule.examples.good)("is silent about\n%s", (text) => {
      expect(lint(planOf(text, rule.exampleLists), [rule], config, { coverage: shippedCoverage })).toEqual(
        [],
      );
    });
    test("has an example of each sort and says why", () => {
      expect(rule.examples.bad.length).toBeGreaterThan(0);
      expect(rule.examples.good.length).toBeGreaterThan(0);
      expect(rule.why.zh).not.toBe("");
      expect(rule.why.en).not.toBe("");
    });
  });
}

test("a rule that reports a place outside the file is our mistake, and says which rule", () => {
  const [rule] = rules;
  if (!rule) throw new Error("no rules");
  const wild = {
    ...rule,
    check: (_: Plan, findings: { add(range: object, data: object): void }) =>
      findings.add({ start: 5, end: 900 }, {}),
  };
  expect(() => lint(planOf("标题: 秋游\n"), [wild as never])).toThrow(rule.code);
});

test("no two rules share a code", () => {
  const codes = rules.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
});
