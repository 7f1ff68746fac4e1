import type { Block, Field, Fields } from "../../document/document.ts";
import { inlineText } from "../../document/plain-text.ts";
import type { Look } from "../../style/style.ts";
import type { Flow, Run } from "../content.ts";
import type { Tag } from "../page.ts";
import { inkOf, lookOf, passageOf, type Scope } from "../shape/scope.ts";
import { collectCoverFacts } from "./cover-facts.ts";
import { leadInk, runsOf } from "./runs.ts";

/** Lines of 标签：值; the first paragraph of a value runs on behind the label, its other blocks follow. */
export function collectFields(fields: Fields, scope: Scope): readonly Flow[] {
  if (fields.role === "cover" && !scope.cell) return collectCoverFacts(fields, scope);
  const look = lookOf(scope, "field");
  return fields.entries.flatMap((entry) => {
    const tag: Tag = { role: "P", parent: scope.tag };
    const { runs, rest } = fieldRuns(entry, look, tag, scope);
    const following = scope.collect(rest, scope);
    const keepNext = !scope.cell && following.length > 0;
    return [passageOf(scope, look, runs, { keepNext, node: entry }), ...following];
  });
}

/** The runs of a field's line and the blocks that are left of its value. */
export function fieldRuns(
  { label, value }: Field,
  look: Look,
  tag: Tag,
  scope: Scope,
): { readonly runs: readonly Run[]; readonly rest: readonly Block[] } {
  const ink = leadInk(inkOf(look), look);
  const words = runsOf([{ type: "lead", children: label }], look, tag, scope.fonts);
  const colon = /[：:]$/u.test(inlineText(label)) || label.length === 0 ? [] : [{ text: "：", ink, tag }];
  const [first, ...others] = value;
  if (first?.type !== "paragraph") return { runs: [...words, ...colon], rest: value };
  const text = runsOf(first.children, look, tag, scope.fonts);
  return { runs: [...words, ...colon, ...text], rest: others };
}
