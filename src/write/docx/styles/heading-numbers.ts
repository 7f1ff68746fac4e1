import { type Mark, markText } from "../../../document/mark.ts";
import type { Numbered } from "../../../document/numbering.ts";
import type { Style } from "../../../style/style.ts";

/** The multi-level list that the heading styles belong to. */
export const headingReference = "headings";

/** Whether the headings of a 0-based level are numbered by the style's scheme. */
export function isNumbered(style: Style, level: number): boolean {
  const mark = schemeMark(style, level);
  return mark !== undefined && mark.counter !== "none";
}

/** The scheme's mark of a 0-based level; the last serves all deeper ones. */
export function schemeMark({ numbering }: Style, level: number): Mark | undefined {
  return numbering.marks[level] ?? numbering.marks.at(-1);
}

/** How a heading gets its number in Word. */
export type HeadingNumber =
  /** From its style: the list counts as Word counts. */
  | { readonly by: "style" }
  /** From the same list begun anew. */
  | { readonly by: "instance"; readonly instance: number }
  /** From a list of its own mark. */
  | { readonly by: "mark"; readonly numbered: Numbered }
  | { readonly by: "none" };

/** Tells how the next heading, in the order of the document, gets its number. */
export type HeadingCounter = (numbered: Numbered | undefined) => HeadingNumber;

/**
 * Follows Word's own counting of the heading list, so that a heading leaves the style's list only where
 * Word would print another number: after an unnumbered heading, say, or in an attachment.
 */
export function headingCounter(style: Style): HeadingCounter {
  // The counts that each instance of the list stands at, by level; the first is the style's own.
  const instances: number[][] = [[]];
  const take = (index: number, level: number): HeadingNumber => {
    const counts = instances[index] ?? [];
    const count = (counts[level] ?? 0) + 1;
    counts.length = level;
    counts[level] = count;
    return index === 0 ? { by: "style" } : { by: "instance", instance: index };
  };
  return (numbered) => {
    if (!numbered) return { by: "none" };
    const { level, mark, text } = numbered;
    if (!sameMark(mark, schemeMark(style, level))) return { by: "mark", numbered };
    const found = instances.findIndex((counts) => predict(counts, mark, level) === text);
    if (found >= 0) return take(found, level);
    if (predict([], mark, level) !== text) return { by: "mark", numbered };
    instances.push([]);
    return take(instances.length - 1, level);
  };
}

function sameMark(a: Mark, b: Mark | undefined): boolean {
  return a.counter === b?.counter && a.before === b.before && a.after === b.after && a.above === b.above;
}

/** What Word would print for the next paragraph of a level. */
function predict(counts: readonly number[], mark: Mark, level: number): string {
  const above = Array.from({ length: level }, (_, i) => counts[i] ?? 1);
  return markText(mark, (counts[level] ?? 0) + 1, above);
}
