import type { Sheet } from "./pages.ts";

/** Fewer lines of text above who signs stand there for company only. */
const fewest = 4;

/**
 * Whether who signs a document stands on a page that has hardly any text: as good as alone, though GB/T 9704-2012
 * (7.3.5.4) wants it on the page where the text ends.
 */
export function signsAlone(sheets: readonly Sheet[]): boolean {
  const at = sheets.findIndex(({ folio }) => folio.slabs.some(({ signs }) => signs));
  if (at < 1 || !sheets[at - 1]?.numbered) return false;
  const slabs = sheets[at]?.folio.slabs ?? [];
  return slabs.findIndex(({ signs }) => signs) < fewest;
}
