import type { Inline } from "../../../document/inline.ts";
import { inlineText } from "../../../document/plain-text.ts";
import { withBreaks } from "../../title-lines.ts";
import { lookAt, type Place } from "../place/place.ts";
import { measureHeld } from "../place/yardstick.ts";

/**
 * The inlines of a cell's paragraph with breaks where Word would tear a name, a number or a short word:
 * it parts Chinese anywhere. Elsewhere than in a cell they are left as they are.
 */
export function cellLines(inlines: readonly Inline[], place: Place): readonly Inline[] {
  if (!place.cell) return inlines;
  const { size } = lookAt(place, "cell");
  return withBreaks(
    inlines,
    measureHeld(inlineText(inlines), size, place.cell.room - place.left, place.style),
  );
}
