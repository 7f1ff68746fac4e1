import type { Peers } from "../peers/install.ts";
import { type Contender, type Measured, measure } from "./measure.ts";

/** What a job needs to make its commands. */
export interface Bench {
  /** Where the inputs are, and where outputs may go. */
  readonly folder: string;
  readonly peers: Peers;
  readonly rounds: number;
}

/** One benchmark: commands that do the same work, `node -e 0` first. */
export interface Job {
  readonly name: string;
  readonly title: string;
  /** What is to be known about how it was measured. */
  readonly note: string;
  /** At most as many rounds; long jobs need few. */
  readonly rounds?: number;
  contenders(bench: Bench): readonly Contender[];
  /** How often the work of a contender must be done to equal the others'; 1 where not named. */
  readonly times?: Readonly<Record<string, number>>;
}

/** What a job came to. */
export interface Result {
  readonly job: Job;
  readonly measured: readonly Measured[];
}

/** The empty program: what every ratio is to. */
export const nothing: Contender = { name: "node -e 0", command: [process.execPath, "-e", "0"] };

/** Runs a job; the empty program is part of every round. */
export async function runJob(job: Job, bench: Bench): Promise<Result> {
  const rounds = Math.min(job.rounds ?? bench.rounds, bench.rounds);
  const warmUp = rounds > 3 ? 2 : 0;
  const measured = await measure([nothing, ...job.contenders(bench)], { rounds, warmUp });
  return { job, measured: measured.map((one) => scaled(one, job.times?.[one.name] ?? 1)) };
}

function scaled(measured: Measured, times: number): Measured {
  if (times === 1) return measured;
  const { milliseconds, fastest, ratio, processorRatio } = measured;
  return {
    ...measured,
    milliseconds: milliseconds * times,
    fastest: fastest * times,
    ratio: ratio * times,
    processorRatio: processorRatio * times,
  };
}
