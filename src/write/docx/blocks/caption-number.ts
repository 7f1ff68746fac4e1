import type { Table } from "../../../document/document.ts";
import type { Figure } from "../../../document/figure.ts";
import type { Place } from "../place/place.ts";
import type { WordRun } from "../xml.ts";
import { textRun } from "./inlines.ts";
import { marked } from "./marked.ts";
import { sequenceRuns } from "./word-fields.ts";

/** The number before a caption, which Word counts on, and the blank behind it; nothing where it is not counted. */
export function numberRuns(node: Figure | Table, place: Place): readonly WordRun[] {
  const numbered = place.numbers.get(node);
  if (!numbered) return [];
  const { mark, count } = numbered;
  return [...marked(node, sequenceRuns(mark.before, count), place), ...textRun(mark.after, place)];
}
