import type { Plan } from "../plan/plan.ts";
import { isListed } from "./needs.ts";
import { namesOfPaper, type Paper, type PapersAsked, usualPapers } from "./paper.ts";

/** What is printed of a plan. */
export interface Choice<Ready> {
  readonly papers: readonly Ready[];
  /** Whether a paper for which the plan does not say enough is left out; else that is an error. */
  readonly leaveOut: boolean;
}

/** The papers that a run is asked for, as far as they are wanted of a plan. */
export function choosePapers<Ready extends { readonly paper: Paper }>(
  plan: Plan,
  papers: readonly Ready[],
  asked: PapersAsked,
): Choice<Ready> {
  const listed = asked === "listed" || (asked === "chosen" && plan.papers.length > 0);
  const wanted = listed ? papers.filter(({ paper }) => paper.dossier || isListed(plan, paper)) : papers;
  return { papers: wanted, leaveOut: typeof asked === "string" && !listed };
}

/** Papers in the order of a dossier: that of 文书 in the plan, those that it does not list after them; the plan is the first. */
export function inPlanOrder<Ready extends { readonly paper: Paper }>(
  plan: Plan,
  papers: readonly Ready[],
): readonly Ready[] {
  const listed = plan.papers.map(({ name }) => name.value.trim());
  const placeOf = ({ paper }: Ready): number => {
    const place = listed.findIndex((name) => namesOfPaper(paper).includes(name));
    if (place >= 0) return place;
    return usualPapers.includes(paper.name) ? -1 : listed.length;
  };
  return [...papers].sort((a, b) => placeOf(a) - placeOf(b));
}
