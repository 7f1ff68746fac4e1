import type { FullDate } from "../../notation/time/calendar-date.ts";
import { parseDate } from "../../notation/time/calendar-date.ts";
import { checkSource } from "../../pipeline/check.ts";
import type { Plan } from "../../plan/plan.ts";
import { picturesOf } from "../../plan/walk.ts";
import { type Repeated, repeatPlan } from "../../repeat/repeat.ts";
import { createSource } from "../../source/source.ts";
import { createConfigShelf } from "../config/config-shelf.ts";
import type { Context } from "../context.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { fullPath, printedPath, shownPath } from "../host/paths.ts";
import { tell } from "../line/tell.ts";
import { UsageError } from "../line/usage-error.ts";
import { fileStemOf } from "../new/file-name.ts";
import { repeatReport } from "../new/repeat-report.ts";
import { fileWords } from "../words/file-words.ts";
import { repeatWords } from "../words/repeat-words.ts";

/** Options of `plan new` that say what an old plan says already. */
const others = ["kind", "title", "place", "unit", "people", "keys"] as const;

/** `plan new --from`: makes this year's plan of last year's; never overwrites anything. */
export async function newFrom(
  file: string | undefined,
  given: Readonly<Record<string, unknown>>,
  context: Context,
): Promise<ExitCode> {
  const { host, language } = context;
  const words = repeatWords[language];
  const asked = others.find((name) => given[name] !== undefined);
  if (asked !== undefined) throw new UsageError(words.withFrom(`--${asked}`), words.withFromHint);
  const to = dayGiven("date", given, context);
  if (to === undefined) throw new UsageError(words.dateMissing, words.dateMissingHint);
  const from = dayGiven("was", given, context);
  const named = String(given.from);
  const path = fullPath(named, host);
  const shown = shownPath(named, host);
  const check = await context.stages.check();
  const shelf = createConfigShelf(host);
  const { config } = shelf.of(path);
  const bytes = host.readFile(path);
  const { plan, diagnostics, hidden } = check(bytes, shown, config);
  const errors = diagnostics.filter(({ severity }) => severity === "error").length + hidden;
  if (
    !plan ||
    diagnostics.some(({ code, severity }) => severity === "error" && /^(?:yaml|file|schema)\//.test(code))
  ) {
    tell("error", words.hasErrors(shown, errors), context, words.hasErrorsHint(shown));
    return exitCodes.problems;
  }
  const repeated = repeatPlan(plan, {
    to,
    from,
    gradesUp: given.gradesUp === true,
    calendar: config,
    mark: (sorts) => words.mark(sorts.map((sort) => words.sorts[sort])),
  });
  if (!repeated) {
    tell("error", words.noDay(shown), context, words.noDayHint(named));
    return exitCodes.problems;
  }
  return write(repeated, { plan, path, shown, to }, file, context);
}

function dayGiven(
  name: string,
  given: Readonly<Record<string, unknown>>,
  { language }: Context,
): FullDate | undefined {
  const written = given[name];
  if (typeof written !== "string") return undefined;
  const date = parseDate(written);
  if (date?.year === undefined || date.day === undefined) {
    throw new UsageError(repeatWords[language].noSuchDay(`--${name}`, written));
  }
  return { year: date.year, month: date.month, day: date.day };
}

interface Old {
  readonly plan: Plan;
  readonly path: string;
  readonly shown: string;
  readonly to: FullDate;
}

function write(repeated: Repeated, old: Old, file: string | undefined, context: Context): ExitCode {
  const { host, language } = context;
  const words = repeatWords[language];
  const target = targetOf(repeated, old, file, context);
  if (host.entry(target) !== undefined) {
    tell("error", fileWords[language].exists(printedPath(target, host)), context, words.existsHint);
    return exitCodes.files;
  }
  const folder = host.path.dirname(target);
  host.makeFolder(folder);
  host.createFile(target, new TextEncoder().encode(repeated.text));
  const shown = printedPath(target, host);
  host.out.write(`${words.made(shown, old.shown)}\n${repeatReport(repeated, words)}\n`);
  if (folder !== host.path.dirname(old.path) && namesFiles(old.plan)) {
    tell("warning", words.otherFolder, context, words.otherFolderHint);
  }
  host.out.write(`${words.next(shown)}\n`);
  return exitCodes.fine;
}

/** Whether a plan names files by their way from its own folder. */
function namesFiles(plan: Plan): boolean {
  const { rosters, attachments } = plan;
  return (
    rosters.length > 0 || picturesOf(plan).length > 0 || attachments.some(({ file }) => file !== undefined)
  );
}

/** The file to write: as named, or beside the old plan, by the new title and, where that is taken, by the day too. */
function targetOf(
  { text }: Repeated,
  { path, to, plan }: Old,
  file: string | undefined,
  { host }: Context,
): string {
  const title = checkSource(createSource("", text)).plan?.title.value ?? plan.title.value;
  const stem = fileStemOf(title);
  const day = [to.year, to.month, to.day].map((part) => String(part).padStart(2, "0")).join("-");
  const inFolder = (folder: string): string => {
    const plain = host.path.join(folder, `${stem}.yaml`);
    return host.entry(plain) === undefined ? plain : host.path.join(folder, `${stem}-${day}.yaml`);
  };
  if (file === undefined) return inFolder(host.path.dirname(path));
  if (/[/\\]$/.test(file) || host.entry(fullPath(file, host)) === "folder")
    return inFolder(fullPath(file, host));
  return fullPath(/\.ya?ml$/i.test(file) ? file : `${file}.yaml`, host);
}
