import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import { nearest } from "../../diagnostic/nearest.ts";
import type { Data, Problem } from "../../diagnostic/problem.ts";
import { parseMark } from "../../document/mark.ts";
import type { Range, Source } from "../../source/source.ts";
import { attributeValue, misplacedTag, unknownAttribute, unknownTag } from "../problems.ts";
import { accepts, heldBy, isTagName, specimensOf, type TagName, tagNames, tags } from "./tags.ts";

/** A problem with its data that still has to be put at a place. */
export type Fault = (source: Source, range: Range) => Diagnostic;

/** Makes a fault of a problem. */
export function fault<D extends Data>(problem: Problem<D>, data: D): Fault {
  return (source, range) => diagnose(problem, source, range, data);
}

/** Tags of HTML that have another name here. */
const instead: Readonly<Record<string, TagName>> = {
  b: "strong",
  em: "strong",
  ul: "ol",
  title: "h1",
  img: "figure",
  image: "figure",
  div: "p",
  span: "strong",
  section: "p",
};

/** What is wrong with a tag in another, or at the outside; undefined where nothing is. */
export function faultyPlace(tag: string, parent: TagName | undefined): Fault | undefined {
  if (!isTagName(tag)) {
    const lower = tag.toLowerCase();
    const known = isTagName(lower) ? lower : (instead[lower] ?? nearest(lower, tagNames) ?? "");
    return fault(unknownTag, { tag, instead: known, known: tagNames });
  }
  if (heldBy(parent).includes(tag)) return undefined;
  const allowed = tagNames.filter((name) => tags[name].holds.includes(tag));
  return fault(misplacedTag, { tag, parent: parent ?? "", allowed });
}

/** What is wrong with marks that a template has typed itself; those of a plan are its own check's business. */
export function faultyMarks(tag: TagName, attribute: string, value: string | undefined): readonly Fault[] {
  if (value === undefined || tags[tag].attributes[attribute] !== "marks") return [];
  const wrong = value.split(/\s+/u).filter((specimen) => specimen !== "" && !parseMark(specimen));
  return wrong.map((specimen) =>
    fault(attributeValue, { tag, attribute, value: specimen, allowed: [], like: specimensOf.marks }),
  );
}

/** What is wrong with an attribute of a tag; `value` is undefined where only the filled-in template will show it. */
export function faultyAttributes(
  tag: TagName,
  attribute: string,
  value: string | undefined,
): readonly Fault[] {
  const rules = tags[tag].attributes;
  const rule = Object.hasOwn(rules, attribute) ? rules[attribute] : undefined;
  if (rule === undefined) {
    const known = Object.keys(rules);
    return [fault(unknownAttribute, { tag, attribute, nearest: nearest(attribute, known) ?? "", known })];
  }
  if (value === undefined || accepts(rule, value)) return [];
  const allowed = typeof rule === "string" ? [] : rule;
  const like = typeof rule === "string" ? specimensOf[rule] : [];
  return [fault(attributeValue, { tag, attribute, value, allowed, like })];
}
