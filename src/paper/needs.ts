import { factNames, factsOf } from "../facts/facts.ts";
import { placesOf, scopesOf } from "../facts/scope.ts";
import type { PaperWording, Plan } from "../plan/plan.ts";
import { meaningOf } from "../vocabulary/names.ts";
import { knownPaper, type Need, namesOfPaper, type Paper, usualPapers } from "./paper.ts";

/** A need that a plan does not meet, with a line that would. */
export interface MissingNeed {
  readonly need: Need;
  /** YAML to add to the plan. */
  readonly add: string;
}

/** What a plan does not say and the paper cannot do without; empty: it can be made. */
export function missingNeeds(paper: Paper, plan: Plan): readonly MissingNeed[] {
  return paper.needs
    .filter(({ any }) => !any.some((name) => says(plan, paper, name)))
    .map((need) => ({
      need,
      add: need.example === "" ? lineFor(paper, need.any[0] ?? "") : need.example,
    }));
}

/** What stands before the name of a fact. */
const ofFacts = "事实.";

/** A need as a message names it. */
export function needName(name: string): string {
  return name.startsWith(ofFacts) ? name.slice(ofFacts.length) : name;
}

/** Whether a plan says something under a name: a field of its own, a list of its facts, or a wording of the paper. */
function says(plan: Plan, paper: Paper, name: string): boolean {
  const fact = name.startsWith(ofFacts) ? factNames[needName(name)] : undefined;
  if (fact !== undefined) {
    const known = factsOf(plan)[fact];
    return Array.isArray(known) ? known.length > 0 : known !== undefined;
  }
  const wording = paper.wordings.find((each) => each.zh === name || each.name === name);
  if (wording)
    return wordingsFor(plan, paper).some(({ key }) => key.value === wording.zh || key.value === wording.name);
  const meaning = meaningOf(name);
  if (!meaning) return plan.sections.some(({ key }) => key === name);
  const { field, exact } = meaning;
  if (field.place === "front") return saysInFront(plan, field.key);
  // 时间 under 活动时间、地点 says when too.
  return scopesOf(plan)
    .filter(({ inner }) => !inner)
    .flatMap(placesOf)
    .some((place) => place.field === field.key && (exact || place.key === name));
}

function saysInFront(plan: Plan, key: string): boolean {
  const named: Readonly<Record<string, unknown>> = { ...plan, off_campus: plan.offCampus };
  const value = key === "title" ? plan.title.value : named[key];
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== "" && value !== false;
}

function lineFor(paper: Paper, name: string): string {
  const wording = paper.wordings.find((each) => each.zh === name || each.name === name);
  if (wording) return `文书: {${paper.zh}: {${wording.zh}: ${wording.example}}}`;
  return `${name}: ${meaningOf(name)?.field.example ?? "……"}`;
}

/** Whether a plan lists a paper under 文书; the plan itself need not be listed. */
export function isListed(plan: Plan, paper: Paper): boolean {
  const names = namesOfPaper(paper);
  return (
    usualPapers.includes(paper.name) || plan.papers.some(({ name }) => names.includes(name.value.trim()))
  );
}

/** How a paper is worded: by the plan, and where that says nothing by its school. */
export function wordingsFor(plan: Plan, paper: Paper): readonly PaperWording[] {
  const own = ownWordings(plan, paper);
  const meant = (key: string): string =>
    paper.wordings.find(({ zh, name }) => zh === key || name === key)?.zh ?? key;
  const said = new Set(own.map(({ key }) => meant(key.value)));
  const names = namesOfPaper(paper);
  const has = new Set(knownPaper(paper).wordings);
  const usual = new Map<string, PaperWording>();
  // What is said for the paper alone holds above what is said for all.
  for (const alone of [false, true]) {
    for (const each of plan.sentences) {
      const mine = alone ? each.paper !== undefined && names.includes(each.paper) : each.paper === undefined;
      if (mine && has.has(each.key.value)) usual.set(meant(each.key.value), each);
    }
  }
  return [...own, ...[...usual].flatMap(([name, each]) => (said.has(name) ? [] : [each]))];
}

/** How a plan itself words a paper, under any name of the paper. */
export function ownWordings(plan: Plan, paper: Paper): readonly PaperWording[] {
  const names = namesOfPaper(paper);
  return plan.papers.filter(({ name }) => names.includes(name.value)).flatMap(({ wordings }) => wordings);
}
