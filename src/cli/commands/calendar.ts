import { chatLines } from "../../calendar/chat-lines.ts";
import { clashesOf } from "../../calendar/clashes.ts";
import { eventsAlone, overview } from "../../calendar/entry.ts";
import { termPlan } from "../../calendar/term-plan.ts";
import { usualPapers } from "../../paper/paper.ts";
import { type Format, formatNamed, formatNames } from "../../vocabulary/formats.ts";
import { type Collected, collect } from "../calendar/collect.ts";
import { type CalendarFile, saveCalendar } from "../calendar/save-calendar.ts";
import type { Context } from "../context.ts";
import { type ExitCode, exitCodes, graver } from "../exit-codes.ts";
import { digestOf } from "../host/digest.ts";
import { fullPath } from "../host/paths.ts";
import type { Candidate } from "../inputs/candidate.ts";
import { gatherInputs } from "../inputs/inputs.ts";
import { folderOf, sharedFolder } from "../inputs/shared-folder.ts";
import { oneOf } from "../line/options.ts";
import { tell } from "../line/tell.ts";
import { UsageError } from "../line/usage-error.ts";
import { fileStemOf } from "../new/file-name.ts";
import { createdAt, sourceDateEpoch } from "../render/created-at.ts";
import { showFindings } from "../render/show-findings.ts";
import type { Press } from "../stages.ts";
import { calendarWords } from "../words/calendar-words.ts";
import { usageWords } from "../words/usage-words.ts";

type CalendarFormat = CalendarFile["format"];

/** `plan calendar`: the days of some plans as a calendar file, as a printed table or as lines for a chat, with their clashes. */
export async function calendar(
  args: readonly string[],
  given: Readonly<Record<string, unknown>>,
  context: Context,
): Promise<ExitCode> {
  const { host, language } = context;
  const words = calendarWords[language];
  const formats = formatsOf(given.format, context);
  const { candidates, problems } = await gatherInputs(args, context);
  for (const sentence of problems) tell("error", sentence, context);
  const all = await collect(candidates, context);
  const { plans } = all;
  const entries = given.events === true ? eventsAlone(all.entries) : all.entries;
  const collected = { ...all, entries };
  const read = graver(problems.length > 0 ? exitCodes.files : exitCodes.fine, all.code);
  if (entries.length === 0) {
    tell("error", words.noDays, context, words.noDaysHint);
    return graver(read, exitCodes.problems);
  }
  const clashes = clashesOf(all.entries);
  showFindings(clashes, context);
  if (given.list === true) {
    const wanted = plans.length > 1 ? overview(entries) : entries;
    host.out.write(`${[collected.title, ...chatLines(wanted)].join("\n")}\n`);
    return read;
  }
  const target = targetOf(args, candidates, collected, given, context);
  const written = await writeAll(collected, formats, target, given, context);
  host.out.write(`${words.made(entries.length, plans.length, clashes.length)}\n`);
  return graver(read, written);
}

function formatsOf(given: unknown, { language }: Context): readonly CalendarFormat[] {
  const words = usageWords[language];
  const known: readonly CalendarFormat[] = ["ics", ...formatNames];
  if (typeof given !== "string") return ["ics"];
  const named = given.split(/[,，、\s]+/u).filter((name) => name !== "");
  if (named.length === 0)
    throw new UsageError(words.missingValue("--format"), words.choices("--format", known));
  const meant = named.map((name) => oneOf("--format", formatNamed(name) ?? name, known, words));
  return known.filter((format) => meant.includes(format));
}

/** The path without its ending: beside the only plan, else in the folder that the arguments share. */
function targetOf(
  args: readonly string[],
  candidates: readonly Candidate[],
  { title }: Collected,
  given: Readonly<Record<string, unknown>>,
  { host }: Context,
): string {
  const { path } = host;
  const [plan, another] = candidates;
  const meant = args.length === 0 ? ["."] : args;
  const shared =
    sharedFolder(
      meant.map((arg) => folderOf(arg, host)),
      host,
    ) ?? host.cwd;
  const folder = typeof given.out === "string" ? fullPath(given.out, host) : shared;
  const isOne = plan?.named === true && another === undefined && plan.file !== "-";
  const stem = isOne ? `${path.basename(plan.file).replace(/\.ya?ml$/iu, "")}-日历` : fileStemOf(title);
  return path.join(folder, stem);
}

async function writeAll(
  collected: Collected,
  formats: readonly CalendarFormat[],
  target: string,
  given: Readonly<Record<string, unknown>>,
  context: Context,
): Promise<ExitCode> {
  const documents = formats.filter((format): format is Format => format !== "ics");
  const style = typeof given.style === "string" ? given.style : undefined;
  const press =
    documents.length === 0 ? undefined : await context.stages.press({ style, fontFolders: [] }, context.host);
  const files = [
    ...(formats.includes("ics") ? [await calendarFile(collected, context)] : []),
    ...(press ? await printed(collected, documents, press, context) : []),
  ];
  let code: ExitCode = files.length < formats.length ? exitCodes.problems : exitCodes.fine;
  for (const file of files) {
    const saved = await saveCalendar(`${target}.${file.format}`, file, press, given.force === true, context);
    code = graver(code, saved);
  }
  return code;
}

async function calendarFile(
  { title, entries }: Collected,
  { host, language }: Context,
): Promise<CalendarFile> {
  const { icsOf } = await import("../../calendar/ics.ts");
  const epoch = sourceDateEpoch(host.environment.SOURCE_DATE_EPOCH, usageWords[language]);
  const text = icsOf(title, entries, digestOf, (plan) => createdAt(plan, epoch));
  return { format: "ics", bytes: new TextEncoder().encode(text) };
}

/** The calendar as the house prints any plan; of several plans an overview. */
async function printed(
  { title, entries, plans, days }: Collected,
  formats: readonly Format[],
  press: Press,
  context: Context,
): Promise<readonly CalendarFile[]> {
  const { host, language, stages } = context;
  const wanted = plans.length > 1 ? overview(entries) : entries;
  const check = await stages.check();
  const { plan } = check(new TextEncoder().encode(termPlan(title, wanted, days)), "");
  if (!plan) throw new Error("a calendar is no plan");
  const { papers } = await press.rack(undefined, { papers: usualPapers });
  const epoch = sourceDateEpoch(host.environment.SOURCE_DATE_EPOCH, usageWords[language]);
  const order = { papers, leaveOut: false, formats, date: createdAt(plan, epoch) } as const;
  const { files = [], diagnostics } = await press.print(plan, order);
  showFindings([...press.diagnostics, ...diagnostics], context);
  return files;
}
