import { withDefaults } from "../../config/with-defaults.ts";
import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import { choosePapers, inPlanOrder, usualOf } from "../../paper/choose.ts";
import { unknownPapersOf, unknownUsual } from "../../paper/unknown-papers.ts";
import type { Audience, Plan } from "../../plan/plan.ts";
import { countsOf } from "../../report/labels.ts";
import { sentenceOf } from "../../report/wording.ts";
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
import { destinationOf } from "./destination.ts";
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
  const { candidate, papers } = task;
  const { options, context, press } = shop;
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
  const whole = asDraft(withDefaults(checked.plan, config, style), options.draft);
  const { plan, tellMasked } = await readBy(options.audience, whole, context);
  const { formats, folder: path, templates } = destinationOf(candidate, options, shop.shelf, context.host);
  const rack = await press.rack(templates, options);
  const unknown = [...unknownPapersOf(plan, rack.known), ...unknownUsual(config, rack.known)];
  if (unknown.length > 0) return stopped(unknown, shop);
  const usual = usualOf(plan, config);
  const stale = rack.papers.filter(({ paper }) => papers.includes(paper.name));
  const { papers: wanted, leaveOut } = choosePapers(plan, stale, options.papers, usual);
  const unlisted = stale.filter((each) => !wanted.includes(each)).map(({ paper }) => paper.name);
  const { school } = config.defaults;
  const { dossier } = options;
  const inOrder = dossier ? inPlanOrder(plan, wanted, usual) : wanted;
  const date = createdAt(plan, options.epoch);
  const printed = await press.print(plan, {
    papers: inOrder,
    known: rack.known,
    leaveOut,
    formats,
    pictures: options.pictures,
    date,
    school,
    dossier,
  });
  if (printed.files === undefined) return stopped(printed.diagnostics, shop);
  const errors = printed.diagnostics.filter(({ severity }) => severity === "error");
  const folder = { path, audience: options.audience, host: context.host };
  const placing = { candidate, papers: wanted, folder, dossier: dossier !== undefined };
  const saved = await savePapers(task, placing, printed.files, shop);
  tellMasked();
  for (const each of printed.leftOut) tellMissing(each.missing, context);
  const others = printed.diagnostics.filter(({ severity }) => severity !== "error");
  const found = countsOf(await reportedOf(findings));
  // Two plans may meet the same fault of a template or a style: it is told once.
  const notices = [...press.notices(), ...others];
  if (errors.length > 0) return { ...missing(saved, errors, shop), found, notices };
  const records =
    saved.outcome === "rendered"
      ? recordsOf(
          bytes,
          { ...printed, read: [...(printed.read ?? []), ...lists] },
          { found, unlisted, known: task.known, placing },
        )
      : {};
  return { ...saved, found, notices, records };
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
