import { keepCode, loadModule } from "./load-module.ts";
import { packs } from "./packs.ts";

/** Seconds after which V8 may have let go of functions that only the start calls: such code makes later runs slow. */
const long = 5;

/** Runs the command line of this process; afterwards the code that was compiled is kept for the next run. */
export async function launch(): Promise<void> {
  await (entry("main").main as () => Promise<void>)();
  const worthKeeping = process.exitCode !== 70 && process.uptime() < long;
  if (process.env.PLAN_CODE_CACHE !== "off" && worthKeeping) keepCode();
}

/** The exports of an entry point of the bundle, as a worker's. */
export function entry(name: string): Readonly<Record<string, unknown>> {
  return loadModule(packs.entries[name] ?? "");
}
