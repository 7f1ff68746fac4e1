import { setFlagsFromString } from "node:v8";
import Tinypool from "tinypool";

import type { Host } from "../host/host.ts";
import type { Crew, CrewJob, Setting } from "../stages.ts";
import { tasksHeld } from "./share-work.ts";

/** What every thread is told when it starts; plain data. */
export interface CrewSetup {
  readonly job: CrewJob;
  readonly language: Setting["language"];
  /** The streams belong to the main thread: colours and widths are its own. */
  readonly out: Terminal;
  readonly err: Terminal;
}

/** What is to be known of a stream to word something for it. */
export interface Terminal {
  readonly isTerminal: boolean;
  readonly columns: number;
}

/** The bundled code of the threads; a run from the sources has none. */
export function crewFile(host: Host): string | undefined {
  const file = host.path.join(host.packageFolder, "dist", "worker.js");
  return host.entry(file) === "file" ? file : undefined;
}

/**
 * What lives from plan to plan takes 17 MiB of a thread's heap. V8 would let it grow to four times as
 * much before it collects; this lets it grow by 60 %. And each thread sweeps its own young objects:
 * helpers of its own would wait for the processors that the crew has taken, and hold memory meanwhile.
 * Another version may not know a flag and would say so: only where it was measured.
 */
const flags = ["--heap-growing-percent=60", "--no-parallel-scavenge"] as const;

/** Starts threads; `file` is the bundled code. */
export function createCrew<Task, Result>(
  file: string,
  threads: number,
  job: CrewJob,
  { host, language }: Setting,
): Crew<Task, Result> {
  const terminal = ({ isTerminal, columns }: Terminal): Terminal => ({ isTerminal, columns });
  const workerData: CrewSetup = {
    job,
    language,
    out: terminal(host.out),
    err: terminal(host.err),
  };
  if (host.nodeVersion.startsWith("20.")) for (const flag of flags) setFlagsFromString(flag);
  const pool = new Tinypool({
    filename: file,
    minThreads: threads,
    maxThreads: threads,
    isolateWorkers: false,
    concurrentTasksPerWorker: tasksHeld,
    // What a plan leaves behind is collected soon: a thread needs no 48 MiB of it.
    resourceLimits: { maxYoungGenerationSizeMb: 8 },
    workerData,
  });
  return {
    do: (task) => pool.run(task),
    end: () => pool.destroy(),
  };
}
