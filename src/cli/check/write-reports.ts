import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import type { Language, Severity } from "../../diagnostic/problem.ts";
import type { Report } from "../../report/labels.ts";
import type { ReportFormat } from "../../report/report-formats.ts";
import type { Context } from "../context.ts";
import { hasColour } from "../host/colour.ts";
import type { Printer } from "../host/host.ts";
import { printedPath } from "../host/paths.ts";
import { severities } from "../line/options.ts";
import { versionOf } from "../line/version.ts";
import { checkWords } from "../words/check-words.ts";
import { fileWords } from "../words/file-words.ts";
import { reportWords } from "../words/report-words.ts";
import type { Output } from "./outputs.ts";

/** What a run of `plan check` came to, and how it is to be told. */
export interface Told {
  readonly report: Report;
  /** Every plan that was read, as shown to the user. */
  readonly paths: readonly string[];
  /** The severities that fail the run. */
  readonly failing: readonly Severity[];
  /** How many findings are shown to a person; programs get all. */
  readonly most: number;
  /** How many warnings and notes `--quiet` keeps back. */
  readonly quieted: number;
  readonly offerFix: boolean;
  /** Where a report without a file goes. */
  readonly printer: Printer;
}

/** Writes every report that was asked for; files first, so that a refusal of the disk is not lost above a long list. */
export async function writeReports(outputs: readonly Output[], told: Told, context: Context): Promise<void> {
  const { host, language } = context;
  for (const { format, file } of outputs) {
    if (file === undefined) continue;
    const text = await textOf(format, told, undefined, context);
    host.makeFolder(host.path.dirname(file));
    host.writeAtomic(file, new TextEncoder().encode(text));
  }
  for (const { format, file } of outputs) {
    if (file !== undefined) continue;
    told.printer.write(await textOf(format, told, told.printer, context));
  }
  if (outputs.some(({ file }) => file === undefined)) return;
  for (const { file } of outputs) {
    if (file !== undefined) host.err.write(`${fileWords[language].written(printedPath(file, host))}\n`);
  }
}

/** Each format is loaded when it is asked for. */
async function textOf(
  format: ReportFormat,
  told: Told,
  /** Where it is printed to, if anywhere. */
  printer: Printer | undefined,
  { host, language }: Context,
): Promise<string> {
  const { report, paths, failing } = told;
  switch (format) {
    case "pretty":
      return prettyText(told, () => printer !== undefined && hasColour(host, printer), language);
    case "json":
      return (await import("../../report/json.ts")).json(report, { language });
    case "github": {
      const { github } = await import("../../report/github.ts");
      return github(gravest(told), { language }) + hidden(told, language);
    }
    case "sarif": {
      const { sarif } = await import("../../report/sarif.ts");
      const separator = host.path.sep === "\\" ? "\\" : "/";
      return sarif(report, { language, separator, version: versionOf(host) });
    }
    case "junit":
      return (await import("../../report/junit.ts")).junit(report, { language, paths, failing });
  }
}

/** Whether it is a terminal is only asked where there is something to colour. */
async function prettyText(told: Told, colour: () => boolean, language: Language): Promise<string> {
  const { report, offerFix, printer, quieted } = told;
  if (report.diagnostics.length === 0) {
    if (quieted > 0) return `${reportWords[language].onlyQuieted(report.files, quieted)}\n`;
    return `${checkWords[language].allFine(report.files, report.passedOver)}\n`;
  }
  const { pretty } = await import("../../report/pretty.ts");
  const options = { language, width: printer.columns, colour: colour(), offerFix };
  return pretty(gravest(told), options) + hidden(told, language);
}

/** As many findings as are shown to a person, the gravest of them; the summary still counts all. */
function gravest({ report, most }: Told): Report {
  if (report.diagnostics.length <= most) return report;
  const rank = ({ severity }: Diagnostic): number => severities.indexOf(severity);
  const shown = [...report.diagnostics].sort((a, b) => rank(a) - rank(b)).slice(0, most);
  return { ...report, diagnostics: shown, found: report.diagnostics };
}

function hidden({ report, most }: Told, language: Language): string {
  const more = report.diagnostics.length - most;
  return more > 0 ? `${reportWords[language].hidden(more)}\n` : "";
}
