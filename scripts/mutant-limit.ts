import { Worker } from "node:worker_threads";

// Runs before each file of tests (`npm run mutants`): broken code may never end, and nothing inside its thread can
// stop it then. A thread beside it ends the process, and the mutant counts as seen.

const state = globalThis as { mutantLimit?: Worker };
const milliseconds = Number(process.env.PLAN_MUTANT_LIMIT ?? 60_000);
const code = `setTimeout(() => process.kill(process.pid, "SIGKILL"), ${milliseconds})`;

await state.mutantLimit?.terminate();
state.mutantLimit = new Worker(code, { eval: true });
state.mutantLimit.unref();
