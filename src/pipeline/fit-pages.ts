import type { Document } from "../document/document.ts";
import type { LoadedFontBook } from "../font/font-book.ts";
import { type SetPages, setPages } from "../layout/layout.ts";
import type { Sheet } from "../layout/pages/pages.ts";
import type { CloserLook, Style } from "../style/style.ts";
import { closerDocument, closerSteps, closerStyle } from "./closer.ts";

/** How far a paper gives that is made for so many pages: below that it looks crowded. */
export const paperBounds: CloserLook = { line: 0.76, size: 1 };

/** A document and the style in which it takes so many pages, or all that could be done; its pages, where they were set for that. */
export interface Fitted {
  readonly document: Document;
  readonly style: Style;
  readonly set: SetPages | undefined;
}

/** How many pages a fitted document takes. */
export function pagesOf({ set }: Fitted): number {
  return set?.sheets.length ?? 0;
}

/** Sets a document closer until it takes no more than so many pages: as far as some bounds let it. */
export function fitPages(
  document: Document,
  style: Style,
  fonts: LoadedFontBook,
  most: number,
  bounds: CloserLook = paperBounds,
): Fitted {
  let last: Fitted = { document, style, set: undefined };
  for (const share of closerSteps(bounds)) {
    const closer = { document: closerDocument(document, share), style: closerStyle(style, share) };
    last = { ...closer, set: setPages(closer.document, closer.style, fonts) };
    if (pagesOf(last) <= most) return last;
  }
  return last;
}

/** Where nothing but a page with a few lines is to be saved, a paper gives no further than nobody sees. */
const savingBounds: CloserLook = { line: 0.84, size: 1 };
/** A page that is filled no further holds a few lines. */
const fewLines = 0.3;

/** Sets a document a little closer if a page that holds a few lines is saved by it; else leaves it as it is. */
export function savePage({ document, style, set: known }: Fitted, fonts: LoadedFontBook): Fitted {
  const set = known ?? setPages(document, style, fonts);
  const whole = { document, style, set };
  if (!set.sheets.some((sheet, at) => at > 0 && isNearlyBlank(sheet))) return whole;
  const fitted = fitPages(document, style, fonts, set.sheets.length - 1, savingBounds);
  return pagesOf(fitted) < set.sheets.length ? fitted : whole;
}

/** Whether what stands on a page ends in its first three tenths. */
function isNearlyBlank({ folio: { slabs, tops }, style: { page } }: Sheet): boolean {
  const end = (tops.at(-1) ?? 0) + (slabs.at(-1)?.height ?? 0);
  return end < fewLines * (page.height - page.top - page.bottom);
}
