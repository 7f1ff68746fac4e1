import type { Config } from "../../config/config.ts";
import { withDefaults } from "../../config/with-defaults.ts";
import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import { type Choice, choosePapers, inPlanOrder, usualOf } from "../../paper/choose.ts";
import type { KnownPaper } from "../../paper/paper.ts";
import { unknownPapersOf, unknownUsual } from "../../paper/unknown-papers.ts";
import type { Audience } from "../../plan/body.ts";
import type { Plan } from "../../plan/plan.ts";
import { countsOf } from "../../report/labels.ts";
import { sentenceOf } from "../../report/wording.ts";
import type { ReadyPaper } from "../../template/run/templates.ts";
import type { Context } from "../context.ts";
import { exitCodes, graver } from "../exit-codes.ts";
import { HostError } from "../host/host.ts";
import { blockingErrors, forFinal } from "../inputs/final.ts";
import { readCandidate } from "../inputs/read-plans.ts";
import { withClassLists } from "../inputs/with-class-lists.ts";
import { hostMessage } from "../line/host-message.ts";
import { reportedOf } from "../line/reported.ts";
import { tell } from "../line/tell.ts";
import { tellBug } from "../line/tell-bug.ts";
import { recorded } from "../press/recorded.ts";
import { capturing } from "./capture.ts";
import { createdAt } from "./created-at.ts";
import { type Destination, destinationOf } from "./destination.ts";
import { recordsOf } from "./record-papers.ts";
import { nothingDone, type PlanTask, type Rendered } from "./rendered.ts";
import { savePapers } from "./save-papers.ts";
import { shownOf } from "./show-findings.ts";
import type { Workshop } from "./workshop.ts";

/** Renders one plan; what is said of it comes back as data. Our own mistake over one spares the others. */
export async function renderOne(task: PlanTask, shop: Workshop): Promise<Rendered> {
  const { context, pieces } = capturing(shop.context);
  const own = { ...shop, context };
  try {
    return { ...(await attempt(task, own)), printed: pieces };
  } catch (error) {
    if (!(error instanceof HostError)) {
      return { ...nothingDone, code: tellBug(error, context, task.candidate.shown), printed: pieces };
    }
    tell("error", hostMessage(error, context.host, context.language), context);
    return { ...nothingDone, code: exitCodes.files, printed: pieces };
  }
}

async function attempt(task: PlanTask, shop: Workshop): Promise<Rendered> {
  const read = await readSound(task, shop);
  if ("outcome" in read) return read;
  const { options, context, press } = shop;
  const { plan, tellMasked } = await readBy(options.audience, read.plan, context);
  const wanted = await choose(plan, read.config, task, shop);
  if ("outcome" in wanted) return wanted;
  const { folder: path, formats } = wanted.destination;
  const { dossier } = options;
  const printed = await press.print(plan, {
    papers: wanted.inOrder,
    known: wanted.known,
    leaveOut: wanted.leaveOut,
    formats,
    pictures: options.pictures,
    date: createdAt(plan, options.epoch),
    school: read.config.defaults.school,
    dossier,
  });
  if (printed.files === undefined) return stopped(printed.diagnostics, shop);
  const folder = { path, audience: options.audience, host: context.host };
  const placing = {
    candidate: task.candidate,
    papers: wanted.papers,
    folder,
    dossier: dossier !== undefined,
  };
  const saved = await savePapers(task, placing, printed.files, shop);
  tellMasked();
  for (const each of printed.leftOut) tellMissing(each.missing, context);
  const found = countsOf(await reportedOf(read.findings));
  const [errors, others] = bySeverity(printed.diagnostics);
  // Two plans may meet the same fault of a template or a style: it is told once.
  const notices = [...press.notices(), ...others];
  if (saved.outcome !== "rendered") {
    const told = errors.length > 0 ? missing(saved, errors, shop) : saved;
    return { ...told, found, notices, records: {} };
  }
  const made = { ...printed, read: [...(printed.read ?? []), ...read.lists] };
  const kept = { found, unlisted: wanted.unlisted, known: task.known, placing };
  const records = recordsOf(read.bytes, made, kept);
  if (errors.length === 0) return { ...saved, found, notices, records };
  return { ...missing(saved, errors, shop), found, notices, records: unfinished(records) };
}

/** Records by which the files are known as ours, and which no plan is up to date with. */
function unfinished(records: Rendered["records"]): Rendered["records"] {
  return Object.fromEntries(Object.entries(records).map(([unit, record]) => [unit, { ...record, plan: "" }]));
}

/** A plan that may be printed, with what was read for it and what is said of it. */
interface Sound {
  readonly bytes: Uint8Array;
  readonly config: Config;
  readonly plan: Plan;
  readonly findings: readonly Diagnostic[];
  /** The class lists that were looked at. */
  readonly lists: readonly string[];
}

