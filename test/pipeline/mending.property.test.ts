import { describe, expect, test } from "vitest";
import { randomOf } from "../../scripts/fuzz/random.ts";
import { type Checked, checkBytes } from "../../src/pipeline/check.ts";
import { fixBytes } from "../../src/pipeline/fix.ts";
import { provenFixes } from "../../src/pipeline/proven.ts";
import { createSource } from "../../src/source/source.ts";
import { parseYaml } from "../../src/yaml/parse.ts";
import type { YamlNode } from "../../src/yaml/tree.ts";
import { runPlan } from "../cli/run-plan.ts";
import { isThorough } from "../runs.ts";
import { planOf } from "../vocabulary/printed/plans-by-number.ts";
import { breaks, broken, type Kind } from "./breaks.ts";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
/** What the checks say of the texts of one broken plan, most of which are asked about again and again. */
const checks = new Map<string, Checked>();
function check(bytes: Uint8Array): Checked {
  const text = new TextDecoder().decode(bytes);
  const checked = checks.get(text) ?? checkBytes(bytes, "方案.yaml");
  checks.set(text, checked);
  return checked;
}
const fixed = (text: string): string => fixBytes(encode(text), check(encode(text)), check)?.after ?? text;
/** What a text holds, leaf by leaf, each with the kinds and names of all that holds it; undefined where it cannot be read. */
function leavesOf(text: string): readonly string[] | undefined {
  const { value, diagnostics } = parseYaml(createSource("方案.yaml", text));
  if (!value || diagnostics.some(({ severity }) => severity === "error")) return undefined;
  const leaves: string[] = [];
  const visit = (node: YamlNode, way: string): void => {
    if (node.kind === "scalar") leaves.push(`${way} ${node.text}`);
    else if (node.kind === "seq") for (const [at, item] of node.items.entries()) visit(item, `${way}/${at}`);
    else for (const { key, value: inner } of node.entries) visit(inner, `${way}/${key}`);
  };
  visit(value.root, "");
  return leaves;
}

/** What a plan of the generator holds once its own slips are mended: the same for every break. */
function meantBy(number: number, text: string): readonly string[] | undefined {
  const known = meantPlans.get(number) ?? { leaves: leavesOf(fixed(text)) };
  meantPlans.set(number, known);
  return known.leaves;
}

const meantPlans = new Map<number, { readonly leaves: readonly string[] | undefined }>();

/** How many leaves of a text another lacks, beside what stands alike before and behind them. */
function changed(before: readonly string[], after: readonly string[]): number {
  let head = 0;
  while (head < before.length && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < before.length - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return before.length - head - tail;
}

/** At most one leaf is another where a value was spoilt, none where only marks were. */
const most: Readonly<Record<Kind, number>> = { mark: 0, value: 1 };

/** Plans by their numbers; in `npm test` each break has one, and not the one of its neighbours. */
function numbersFor(at: number): readonly number[] {
  return isThorough ? Array.from({ length: 20 }, (_, number) => number) : [at % 20];
}

/** With one plan in so many the command is run too. */
const shareOfCommands = 4;

const kinds = Object.keys(breaks).map((name, at) => [name, numbersFor(at)] as const);

describe.each(kinds)("of plans with %s", (name, numbers) => {
  test("mending gives back the plan that was meant or leaves it, loses nothing, and twice is once", async () => {
    for (const number of numbers) {
      const text = planOf(number).text;
      const made = broken(text, name, randomOf(number * 101 + name.length));
      if (made === undefined) continue;
      checks.clear();
      const bytes = encode(made.text);
      const checked = check(bytes);
      const after = fixed(made.text);
      const about = `${name}, plan ${number}, line ${made.at + 1}`;
      expect(fixed(after), about).toBe(after);
      const meant = meantBy(number, text);
      const got = leavesOf(after);
      // Beside what else is mended, the broken line may be left as it stands; nothing of it goes then.
      const read = leavesOf(made.text);
      const isLeft = read && after.split("\n")[made.at] === made.text.split("\n")[made.at];
      if (isLeft) expect(got?.length, about).toBe(read.length);
      else if (meant && got) expect(changed(meant, got), about).toBeLessThanOrEqual(most[made.kind]);
      // What is offered is made: nothing that is told as mendable is told so again of the mended text.
      const offered = provenFixes(bytes, checked, check).diagnostics.filter(({ fix }) => fix);
      if (offered.length > 0) expect(after, about).not.toBe(made.text);
      const left = check(encode(after));
      expect(
        provenFixes(encode(after), left, check).diagnostics.filter(({ fix }) => fix),
        about,
      ).toEqual([]);
      // That the command does the same with a file is asked of a share: it reads everything anew.
      if (number % shareOfCommands !== name.length % shareOfCommands) continue;
      const { code, out, host } = await runPlan(["check", "--fix", "方案.yaml"], {
        files: { "方案.yaml": made.text },
      });
      expect(host.text("方案.yaml"), about).toBe(after);
      expect(code, about).toBe(/\d 个错误/u.test(out) ? 1 : 0);
    }
  });
});
