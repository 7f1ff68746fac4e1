import type { PlanTask, Rendered } from "./render/rendered.ts";
import type { RenderSetup, Stages } from "./stages.ts";

/** The stages of the real pipeline. */
export function createStages(): Stages {
  return {
    check: async () => (await import("../pipeline/check.ts")).checkBytes,
    press: async (options, host) => (await import("./press/press.ts")).createPress(options, host),
    renderCrew: async (threads, setup, context) => {
      const { createCrew, crewFile } = await import("./batch/crew.ts");
      const file = crewFile(context.host);
      return file === undefined
        ? undefined
        : createCrew<PlanTask, Rendered, RenderSetup>(file, threads, "render", setup, context);
    },
  };
}
