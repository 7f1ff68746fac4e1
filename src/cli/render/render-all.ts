import { setImmediate as turn } from "node:timers/promises";
import { inOrder } from "../batch/in-order.ts";
import { createInterruption, type Interruption } from "../batch/interruption.ts";
import { threadsFor } from "../batch/jobs.ts";
import { createProgress } from "../batch/progress.ts";
import { shareWork } from "../batch/share-work.ts";
import { type ExitCode, exitCodes, graver } from "../exit-codes.ts";
import type { Candidate } from "../inputs/candidate.ts";
import { tell } from "../line/tell.ts";
import type { PressOptions, Rack } from "../stages.ts";
import { batchWords } from "../words/batch-words.ts";
import { createRecords, type Records } from "./records.ts";
import { renderOne } from "./render-one.ts";
import type { PlanTask, Rendered } from "./rendered.ts";
import { createTotals, reportRun, type Totals } from "./report-run.ts";
import { createTeller, many } from "./teller.ts";
import { createFreshness, type Freshness } from "./up-to-date.ts";
import type { Workshop } from "./workshop.ts";

/** How a batch is done. */
export interface BatchOptions {
  /** Undefined: as many threads as pay. */
  readonly jobs: number | undefined;
  /** Also what is up to date. */
  readonly rebuild: boolean;
  /** Whether to name the documents that are up to date. */
  readonly tellFresh: boolean;
  readonly press: PressOptions;
}

/** What a batch has come to. */
export interface Batch {
  readonly code: ExitCode;
  readonly totals: Totals;
}

/** Renders plans, one after the other or in threads; what is said comes in the order of the plans. */
export async function renderAll(
  candidates: readonly Candidate[],
  shop: Workshop,
  rackOf: (candidate: Candidate) => Rack,
  batch: BatchOptions,
): Promise<Batch> {
  const { context, options } = shop;
  const { host, language } = context;
  const words = batchWords[language];
  const began = host.now();
  const records = createRecords(host);
  const freshness = createFreshness({ records, press: shop.press, shelf: shop.shelf, rackOf, options, host });
  const totals = createTotals();
  const bar = candidates.length >= many && host.err.isTerminal;
  const progress = createProgress(words.rendering, candidates.length, bar ? host.err : silent, host.now);
  const interruption = createInterruption(host, () => progress.above(host.err, `${words.stopping}\n`));
  let code: ExitCode = exitCodes.fine;
  const teller = createTeller({
    plans: candidates.length,
    progress,
    totals,
    freshness,
    tellFresh: batch.tellFresh,
    context,
  });
  try {
    const tasks = await tasksOf(candidates, freshness, batch.rebuild, interruption);
    const work = await workerFor(candidates.length - freshIn(tasks), shop, batch);
    const done = await inOrder<Candidate, Rendered | "fresh">({
      tasks: candidates,
      width: work.width,
      interruption,
      work: async (candidate) => {
        const task = tasks.get(candidate) ?? freshness.taskOf(candidate, batch.rebuild);
        return task.papers.length === 0 ? "fresh" : work.render(task);
      },
      take(result, candidate) {
        if (result === "fresh") return teller.fresh(candidate);
        code = graver(code, result.code);
        for (const [paper, record] of Object.entries(result.records))
          freshness.keep(candidate, paper, record);
        teller.rendered(result, candidate);
      },
    });
    await work.end();
    progress.end();
    return finish(done, candidates.length, { code, totals }, records, host.now() - began, shop);
  } finally {
    interruption.end();
  }
}

/** Fewer plans than these are rendered before a second thread has started. */
const worthThreads = 20;

const silent = { isTerminal: false, columns: 80, write: () => undefined };

/** Writes down what was done and tells it. */
function finish(
  done: number,
  all: number,
  { code, totals }: Batch,
  records: Records,
  time: number,
  { context, options }: Workshop,
): Batch {
  records.save();
  if (totals.rendered + totals.skipped + totals.stopped > 0) reportRun(totals, options.final, time, context);
  if (done === all) return { code, totals };
  const words = batchWords[context.language];
  tell("error", words.interrupted(done, all), context, words.interruptedHint);
  return { code: exitCodes.interrupted, totals };
}

/** What is left to do for each plan. */
async function tasksOf(
  candidates: readonly Candidate[],
  freshness: Freshness,
  rebuild: boolean,
  interruption: Interruption,
): Promise<ReadonlyMap<Candidate, PlanTask>> {
  const tasks = new Map<Candidate, PlanTask>();
  for (const candidate of candidates) {
    if (interruption.asked) break;
    tasks.set(candidate, freshness.taskOf(candidate, rebuild));
    if (!rebuild && freshness.recordsOf(candidate).length > 0) await turn();
  }
  return tasks;
}

function freshIn(tasks: ReadonlyMap<Candidate, PlanTask>): number {
  return [...tasks.values()].filter(({ papers }) => papers.length === 0).length;
}

interface Worker {
  readonly width: number;
  readonly render: (task: PlanTask) => Promise<Rendered>;
  readonly end: () => Promise<void>;
}

async function workerFor(plans: number, shop: Workshop, { jobs, press }: BatchOptions): Promise<Worker> {
  const { context, options } = shop;
  const threads = threadsFor(jobs, plans, context.host.processors, worthThreads);
  const job = { kind: "render", press, options } as const;
  const others = threads - 1;
  const hired = others > 0 ? await context.stages.crew?.render(others, job, context) : undefined;
  if (hired === undefined) {
    return { width: 1, render: (one) => renderOne(one, shop), end: async () => undefined };
  }
  const crew = shareWork(hired, others, (one) => renderOne(one, shop));
  return { width: threads * 4, render: (one) => crew.do(one), end: () => crew.end() };
}
