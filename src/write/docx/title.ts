import type { Inline, Paragraph } from "../../document/document.ts";
import type { Style } from "../../style/style.ts";
import { measureTitle } from "./yardstick.ts";

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
