import { entriesOf } from "../../calendar/entries.ts";
import type { Entry } from "../../calendar/entry.ts";
import type { SchoolDays } from "../../calendar/term-plan.ts";
import { hasErrors } from "../../diagnostic/diagnostic.ts";
import { factsOf } from "../../facts/facts.ts";
import type { Plan } from "../../plan/plan.ts";
import { createConfigShelf } from "../config/config-shelf.ts";
import type { Context } from "../context.ts";
import { type ExitCode, exitCodes, graver } from "../exit-codes.ts";
import type { Candidate } from "../inputs/candidate.ts";
import { readCandidate } from "../inputs/read-plans.ts";
import { tell } from "../line/tell.ts";
import { showFindings } from "../render/show-findings.ts";
import { calendarWords } from "../words/calendar-words.ts";

/** What some plans come to. */
export interface Collected {
  readonly plans: readonly Plan[];
  readonly entries: readonly Entry[];
  readonly days: SchoolDays;
  /** What the calendar is called. */
  readonly title: string;
  readonly code: ExitCode;
}

/** Reads the plans; what cannot be read is told and left out, what is no plan is passed over. */
export async function collect(candidates: readonly Candidate[], context: Context): Promise<Collected> {
  const { language, stages, host } = context;
  const words = calendarWords[language];
  const check = await stages.check();
  const shelf = createConfigShelf(host);
  const plans: Plan[] = [];
  let code: ExitCode = exitCodes.fine;
  for (const candidate of candidates) {
    const { shown, file, named } = candidate;
    const bytes = await readCandidate(candidate, context);
    if (typeof bytes === "string") {
      tell("error", bytes, context);
      code = graver(code, exitCodes.files);
      continue;
    }
    const { plan, isPlan, diagnostics } = check(bytes, shown, shelf.of(file).config);
    if (!isPlan && !named) continue;
    if (plan) plans.push(plan);
    if (!plan || hasErrors(diagnostics)) {
      const sentence = plan ? words.incomplete(shown) : words.unreadable(shown);
      tell(plan ? "warning" : "error", sentence, context, words.unreadableHint(shown));
      code = graver(code, exitCodes.problems);
    }
  }
  const [first] = candidates;
  const { holidays, makeUpDays, termStarts, defaults } = shelf.of(first?.file ?? "-").config;
  showFindings(shelf.diagnostics(), context);
  if (hasErrors(shelf.diagnostics())) code = graver(code, exitCodes.problems);
  return {
    plans,
    entries: plans.flatMap(entriesOf),
    days: { holidays, makeUpDays, termStarts },
    title: titleOf(plans, defaults.school),
    code,
  };
}

function titleOf(plans: readonly Plan[], school: string | undefined): string {
  const [plan, another] = plans;
  const name = school ?? (plan && factsOf(plan).school?.value) ?? "";
  if (!plan || another) return `${name}活动日历`;
  return `${name}${factsOf(plan).occasion}日历`;
}
