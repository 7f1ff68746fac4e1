import { execFileSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Runs the built command once over an example, so that V8's code for this version of Node lies beside
 * the bundle from the start. Nothing depends on it: any run leaves what it had to compile.
 */
export async function warmUp(plan: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "plan-warm-"));
  const run = (...words: readonly string[]): void => {
    execFileSync(process.execPath, ["bin/plan.js", ...words], { stdio: "ignore" });
  };
  try {
    run("check", plan);
    run("render", plan, "--out", folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
