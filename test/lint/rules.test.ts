import { describe, expect, test } from "vitest";
import { noConfig } from "../../src/config/config.ts";
import type { Diagnostic } from "../../src/diagnostic/diagnostic.ts";
import { rules } from "../../src/lint/rules/index.ts";
import { lint } from "../../src/lint/run.ts";
import { shippedCoverage } from "../../src/pipeline/coverage.ts";
import { checkPlan } from "../../src/plan/check-plan.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { sentenceOf } from "../../src/report/wording.ts";
import { type ExampleLists, listsOf } from "../../src/roster/example-lists.ts";
import { withRosters } from "../../src/roster/with-rosters.ts";
import { createSource, textIn } from "../../src/source/source.ts";
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

/** Characters that nobody sees. */
const unseen = /(?! )(?:[\p{Cf}\p{Co}\p{Zs}\p{Zl}\u3164]|\ufe0f)/gu;
const shown = (character: string): string => `\\u{${character.codePointAt(0)?.toString(16)}}`;

/** Where a finding stands, what it says in both languages, and what its fix would write. */
function told(finding: Diagnostic): readonly string[] {
  const { source, range, related, fix } = finding;
  const said = (["zh", "en"] as const).map((language) => {
    const { message, hint = "" } = sentenceOf(finding, language);
    return hint === "" ? message : `${message} → ${hint}`;
  });
  const others = (related ?? []).map((each) => `also ${textIn(each.source, each.range)}`);
  const edits = (fix?.edits ?? []).map((edit) => `${textIn(source, edit.range)} ⇒ ${edit.text}`);
  return [`@${range.start} ${textIn(source, range)}`, ...said, ...others, ...edits];
}

describe("what is said of the examples", () => {
  const rooms = new Set(rules.map(({ code }) => code.replace(/\/.*/u, "")));
  test.each([...rooms])("by the rules of %s", async (room) => {
    const own = rules.filter(({ code }) => code.startsWith(`${room}/`));
    const lines = own.flatMap((rule) =>
      rule.examples.bad.flatMap((text) => {
        const config = { ...noConfig, ...rule.exampleConfig };
        const plan = planOf(text, rule.exampleLists);
        const findings = lint(plan, [rule], config, { coverage: shippedCoverage }).map((finding) =>
          told(finding).join("\n").replaceAll("\n", "\n  "),
        );
        return [`${rule.code}\n  ${text.trimEnd().replaceAll("\n", "\n  ")}`, ...findings, ""];
      }),
    );
    await expect(lines.join("\n").replaceAll(unseen, shown)).toMatchFileSnapshot(`rules/${room}.txt`);
  });
});

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
