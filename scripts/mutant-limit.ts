import { Worker } from "node:worker_threads";

// Runs before each file of tests (`npm run mutants`): broken code may never end, and nothing inside its thread can
// stop it then. A thread beside it ends the process, and the mutant counts as seen. The run that sets the limit has none.

const state = globalThis as { mutantLimit?: Worker };
const milliseconds = process.env.PLAN_MUTANT_LIMIT;

await state.mutantLimit?.terminate();
if (milliseconds !== undefined) {
  const code = `setTimeout(() => process.kill(process.pid, "SIGKILL"), ${Number(milliseconds)})`;
  state.mutantLimit = new Worker(code, { eval: true });
  state.mutantLimit.unref();
}
