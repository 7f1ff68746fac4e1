import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import type { Range } from "../../source/source.ts";
import { type Fault, fault } from "../markup/faults.ts";
import { shorten } from "../markup/markup-tree.ts";
import { isTagName, isVoid } from "../markup/tags.ts";
import { brokenTag, unclosedTag } from "../problems.ts";
import { type TagReason, tagAdvices } from "./tag-text.ts";
import type { ParsedTemplate } from "./walk.ts";

/** A tag that is open at some place of a template. */
export interface OpenTag {
  readonly name: string;
  readonly range: Range;
  readonly template: ParsedTemplate;
}

/** A tag whose end has not been read yet. */
export interface HalfTag {
  text: string;
  readonly offsets: number[];
  readonly start: number;
  quote: string;
}

/** One check of a document's template and the partials that it uses. */
export interface TagWalk {
  readonly templates: ReadonlyMap<string, ParsedTemplate>;
  readonly seen: Set<string>;
  readonly diagnostics: Diagnostic[];
  readonly open: OpenTag[];
  template: ParsedTemplate;
  half: HalfTag | undefined;
  /** Tags below this count were opened outside the block or the partial and are not closed in it. */
  floor: number;
}

/** Tells a fault at a place. */
export function tell(
  told: Fault | undefined,
  range: Range,
  walk: TagWalk,
  template: ParsedTemplate = walk.template,
): void {
  if (told) walk.diagnostics.push(told(template.source, range));
}

/** Tells a tag that is spelt in a way that cannot be read. */
export function tellBroken(reason: TagReason, range: Range, walk: TagWalk): void {
  const [advice, adviceEn] = tagAdvices[reason];
  const found = shorten(walk.template.source.text.slice(range.start, range.end).replace(/\s+/gu, " "));
  tell(fault(brokenTag, { found, advice, adviceEn }), range, walk);
}

/** Tells every tag above a count as unclosed. */
export function closeTo(count: number, walk: TagWalk): void {
  for (const { name, range, template } of walk.open.splice(count)) {
    if (isTagName(name)) tell(fault(unclosedTag, { tag: name, void: isVoid(name) }), range, walk, template);
  }
}
