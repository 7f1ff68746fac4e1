import type { Severity } from "../../diagnostic/problem.ts";
import { jobsOf } from "../batch/jobs.ts";
import { type Shard, shardOf } from "../batch/shard.ts";
import type { Context } from "../context.ts";
import { oneOf, severities } from "../line/options.ts";
import { UsageError } from "../line/usage-error.ts";
import { reportWords } from "../words/report-words.ts";
import { usageWords } from "../words/usage-words.ts";
import { type Output, outputsIn } from "./outputs.ts";

/** The settled options of `plan check`. */
export interface CheckOptions {
  readonly outputs: readonly Output[];
  /** The severities that fail the run, gravest first. */
  readonly failing: readonly Severity[];
  readonly final: boolean;
  /** Whether errors alone are told. */
  readonly quiet: boolean;
  /** How many findings are shown to a person. */
  readonly most: number;
  /** Only plans that differ from this git revision. */
  readonly changed: string | undefined;
  /** Undefined: as many threads as pay. */
  readonly jobs: number | undefined;
  /** Only a part of them. */
  readonly shard: Shard | undefined;
}

/** Settles what was given on the command line; a usage error where it makes no sense. */
export function checkOptions(given: Readonly<Record<string, unknown>>, context: Context): CheckOptions {
  const words = usageWords[context.language];
  const failOn = oneOf("--fail-on", String(given.failOn ?? "error"), severities, words);
  return {
    outputs: outputsIn(given.format, context),
    failing: severities.slice(0, severities.indexOf(failOn) + 1),
    final: given.final === true,
    quiet: given.quiet === true,
    most: mostOf(given.maxProblems, context),
    jobs: jobsOf(given.jobs, context),
    shard: shardOf(given.shard, context),
    changed: given.changed === true ? "HEAD" : typeof given.changed === "string" ? given.changed : undefined,
  };
}

function mostOf(given: unknown, { language }: Context): number {
  if (given === undefined) return Number.POSITIVE_INFINITY;
  const text = String(given).trim();
  if (!/^\d+$/.test(text)) throw new UsageError(reportWords[language].wrongCount(text));
  return Number(text);
}
