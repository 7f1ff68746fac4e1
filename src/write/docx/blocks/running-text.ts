import type { Inline } from "../../../document/inline.ts";
import { inlineText } from "../../../document/plain-text.ts";
import type { Role } from "../../../style/style.ts";
import { lengthOf } from "../../title-lines.ts";
import { lookAt, type Place } from "../place/place.ts";
import { measureLoneEnd } from "../place/yardstick.ts";
import { cellLines } from "./cell-lines.ts";
import { runsOf } from "./inlines.ts";

/**
 * The runs of a paragraph's text: in a cell with the breaks of its words, elsewhere without a single character
 * on its last line. `mark`: the number before it.
 */
export function runningRuns(inlines: readonly Inline[], place: Place, role: Role, mark = ""): string[] {
  if (place.cell) return runsOf(cellLines(inlines, place), place, role);
  const { style, left } = place;
  const line = measureLoneEnd(mark, inlineText(inlines), lookAt(place, role), left, style);
  const parts = line && partAt(inlines, [line.from, line.to]);
  if (!parts) return runsOf(inlines, place, role);
  return parts.flatMap((part, i) =>
    runsOf(part, place, role, i === 1 ? style.pitch + line.spacing : undefined),
  );
}

/** Inlines in parts that begin at offsets counted in characters; undefined where one would fall into a reference. */
function partAt(inlines: readonly Inline[], offsets: readonly number[]): Inline[][] | undefined {
  const parts: Inline[][] = [];
  let rest: readonly Inline[] = inlines;
  let done = 0;
  for (const offset of offsets) {
    const cut = cutAt(rest, offset - done);
    if (!cut) return undefined;
    parts.push(cut[0]);
    rest = cut[1];
    done = offset;
  }
  return [...parts, [...rest]];
}

function cutAt(inlines: readonly Inline[], offset: number): [Inline[], Inline[]] | undefined {
  const before: Inline[] = [];
  let rest = offset;
  for (const [i, inline] of inlines.entries()) {
    const length = lengthOf(inline);
    if (rest <= 0) return [before, inlines.slice(i)];
    if (rest < length) {
      const halves = halvesOf(inline, rest);
      return (
        halves && [
          [...before, halves[0]],
          [halves[1], ...inlines.slice(i + 1)],
        ]
      );
    }
    before.push(inline);
    rest -= length;
  }
  return [before, []];
}

function halvesOf(inline: Inline, at: number): [Inline, Inline] | undefined {
  if (inline.type === "reference" || inline.type === "break") return undefined;
  if (inline.type === "text") {
    const characters = [...inline.value];
    const text = (value: string[]): Inline => ({ type: "text", value: value.join("") });
    return [text(characters.slice(0, at)), text(characters.slice(at))];
  }
  const cut = cutAt(inline.children, at);
  return (
    cut && [
      { ...inline, children: cut[0] },
      { ...inline, children: cut[1] },
    ]
  );
}
