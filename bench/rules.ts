import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { noConfig } from "../src/config/config.ts";
import { surveyOf } from "../src/facts/survey.ts";
import { rules } from "../src/lint/rules/index.ts";
import { lint } from "../src/lint/run.ts";
import { shippedCoverage } from "../src/pipeline/coverage.ts";
import { checkPlan } from "../src/plan/check-plan.ts";
import type { Plan } from "../src/plan/plan.ts";
import { createSource } from "../src/source/source.ts";
import { parseYaml } from "../src/yaml/parse.ts";
import { planText } from "./plans.ts";

/**
 * What the rules cost beside reading and validating, in one warm process: `npm run bench:rules`, or with
 * `--rounds 9` and `--plans 300`. Every round reads all texts anew, so that no rule finds what another
 * round has already looked up; a figure is the median of the rounds. The facts that several rules share
 * are paid by the first rule that asks for them.
 */
const words = process.argv.slice(2);
const numberOf = (name: string, otherwise: number): number =>
  words.includes(name) ? Number(words[words.indexOf(name) + 1]) : otherwise;
const rounds = numberOf("--rounds", 9);
const texts = [
  ...Array.from({ length: numberOf("--plans", 300) }, (_, at) => planText(at + 1)),
  ...filesOf("examples").map((file) => readFileSync(file, "utf8")),
];

function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.ya?ml$/u.test(name) && !name.includes("config"))
    .map((name) => join(folder, name));
}

const spent = new Map<string, number[]>();

function timed<T>(name: string, round: number, work: () => T): T {
  const start = performance.now();
  const made = work();
  const times = spent.get(name) ?? [];
  spent.set(name, times);
  times[round] = (times[round] ?? 0) + performance.now() - start;
  return made;
}

function planOf(text: string, round: number): Plan | undefined {
  const source = createSource("plan.yaml", text);
  const { value: tree } = timed("parse", round, () => parseYaml(source));
  if (tree?.root.kind !== "map") return undefined;
  return timed("read and validate", round, () => checkPlan(tree)).value;
}

const together = "all rules";
const around = { coverage: shippedCoverage };
// Two rounds go by before anything counts; every other one runs the rules all at once.
for (let round = -2; round < rounds * 2; round++) {
  if (round === 0) spent.clear();
  const at = Math.max(round, 0) >> 1;
  for (const text of texts) {
    const plan = planOf(text, Math.max(round, 0));
    if (!plan) continue;
    if (round % 2 === 0) timed(together, at, () => lint(plan, rules, noConfig, around));
    else apart(plan, at);
  }
}

function apart(plan: Plan, round: number): void {
  timed("survey", round, () => surveyOf(plan));
  for (const rule of rules) timed(rule.code, round, () => lint(plan, [rule], noConfig, around));
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;
}

const perPlan = new Map([...spent].map(([name, times]) => [name, (median(times) / texts.length) * 1000]));
const reading = ["parse", "read and validate"].reduce((all, name) => all + (perPlan.get(name) ?? 0), 0);
const ruling = perPlan.get(together) ?? 0;
const size = texts.reduce((all, text) => all + Buffer.byteLength(text), 0) / texts.length / 1000;

console.log(
  `${texts.length} plans of ${size.toFixed(1)} KB on average, ${rounds} rounds, Node ${process.versions.node}\n`,
);
console.log("| step | µs a plan | share of reading and validating |\n|---|---|---|");
for (const [name, time] of [...perPlan].sort((a, b) => b[1] - a[1])) {
  console.log(`| ${name} | ${time.toFixed(1)} | ${((time / reading) * 100).toFixed(1)} % |`);
}
console.log(
  `\nReading and validating ${reading.toFixed(0)} µs, survey and all ${rules.length} rules ${ruling.toFixed(0)} µs.`,
);
console.log(`Rules / (parse + read + validate): ${(ruling / reading).toFixed(2)}`);
