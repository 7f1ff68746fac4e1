import { expect, test } from "vitest";
import type { Diagnostic } from "../../src/diagnostic/diagnostic.ts";
import { rules } from "../../src/lint/rules/index.ts";
import { checkBytes } from "../../src/pipeline/check.ts";
import { textIn } from "../../src/source/source.ts";

/** Two things to say of one place. */
const apart = new Set([
  // The quotes make a text of the mark; the colon in it is half-width.
  "left-over/todo + text/half-width",
  // Numbers are not typed, and these leave some out.
  "schema/typed-number + text/number-gap",
]);

/** Findings of unlike codes that share a place; what is missing has none. */
function doubles(plan: string): readonly string[] {
  const { diagnostics } = checkBytes(new TextEncoder().encode(plan), "方案.yaml");
  const placed = diagnostics.filter(
    ({ code, source, range }) => !code.startsWith("completeness/") && !textIn(source, range).includes("\n"),
  );
  return placed.flatMap((one, index) =>
    placed.slice(index + 1).flatMap((other) => {
      const names = [one.code, other.code].sort().join(" + ");
      return shareAPlace(one, other) && one.code !== other.code && !apart.has(names) ? [names] : [];
    }),
  );
}

function shareAPlace({ range: one }: Diagnostic, { range: other }: Diagnostic): boolean {
  return one.start < other.end && other.start < one.end;
}

test("a mistake of every rule is told by one finding", () => {
  const plans = rules.flatMap(({ examples }) => examples.bad);
  expect(plans.flatMap((plan) => doubles(plan).map((codes) => `${codes}: ${plan}`))).toEqual([]);
});

test.each([
  "标题: 秋\u0085游方案\n活动地点: 人民\u0085公园\n",
  "标题: 秋游方案\n活动要求:\n  - 守时\u2028守纪\n  - 安静\u2029整洁\n",
  "标题: 秋游方案\n活动要求: 守时\u000b守纪\n",
  "标题: 秋游\ufffd方案\n活动地点: 人民\ufffd公园\n",
])("a character that came along with a text is told once: %j", (plan) => {
  expect(doubles(plan)).toEqual([]);
});
