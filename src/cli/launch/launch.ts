import { setFlagsFromString } from "node:v8";
import { keepCode, loadModule } from "./load-module.ts";
import { packs } from "./packs.ts";

/**
 * A command lives for a tenth of a second: code that is compiled to machine code after a few calls is
 * thrown away before it pays, and the compiler's memory is a sixth of the whole. So V8 waits longer; in
 * a batch it still gets there. Garbage is collected when there is no more room, not bit by bit on other
 * threads before: most commands end sooner. Another version may not know a flag and would say so: only
 * where it was measured.
 */
const flags = [
  "--interrupt-budget=1000000",
  "--regexp-tier-up-ticks=100",
  "--no-incremental-marking",
] as const;

/** Seconds after which V8 may have let go of functions that only the start calls: such code makes later runs slow. */
const long = 5;

/** Runs the command line of this process; afterwards the code that was compiled is kept for the next run. */
export async function launch(): Promise<void> {
  if (process.versions.node.startsWith("20.")) for (const flag of flags) setFlagsFromString(flag);
  await (entry("main").main as () => Promise<void>)();
  const worthKeeping = process.exitCode !== 70 && process.uptime() < long;
  if (process.env.PLAN_CODE_CACHE !== "off" && worthKeeping) keepCode();
}

/** The exports of an entry point of the bundle, as a worker's. */
export function entry(name: string): Readonly<Record<string, unknown>> {
  return loadModule(packs.entries[name] ?? "");
}
