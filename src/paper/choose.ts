import type { Config } from "../config/config.ts";
import type { Plan } from "../plan/plan.ts";
import { isListed } from "./needs.ts";
import { namesOfPaper, type Paper, type PapersAsked, usualPapers } from "./paper.ts";

/** What is printed of a plan. */
export interface Choice<Ready> {
  readonly papers: readonly Ready[];
  /** Whether a paper for which the plan does not say enough is left out; else that is an error. */
  readonly leaveOut: boolean;
}

/** The papers that a run is asked for, as far as they are wanted of a plan. `usual`: those of the school, for plans that list none. */
export function choosePapers<Ready extends { readonly paper: Paper }>(
  plan: Plan,
  papers: readonly Ready[],
  asked: PapersAsked,
  usual: readonly string[] = [],
): Choice<Ready> {
  const chosen = asked === "listed" || asked === "chosen";
  const listed = chosen && (plan.papers.length > 0 || (asked === "listed" && usual.length === 0));
  if (listed) {
    return { papers: papers.filter(({ paper }) => paper.dossier || isListed(plan, paper)), leaveOut: false };
  }
  const isUsual = ({ paper }: Ready): boolean => paper.dossier || isOneOf(paper, [...usualPapers, ...usual]);
  const wanted = chosen && usual.length > 0 ? papers.filter(isUsual) : papers;
  return { papers: wanted, leaveOut: typeof asked === "string" };
}

function isOneOf(paper: Paper, names: readonly string[]): boolean {
  return namesOfPaper(paper).some((name) => names.includes(name));
}

/** The papers that a school has printed of every plan, and of the plans of a kind. */
export function usualOf({ kind }: Plan, { papers }: Pick<Config, "papers">): readonly string[] {
  const names = ["all", ...(kind === undefined ? [] : [kind])].flatMap((each) => papers.get(each) ?? []);
  return names.map(({ value }) => value);
}

/**
 * Papers in the order of a dossier: that of 文书 in the plan, or of the usual ones, those that are not listed after
 * them; the plan is the first.
 */
export function inPlanOrder<Ready extends { readonly paper: Paper }>(
  plan: Plan,
  papers: readonly Ready[],
  usual: readonly string[] = [],
): readonly Ready[] {
  const own = plan.papers.map(({ name }) => name.value.trim());
  const listed = own.length > 0 ? own : usual;
  const placeOf = ({ paper }: Ready): number => {
    const place = listed.findIndex((name) => namesOfPaper(paper).includes(name));
    if (place >= 0) return place;
    return usualPapers.includes(paper.name) ? -1 : listed.length;
  };
  return [...papers].sort((a, b) => placeOf(a) - placeOf(b));
}
