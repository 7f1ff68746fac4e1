import { withDefaults } from "../../config/with-defaults.ts";
import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import type { Format, RenderedFile } from "../../pipeline/render.ts";
import { countsOf } from "../../report/labels.ts";
import type { ConfigShelf } from "../config/config-shelf.ts";
import type { Context } from "../context.ts";
import { HostError } from "../host/host.ts";
import { hostMessage } from "../host/host-message.ts";
import { shownPath } from "../host/paths.ts";
import { blockingErrors, forFinal } from "../inputs/final.ts";
import { readCandidate } from "../inputs/read-plans.ts";
import { exitCodes, graver } from "../program/exit-codes.ts";
import { tell } from "../program/tell.ts";
import { tellBug } from "../program/tell-bug.ts";
import type { CheckBytes, Press, Printed } from "../stages.ts";
import { fileWords } from "../words/file-words.ts";
import { renderWords } from "../words/render-words.ts";
import { capturing } from "./capture.ts";
import { createdAt } from "./created-at.ts";
import { destinationOf } from "./destination.ts";
import { digestOf } from "./digest.ts";
import { keepBackup, type Standing, standingOf } from "./guard.ts";
import { contentOf } from "./identity.ts";
import { noCounts, type PlanTask, type Rendered } from "./rendered.ts";
import { shownOf } from "./show-findings.ts";
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

/** What plans are rendered with; it stays warm from one to the next. */
export interface Workshop {
  readonly check: CheckBytes;
  readonly press: Press;
  readonly shelf: ConfigShelf;
  readonly options: RenderOptions;
  readonly context: Context;
}

const nothing: Rendered = {
  code: exitCodes.fine,
  outcome: "failed",
  printed: [],
  shown: [],
  found: noCounts,
  written: 0,
  notices: [],
  record: undefined,
};

/** Renders one plan; what is said of it comes back as data. Our own mistake over one spares the others. */
export async function renderOne(task: PlanTask, shop: Workshop): Promise<Rendered> {
  const { context, pieces } = capturing(shop.context);
  const own = { ...shop, context };
  try {
    return { ...(await attempt(task, own)), printed: pieces };
  } catch (error) {
    if (!(error instanceof HostError)) {
      return { ...nothing, code: tellBug(error, context, task.candidate.shown), printed: pieces };
    }
    tell("error", hostMessage(error, context.host, context.language), context);
    return { ...nothing, code: exitCodes.files, printed: pieces };
  }
}

async function attempt(task: PlanTask, shop: Workshop): Promise<Rendered> {
  const { candidate } = task;
  const { options, context, press } = shop;
  const bytes = await readCandidate(candidate, context);
  if (typeof bytes === "string") {
    tell("error", bytes, context);
    return { ...nothing, code: exitCodes.files };
  }
  const { config, style } = shop.shelf.of(candidate.file);
  const checked = shop.check(bytes, candidate.shown, config);
  if (!checked.isPlan && !candidate.named) return { ...nothing, outcome: "no plan" };
  const findings = options.final ? forFinal(checked) : checked.diagnostics;
  const blocking = blockingErrors(findings, options.final);
  if (checked.plan === undefined || blocking.length > 0) return stopped(blocking, shop);
  const plan = withDefaults(checked.plan, config.defaults, style);
  const { formats } = destinationOf(candidate, options, shop.shelf);
  const printed = await press.print(plan, formats, createdAt(plan, options.epoch));
  if (printed.files === undefined) return stopped(printed.diagnostics, shop);
  const errors = printed.diagnostics.filter(({ severity }) => severity === "error");
  const saved = await save(task, printed.files, shop);
  const others = printed.diagnostics.filter(({ severity }) => severity !== "error");
  const found = countsOf([...findings, ...others]);
  if (errors.length > 0) return { ...missing(saved, errors, shop), found, notices: press.notices() };
  const record = saved.outcome === "rendered" ? recordOf(bytes, printed, shop) : undefined;
  return { ...saved, found, notices: press.notices(), record: record && { ...record, found } };
}

/** Some formats are written, others errors have stopped: the plan is not done. */
function missing(saved: Rendered, errors: readonly Diagnostic[], { context }: Workshop): Rendered {
  return { ...saved, code: graver(saved.code, exitCodes.problems), shown: shownOf(errors, context) };
}

function stopped(errors: readonly Diagnostic[], { context }: Workshop): Rendered {
  return { ...nothing, code: exitCodes.problems, outcome: "stopped", shown: shownOf(errors, context) };
}

function recordOf(plan: Uint8Array, { files = [], read }: Printed, { context }: Workshop) {
  const outputs = Object.fromEntries(files.map(({ format, bytes }) => [format, digestOf(bytes)]));
  return {
    plan: digestOf(plan),
    read: (read ?? []).map((path) => [path, contentOf(path, context.host)] as const),
    outputs,
  };
}

interface Target {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly standing: Standing;
}

/** Writes the documents of a plan: all of them, or none where one may not be overwritten. */
async function save(
  { candidate, known }: PlanTask,
  files: readonly RenderedFile[],
  shop: Workshop,
): Promise<Rendered> {
  const { context, options, press } = shop;
  const { host, language } = context;
  const words = renderWords[language];
  const { out } = destinationOf(candidate, options, shop.shelf);
  const targets: Target[] = [];
  for (const { format, bytes } of files) {
    const path = targetOf(candidate, format, out, host);
    targets.push({ path, bytes, standing: await standingOf(path, format, known[format], press, host) });
  }
  const taken = targets.filter(({ standing: { state } }) => state === "foreign" || state === "changed");
  if (taken.length > 0 && !options.force) {
    for (const { path, standing } of taken) {
      const sentence = standing.state === "changed" ? words.changed : words.foreign;
      tell("error", sentence(shownPath(path, host)), context, words.waysOut);
    }
    return { ...nothing, code: exitCodes.files, outcome: "kept" };
  }
  if (out !== undefined) host.makeFolder(host.path.resolve(host.cwd, out));
  for (const { path, standing } of targets) {
    if (standing.bytes === undefined || standing.state === "untouched") continue;
    const backup = shownPath(keepBackup(path, standing.bytes, host), host);
    const sentence = standing.state === "saved" ? words.savedBackup : words.backup;
    host.out.write(`${sentence(shownPath(path, host), backup)}\n`);
  }
  for (const { path, bytes } of targets) {
    // A document can be made again: it need not wait for the disk.
    host.writeAtomic(path, bytes, false);
    host.out.write(`${fileWords[language].written(shownPath(path, host))}\n`);
  }
  return { ...nothing, outcome: "rendered", written: targets.length };
}
