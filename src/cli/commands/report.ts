import {
  type MergeFormat,
  mergeFormats,
  mergeReports,
  originOf,
  type ReadReport,
  readReport,
} from "../../report/merge.ts";
import type { Context } from "../context.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { HostError } from "../host/host.ts";
import { fullPath, pathIdentity, printedPath } from "../host/paths.ts";
import { oneOf } from "../line/options.ts";
import { UsageError } from "../line/usage-error.ts";
import { fileWords } from "../words/file-words.ts";
import { mergeWords } from "../words/merge-words.ts";
import { usageWords } from "../words/usage-words.ts";

/** `plan report merge`: joins the reports of the shards of `plan check` into that of the whole run. */
export async function report(
  args: readonly string[],
  given: Readonly<Record<string, unknown>>,
  context: Context,
): Promise<ExitCode> {
  const { host, language } = context;
  const words = mergeWords[language];
  const [action, ...named] = args;
  if (action !== "merge") throw new UsageError(words.noAction(action), words.noActionHint);
  const asked = given.format;
  const wanted =
    asked === undefined ? undefined : oneOf("--format", String(asked), mergeFormats, usageWords[language]);
  const files = await filesOf(named, context);
  if (files.length === 0) throw new UsageError(words.noFiles, words.noActionHint);
  const shards = shardsOf(given.shards, context);
  if (shards !== undefined && files.length !== shards)
    throw new UsageError(words.otherCount(files.length, shards), words.otherCountHint);
  const reports = files.map((file) => ({ file, read: readOne(file, context) }));
  const [first] = reports;
  const format = wanted ?? first?.read.format ?? "json";
  for (const { file, read } of reports) {
    const name = printedPath(file, host);
    if (read.format !== format)
      throw new UsageError(words.otherFormat(name, read.format, format), words.oneFormat);
    if (first && originOf(read) !== originOf(first.read)) {
      throw new UsageError(words.otherOrigin(name, printedPath(first.file, host)), words.otherOriginHint);
    }
  }
  const separator = host.path.sep === "\\" ? "\\" : "/";
  const text = mergeReports(
    reports.map(({ read }) => read),
    format,
    separator,
  );
  deliver(text, given.out, format, context);
  return exitCodes.fine;
}

/** How many reports `--shards` asks for; undefined: as many as there are. */
function shardsOf(given: unknown, { language }: Context): number | undefined {
  if (given === undefined) return undefined;
  const text = String(given).normalize("NFKC").trim();
  const words = mergeWords[language];
  if (!/^[1-9]\d{0,5}$/u.test(text)) throw new UsageError(words.noCount(String(given)), words.noCountHint);
  return Number(text);
}

function deliver(text: string, out: unknown, format: MergeFormat, { host, language }: Context): void {
  if (out === undefined) {
    host.out.write(text);
    return;
  }
  const words = mergeWords[language];
  if (/\.ya?ml$/iu.test(String(out)))
    throw new UsageError(words.planAsReport(String(out)), words.outHint(format));
  const file = fullPath(String(out), host);
  host.makeFolder(host.path.dirname(file));
  host.writeAtomic(file, new TextEncoder().encode(text));
  host.err.write(`${fileWords[language].written(printedPath(file, host))}\n`);
}

function readOne(file: string, { host, language }: Context): ReadReport {
  const words = mergeWords[language];
  const read = readReport(new TextDecoder().decode(host.readFile(file)));
  if (read === undefined) throw new UsageError(words.noReport(printedPath(file, host)), words.noReportHint);
  return read;
}

/** The files that the arguments mean: files, the reports in a folder, patterns; each once, or a usage error. */
async function filesOf(named: readonly string[], { host, language }: Context): Promise<readonly string[]> {
  const words = mergeWords[language];
  const found: string[] = [];
  for (const arg of named) {
    const path = fullPath(arg, host);
    const entry = host.entry(path);
    if (entry === "folder") {
      found.push(...(await host.glob("**/*.{json,sarif,xml}", path, [])));
    } else if (entry !== undefined) {
      const twice = found.some((other) => pathIdentity(other, host) === pathIdentity(path, host));
      if (twice) throw new UsageError(words.twice(arg));
      found.push(path);
    } else if (/[*?]|\[.+\]|\{.+\}/u.test(arg)) {
      const pattern = host.platform === "win32" ? arg.replaceAll("\\", "/") : arg;
      found.push(...(await host.glob(pattern, host.cwd, [])));
    } else {
      throw new HostError("ENOENT", "read", path);
    }
  }
  return found;
}
