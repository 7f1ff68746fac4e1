import { readableBy } from "../../audience/for-audience.ts";
import { plainPlan } from "../../plan/plain.ts";
import { escapeUnsafe } from "../../report/escape-unsafe.ts";
import { findingOf } from "../../report/finding.ts";
import { createConfigShelf } from "../config/config-shelf.ts";
import type { Context } from "../context.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { gatherInputs } from "../inputs/inputs.ts";
import { readCandidate } from "../inputs/read-plans.ts";
import { withClassLists } from "../inputs/with-class-lists.ts";
import { audienceIn } from "../line/options.ts";
import { tell } from "../line/tell.ts";
import { UsageError } from "../line/usage-error.ts";
import { readWords } from "../words/read-words.ts";
import { usageWords } from "../words/usage-words.ts";

/** `plan read`: prints a plan and its findings as JSON, as the library's `read` gives them. */
export async function read(
  file: string | undefined,
  given: Readonly<Record<string, unknown>>,
  context: Context,
): Promise<ExitCode> {
  const { host, language, stages } = context;
  const words = readWords[language];
  const asked = typeof given.audience === "string" ? given.audience : "internal";
  const audience = audienceIn(asked, usageWords[language]);
  if (file === undefined) throw new UsageError(words.fileMissing, words.fileMissingHint);
  const { candidates, problems } = await gatherInputs([file], context);
  const [candidate, another] = candidates;
  if (another) throw new UsageError(words.oneFile, words.oneFileHint);
  const bytes = candidate ? await readCandidate(candidate, context) : (problems[0] ?? words.noPlan(file));
  if (!candidate || typeof bytes === "string") {
    tell("error", String(bytes), context);
    return exitCodes.files;
  }
  const check = await stages.check();
  const shelf = createConfigShelf(host);
  const { config } = shelf.of(candidate.file);
  const { checked } = await withClassLists(
    (rosters) => check(bytes, candidate.shown, config, rosters ? { rosters } : {}),
    candidate.shown,
    host,
  );
  const { plan, diagnostics } = checked;
  const found = [...diagnostics, ...shelf.diagnostics()];
  // What is told quotes the file as it is.
  const findings = audience === "internal" ? found.map((each) => findingOf(each, language)) : [];
  const answer = { plan: plan && plainPlan(readableBy(plan, audience)), findings };
  host.out.write(`${escapeUnsafe(JSON.stringify(answer, null, 2))}\n`);
  return found.some(({ severity }) => severity === "error") ? exitCodes.problems : exitCodes.fine;
}
