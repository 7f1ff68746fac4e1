import { candidatesOf } from "../batch/shard.ts";
import { changedSince } from "../check/changed.ts";
import { checkOptions } from "../check/check-options.ts";
import { examine } from "../check/examine.ts";
import { forPrograms } from "../check/outputs.ts";
import { writeReports } from "../check/write-reports.ts";
import type { Context } from "../context.ts";
import { type ExitCode, exitCodes, graver } from "../exit-codes.ts";
import { menderFor } from "../fix/mender.ts";
import { gatherInputs } from "../inputs/inputs.ts";
import { reportedOf } from "../line/reported.ts";
import { tell } from "../line/tell.ts";
import { batchWords } from "../words/batch-words.ts";
import { hostWords } from "../words/host-words.ts";
import { reportWords } from "../words/report-words.ts";

/** `plan check`: reads every plan that the arguments mean and reports every problem in one run. */
export async function check(
  args: readonly string[],
  given: Readonly<Record<string, unknown>>,
  context: Context,
): Promise<ExitCode> {
  const options = checkOptions(given, context);
  const mender = await menderFor(given, args, context);
  const { candidates: found, problems } = await gatherInputs(args, context);
  const all = options.changed === undefined ? found : await changedSince(options.changed, found, context);
  const { shard } = options;
  const candidates = shard === undefined ? all : candidatesOf(shard, all, context);
  const examined = await examine(candidates, options, mender, context);
  if (examined.done < candidates.length) return interrupted(examined.done, candidates.length, context);
  const { diagnostics, paths, passedOver } = examined;
  const unread = [...problems, ...examined.unread];
  const mending = mender?.finish() ?? exitCodes.fine;
  if (paths.length === 0 && unread.length === 0) {
    if (shard !== undefined && all.length > 0)
      tell("info", batchWords[context.language].emptyShard(shard.index, shard.count), context);
    else if (options.changed === undefined)
      unread.push(hostWords[context.language].noPlans(args.join(" ") || "."));
    else tell("info", reportWords[context.language].nothingChanged(options.changed), context);
  }
  for (const sentence of unread) tell("error", sentence, context);
  const distinct = await reportedOf(diagnostics);
  const findings = options.quiet ? distinct.filter(({ severity }) => severity === "error") : distinct;
  const told = {
    report: { diagnostics: findings, files: paths.length, passedOver },
    paths,
    failing: options.failing,
    most: options.most,
    quieted: distinct.length - findings.length,
    offerFix: mender === undefined,
    printer: mender?.takesOutput ? context.host.err : context.host.out,
  };
  await writeReports(paths.length > 0 ? options.outputs : forPrograms(options.outputs), told, context);
  const reading = unread.length > 0 ? exitCodes.files : mending;
  const failed = diagnostics.some(({ severity }) => options.failing.includes(severity));
  return graver(reading, failed ? exitCodes.problems : exitCodes.fine);
}

/** A report of half the plans would pass for one of all: none is written. */
function interrupted(done: number, all: number, context: Context): ExitCode {
  tell("error", batchWords[context.language].checkInterrupted(done, all), context);
  return exitCodes.interrupted;
}
