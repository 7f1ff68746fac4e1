import { type Diagnostic, diagnose } from "../diagnostic/diagnostic.ts";
import { factsOf } from "../facts/facts.ts";
import { exactly } from "../facts/people/heads.ts";
import type { Plan } from "../plan/plan.ts";
import type { Text } from "../plan/text.ts";
import { textsOfBody } from "../plan/walk.ts";
import { copiesIn } from "./kinds.ts";
import { wordingsFor } from "./needs.ts";
import { type Copies, commonWordings, type Paper } from "./paper.ts";
import { unreadableCopies } from "./problems.ts";

/**
 * How many of a paper are wanted: what the plan says (文书: {告家长书: {份数: 45}}), else what the paper
 * says itself. Undefined where it goes by heads that the plan does not count.
 */
export function copiesOf(plan: Plan, paper: Paper): number | undefined {
  const said = saidIn(plan, paper);
  const copies = (said && copiesIn(said.value)) ?? paper.copies;
  return typeof copies === "number" ? copies : counts[copies](plan);
}

/** A number of copies that cannot be read, at its place. */
export function wrongCopies(plan: Plan, paper: Paper): readonly Diagnostic[] {
  const said = saidIn(plan, paper);
  if (!said || said.todo || copiesIn(said.value) !== undefined) return [];
  return [diagnose(unreadableCopies, plan.source, said.range, { text: said.value })];
}

function saidIn(plan: Plan, paper: Paper): Text | undefined {
  const names: readonly string[] = ["copies", commonWordings.copies];
  const found = wordingsFor(plan, paper).find(({ key }) => names.includes(key.value));
  return found && textsOfBody(found.body)[0];
}

const counts: Readonly<Record<Exclude<Copies, number>, (plan: Plan) => number | undefined>> = {
  pupils: (plan) => exactly(factsOf(plan).heads.pupils) ?? exactly(factsOf(plan).groupHeads.count),
  groups: (plan) => factsOf(plan).groups.length || undefined,
  all: (plan) => exactly(factsOf(plan).heads.all),
};
