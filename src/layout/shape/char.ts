import type { Face } from "../../font/face.ts";
import type { Run } from "../content.ts";
import type { Kind } from "./character.ts";

/** Whether a line may end behind a character. */
export type Breakable = "no" | "may" | "must";

/** A character ready for the line: its face, its natural width in points, what follows it. */
export interface Char {
  readonly codePoint: number;
  readonly run: Run;
  readonly face: Face;
  readonly kind: Kind;
  /** Set from the Latin face. */
  readonly latin: boolean;
  /** Half an em of blank that the mark may give away at its start or end; 0: none. */
  blank: number;
  /** Advance with the pitch, less the blank already taken by `trimmed`. */
  width: number;
  /** The mark shares its blank with its neighbour. */
  trimmed: boolean;
  /** Space after it: the quarter-em between Chinese and Latin, or what a hanging mark leaves. */
  gap: number;
  /** Whether the space behind it may shrink and stretch. */
  elastic: boolean;
  /** Drawn over or under the character before it, to which it belongs. */
  readonly combining: boolean;
  /** Where a line is full it may stand outside. */
  readonly hangs: boolean;
  breakable: Breakable;
}

/** The width of a character with all the blank it may give away, points: as a program has it that squeezes no marks. */
export function stiffWidth({ width, blank, trimmed }: Char): number {
  return trimmed ? width + blank : width;
}

/** The width of characters on one line, points, with the gaps between them. */
export function widthOf(chars: readonly Char[], start: number, end: number): number {
  let width = 0;
  for (let i = start; i < end; i++) {
    const char = chars[i];
    if (char) width += char.width + (i + 1 < end ? char.gap : 0);
  }
  return width;
}
