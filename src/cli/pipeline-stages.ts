import type { Stages } from "./stages.ts";

/** The stages of the real pipeline. */
export function createStages(): Stages {
  return {
    check: async () => (await import("../pipeline/check.ts")).checkBytes,
    press: async (options, host) => (await import("./press/press.ts")).createPress(options, host),
  };
}
