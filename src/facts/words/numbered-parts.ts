import { type CaptionNumber, captionNumberIn } from "../../notation/words/caption-number.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Text } from "../../plan/text.ts";
import { picturesOf } from "../../plan/walk.ts";
import { surveyOf } from "../survey.ts";

/** A table or a picture, and the numbers that it has and brings along. */
export interface NumberedPart {
  readonly what: "table" | "figure";
  readonly caption: Text | undefined;
  /** The number typed at the head of the caption. */
  readonly typed: CaptionNumber | undefined;
  /** Which one it is, from 1, of those with a caption. */
  readonly place: number;
  /** Which one it is of all, those without a caption included. */
  readonly among: number;
}

/** The tables and then the pictures of a plan, in the order of the file. */
export function numberedParts(plan: Plan): readonly NumberedPart[] {
  const tables = surveyOf(plan).tables.map(({ table }) => table.caption);
  // The table of the groups has no place of its own in the file; it is printed before the others.
  const all = plan.groups.length > 0 ? [undefined, ...tables] : tables;
  return [
    ...counted(all, "table"),
    ...counted(
      picturesOf(plan).map(({ caption }) => caption),
      "figure",
    ),
  ];
}

function counted(captions: readonly (Text | undefined)[], what: NumberedPart["what"]): NumberedPart[] {
  let place = 0;
  return captions.map((caption, index) => {
    const written = caption && !caption.todo ? caption : undefined;
    if (caption) place++;
    const typed = written && captionNumberIn(written.value, what);
    return { what, caption: written, typed, place, among: index + 1 };
  });
}
