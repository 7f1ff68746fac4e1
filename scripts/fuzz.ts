import { mkdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { fuzzCase, runCase } from "./fuzz/fuzz-case.ts";
import { seedPlans } from "./fuzz/seeds.ts";

// Throws mutated plans at the checks until the time is up: npm run fuzz -- --seed 7 --minutes 5
// What fails is kept in a folder and named by seed and number; --only 1234 runs that one again.

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    minutes: { type: "string", default: "5" },
    only: { type: "string" },
    out: { type: "string", default: "build/fuzz" },
    slow: { type: "string", default: "1000" },
  },
});
const seed = Number(values.seed);
const plans = seedPlans();

/** Ends the process with a word where one plan takes longer than a minute. */
function watch(current: Int32Array): void {
  const program = `
    const { workerData } = require("node:worker_threads");
    let last = -1;
    setInterval(() => {
      const now = Atomics.load(workerData, 0);
      if (now !== last) { last = now; return; }
      require("node:fs").writeSync(2, "plan " + now + " hangs\\n");
      process.kill(process.pid, "SIGKILL");
    }, 60000);`;
  new Worker(program, { eval: true, workerData: current }).unref();
}

function keep(number: number, why: string): void {
  mkdirSync(values.out, { recursive: true });
  writeFileSync(`${values.out}/${seed}-${number}.yaml`, fuzzCase(plans, seed, number));
  console.log(`--only ${number} --seed ${seed}: ${why}`);
}

if (values.only !== undefined) {
  process.stdout.write(fuzzCase(plans, seed, Number(values.only)));
  runCase(plans, seed, Number(values.only));
} else {
  const current = new Int32Array(new SharedArrayBuffer(4));
  watch(current);
  const end = Date.now() + Number(values.minutes) * 60_000;
  let number = 0;
  let failures = 0;
  for (; Date.now() < end; number++) {
    Atomics.store(current, 0, number);
    const start = performance.now();
    try {
      runCase(plans, seed, number);
    } catch (error) {
      failures++;
      keep(
        number,
        error instanceof Error ? (error.stack ?? error.message).split("\n").slice(0, 3).join(" ") : "?",
      );
    }
    const took = performance.now() - start;
    if (took > Number(values.slow)) keep(number, `took ${Math.round(took)} ms`);
  }
  console.log(`seed ${seed}: ${number} plans, ${failures} broke a promise`);
  if (failures > 0) process.exitCode = 1;
}
