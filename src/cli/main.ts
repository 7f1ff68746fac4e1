import { createNodeHost } from "./host/node-host.ts";
import { createStages } from "./pipeline-stages.ts";
import { run } from "./program/run.ts";

/**
 * Runs the command line of this process. The exit code is set, never forced, so that what has been
 * printed reaches a slow reader first.
 */
export async function main(): Promise<void> {
  process.exitCode = await run(process.argv.slice(2), createNodeHost(), createStages());
}
