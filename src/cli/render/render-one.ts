import { withDefaults } from "../../config/with-defaults.ts";
import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import type { Format, RenderedFile } from "../../pipeline/render.ts";
import type { ConfigShelf } from "../config/config-shelf.ts";
import type { Context } from "../context.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { blockingErrors, forFinal } from "../final.ts";
import { HostError } from "../host.ts";
import { hostMessage } from "../host-message.ts";
import type { Candidate } from "../inputs.ts";
import { shownPath } from "../paths.ts";
import { readCandidate } from "../read-plans.ts";
import type { CheckBytes, Press } from "../stages.ts";
import { tell } from "../tell.ts";
import { tellBug } from "../tell-bug.ts";
import { fileWords } from "../words/file-words.ts";
import { renderWords } from "../words/render-words.ts";
import { createdAt } from "./created-at.ts";
import { destinationOf } from "./destination.ts";
import { keepBackup, standingOf } from "./guard.ts";
import { targetOf } from "./targets.ts";

/** The settled options of `plan render`. */
export interface RenderOptions {
  /** Undefined: those of the configuration, else all. */
  readonly formats: readonly Format[] | undefined;
  /** Undefined: the folder of the configuration, else the plan's own. */
  readonly out: string | undefined;
  readonly force: boolean;
  readonly final: boolean;
  /** Seconds since 1970 of SOURCE_DATE_EPOCH. */
  readonly epoch: number | undefined;
}

/** A run of `plan render`: what it works with and what it has come to so far. */
export interface Run {
  readonly check: CheckBytes;
  readonly press: Press;
  readonly shelf: ConfigShelf;
  readonly options: RenderOptions;
  readonly context: Context;
  /** Errors that have stopped a plan. */
  readonly stopping: Diagnostic[];
  /** The plans they have stopped. */
  readonly stopped: string[];
  /** Findings that stop nothing: only their number is told. */
  readonly passing: Diagnostic[];
  plans: number;
  passedOver: number;
  rendered: number;
  written: number;
}

/** A run that has done nothing yet. */
export function createRun(
  check: CheckBytes,
  press: Press,
  shelf: ConfigShelf,
  options: RenderOptions,
  context: Context,
): Run {
  const counts = { plans: 0, passedOver: 0, rendered: 0, written: 0 };
  return { check, press, shelf, options, context, stopping: [], stopped: [], passing: [], ...counts };
}

/** Renders one plan and says what the run should end with on its account; our own mistake over one spares the others. */
export async function renderOne(candidate: Candidate, run: Run): Promise<ExitCode> {
  try {
    return await attempt(candidate, run);
  } catch (error) {
    if (error instanceof HostError) {
      tell("error", hostMessage(error, run.context.host, run.context.language), run.context);
      return exitCodes.files;
    }
    return tellBug(error, run.context, candidate.shown);
  }
}

async function attempt(candidate: Candidate, run: Run): Promise<ExitCode> {
  const { options, context, press } = run;
  const bytes = await readCandidate(candidate, context);
  if (typeof bytes === "string") {
    tell("error", bytes, context);
    return exitCodes.files;
  }
  const checked = run.check(bytes, candidate.shown, run.shelf.of(candidate.file).config);
  if (!checked.isPlan && !candidate.named) {
    run.passedOver += 1;
    return exitCodes.fine;
  }
  run.plans += 1;
  const findings = options.final ? forFinal(checked.diagnostics) : checked.diagnostics;
  const blocking = blockingErrors(findings, options.final);
  if (checked.plan === undefined || blocking.length > 0) return stop(candidate, blocking, run);
  const { config, style } = run.shelf.of(candidate.file);
  const plan = withDefaults(checked.plan, config.defaults, style);
  const { formats } = destinationOf(candidate, options, run.shelf);
  const printed = await press.print(plan, formats, createdAt(plan, options.epoch));
  const errors = printed.diagnostics.filter(({ severity }) => severity === "error");
  if (printed.files === undefined || errors.length > 0) return stop(candidate, printed.diagnostics, run);
  run.passing.push(...findings, ...printed.diagnostics);
  return save(candidate, printed.files, run);
}

function stop(candidate: Candidate, errors: readonly Diagnostic[], run: Run): ExitCode {
  run.stopping.push(...errors);
  run.stopped.push(candidate.shown);
  return exitCodes.problems;
}

/** Writes the documents of a plan: all of them, or none where one may not be overwritten. */
function save(candidate: Candidate, files: readonly RenderedFile[], run: Run): ExitCode {
  const { context, options, press } = run;
  const { host, language } = context;
  const words = renderWords[language];
  const { out } = destinationOf(candidate, options, run.shelf);
  const targets = files.map(({ format, bytes }) => {
    const path = targetOf(candidate, format, out, host);
    return { path, bytes, standing: standingOf(path, format, press, host) };
  });
  const taken = targets.filter(
    ({ standing }) => standing.state === "foreign" || standing.state === "changed",
  );
  if (taken.length > 0 && !options.force) {
    for (const { path, standing } of taken) {
      const sentence = standing.state === "changed" ? words.changed : words.foreign;
      tell("error", sentence(shownPath(path, host)), context, words.waysOut);
    }
    return exitCodes.files;
  }
  if (out !== undefined) host.makeFolder(host.path.resolve(host.cwd, out));
  for (const { path, standing } of taken) {
    const backup = keepBackup(path, standing.bytes ?? new Uint8Array(), host);
    host.out.write(`${words.backup(shownPath(path, host), shownPath(backup, host))}\n`);
  }
  for (const { path, bytes } of targets) {
    host.writeAtomic(path, bytes);
    host.out.write(`${fileWords[language].written(shownPath(path, host))}\n`);
    run.written += 1;
  }
  run.rendered += 1;
  return exitCodes.fine;
}
