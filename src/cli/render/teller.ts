import type { Progress } from "../batch/progress.ts";
import type { Context } from "../context.ts";
import { printedPath } from "../host/paths.ts";
import type { Candidate } from "../inputs/candidate.ts";
import { batchWords } from "../words/batch-words.ts";
import { noCounts, type Rendered } from "./rendered.ts";
import { count, type Totals } from "./report-run.ts";
import type { Freshness } from "./up-to-date.ts";

/** Says what becomes of the plans of a batch, one after the other. */
export interface Teller {
  rendered(result: Rendered, candidate: Candidate): void;
  /** Tells of a plan whose documents are up to date. */
  fresh(candidate: Candidate): void;
}

/** What a teller works with. */
export interface TellerOptions {
  readonly plans: number;
  readonly progress: Progress;
  readonly totals: Totals;
  readonly freshness: Freshness;
  /** Whether documents that are up to date are named, where there are few. */
  readonly tellFresh: boolean;
  readonly context: Context;
}

/** From so many plans on a terminal shows a bar in the place of a line for each file. */
export const many = 20;

/** Counts and tells; where there are many plans, a terminal is spared the lines for files that went well. */
export function createTeller({
  plans,
  progress,
  totals,
  freshness,
  tellFresh,
  context,
}: TellerOptions): Teller {
  const { host, language } = context;
  const words = batchWords[language];
  const spared = plans >= many && host.err.isTerminal && host.out.isTerminal;
  let done = 0;
  const step = (): void => {
    done += 1;
    progress.show(done, totals.stopped > 0 ? words.failing(totals.stopped) : "");
  };
  return {
    rendered(result, candidate) {
      count(result, candidate.shown, totals);
      for (const [stream, text] of result.printed) {
        const fine = stream === "out" && result.outcome === "rendered";
        if (!(spared && fine)) progress.above(host[stream], text);
      }
      step();
    },
    fresh(candidate) {
      totals.skipped += 1;
      const records = freshness.recordsOf(candidate);
      // What the checks had found is in every paper's record.
      const found = records[0]?.found ?? noCounts;
      for (const { read } of records) for (const [path] of read) totals.read.add(path);
      totals.found.error += found.error;
      totals.found.warning += found.warning;
      totals.found.info += found.info;
      if (plans < many && tellFresh) {
        for (const path of freshness.targetsOf(candidate)) {
          progress.above(host.out, `${words.upToDate(printedPath(path, host))}\n`);
        }
      }
      step();
    },
  };
}
