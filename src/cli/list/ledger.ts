import { entriesOf } from "../../calendar/entries.ts";
import { hoursWords } from "../../calendar/words.ts";
import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import { factsOf } from "../../facts/facts.ts";
import { dateOfDay } from "../../notation/time/calendar-date.ts";
import type { Plan } from "../../plan/plan.ts";
import type { ConfigShelf } from "../config/config-shelf.ts";
import type { Context } from "../context.ts";
import { type ExitCode, exitCodes, graver } from "../exit-codes.ts";
import type { Candidate } from "../inputs/candidate.ts";
import { readCandidate } from "../inputs/read-plans.ts";
import { withClassLists } from "../inputs/with-class-lists.ts";
import { tell } from "../line/tell.ts";
import type { HowFar } from "../words/list-words.ts";
import { type MadeDocument, stateOf } from "./documents-of.ts";

/** A line of the ledger: what a plan is about, and how far it is. */
export interface LedgerLine extends HowFar {
  /** The plan's file, as shown to the user. */
  readonly plan: string;
  readonly title: string;
  /** First and last day as 2026-10-23; empty where the plan does not say. */
  readonly from: string;
  readonly to: string;
  /** 08:00—11:00 of an event of one day, or empty. */
  readonly hours: string;
  readonly place: string;
  /** Who is in charge, as typed. */
  readonly by: readonly string[];
  readonly documents: readonly MadeDocument[];
}

/** Reads the plans, those without a day last; what cannot be read is told and left out, what is no plan is passed over. Errors of a plan are what the ledger is for, and no failure of its own. */
export async function ledgerOf(
  candidates: readonly Candidate[],
  documentsOf: (candidate: Candidate) => readonly MadeDocument[],
  shelf: ConfigShelf,
  context: Context,
): Promise<{ readonly lines: readonly LedgerLine[]; readonly code: ExitCode }> {
  const { stages, host } = context;
  const check = await stages.check();
  const lines: LedgerLine[] = [];
  let code: ExitCode = exitCodes.fine;
  for (const candidate of candidates) {
    const bytes = await readCandidate(candidate, context);
    if (typeof bytes === "string") {
      tell("error", bytes, context);
      code = graver(code, exitCodes.files);
      continue;
    }
    const { config } = shelf.of(candidate.file);
    const { checked } = await withClassLists(
      (rosters) => check(bytes, candidate.shown, config, rosters ? { rosters } : {}),
      candidate.shown,
      host,
    );
    if (!checked.isPlan && !candidate.named) continue;
    lines.push(lineOf(candidate, checked.plan, checked.diagnostics, documentsOf(candidate)));
  }
  const day = ({ from, plan }: LedgerLine): string => `${from === "" ? "9" : from} ${plan}`;
  return { lines: lines.sort((a, b) => (day(a) < day(b) ? -1 : 1)), code };
}

function lineOf(
  { shown }: Candidate,
  plan: Plan | undefined,
  diagnostics: readonly Diagnostic[],
  documents: readonly MadeDocument[],
): LedgerLine {
  const count = (wanted: (each: Diagnostic) => boolean): number => diagnostics.filter(wanted).length;
  return {
    plan: shown,
    ...contentsOf(plan),
    errors: count(({ severity }) => severity === "error"),
    warnings: count(({ severity }) => severity === "warning"),
    todo: count(({ code }) => code === "left-over/todo"),
    printed: stateOf(documents),
    documents,
  };
}

type Contents = Pick<LedgerLine, "title" | "from" | "to" | "hours" | "place" | "by">;

function contentsOf(plan: Plan | undefined): Contents {
  if (!plan) return { title: "", from: "", to: "", hours: "", place: "", by: [] };
  const events = entriesOf(plan).filter(({ sort }) => sort === "event");
  const days = events.flatMap(({ from, to }) => [from, to]);
  const [first] = events;
  const isOneDay = new Set(days).size === 1;
  return {
    title: factsOf(plan).occasion,
    from: days.length > 0 ? isoDay(Math.min(...days)) : "",
    to: days.length > 0 ? isoDay(Math.max(...days)) : "",
    hours: first && isOneDay ? hoursWords(first) : "",
    place: events.find(({ place }) => place !== "")?.place ?? "",
    by: events.find(({ by }) => by.length > 0)?.by ?? [],
  };
}

function isoDay(number: number): string {
  const { year, month, day } = dateOfDay(number);
  return [year, String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}
