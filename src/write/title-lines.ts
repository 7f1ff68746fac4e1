import type { Paragraph } from "../document/document.ts";
import type { Inline } from "../document/inline.ts";
import { collectAlone, yardstickShaper } from "../layout/arrange/yardstick-grid.ts";
import { breakTitle } from "../layout/lines/title.ts";
import { shape } from "../layout/shape/shape.ts";
import type { Style } from "../style/style.ts";

/** The inlines of a title with the breaks that make its lines balanced and whole in their words. */
export function titleLines(title: Paragraph, style: Style): readonly Inline[] {
  return withBreaks(title.children, measureTitle(title, style));
}

/** Inlines with breaks before the characters at some offsets, counted in characters, in order. */
export function withBreaks(inlines: readonly Inline[], offsets: readonly number[]): readonly Inline[] {
  return offsets.reduceRight(breakBefore, inlines);
}

/** Inlines with a break before the character at an offset, counted in characters. */
function breakBefore(inlines: readonly Inline[], offset: number): readonly Inline[] {
  let rest = offset;
  return inlines.flatMap((inline): readonly Inline[] => {
    const length = lengthOf(inline);
    const at = rest;
    rest -= length;
    if (at < 0 || at >= length || inline.type === "break") return [inline];
    if (at === 0) return [{ type: "break" }, inline];
    if (inline.type !== "text") return [{ ...inline, children: breakBefore(inline.children, at) }];
    const characters = [...inline.value];
    return [
      { type: "text", value: characters.slice(0, at).join("") },
      { type: "break" },
      { type: "text", value: characters.slice(at).join("") },
    ];
  });
}

/** How many characters an inline has; a break is one. */
export function lengthOf(inline: Inline): number {
  if (inline.type === "text") return [...inline.value].length;
  return inline.type === "break" ? 1 : inline.children.reduce((sum, child) => sum + lengthOf(child), 0);
}

/**
 * Where a title breaks into balanced lines, as offsets in characters (code points); empty where it fits
 * one line or has breaks of its own. Word itself would leave the last line whatever is over.
 */
function measureTitle(title: Paragraph, style: Style): readonly number[] {
  const [passage] = collectAlone(title, style);
  if (passage?.type !== "passage" || passage.breaking !== "title") return [];
  const measure = style.page.width - style.page.left - style.page.right - passage.left - passage.right;
  const lines = breakTitle(shape(passage.runs, yardstickShaper(style)), measure);
  return lines?.slice(1).map((line) => line.start) ?? [];
}
