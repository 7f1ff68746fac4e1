import { keepCode, loadModule } from "./load-module.ts";
import { packs } from "./packs.ts";

/** Seconds after which V8 may have let go of functions that only the start calls: such code makes later runs slow. */
const long = 5;

/** Seconds after which a run that lasts, as that of the studio, keeps its code while it goes on. */
const started = 3;

/** Runs the command line of this process; the code that was compiled is kept for the next run. */
export async function launch(): Promise<void> {
  const keep = process.env.PLAN_CODE_CACHE === "off" ? () => undefined : keepCode;
  const meanwhile = setTimeout(keep, started * 1000).unref();
  await (entry("main").main as () => Promise<void>)();
  clearTimeout(meanwhile);
  if (process.exitCode !== 70 && process.uptime() < long) keep();
}

/** The exports of an entry point of the bundle, as a worker's. */
export function entry(name: string): Readonly<Record<string, unknown>> {
  return loadModule(packs.entries[name] ?? "");
}
