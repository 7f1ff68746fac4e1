import type { Context } from "../context.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import type { Host } from "../host/host.ts";
import { fullPath, printedPath } from "../host/paths.ts";
import { initFiles, type Service, type Setup, services } from "../init/init-files.ts";
import { packageSourceOf } from "../init/package-source.ts";
import { oneOf } from "../line/options.ts";
import { UsageError } from "../line/usage-error.ts";
import { versionOf } from "../line/version.ts";
import { answered } from "../new/answers.ts";
import { initWords } from "../words/init-words.ts";
import { usageWords } from "../words/usage-words.ts";

/** What options have said; undefined is asked for. */
interface Given {
  readonly school: string | undefined;
  readonly services: readonly Service[] | undefined;
  readonly source: Setup["source"];
}

/** `plan init`: sets a folder up for plans, editors and CI; never overwrites anything. */
export async function init(
  folder: string | undefined,
  given: Readonly<Record<string, unknown>>,
  context: Context,
): Promise<ExitCode> {
  const { host, language } = context;
  const words = initWords[language];
  const settled = settle(given, context);
  const silent = given.yes === true || !host.inputIsTerminal || !host.out.isTerminal;
  const setup = silent ? { ...settled, services: settled.services ?? services } : await ask(settled, context);
  if (setup === undefined) {
    host.err.write(`${words.brokenOff}\n`);
    return exitCodes.fine;
  }
  const top = fullPath(folder ?? ".", host);
  const written: string[] = [];
  const kept: string[] = [];
  const repository = repositoryAround(top, host);
  const below = host.path.relative(repository, top).split(host.path.sep).join("/");
  for (const file of initFiles(setup, below, host)) {
    const path = host.path.join(file.in === "folder" ? top : repository, file.path);
    (place(path, file.bytes, context) ? written : kept).push(printedPath(path, host));
  }
  if (written.length > 0) host.out.write(`${words.made(written)}\n`);
  if (kept.length > 0) host.out.write(`${written.length > 0 ? words.leftAlone(kept) : words.nothingMade}\n`);
  const steps = words.steps.map((step, at) => `  ${at + 1}. ${step}`);
  if (written.length > 0) host.out.write(`${[words.next, ...steps].join("\n")}\n`);
  return exitCodes.fine;
}

function settle(given: Readonly<Record<string, unknown>>, { host, language }: Context): Given {
  const words = initWords[language];
  const text = (key: string): string | undefined =>
    answered(typeof given[key] === "string" ? given[key] : undefined);
  const school = text("school");
  if (school !== undefined && /[\r\n]/.test(school)) throw new UsageError(words.schoolLines);
  const version = text("packageVersion") ?? versionOf(host);
  const source = packageSourceOf(text("source"), version);
  if (source === undefined) {
    throw new UsageError(words.wrongSource(text("source") ?? version), words.wrongSourceHint);
  }
  const named = text("ci");
  return { school, services: named === undefined ? undefined : servicesIn(named, language), source };
}

function servicesIn(value: string, language: Context["language"]): readonly Service[] {
  const names = value.split(/[,，、\s]+/u).filter((name) => name !== "");
  const choices = [...services, "all", "none"] as const;
  const named = names.map((name) => oneOf("--ci", name, choices, usageWords[language]));
  if (named.includes("all")) return services;
  return services.filter((service) => named.includes(service));
}

/** Asks for what no option has said; undefined: the user broke off. */
async function ask(settled: Given, { host, language }: Context): Promise<Setup | undefined> {
  const words = initWords[language];
  const asker = await host.asker();
  asker.greet(words.greeting);
  const school =
    settled.school ??
    (await asker.ask(words.askSchool, {
      placeholder: words.leaveOpen,
      otherwise: "",
      check: (text) => (/[\r\n]/.test(text.trim()) ? words.schoolLines : undefined),
    }));
  if (school === undefined) return undefined;
  const chosen = settled.services ?? (await askService(asker, words));
  return chosen && { school: answered(school), services: chosen, source: settled.source };
}

async function askService(
  asker: Awaited<ReturnType<Context["host"]["asker"]>>,
  words: (typeof initWords)["zh"],
): Promise<readonly Service[] | undefined> {
  const choices = [...services, "all", "none"] as const;
  const labels = choices.map((value) => ({ value, label: words.services[value] }));
  const word = await asker.choose(words.askService, labels);
  if (word === undefined) return undefined;
  return word === "all" ? services : services.filter((service) => service === word);
}

function place(path: string, bytes: Uint8Array, { host }: Context): boolean {
  if (host.entry(path) !== undefined) return false;
  host.makeFolder(host.path.dirname(path));
  host.createFile(path, bytes);
  return true;
}

/** The nearest folder at or above one that is a repository of git; itself where there is none. */
function repositoryAround(folder: string, { path, entry }: Host): string {
  for (let at = folder; ; at = path.dirname(at)) {
    if (entry(path.join(at, ".git")) !== undefined) return at;
    if (path.dirname(at) === at) return folder;
  }
}
