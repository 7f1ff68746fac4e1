import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import type { Severity } from "../../diagnostic/problem.ts";
import type { Checked } from "../../pipeline/check.ts";
import { json } from "../../report/json.ts";
import { pretty } from "../../report/pretty.ts";
import type { Report } from "../../report/wording.ts";
import { hasColour } from "../colour.ts";
import type { Context } from "../context.ts";
import { type ExitCode, exitCodes, graver } from "../exit-codes.ts";
import { forFinal } from "../final.ts";
import { type Mender, menderFor } from "../fix/mender.ts";
import { gatherInputs } from "../inputs.ts";
import { oneOf, type ReportFormat, reportFormats, severities } from "../options.ts";
import { readCandidate } from "../read-plans.ts";
import { tell } from "../tell.ts";
import { checkWords } from "../words/check-words.ts";
import { hostWords } from "../words/host-words.ts";
import { usageWords } from "../words/usage-words.ts";

interface CheckOptions {
  readonly format: ReportFormat;
  readonly failOn: Severity;
  readonly final: boolean;
}

/** `plan check`: reads every plan that the arguments mean and reports every problem in one run. */
export async function check(
  args: readonly string[],
  given: Readonly<Record<string, unknown>>,
  context: Context,
): Promise<ExitCode> {
  const options = settle(given, context);
  const mender = menderFor(given, args, context);
  const { candidates, problems } = await gatherInputs(args, context);
  const checkBytes = await context.stages.check();
  const diagnostics: Diagnostic[] = [];
  const unread: string[] = [...problems];
  let files = 0;
  let passedOver = 0;
  for (const candidate of candidates) {
    const bytes = await readCandidate(candidate, context);
    if (typeof bytes === "string") {
      unread.push(bytes);
      continue;
    }
    const checked = checkBytes(bytes, candidate.shown);
    if (!checked.isPlan && !candidate.named) {
      passedOver += 1;
      continue;
    }
    files += 1;
    const again = (mended: Uint8Array): Checked => checkBytes(mended, candidate.shown);
    const { diagnostics: found } = mender?.mend(candidate, bytes, checked, again) ?? checked;
    diagnostics.push(...(options.final ? forFinal(found) : found));
  }
  const mending = mender?.finish() ?? exitCodes.fine;
  if (files === 0 && unread.length === 0)
    unread.push(hostWords[context.language].noPlans(args.join(" ") || "."));
  for (const sentence of unread) tell("error", sentence, context);
  if (files > 0 || options.format === "json")
    show({ diagnostics, files, passedOver }, options, mender, context);
  const reading = unread.length > 0 ? exitCodes.files : mending;
  return graver(reading, verdict(diagnostics, options.failOn));
}

function settle(given: Readonly<Record<string, unknown>>, { language }: Context): CheckOptions {
  const words = usageWords[language];
  const text = (key: string, otherwise: string): string => String(given[key] ?? otherwise);
  return {
    format: oneOf("--format", text("format", "pretty"), reportFormats, words),
    failOn: oneOf("--fail-on", text("failOn", "error"), severities, words),
    final: given.final === true,
  };
}

function verdict(diagnostics: readonly Diagnostic[], failOn: Severity): ExitCode {
  const grave = severities.slice(0, severities.indexOf(failOn) + 1);
  return diagnostics.some(({ severity }) => grave.includes(severity)) ? exitCodes.problems : exitCodes.fine;
}

function show(
  report: Report,
  options: CheckOptions,
  mender: Mender | undefined,
  { host, language }: Context,
): void {
  const printer = mender?.takesOutput ? host.err : host.out;
  if (options.format === "json") {
    printer.write(json(report, { language }));
    return;
  }
  const colour = hasColour(host, printer);
  if (report.diagnostics.length === 0) {
    printer.write(`${checkWords[language].allFine(report.files, report.passedOver)}\n`);
    return;
  }
  const offerFix = mender === undefined;
  printer.write(pretty(report, { language, width: printer.columns, colour, offerFix }));
}
