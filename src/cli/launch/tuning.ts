/**
 * A command lives for a tenth of a second: code that is compiled to machine code after a few calls is
 * thrown away before it pays, and the compiler's memory is a sixth of the whole. So V8 waits longer; in
 * a batch it still gets there. Garbage is collected when there is no more room, not bit by bit on other
 * threads before: most commands end sooner. Each flag with its own value, to go back to. Another version
 * may not know a flag and would say so: only where it was measured.
 */
const flags = [
  ["--interrupt-budget=600000", "--interrupt-budget=67584"],
  ["--regexp-tier-up-ticks=100", "--regexp-tier-up-ticks=1"],
  ["--no-incremental-marking", "--incremental-marking"],
] as const;

/** Packs that do for the shortest runs; they end before V8 would compile anything, and loading the module that sets flags takes a tenth of such a run. */
const short: ReadonlySet<string> = new Set(["start", "check", "yaml"]);

let tuned = false;

/**
 * Does some work on a pack under the flags that hold for it: V8 takes kept code only under the flags that
 * it was made under. Once a run takes more than the short packs, the flags stay set.
 */
export function tunedFor<Result>(pack: string, work: () => Result): Result {
  const before = tuned;
  set(!short.has(pack));
  const result = work();
  set(before || tuned);
  return result;
}

function set(wanted: boolean): void {
  if (tuned === wanted) return;
  tuned = wanted;
  if (!process.versions.node.startsWith("20.")) return;
  const { setFlagsFromString } = require("node:v8") as typeof import("node:v8");
  for (const [ours, own] of flags) setFlagsFromString(wanted ? ours : own);
}
