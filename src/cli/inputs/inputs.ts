import { nearest } from "../../diagnostic/nearest.ts";
import { configName } from "../config/config-name.ts";
import type { Context } from "../context.ts";
import type { Host } from "../host/host.ts";
import { fullPath, pathIdentity, shownPath } from "../host/paths.ts";
import { hostWords } from "../words/host-words.ts";
import type { Candidate } from "./candidate.ts";
import { isOfPaper } from "./paper-files.ts";
import { belowOf, folderOf, isPattern, sharedFolder } from "./shared-folder.ts";

/** A candidate before it is known what the arguments share. */
type Found = Omit<Candidate, "below">;

/** The files that the arguments mean, each once and in stable order, and sentences about arguments that mean none. */
export interface Inputs {
  readonly candidates: readonly Candidate[];
  readonly problems: readonly string[];
}

/**
 * Where no plans are looked for: other people's packages, the repository's own, printed documents,
 * and the configuration, which is checked with the plans it holds for.
 */
const ignored: readonly string[] = ["**/node_modules/**", "**/.git/**", "**/out/**", `**/${configName}`];
const plansBelow = "**/*.{yaml,yml,YAML,YML}";

/** Finds the files that the arguments mean: files, folders, patterns, `-`; the current folder where there are none. */
export async function gatherInputs(args: readonly string[], context: Context): Promise<Inputs> {
  const { host } = context;
  const found = new Map<string, Found>();
  const problems: string[] = [];
  const meant = args.length === 0 ? ["."] : args;
  for (const arg of meant) {
    const answer = await meaningOf(arg, context);
    if (typeof answer === "string") problems.push(answer);
    else for (const one of answer) keep(found, one, host);
  }
  const shared = sharedFolder(
    meant.map((arg) => folderOf(arg, host)),
    host,
  );
  const candidates = [...found.values()].map((one) => ({ ...one, below: belowOf(one.file, shared, host) }));
  return { candidates, problems };
}

/** A file that is named stays named, also where a folder holds it as well. */
function keep(found: Map<string, Found>, candidate: Found, host: Host): void {
  const identity = candidate.file === "-" ? "-" : exactIdentity(candidate.file, host);
  const before = found.get(identity);
  if (before === undefined || (candidate.named && !before.named)) found.set(identity, candidate);
}

/** Where case tells files apart, two files may differ by case alone: only Windows folds it here. */
function exactIdentity(file: string, host: Host): string {
  return host.platform === "win32" ? pathIdentity(file, host) : file;
}

async function meaningOf(arg: string, { host, language }: Context): Promise<readonly Found[] | string> {
  const words = hostWords[language];
  if (arg === "-") return [{ shown: "-", file: "-", named: true }];
  const file = fullPath(arg, host);
  const entry = host.entry(file);
  if (entry === "file" || entry === "other") return [{ shown: shownPath(arg, host), file, named: true }];
  if (entry === "folder") {
    const files = await host.glob(plansBelow, file, ignored);
    return files.filter((path) => !isOfPaper(path, host)).map((path) => foundAt(path, host));
  }
  if (!isPattern(arg)) return notFound(arg, { host, language });
  // A shell on Windows leaves patterns to the program, with backslashes that a pattern takes for escapes.
  const pattern = host.platform === "win32" ? arg.replaceAll("\\", "/") : arg;
  const matches = await host.glob(pattern, host.cwd, ignored);
  const plans = matches.filter((path) => /\.ya?ml$/i.test(path));
  return plans.length === 0 ? words.nothingMatches(arg) : plans.map((path) => foundAt(path, host));
}

function foundAt(file: string, host: Host): Found {
  return { shown: shownPath(file, host), file, named: false };
}

/** Says that a file is missing, and which one of the same folder has a similar name. */
function notFound(arg: string, { host, language }: Pick<Context, "host" | "language">): string {
  const words = hostWords[language];
  const folder = host.path.dirname(fullPath(arg, host));
  const names = host.entry(folder) === "folder" ? host.list(folder) : [];
  const wanted = host.path.basename(arg);
  const stem = names.find((name) => name.replace(/\.ya?ml$/i, "") === wanted);
  const near = stem ?? nearest(wanted, names);
  const sentence = words.notFound(arg);
  // Notepad on Windows ends the names of its files in .txt, and Explorer hides that.
  const byNotepad = names.find((name) => name === `${wanted}.txt`);
  if (byNotepad !== undefined) return words.join(sentence, words.endsInTxt(byNotepad, wanted));
  if (near === undefined) return sentence;
  return words.join(sentence, words.nearestFile(shownPath(host.path.join(folder, near), host)));
}
