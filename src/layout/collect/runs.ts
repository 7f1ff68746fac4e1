import type { AccentKind, Inline } from "../../document/inline.ts";
import type { FontBook } from "../../font/face.ts";
import type { Look } from "../../style/style.ts";
import { todoColor } from "../../style/todo-color.ts";
import type { Ink, Run } from "../content.ts";
import type { Tag } from "../page.ts";
import { inkOf } from "../shape/scope.ts";

/** The runs of inlines in a look, all of one structure element. */
export function runsOf(inlines: readonly Inline[], look: Look, tag: Tag | undefined, fonts: FontBook): Run[] {
  return inlineRuns(inlines, inkOf(look), look, tag, fonts);
}

function inlineRuns(
  inlines: readonly Inline[],
  ink: Ink,
  look: Look,
  tag: Tag | undefined,
  fonts: FontBook,
): Run[] {
  return inlines.flatMap((inline) => {
    if (inline.type === "text") return textRuns(inline.value, ink, tag);
    if (inline.type === "break") return textRuns("\n", ink, tag);
    if (inline.type === "reference") {
      const link: Tag = { role: "Link", parent: tag };
      const runs = inlineRuns(inline.children, ink, look, tag && link, fonts);
      return runs.map((run) => ({ ...run, link: inline.to }));
    }
    return inlineRuns(inline.children, inks[inline.type](ink, look, fonts), look, tag, fonts);
  });
}

function textRuns(value: string, ink: Ink, tag: Tag | undefined): Run[] {
  return value === "" ? [] : [{ text: value, ink, tag }];
}

/** The ink of words that are set apart, from that of the text around them. */
const inks: Readonly<Record<AccentKind, (ink: Ink, look: Look, fonts: FontBook) => Ink>> = {
  strong: (ink, _, fonts) => strongInk(ink, fonts),
  lead: leadInk,
  todo: (ink) => ({ ...ink, color: todoColor }),
};

/** The ink of a run-in lead. */
export function leadInk(ink: Ink, look: Look): Ink {
  return look.lead === undefined ? ink : { ...ink, face: look.lead };
}

/** Emphasis: the face's own bold, or 黑体 where it has none. */
export function strongInk(ink: Ink, fonts: FontBook): Ink {
  const regular = fonts.primary({ role: ink.face, bold: false });
  const bold = fonts.primary({ role: ink.face, bold: true });
  return regular.key === bold.key ? { ...ink, face: "hei", bold: true } : { ...ink, bold: true };
}
