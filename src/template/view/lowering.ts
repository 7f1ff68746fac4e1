import type { Body, Numbering, Presentation, Row } from "../../plan/body.ts";
import { numberings } from "../../vocabulary/choices.ts";
import type { Part } from "./parts.ts";

/** What the lowering of a plan's content to parts carries along, downwards. */
export interface Lowering {
  /** Lowers what is inside: handed down, so that the lowerings of the parts need not load each other. */
  readonly lower: (body: Body, lowering: Lowering) => readonly Part[];
  /** Level of the heading above: 1 in a section. */
  readonly level: number;
  /** The heading or label above, empty where there is none. */
  readonly heading: string;
  /** How many lists are around. */
  readonly depth: number;
  /** Whether it is inside an item, a label or a cell, where no heading can stand. */
  readonly inner: boolean;
  /** The row of a contact with what 人员 says of the person. */
  readonly completed: (row: Row) => Row;
  /** How the section asks to be printed. */
  readonly as: Presentation | undefined;
  /** Specimens of marks for the lists of this body, empty for the scheme's own. */
  readonly marks: string;
  /** Whether its first list counts on from the one before. */
  readonly continued: boolean;
  /** Whether all steps and items of this body open with their times. */
  readonly timed: boolean;
}

/** The lowering inside a body: its numbering and presentation are its own. */
export function within(body: Body, lowering: Lowering): Lowering {
  const { numbering } = body;
  const level = Math.max(1, lowering.level) + lowering.depth;
  return {
    ...lowering,
    as: body.as,
    marks: numbering ? marksOf(numbering, level) : "",
    continued: numbering?.continued ?? false,
  };
}

/** The marks of a numbering for lists that begin at a step of the scheme; without blanks inside, parted by blanks. */
function marksOf(numbering: Numbering, level: number): string {
  const preset = numberings.find(({ key }) => key === numbering.scheme);
  const specimens = preset ? preset.marks.slice(level) : numbering.marks.map((mark) => mark.value);
  return specimens.map((specimen) => specimen.trim().replaceAll(/\s/gu, "")).join(" ");
}
