import type { Context } from "../context.ts";
import { UsageError } from "../line/usage-error.ts";
import { batchWords } from "../words/batch-words.ts";

/** A thread takes some 80 MiB, and a container may count processors that it does not have. */
const mostUnasked = 4;
const mostAsked = 64;

/** Settles `--jobs`; undefined: what pays. */
export function jobsOf(given: unknown, { language }: Context): number | undefined {
  if (given === undefined) return undefined;
  const text = String(given).normalize("NFKC").trim();
  const jobs = /^\d+$/u.test(text) ? Number(text) : 0;
  const words = batchWords[language];
  if (jobs < 1 || jobs > mostAsked) throw new UsageError(words.wrongJobs(String(given)), words.jobsHint);
  return jobs;
}

/** How many threads work at so many plans, where they pay from `worth` plans on; 1: this one alone. */
export function threadsFor(
  jobs: number | undefined,
  plans: number,
  processors: number,
  worth: number,
): number {
  if (jobs !== undefined) return Math.max(1, Math.min(jobs, plans));
  return plans < worth ? 1 : Math.min(mostUnasked, processors);
}
