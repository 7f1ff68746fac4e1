import { type Char, stiffWidth } from "../shape/char.ts";
import { breakLines, type Line, naturalWidth, tolerance } from "./break.ts";
import { holdWords } from "./hard-words.ts";
import { withoutLoneEnd } from "./lone-end.ts";

/** A text of more lines than this flows: breaks in it would stand in the way of whoever edits it in Word. */
const mostLines = 6;

/** Points that a line in a cell leaves: programs round widths, and some take half of a rule off the cell. */
export const hair = 0.6;

/**
 * The lines of a text in a cell that hold in every program: none of them needs a mark squeezed or hung or fills
 * the cell to the point, and no name, number or short word is torn, nor a single character left on the last.
 * Undefined where there are so many of them that the text flows.
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
  const full = breakLines(stiff, first, measure);
  const isTight = full.some((line, i) => fillsCell(stiff, line, (i === 0 ? first : measure) - hair));
  // A word that needs all of the cell gets it.
  const hasRoom = longestPiece(stiff) <= Math.min(first, measure) - hair;
  const lines = isTight && hasRoom ? breakLines(stiff, first - hair, measure - hair) : full;
  return lines.length > mostLines ? undefined : withoutLoneEnd(stiff, lines, "cell");
}

/** Whether a line is wider than a room in points; the blank of a mark at its end is squeezed or hangs. */
function fillsCell(chars: readonly Char[], { start, visible }: Line, room: number): boolean {
  const kind = chars[visible - 1]?.kind;
  return kind !== "stop" && kind !== "close" && naturalWidth(chars, start, visible) > room + tolerance;
}

/** The longest stretch of characters that no line parts, points. */
function longestPiece(chars: readonly Char[]): number {
  let longest = 0;
  let piece = 0;
  for (const { width, gap, breakable } of chars) {
    longest = Math.max(longest, piece + width);
    piece = breakable === "no" ? piece + width + gap : 0;
  }
  return longest;
}
