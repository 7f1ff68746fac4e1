import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { checkPlan } from "../../src/plan/check-plan.ts";
import { planProblems } from "../../src/plan/problems.ts";
import { createSource, textIn } from "../../src/source/source.ts";
import { parseYaml } from "../../src/yaml/parse.ts";

/** All that is told of a plan: where, what, how to do better, other places and what a fix would write. */
function told(text: string): readonly string[] {
  const tree = parseYaml(createSource("方案.yaml", text)).value;
  return (tree ? checkPlan(tree).diagnostics : []).flatMap(({ code, source, range, data, related, fix }) => {
    const words = planProblems.find((problem) => problem.code === code)?.words;
    const said = (["zh", "en"] as const).flatMap((language) => {
      const { message, hint = "" } = words?.[language](data as never) ?? { message: "" };
      return [`  ${message}`, `    ${hint.replaceAll("\n", "\n    ")}`];
    });
    const others = (related ?? []).map((each) => `  also ${textIn(each.source, each.range)}`);
    const edits = (fix?.edits ?? []).map((edit) => `  ${textIn(source, edit.range)} → ${edit.text}`);
    return [`${code} at ${range.start}: ${textIn(source, range)}`, ...said, ...others, ...edits];
  });
}

test("what is told of slips in the shape of a plan, in both languages", async () => {
  const slips = readFileSync("test/fixtures/plan/slips.txt", "utf8").split("---\n");
  expect(slips.filter((text) => told(text).length === 0)).toEqual([]);
  const all = slips.map((text) => `${text}\n${told(text).join("\n")}\n`.replaceAll(/ +$/gm, ""));
  await expect(all.join("---\n")).toMatchFileSnapshot("findings.txt");
});
