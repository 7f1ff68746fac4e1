import type { Style } from "../../../style/style.ts";

/** How far the footer's lower edge lies above the paper's, points. */
export function footerDistance({ page, pageNumber, looks }: Style): number {
  return Math.max(0, page.bottom - pageNumber.distance - lineHeight(looks["page-number"].size) / 2);
}

/** How far the header's upper edge lies below the paper's, points. */
export function headerDistance({ page, header, looks }: Style): number {
  const height = Math.max(lineHeight(looks.header.size), header.logo?.height ?? 0);
  return Math.max(0, page.top - header.distance - height / 2);
}

/** A Chinese face's own line is about 1.3 em high in Word. */
function lineHeight(size: number): number {
  return size * 1.3;
}
