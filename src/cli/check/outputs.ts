import { type ReportFormat, reportFormatNames, reportFormats } from "../../report/report-formats.ts";
import type { Context } from "../context.ts";
import { fullPath, pathIdentity } from "../host/paths.ts";
import { oneOf } from "../line/options.ts";
import { UsageError } from "../line/usage-error.ts";
import { reportWords } from "../words/report-words.ts";
import { usageWords } from "../words/usage-words.ts";

/** A report that is asked for, and where it goes. */
export interface Output {
  readonly format: ReportFormat;
  /** An absolute path; undefined: standard output. */
  readonly file: string | undefined;
}

/**
 * The reports that `--format` asks for, each `format` or `format=file`; pretty on standard output
 * where there is none. A usage error where two of them would spoil each other.
 */
export function outputsIn(given: unknown, context: Context): readonly Output[] {
  const asked = Array.isArray(given) ? given.map(String) : ["pretty"];
  const outputs = asked.map((text) => outputOf(text, context));
  refuseMixture(outputs, context);
  return outputs;
}

function outputOf(text: string, { host, language }: Context): Output {
  const [, name = "", file] = /^([^=]*)(?:=(.*))?$/s.exec(text) ?? [];
  const format = oneOf("--format", name, reportFormatNames, usageWords[language]);
  if (file === undefined) return { format, file: undefined };
  const words = reportWords[language];
  if (file.trim() === "") throw new UsageError(words.noFile(format), words.fileHint(format));
  // A slip of the hand must not put a report in the place of a plan.
  if (/\.ya?ml$/i.test(file)) throw new UsageError(words.planAsReport(file), words.fileHint(format));
  return { format, file: fullPath(file, host) };
}

function refuseMixture(outputs: readonly Output[], { host, language }: Context): void {
  const words = reportWords[language];
  const printed = outputs.filter(({ file }) => file === undefined);
  const machine = printed.find(({ format }) => !reportFormats[format].forPeople);
  if (machine !== undefined && printed.length > 1) {
    throw new UsageError(words.mixed(machine.format), words.fileHint(machine.format));
  }
  const files = outputs.flatMap(({ file }) => file ?? []);
  const identities = files.map((file) => pathIdentity(file, host));
  const twice = files.find((_, at) => identities.indexOf(identities[at] ?? "") < at);
  if (twice !== undefined) throw new UsageError(words.sameFile(host.path.basename(twice)));
}

/** The reports that a program waits for, also where there is nothing to tell. */
export function forPrograms(outputs: readonly Output[]): readonly Output[] {
  return outputs.filter(({ format, file }) => file !== undefined || !reportFormats[format].forPeople);
}
