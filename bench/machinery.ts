import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { writeInput } from "./inputs.ts";
import { writePlans } from "./plans.ts";

/**
 * What each piece that is there for speed alone buys: every job with and without it, in turns, on every
 * Node that is given (`tsx bench/machinery.ts NODE …`, else the one that runs this). Printed are the
 * quickest runs without the piece as multiples of those with it; a piece that buys less than 1.1 goes.
 * `npm run build` first; `--rounds 15` for more.
 */
const words = process.argv.slice(2);
const at = words.indexOf("--rounds");
const rounds = at < 0 ? 9 : Number(words.splice(at, 2)[1]);
const nodes = words.length > 0 ? words.map((path) => resolve(path)) : [process.execPath];

const folder = mkdtempSync(join(tmpdir(), "plan-machinery-"));
const input = writeInput(folder, "short", 3);
writePlans(join(folder, "plans"), 24);
console.log(input);

interface Piece {
  readonly name: string;
  readonly program: string;
  readonly environment: NodeJS.ProcessEnv;
}

/** The built command, changed. */
function copy(name: string, change: (launcher: string) => string): string {
  const place = join(folder, name);
  for (const part of ["bin", "dist", "package.json"]) cpSync(part, join(place, part), { recursive: true });
  for (const part of ["templates", "schemas"]) symlinkSync(resolve(part), join(place, part));
  rmSync(join(place, "dist", "cache"), { recursive: true, force: true });
  const file = join(place, "dist", "plan.cjs");
  const text = readFileSync(file, "utf8");
  writeFileSync(file, change(text));
  return join(place, "bin", "plan.js");
}

function changed(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`the launcher has no ${from}`);
  return text.replace(from, to);
}

const whole: Piece = { name: "all", program: copy("all", (text) => text), environment: {} };
const pieces: readonly Piece[] = [
  { name: "code kept by us", program: whole.program, environment: { PLAN_CODE_CACHE: "off" } },
  {
    name: "V8 flags of Node 20",
    program: copy("no-flags", (text) => changed(text, 'startsWith("20.")', 'startsWith("0.")')),
    environment: {},
  },
];

const made = join(folder, "made");
const short = join(folder, "short.yaml");
const jobs: readonly (readonly [string, readonly string[]])[] = [
  ["--version", ["--version"]],
  ["check", ["check", short]],
  ["docx", ["render", short, "--format", "docx", "--out", made, "--rebuild"]],
  ["pdf", ["render", short, "--format", "pdf", "--out", made, "--rebuild"]],
  ["batch of 24", ["render", join(folder, "plans"), "--out", made, "--rebuild"]],
];

function time(node: string, { program, environment }: Piece, job: readonly string[]): number {
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
  const begun = performance.now();
  const { status } = spawnSync(node, [program, ...job], { env: { ...env, ...environment }, stdio: "ignore" });
  if (status === null || status > 1) throw new Error(`${job.join(" ")} ended with ${status}`);
  return performance.now() - begun;
}

for (const node of nodes) {
  const version = spawnSync(node, ["--version"], { encoding: "utf8" }).stdout.trim();
  console.log(`\n| Node ${version} | ${jobs.map(([name]) => name).join(" | ")} |`);
  const table = jobs.map(([, job]) => {
    const all = [whole, ...pieces];
    // The first run of each leaves its compiled code for the others.
    for (const piece of all) time(node, piece, job);
    const best = all.map(() => Infinity);
    const times = job.includes(join(folder, "plans")) ? Math.ceil(rounds / 3) : rounds;
    for (let round = 0; round < times; round++)
      all.forEach((piece, i) => {
        best[i] = Math.min(best[i] ?? Infinity, time(node, piece, job));
      });
    return best;
  });
  [whole, ...pieces].forEach(({ name }, i) => {
    const cells = table.map((best) =>
      i === 0 ? `${Math.round(best[0] ?? 0)} ms` : ((best[i] ?? 0) / (best[0] ?? 1)).toFixed(2),
    );
    console.log(`| ${i === 0 ? "with all" : `without ${name}`} | ${cells.join(" | ")} |`);
  });
}
rmSync(folder, { recursive: true, force: true });
