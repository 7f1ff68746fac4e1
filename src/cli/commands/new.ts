import { nearest } from "../../diagnostic/nearest.ts";
import { kindLike } from "../../vocabulary/kind-like.ts";
import { createConfigShelf } from "../config/config-shelf.ts";
import type { Context } from "../context.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { fullPath, printedPath } from "../host/paths.ts";
import { oneOf } from "../line/options.ts";
import { tell } from "../line/tell.ts";
import { UsageError } from "../line/usage-error.ts";
import { answered, dateComplaint, headsOf, peopleComplaint, titleComplaint } from "../new/answers.ts";
import { fileStemOf } from "../new/file-name.ts";
import { askAll, type Complete, type Settled, usualTitle } from "../new/questions.ts";
import type { KeyLanguage } from "../new/resolve.ts";
import { placeSchema, schemaFileFor, schemaReference } from "../new/schema-file.ts";
import { writePlan } from "../new/write-plan.ts";
import { blank } from "../starters/blank.ts";
import { kindWords, starterFor, starters } from "../starters/index.ts";
import { fileWords } from "../words/file-words.ts";
import { newWords } from "../words/new-words.ts";
import { usageWords } from "../words/usage-words.ts";

interface NewOptions {
  readonly settled: Settled;
  readonly keys: KeyLanguage;
  /** Whether nothing is asked. */
  readonly silent: boolean;
}

/** `plan new`: makes a plan to be filled in, by options or by questions; never overwrites anything. */
export async function newPlan(
  file: string | undefined,
  given: Readonly<Record<string, unknown>>,
  context: Context,
): Promise<ExitCode> {
  const { host, language } = context;
  const words = newWords[language];
  if (given.from !== undefined) {
    const { newFrom } = await import("./new-from.ts");
    return newFrom(file, given, context);
  }
  const options = settle(file, given, context);
  const taken = (title: string): string | undefined => {
    const path = targetOf(file, title, context);
    return host.entry(path) === undefined ? undefined : words.titleTaken(printedPath(path, host));
  };
  const named = file !== undefined && !meansFolder(file, context);
  if (named && host.entry(targetOf(file, "", context)) !== undefined)
    return refuse(targetOf(file, "", context), context);
  const complete = options.silent
    ? completed(options.settled)
    : await askAll(options.settled, await host.asker(), words, named ? () => undefined : taken);
  if (complete === undefined) {
    host.err.write(`${words.brokenOff}\n`);
    return exitCodes.fine;
  }
  return make(targetOf(file, complete.title, context), complete, options.keys, context);
}

function settle(
  file: string | undefined,
  given: Readonly<Record<string, unknown>>,
  context: Context,
): NewOptions {
  const { host, language } = context;
  const words = newWords[language];
  const lone = [
    given.was === undefined ? [] : "--was",
    given.gradesUp === true ? "--grades-up" : [],
  ].flat()[0];
  if (lone !== undefined) throw new UsageError(words.needsFrom(lone), words.needsFromHint);
  const text = (key: string): string | undefined =>
    answered(typeof given[key] === "string" ? given[key] : undefined);
  const refuseIf = (complaint: string | undefined): void => {
    if (complaint !== undefined) throw new UsageError(complaint);
  };
  refuseIf(dateComplaint(text("date") ?? "", words));
  refuseIf(peopleComplaint(text("people") ?? "", words));
  refuseIf(titleComplaint(text("title") ?? "", words));
  const stem =
    file === undefined || meansFolder(file, context)
      ? undefined
      : host.path.basename(file).replace(/\.ya?ml$/i, "");
  const { school } = createConfigShelf(host).of(fullPath(file ?? "方案.yaml", host)).config.defaults;
  return {
    settled: {
      starter: starterOf(text("kind"), context),
      title: text("title") ?? stem,
      facts: {
        date: text("date"),
        place: text("place"),
        unit: text("unit") ?? school,
        people: answered(headsOf(text("people") ?? "")),
      },
    },
    keys: oneOf("--keys", text("keys") ?? "zh", ["zh", "en"], usageWords[language]),
    silent: given.yes === true || !host.inputIsTerminal || !host.out.isTerminal,
  };
}

function starterOf(word: string | undefined, { language }: Context): Settled["starter"] {
  if (word === undefined) return undefined;
  const words = newWords[language];
  const starter = starterFor(word);
  if (starter !== undefined) return starter;
  const near = kindLike(word) ?? nearest(word, kindWords);
  const offered = starters.map(({ name, kind }) => (language === "zh" ? name : (kind ?? "blank")));
  throw new UsageError(
    words.noSuchKind(word),
    near === undefined ? words.kindHint([...new Set(offered)]) : usageWords[language].didYouMean(near),
  );
}

function completed({ starter = blank, title, facts }: Settled): Complete {
  return { starter, title: title ?? usualTitle(starter, facts.unit), facts };
}

function meansFolder(file: string, { host }: Context): boolean {
  return /[/\\]$/.test(file) || host.entry(fullPath(file, host)) === "folder";
}

/** The file to write: as named, with .yaml where no ending says so, or named after the title. */
function targetOf(file: string | undefined, title: string, context: Context): string {
  const { host } = context;
  if (file === undefined) return fullPath(`${fileStemOf(title)}.yaml`, host);
  if (meansFolder(file, context)) return fullPath(host.path.join(file, `${fileStemOf(title)}.yaml`), host);
  return fullPath(/\.ya?ml$/i.test(file) ? file : `${file}.yaml`, host);
}

function refuse(target: string, context: Context): ExitCode {
  const words = fileWords[context.language];
  tell("error", words.exists(printedPath(target, context.host)), context, words.existsNew);
  return exitCodes.files;
}

function make(target: string, complete: Complete, keys: KeyLanguage, context: Context): ExitCode {
  const { host, language } = context;
  const words = newWords[language];
  if (host.entry(target) !== undefined) return refuse(target, context);
  const folder = host.path.dirname(target);
  const schema = schemaFileFor(folder, host);
  const text = writePlan({ ...complete, keys, language, schema: schemaReference(schema, folder, host) });
  host.makeFolder(folder);
  host.createFile(target, new TextEncoder().encode(text));
  const shown = printedPath(target, host);
  const fate = placeSchema(schema, host);
  const shownSchema = printedPath(schema, host);
  if (fate === "outdated")
    tell("info", words.schemaKept(shownSchema), context, words.schemaKeptHint(shownSchema));
  if (fate === "failed") tell("warning", words.schemaFailed, context);
  const argument = /[\s()&;'"`$]/.test(shown) ? `"${shown}"` : shown;
  const steps = words.steps(argument).map((step, at) => `  ${at + 1}. ${step}`);
  host.out.write(`${[words.made(shown), words.next, ...steps].join("\n")}\n`);
  return exitCodes.fine;
}
