import { hasErrors } from "../../diagnostic/diagnostic.ts";
import { type ConfigShelf, createConfigShelf } from "../config/config-shelf.ts";
import type { Context } from "../context.ts";
import { type ExitCode, exitCodes, graver } from "../exit-codes.ts";
import { type Candidate, gatherInputs } from "../inputs.ts";
import { documentFormatsIn } from "../options.ts";
import { shownPath } from "../paths.ts";
import { readCandidate } from "../read-plans.ts";
import { sourceDateEpoch } from "../render/created-at.ts";
import { destinationOf } from "../render/destination.ts";
import { createRun, type RenderOptions, renderOne } from "../render/render-one.ts";
import { reportRun, showFindings } from "../render/report-run.ts";
import { collisionsOf, targetOf } from "../render/targets.ts";
import { tell } from "../tell.ts";
import { UsageError } from "../usage-error.ts";
import { hostWords } from "../words/host-words.ts";
import { renderWords } from "../words/render-words.ts";
import { usageWords } from "../words/usage-words.ts";

/** `plan render`: prints every plan that the arguments mean; what stops one does not stop the others. */
export async function render(
  args: readonly string[],
  given: Readonly<Record<string, unknown>>,
  context: Context,
): Promise<ExitCode> {
  const { host, language, stages } = context;
  const options = settle(given, context);
  if (args.includes("-")) throw new UsageError(usageWords[language].noStandardInput);
  const { candidates, problems } = await gatherInputs(args, context);
  for (const sentence of problems) tell("error", sentence, context);
  let code: ExitCode = problems.length > 0 ? exitCodes.files : exitCodes.fine;
  const shelf = createConfigShelf(host);
  if (await refuseCollisions(candidates, options, shelf, context)) return graver(code, exitCodes.usage);
  if (candidates.length === 0) return problems.length > 0 ? code : noPlans(args, context);
  const text = (key: string): string | undefined => (typeof given[key] === "string" ? given[key] : undefined);
  const fontFolders = Array.isArray(given.fontDir) ? given.fontDir.map(String) : [];
  const press = await stages.press({ style: text("style"), templates: text("template"), fontFolders }, host);
  showFindings(press.diagnostics, context);
  if (hasErrors(press.diagnostics)) return graver(code, exitCodes.problems);
  for (const { file } of candidates) shelf.of(file);
  showFindings(shelf.diagnostics(), context);
  if (hasErrors(shelf.diagnostics())) return graver(code, exitCodes.problems);
  const run = createRun(await stages.check(), press, shelf, options, context);
  for (const candidate of candidates) code = graver(code, await renderOne(candidate, run));
  if (run.plans === 0 && code === exitCodes.fine) return noPlans(args, context);
  reportRun(run);
  return code;
}

function settle(given: Readonly<Record<string, unknown>>, { host, language }: Context): RenderOptions {
  const words = usageWords[language];
  return {
    formats: typeof given.format === "string" ? documentFormatsIn(given.format, words) : undefined,
    out: typeof given.out === "string" ? given.out : undefined,
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
  context: Context,
): Promise<boolean> {
  const words = renderWords[context.language];
  let refused = false;
  const outOf = (candidate: Candidate): string | undefined => destinationOf(candidate, options, shelf).out;
  for (const group of collisionsOf(candidates, outOf, context.host)) {
    const plans: Candidate[] = [];
    for (const candidate of group) if (await isPlan(candidate, context)) plans.push(candidate);
    const [first] = plans;
    if (first === undefined || plans.length < 2) continue;
    const { formats, out } = destinationOf(first, options, shelf);
    const target = shownPath(targetOf(first, formats[0] ?? "docx", out, context.host), context.host);
    const names = plans.map(({ shown }) => shown);
    tell("error", words.collision(names, target), context, words.collisionHint);
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
