import type { Contents } from "../../../document/document.ts";
import { contentsRole } from "../../../layout/collect/contents.ts";
import type { ContentsEntry } from "../../../layout/collect/outline.ts";
import { type Piece, paragraph } from "../place/piece.ts";
import { type Place, paragraphAt } from "../place/place.ts";
import { measureOf } from "../place/yardstick.ts";
import { twips } from "../styles/looks.ts";
import { tabRun } from "../xml.ts";
import { textRun } from "./inlines.ts";
import { fieldEnd, fieldOpening, fieldRuns, linkRuns } from "./word-fields.ts";

/**
 * A table of contents as Word's own field, its lines filled in: headings by their styles, attachments by the
 * marks above them.
 */
export function writeContents({ levels }: Contents, place: Place): readonly Piece[] {
  const { contents } = place;
  return contents.map((entry, i): Piece => {
    const opening = i === 0 ? fieldOpening(`TOC \\o "1-${levels}" \\f \\h \\z`) : [];
    const closing = i + 1 === contents.length ? [fieldEnd] : [];
    return paragraph({
      ...lineOptions(entry, place),
      children: [...opening, lineOf(entry, place), ...closing],
    });
  });
}

function lineOptions({ level }: ContentsEntry, place: Place): ReturnType<typeof paragraphAt> {
  const right = { at: twips(measureOf(place.style)), by: "right", leader: "dot" } as const;
  return { ...paragraphAt(place, contentsRole(level)), tabs: [right] };
}

function lineOf({ title, block }: ContentsEntry, place: Place): string {
  const bookmark = place.bookmarks.of.get(block)?.name ?? "";
  const folio = place.folios.get(block) ?? "";
  const number = fieldRuns(`PAGEREF ${bookmark} \\h`, textRun(folio, place));
  return linkRuns(bookmark, [...textRun(title, place), tabRun, ...number]);
}
