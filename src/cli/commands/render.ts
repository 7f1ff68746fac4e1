import { hasErrors } from "../../diagnostic/diagnostic.ts";
import { usualPapers } from "../../paper/paper.ts";
import { jobsOf } from "../batch/jobs.ts";
import { candidatesOf, type Shard, shardOf } from "../batch/shard.ts";
import { type ConfigShelf, createConfigShelf } from "../config/config-shelf.ts";
import type { Context } from "../context.ts";
import { type ExitCode, exitCodes, graver } from "../exit-codes.ts";
import { shownPath } from "../host/paths.ts";
import type { Candidate } from "../inputs/candidate.ts";
import { gatherInputs } from "../inputs/inputs.ts";
import { readCandidate } from "../inputs/read-plans.ts";
import { audienceIn, documentFormatsIn, draftIn, papersIn } from "../line/options.ts";
import { tell } from "../line/tell.ts";
import { UsageError } from "../line/usage-error.ts";
import { sourceDateEpoch } from "../render/created-at.ts";
import { destinationOf } from "../render/destination.ts";
import { pictureOptionsOf } from "../render/picture-options.ts";
import { openRacks } from "../render/racks.ts";
import { type BatchOptions, renderAll } from "../render/render-all.ts";
import type { RenderOptions } from "../render/render-options.ts";
import { showFindings } from "../render/show-findings.ts";
import { collisionsOf, dossierFolder, targetOf } from "../render/targets.ts";
import type { Rack } from "../stages.ts";
import { batchWords } from "../words/batch-words.ts";
import { hostWords } from "../words/host-words.ts";
import { renderWords } from "../words/render-words.ts";
import { usageWords } from "../words/usage-words.ts";

/** `plan render`: prints every plan that the arguments mean; what stops one does not stop the others. */
export async function render(
  args: readonly string[],
  given: Readonly<Record<string, unknown>>,
  context: Context,
): Promise<ExitCode> {
  const options = settle(given, context);
  if (args.includes("-")) throw new UsageError(usageWords[context.language].noStandardInput);
  const batch = settleBatch(given, context);
  if (!batch.watch) return (await renderOnce(args, options, batch, context)).code;
  const { watch } = await import("../render/watch.ts");
  const again = { ...batch, rebuild: false, tellFresh: false };
  return watch(
    {
      args,
      style: batch.press.style,
      render: async (first) => (await renderOnce(args, options, first ? batch : again, context)).read,
    },
    context,
  );
}

/** What one pass came to. */
interface Pass {
  readonly code: ExitCode;
  /** What was read beside the plans, absolute. */
  readonly read: readonly string[];
}

async function renderOnce(
  args: readonly string[],
  options: RenderOptions,
  batch: Settled,
  context: Context,
): Promise<Pass> {
  const { host, stages } = context;
  const { candidates: all, problems } = await gatherInputs(args, context);
  for (const sentence of problems) tell("error", sentence, context);
  let code: ExitCode = problems.length > 0 ? exitCodes.files : exitCodes.fine;
  const shelf = createConfigShelf(host);
  const end = (ended: ExitCode): Pass => ({ code: graver(code, ended), read: shelf.files() });
  const candidates = batch.shard === undefined ? all : candidatesOf(batch.shard, all, context);
  if (all.length > 0 && candidates.length === 0) return end(emptyShard(batch.shard, context));
  if (candidates.length === 0) return end(problems.length > 0 ? code : noPlans(args, context));
  const press = await stages.press(batch.press, host);
  const racks = await openRacks(all, { press, shelf, options, host });
  const wrong = [...press.diagnostics, ...racks.diagnostics, ...shelf.diagnostics()];
  showFindings(wrong, context);
  if (hasErrors(wrong)) return end(exitCodes.problems);
  // Over all plans, so that every shard says the same.
  if (await refuseCollisions(all, options, shelf, racks.of, context)) return end(exitCodes.usage);
  const shop = { check: await stages.check(), press, shelf, options, context };
  const { code: ended, totals } = await renderAll(candidates, shop, racks.of, batch);
  code = graver(code, ended);
  const plans = totals.rendered + totals.skipped + totals.stopped;
  if (plans === 0 && code === exitCodes.fine && batch.shard === undefined) return end(noPlans(args, context));
  return { code, read: [...shelf.files(), ...racks.files, ...totals.read] };
}

