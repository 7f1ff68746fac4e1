import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { parseArgs } from "node:util";
import { globSync } from "tinyglobby";
import { createVitest, type TestSpecification } from "vitest/node";
import { randomOf } from "./fuzz/random.ts";

/**
 * Breaks the code in one place at a time and asks the tests whether they see it: `npm run mutants -- --seed 7
 * --count 20 src/layout/lines test/layout`. Files are put back after each; run it in a clean checkout. The same
 * seed and sources give the same mutants. The tests that mirror the broken file are asked first, the others in the
 * order of their length. What never ends is stopped (`mutant-limit.ts`) and counts as seen.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: "string", default: "7" }, count: { type: "string", default: "20" } },
});
const sources = positionals.filter((path) => path.startsWith("src"));
const tests = positionals.filter((path) => path.startsWith("test"));
if (sources.length === 0 || tests.length === 0) throw new Error("name folders or files of src and of test");

/** What is broken, and how: comparisons, sums, joints, numbers, answers, and what is left out. */
const slips: readonly (readonly [RegExp, (found: string) => string])[] = [
  [
    / (?:<=|>=|<|>) /g,
    (found) => ({ " < ": " <= ", " <= ": " < ", " > ": " >= ", " >= ": " > " })[found] ?? found,
  ],
  [/ (?:===|!==) /g, (found) => (found === " === " ? " !== " : " === ")],
  [/ (?:&&|\|\|) /g, (found) => (found === " && " ? " || " : " && ")],
  [/ [+-] (?=[\w(])/g, (found) => (found === " + " ? " - " : " + ")],
  [/(?<=[ ([])\d+(?=[;,) \]])/g, (found) => String(Number(found) + 1)],
  [/\b(?:true|false)(?=[;,)])/g, (found) => (found === "true" ? "false" : "true")],
  [/(?<=\bif \()[^()]+(?=\) )/g, () => "false"],
];

interface Mutant {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

function mutantsOf(file: string): readonly Mutant[] {
  const text = readFileSync(file, "utf8");
  // Comments, imports and types are no code that runs; what a text says (the examples of a rule) is no code either.
  const silent = [
    ...text.matchAll(
      /\/\*[\s\S]*?\*\/|\/\/.*|^import .*|^(?:export )?interface [\s\S]*?^\}|"(?:[^"\\\n]|\\.)*"|`[^`$]*`/gm,
    ),
  ];
  const isSilent = (at: number): boolean =>
    silent.some((each) => each.index <= at && at < each.index + each[0].length);
  return slips.flatMap(([pattern, change]) =>
    [...text.matchAll(pattern)]
      .filter(({ index }) => !isSilent(index))
      .map((found) => ({
        file,
        start: found.index,
        end: found.index + found[0].length,
        by: change(found[0]),
      })),
  );
}

const files = sources.flatMap((path) => (path.endsWith(".ts") ? [path] : globSync(`${path}/**/*.ts`))).sort();
const random = randomOf(Number(values.seed));
const left = files.flatMap(mutantsOf);
/** The tests of a file, or of the nearest folder it lies in that has tests of its own. */
function mirrorOf(file: string): string | undefined {
  for (let at = file.replace(/^src/, "test").replace(/\.ts$/, ""); at.includes("/"); at = dirname(at))
    if (existsSync(`${at}.test.ts`)) return resolve(`${at}.test.ts`);
  return undefined;
}

/** Leaves the order in which the tests are asked as it is. */
class AsAsked {
  readonly shard = (asked: TestSpecification[]): TestSpecification[] => asked;
  readonly sort = this.shard;
}

// One that stays: what is made once for all tests is made once for all mutants.
const setupFiles = ["test/equal-bytes.ts", "scripts/mutant-limit.ts"];
const sequence = { sequencer: AsAsked };
const vitest = await createVitest("test", { watch: false, bail: 1, reporters: [{}], setupFiles, sequence });
await vitest.standalone();
const wanted = await vitest.globTestSpecifications(tests);

/** Whether the tests see what has become of a file; one that never ends is seen too. */
async function isSeen(file: string, asked: TestSpecification[]): Promise<boolean> {
  vitest.invalidateFile(resolve(file));
  if (asked.length === 0) return false;
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(asked);
  return unhandledErrors.length > 0 || testModules.some((module) => !module.ok());
}

const start = performance.now();
if (await isSeen(files[0] ?? "", wanted)) throw new Error("the tests fail before anything is broken");
// Whoever takes five times as long as all files together did, for one, is in a loop.
process.env.PLAN_MUTANT_LIMIT = String(Math.round(5 * (performance.now() - start)) + 5_000);
const lengthOf = ({ testModule }: TestSpecification): number => testModule?.diagnostic().duration ?? 0;
wanted.sort((one, other) => lengthOf(one) - lengthOf(other));
const survivors: string[] = [];
let tried = 0;
for (; tried < Number(values.count) && left.length > 0; tried++) {
  const mutant = random.pick(left);
  left.splice(left.indexOf(mutant), 1);
  const text = readFileSync(mutant.file, "utf8");
  const line = text.slice(0, mutant.start).split("\n").length;
  const was = text.split("\n")[line - 1]?.trim() ?? "";
  try {
    writeFileSync(mutant.file, text.slice(0, mutant.start) + mutant.by + text.slice(mutant.end));
    const mirror = mirrorOf(mutant.file);
    const seen =
      (await isSeen(
        mutant.file,
        wanted.filter(({ moduleId }) => moduleId === mirror),
      )) ||
      (await isSeen(
        mutant.file,
        wanted.filter(({ moduleId }) => moduleId !== mirror),
      ));
    const said = `${mutant.file}:${line} ${text.slice(mutant.start, mutant.end).trim()} → ${mutant.by.trim()} in ${was}`;
    if (!seen) survivors.push(said);
    console.log(`${seen ? "killed  " : "SURVIVED"} ${said}`);
  } finally {
    writeFileSync(mutant.file, text);
    vitest.invalidateFile(resolve(mutant.file));
  }
}
await vitest.close();
console.log(`${tried - survivors.length} of ${tried} killed`);
