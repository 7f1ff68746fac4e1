import { keepCode, loadModule } from "./load-module.ts";
import { packs } from "./packs.ts";

/** Runs the command line of this process; afterwards the code that was compiled is kept for the next run. */
export async function launch(): Promise<void> {
  await (entry("main").main as () => Promise<void>)();
  if (process.env.PLAN_CODE_CACHE !== "off" && process.exitCode !== 70) keepCode();
}

/** The exports of an entry point of the bundle, as a worker's. */
export function entry(name: string): Readonly<Record<string, unknown>> {
  return loadModule(packs.entries[name] ?? "");
}
