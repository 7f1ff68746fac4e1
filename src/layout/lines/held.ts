import { type Char, stiffWidth } from "../shape/shape.ts";
import { breakLines, type Line } from "./break.ts";
import { holdWords } from "./hard-words.ts";
import { withoutLoneEnd } from "./lone-end.ts";

/** A text of more lines than this flows: breaks in it would stand in the way of whoever edits it in Word. */
const mostLines = 6;

/**
 * The lines of a text in a cell that hold in every program: none of them needs a mark squeezed or hung, and no
 * name, number or short word is torn, nor a single character left on the last. Undefined where there are so many
 * of them that the text flows.
 */
export function heldLines(chars: readonly Char[], first: number, measure: number): Line[] | undefined {
  const stiff = chars.map((char) => ({
    ...char,
    width: stiffWidth(char),
    blank: 0,
    trimmed: false,
    hangs: false,
  }));
  holdWords(stiff, measure);
  const lines = breakLines(stiff, first, measure);
  return lines.length > mostLines ? undefined : withoutLoneEnd(stiff, lines, "cell");
}
