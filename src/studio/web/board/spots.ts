import type { PageView, Spot } from "../../protocol.ts";

/** The spots of the text at an offset, else those of what stands before it. */
export function spotsNear(spots: readonly Spot[], at: number): readonly Spot[] {
  const around = spots.filter(({ start, end }) => start <= at && at <= end);
  if (around.length > 0) return around;
  const before = spots
    .filter(({ start }) => start <= at)
    .reduce((last, { start }) => Math.max(last, start), -1);
  return spots.filter(({ start }) => start === before);
}

/** The spot of a page that lies nearest to a place on it, points; a line above or below is farther than it looks. */
export function spotAt(
  spots: readonly Spot[],
  page: number,
  place: { readonly x: number; readonly y: number },
): Spot | undefined {
  const distance = ({ x, y, width, height }: Spot): number =>
    Math.hypot(outside(place.x, x, width), outside(place.y, y, height) * 3);
  return spots.filter((spot) => spot.page === page).sort((a, b) => distance(a) - distance(b))[0];
}

/** How far a place lies outside a stretch. */
function outside(place: number, start: number, length: number): number {
  return Math.max(start - place, 0, place - start - length);
}

/** What marks a spot on a page of that size. */
export function markOf(spot: Spot, { width, height }: Pick<PageView, "width" | "height">): HTMLElement {
  const mark = document.createElement("div");
  mark.className = "spot";
  const share = (points: number, of: number): string => `${(points / of) * 100}%`;
  mark.style.left = share(spot.x - 2, width);
  mark.style.top = share(spot.y - 1, height);
  mark.style.width = share(spot.width + 4, width);
  mark.style.height = share(spot.height + 2, height);
  return mark;
}
