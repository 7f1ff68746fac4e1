import type { Crew, CrewJob, Setting, Stages } from "./stages.ts";

/** The stages of the real pipeline. */
export function createStages(): Stages {
  return {
    check: async () => (await import("../pipeline/check.ts")).checkBytes,
    press: async (options, host) => (await import("./press/press.ts")).createPress(options, host),
    crew: { render: startCrew, check: startCrew },
  };
}

async function startCrew<Task, Result>(
  threads: number,
  job: CrewJob,
  setting: Setting,
): Promise<Crew<Task, Result> | undefined> {
  const { createCrew, crewFile } = await import("./batch/crew.ts");
  const file = crewFile(setting.host);
  return file === undefined ? undefined : createCrew<Task, Result>(file, threads, job, setting);
}
