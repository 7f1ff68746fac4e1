import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import { inOrder } from "../batch/in-order.ts";
import { createInterruption } from "../batch/interruption.ts";
import { threadsFor } from "../batch/jobs.ts";
import { createProgress } from "../batch/progress.ts";
import { createConfigShelf } from "../config/config-shelf.ts";
import type { Context } from "../context.ts";
import type { Mender } from "../fix/mender.ts";
import type { Candidate } from "../inputs/candidate.ts";
import { batchWords } from "../words/batch-words.ts";
import type { CheckOptions } from "./check-options.ts";
import type { Examination } from "./examination.ts";
import { examineSome } from "./examine-one.ts";

/** What became of the files of a run. */
export interface Examined {
  readonly diagnostics: readonly Diagnostic[];
  /** The plans that were read, as shown to the user. */
  readonly paths: readonly string[];
  /** Sentences about files that could not be read. */
  readonly unread: readonly string[];
  /** How many files of folders are no plans. */
  readonly passedOver: number;
  /** How many files were looked at; fewer than there are where Ctrl-C came. */
  readonly done: number;
}

/** From so many files on a terminal is shown how far it is. */
const many = 100;
/** A check takes a few milliseconds: for fewer files a second thread starts too late. */
const worthThreads = 200;
/** Files that go to a thread in one message. */
const together = 8;

/** Reads, checks and, where that is asked for, mends every file that is a plan. */
export async function examine(
  candidates: readonly Candidate[],
  options: CheckOptions,
  mender: Mender | undefined,
  context: Context,
): Promise<Examined> {
  const { host, language } = context;
  const shelf = createConfigShelf(host);
  const desk = { check: await context.stages.check(), shelf, final: options.final, mender, context };
  const diagnostics: Diagnostic[] = [];
  const paths: string[] = [];
  const unread: string[] = [];
  let passedOver = 0;
  let looked = 0;
  const isLong = candidates.length >= many && mender === undefined;
  const printer = isLong ? host.err : { write: host.err.write, isTerminal: false, columns: 80 };
  const progress = createProgress(batchWords[language].checking, candidates.length, printer, host.now);
  const interruption = createInterruption(host);
  const threads =
    mender === undefined ? threadsFor(options.jobs, candidates.length, host.processors, worthThreads) : 1;
  const job = { kind: "check", final: options.final } as const;
  const crew = threads > 1 ? await context.stages.crew?.check(threads, job, context) : undefined;
  // The threads read configurations too; what is wrong with them is told from here.
  if (crew !== undefined) for (const { file } of candidates) shelf.of(file);
  const take = (examination: Examination, { shown }: Candidate): void => {
    if (examination.outcome === "no plan") passedOver += 1;
    else if (examination.outcome === "unread") unread.push(examination.sentence ?? shown);
    else paths.push(shown);
    diagnostics.push(...examination.diagnostics);
    looked += 1;
    progress.show(looked, "");
  };
  await inOrder<readonly Candidate[], readonly Examination[]>({
    tasks: groupsOf(candidates, crew === undefined ? 1 : together),
    width: crew === undefined ? 1 : threads * 2,
    interruption,
    work: (group) => (crew === undefined ? examineSome(group, desk) : crew.do(group)),
    take: (examinations, group) => {
      for (const [at, examination] of examinations.entries()) take(examination, group[at] as Candidate);
    },
  });
  await crew?.end();
  progress.end();
  interruption.end();
  return { diagnostics: [...shelf.diagnostics(), ...diagnostics], paths, unread, passedOver, done: looked };
}

function groupsOf(candidates: readonly Candidate[], size: number): readonly (readonly Candidate[])[] {
  const count = Math.ceil(candidates.length / size);
  return Array.from({ length: count }, (_, at) => candidates.slice(at * size, (at + 1) * size));
}