/** What is done how: threads, shard, skipping, and the press. */
interface Settled extends BatchOptions {
  readonly shard: Shard | undefined;
  readonly watch: boolean;
}

function settleBatch(given: Readonly<Record<string, unknown>>, context: Context): Settled {
  const text = (key: string): string | undefined => (typeof given[key] === "string" ? given[key] : undefined);
  const fontFolders = Array.isArray(given.fontDir) ? given.fontDir.map(String) : [];
  const shard = shardOf(given.shard, context);
  const watch = given.watch === true;
  const words = batchWords[context.language];
  if (watch && shard !== undefined) throw new UsageError(words.watchAndShard, words.watchAndShardHint);
  return {
    jobs: jobsOf(given.jobs, context),
    rebuild: given.rebuild === true,
    tellFresh: true,
    press: { style: text("style"), fontFolders },
    shard,
    watch,
  };
}

function emptyShard(shard: Shard | undefined, context: Context): ExitCode {
  tell("info", batchWords[context.language].emptyShard(shard?.index ?? 1, shard?.count ?? 1), context);
  return exitCodes.fine;
}

function settle(given: Readonly<Record<string, unknown>>, context: Context): RenderOptions {
  const { host, language } = context;
  const words = usageWords[language];
  const asked = typeof given.document === "string" ? papersIn(given.document, words) : undefined;
  const bound = given.merge === true;
  const dossier = given.dossier === true || bound || asked === "chosen" ? { bound } : undefined;
  return {
    formats: typeof given.format === "string" ? documentFormatsIn(given.format, words) : undefined,
    pictures: pictureOptionsOf(given, context),
    out: typeof given.out === "string" ? given.out : undefined,
    papers: asked ?? (dossier ? "chosen" : usualPapers),
    dossier,
    audience: typeof given.audience === "string" ? audienceIn(given.audience, words) : "internal",
    draft: typeof given.draft === "string" ? draftIn(given.draft, given.final === true, words) : undefined,
    templates: typeof given.template === "string" ? given.template : undefined,
    force: given.force === true,
    final: given.final === true,
    epoch: sourceDateEpoch(host.environment.SOURCE_DATE_EPOCH, words),
  };
}

function noPlans(args: readonly string[], context: Context): ExitCode {
  tell("error", hostWords[context.language].noPlans(args.join(" ") || "."), context);
  return exitCodes.files;
}

/** Files of a folder may share a name with a plan and be none: only where names meet is it looked into. */
async function refuseCollisions(
  candidates: readonly Candidate[],
  options: RenderOptions,
  shelf: ConfigShelf,
  rackOf: (candidate: Candidate) => Rack,
  context: Context,
): Promise<boolean> {
  const words = renderWords[context.language];
  let refused = false;
  const targetsOf = (candidate: Candidate): readonly string[] => {
    const { folder: path } = destinationOf(candidate, options, shelf, context.host);
    const folder = { path, audience: options.audience, host: context.host };
    if (options.dossier) return [dossierFolder(candidate, folder)];
    return rackOf(candidate).papers.map(({ paper }) => targetOf(candidate, paper, folder));
  };
  for (const { target, candidates: group } of collisionsOf(candidates, targetsOf, context.host)) {
    const plans: Candidate[] = [];
    for (const candidate of group) if (await isPlan(candidate, context)) plans.push(candidate);
    const [first] = plans;
    if (first === undefined || plans.length < 2) continue;
    const { formats } = destinationOf(first, options, shelf, context.host);
    const ending = options.dossier ? "" : `.${formats[0] ?? "docx"}`;
    const shown = shownPath(target + ending, context.host);
    const names = plans.map((each) => each.shown);
    tell("error", words.collision(names, shown), context, words.collisionHint);
    refused = true;
  }
  return refused;
}

async function isPlan(candidate: Candidate, context: Context): Promise<boolean> {
  if (candidate.named) return true;
  const bytes = await readCandidate(candidate, context);
  const check = await context.stages.check();
  return typeof bytes !== "string" && check(bytes, candidate.shown).isPlan;
}