/** Reads and checks a plan; what comes of it where it may not be printed. */
async function readSound({ candidate }: PlanTask, shop: Workshop): Promise<Sound | Rendered> {
  const { options, context } = shop;
  const bytes = await readCandidate(candidate, context);
  if (typeof bytes === "string") {
    tell("error", bytes, context);
    return { ...nothingDone, code: exitCodes.files };
  }
  const { config, style } = shop.shelf.of(candidate.file);
  const watched = recorded(context.host);
  const { checked } = await withClassLists(
    (rosters) => shop.check(bytes, candidate.shown, config, rosters ? { rosters } : {}),
    candidate.shown,
    watched.host,
  );
  const lists = watched.take();
  if (!checked.isPlan && !candidate.named) return { ...nothingDone, outcome: "no plan" };
  const findings = options.final ? forFinal(checked) : checked.diagnostics;
  const blocking = blockingErrors(findings, options.final);
  if (checked.plan === undefined || blocking.length > 0) {
    const others = findings.filter((each) => !blocking.includes(each));
    return { ...stopped(blocking, shop), found: countsOf(await reportedOf(others)) };
  }
  const plan = asDraft(withDefaults(checked.plan, config, style), options.draft);
  return { bytes, config, plan, findings, lists };
}

/** What is printed of a plan, and where to. */
interface Wanted extends Choice<ReadyPaper> {
  readonly destination: Destination;
  readonly known: readonly KnownPaper[];
  readonly inOrder: readonly ReadyPaper[];
  /** The papers that were asked for but are not listed in the plan, by name. */
  readonly unlisted: readonly string[];
}

/** Chooses the papers that are printed; what comes of it where one is named that there is not. */
async function choose(
  plan: Plan,
  config: Config,
  { candidate, papers }: PlanTask,
  shop: Workshop,
): Promise<Wanted | Rendered> {
  const { options, context, press } = shop;
  const destination = destinationOf(candidate, options, shop.shelf, context.host);
  const rack = await press.rack(destination.templates, options);
  const unknown = [...unknownPapersOf(plan, rack.known), ...unknownUsual(config, rack.known)];
  if (unknown.length > 0) return stopped(unknown, shop);
  const usual = usualOf(plan, config);
  const stale = rack.papers.filter(({ paper }) => papers.includes(paper.name));
  const { papers: wanted, leaveOut } = choosePapers(plan, stale, options.papers, usual);
  return {
    destination,
    known: rack.known,
    papers: wanted,
    inOrder: options.dossier ? inPlanOrder(plan, wanted, usual) : wanted,
    unlisted: stale.filter((each) => !wanted.includes(each)).map(({ paper }) => paper.name),
    leaveOut,
  };
}

/** What stops a document, and what does not. */
function bySeverity(
  diagnostics: readonly Diagnostic[],
): readonly [errors: readonly Diagnostic[], others: readonly Diagnostic[]] {
  const isError = ({ severity }: Diagnostic): boolean => severity === "error";
  return [diagnostics.filter(isError), diagnostics.filter((each) => !isError(each))];
}

/** A plan that is called a draft, whatever it says itself. */
function asDraft(plan: Plan, mark: string | undefined): Plan {
  const nowhere = { start: 0, end: 0 };
  return mark === undefined ? plan : { ...plan, draft: { value: mark, range: nowhere, todo: false } };
}

/** A plan as its readers may read it, and what tells what they do not get to read. */
async function readBy(
  audience: Audience,
  whole: Plan,
  context: Context,
): Promise<{ readonly plan: Plan; readonly tellMasked: () => void }> {
  if (audience === "internal") return { plan: whole, tellMasked: () => undefined };
  const { planForAudience } = await import("../../audience/for-audience.ts");
  const { tellMasked } = await import("./tell-masked.ts");
  const read = planForAudience(whole, audience);
  return { plan: read.plan, tellMasked: () => tellMasked(read, audience, context) };
}

/** Some formats are written, others errors have stopped: the plan is not done. */
function missing(saved: Rendered, errors: readonly Diagnostic[], { context }: Workshop): Rendered {
  return { ...saved, code: graver(saved.code, exitCodes.problems), shown: shownOf(errors, context) };
}

function stopped(errors: readonly Diagnostic[], { context }: Workshop): Rendered {
  return { ...nothingDone, code: exitCodes.problems, outcome: "stopped", shown: shownOf(errors, context) };
}

/** Why a paper was left out, in a line. */
function tellMissing(missing: readonly Diagnostic[], context: Context): void {
  for (const one of missing) {
    const { message, hint } = sentenceOf(one, context.language);
    tell("info", message, context, hint);
  }
}
