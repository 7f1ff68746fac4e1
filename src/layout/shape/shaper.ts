import type { Face, FontBook } from "../../font/face.ts";
import type { FaceRole } from "../../style/style.ts";
import type { Run } from "../content.ts";
import type { Char } from "./char.ts";

/** A font book with its answers remembered, and the extra space after Chinese characters in points. */
export interface Shaper {
  readonly fonts: FontBook;
  readonly pitch: number;
  readonly habits: Habits;
  readonly known: Map<FaceRole, readonly [plain: Map<number, Measured>, bold: Map<number, Measured>]>;
  /** What was shaped to be measured and has not been set yet. */
  readonly ahead: WeakMap<readonly Run[], Char[]>;
  /** Absent: lines are painted; `false`: they are measured alone and hold nothing. */
  readonly paints?: false;
}

/** What programs that set Chinese do differently. */
export interface Habits {
  /** Marks keep their blank: none is taken off them. */
  readonly stiff: boolean;
  /** Stops and commas hang over the end of a full line. */
  readonly hanging: boolean;
  /** Numbers stay on the line of their sign, their unit and the other end of their range. */
  readonly whole: boolean;
  /** The space between Chinese and Latin, as a share of an em. */
  readonly gap: number;
}

/** Word's habits, and clreq's: every mark may be squeezed. */
export const wordHabits: Habits = { stiff: false, hanging: false, whole: true, gap: 1 / 4 };

/** What a face says of a character. */
export interface Measured {
  readonly face: Face;
  readonly advance: number;
  /** The blank before and behind what is drawn, in em. */
  readonly blanks: readonly [start: number, end: number];
}

/** A shaper for one document. */
export function createShaper(fonts: FontBook, pitch: number, habits: Habits = wordHabits): Shaper {
  return { fonts, pitch, habits, known: new Map(), ahead: new WeakMap() };
}

/** What the face that has a character says of it; the primary face of the role where none has it. */
export function measured(shaper: Shaper, role: FaceRole, bold: boolean, codePoint: number): Measured {
  let weights = shaper.known.get(role);
  if (!weights) {
    weights = [new Map(), new Map()];
    shaper.known.set(role, weights);
  }
  const known = weights[bold ? 1 : 0];
  const old = known.get(codePoint);
  if (old) return old;
  const query = { role, bold };
  const face = shaper.fonts.faceFor(query, codePoint) ?? shaper.fonts.primary(query);
  const advance = face.advance(codePoint);
  const isHan = codePoint >= 0x4e00 && codePoint < 0xa000;
  const [left, right] = isHan ? [0, advance] : face.extent(codePoint);
  const blanks = [Math.max(0, left), Math.max(0, advance - right)] as const;
  const found = { face, advance, blanks };
  known.set(codePoint, found);
  return found;
}
