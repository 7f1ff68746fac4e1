import type { FontBook } from "../../font/face.ts";
import type { Look } from "../../style/style.ts";
import type { Passage } from "../content.ts";
import { inkOf, leadingOf } from "../shape/scope.ts";

/** How the one text of a plain passage stands: indents on both sides in points, none if not said. */
export interface Stand {
  readonly align: "left" | "center" | "right";
  readonly indent?: number;
}

/** A text outside the document's structure as a passage of one look: a header, a drawing's label. */
export function plainPassage(
  text: string,
  look: Look,
  fonts: FontBook,
  { align, indent = 0 }: Stand,
): Passage {
  const leading = leadingOf(look, fonts);
  return {
    type: "passage",
    runs: [{ text, ink: inkOf(look), tag: undefined }],
    align,
    left: indent,
    right: indent,
    first: 0,
    mark: 0,
    hangs: false,
    leading,
    latinLeading: leading,
    before: 0,
    after: 0,
    breaking: "body",
    holdsWords: false,
    keepNext: false,
    keepPrevious: false,
    entry: undefined,
  };
}
