import type { Style } from "../../style/style.ts";
import type { Board } from "../content.ts";
import { hasTwoSides } from "../sides.ts";
import type { Folio, Sheet } from "./pages.ts";
import { boardSlab } from "./slab.ts";

/** Where an imprint stands: below the text, on the page behind it, or behind a blank page. */
export type ImprintPlace = "below" | "next" | "behind-blank";

/**
 * Puts an imprint at the foot of the last page (GB/T 9704-2012, 7.4.1), an even one where both sides are
 * printed. A blank page before it and the page of the imprint then have no number (7.5).
 */
export function standAtFoot(sheets: readonly Sheet[], imprint: Board, style: Style): Sheet[] {
  const height = style.page.height - style.page.top - style.page.bottom;
  const slab = boardSlab(imprint, 0);
  const top = height - imprint.height;
  const last = sheets.at(-1);
  const place = imprintPlace(sheets, imprint.height, style);
  if (last && place === "below") {
    const { slabs, tops } = last.folio;
    const folio = { slabs: [...slabs, slab], tops: [...tops, top] };
    return [...sheets.slice(0, -1), { ...last, folio }];
  }
  const own: Sheet = {
    folio: { slabs: [slab], tops: [top] },
    style,
    numbered: place === "next",
    goesOn: true,
  };
  if (place === "next") return [...sheets, own];
  return [...sheets, { folio: { slabs: [], tops: [] }, style, numbered: false, goesOn: true }, own];
}

/** Where an imprint of a height in points stands behind pages of text. */
export function imprintPlace(sheets: readonly Sheet[], height: number, style: Style): ImprintPlace {
  const { page } = style;
  const odd = hasTwoSides(style) && sheets.filter(({ numbered }) => numbered).length % 2 === 1;
  if (odd) return "next";
  const last = sheets.at(-1);
  const room = page.height - page.top - page.bottom - height;
  const upright = last !== undefined && last.style.page.width === page.width;
  if (upright && last.numbered && filledTo(last.folio) <= room) return "below";
  return hasTwoSides(style) ? "behind-blank" : "next";
}

/** How far down a page is filled, points. */
function filledTo({ slabs, tops }: Folio): number {
  return (tops.at(-1) ?? 0) + (slabs.at(-1)?.height ?? 0);
}
