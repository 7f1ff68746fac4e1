import type { Style } from "../../style/style.ts";
import type { Bookmark, PageItem, Spot } from "../page.ts";
import { blankShare } from "../tables/rows.ts";
import { moved, type Piece, type Progress, paintFragment, paintHeader } from "./fragment.ts";
import type { RowPart, Slab } from "./slab.ts";

/** Points by which a page may be too full before that counts. */
const tolerance = 0.05;

/** The slabs of one page and where each stands, y from the type area's top. */
export interface Folio {
  readonly slabs: readonly Slab[];
  readonly tops: readonly number[];
}

/** A page with what it shows. */
export interface Sheet {
  readonly folio: Folio;
  readonly style: Style;
  readonly numbered: boolean;
  /** It begins because the page before it is full. */
  readonly goesOn: boolean;
}

/** Divides slabs among pages of a height: each as full as it gets, never between slabs that keep together. */
export function fillPages(slabs: readonly Slab[], height: number): Folio[] {
  const folios: Folio[] = [];
  let start = 0;
  while (start < slabs.length) {
    const { end, tops } = fillPage(slabs, start, height);
    folios.push({ slabs: slabs.slice(start, end), tops: tops.slice(0, end - start) });
    start = end;
  }
  return folios.length > 0 ? folios : [{ slabs: [], tops: [] }];
}

function fillPage(slabs: readonly Slab[], start: number, height: number): { end: number; tops: number[] } {
  const tops: number[] = [];
  let y = slabs[start]?.row?.header ?? 0;
  for (let i = start; i < slabs.length; i++) {
    const slab = slabs[i];
    if (!slab) break;
    // Word drops the space above where a page begins of itself, not behind a break.
    if (i > start || start === 0) y += slab.before;
    if (i > start && y + slab.height - slab.foot > height + tolerance)
      return { end: breakBefore({ slabs, tops, start, height }, i), tops };
    tops.push(y);
    y += slab.height;
  }
  return { end: slabs.length, tops };
}

/** A page that is being filled: the slabs from `start` on, and where each stands. */
interface Filling {
  readonly slabs: readonly Slab[];
  readonly tops: readonly number[];
  readonly start: number;
  readonly height: number;
}

/**
 * The last place up to a full page's end where it may be broken; where there is none, the end itself. What
 * only had better stay together is parted if more of the page than `blankShare` stays blank otherwise.
 */
function breakBefore(filling: Filling, end: number): number {
  const whole = lastBreak(filling, end, (keep) => keep === "no");
  if (whole !== undefined && blankBelow(filling, whole) <= blankShare * filling.height) return whole;
  return lastBreak(filling, end, (keep) => keep !== "always") ?? end;
}

function lastBreak(
  { slabs, start }: Filling,
  end: number,
  isPlace: (keep: Slab["keep"]) => boolean,
): number | undefined {
  for (let i = end; i > start; i--) {
    const last = slabs[i - 1];
    if (last && isPlace(last.keep)) return i;
  }
  return undefined;
}

/** What stays blank of a page that ends before a slab, points. */
function blankBelow({ slabs, tops, start, height }: Filling, end: number): number {
  return height - (tops[end - 1 - start] ?? 0) - (slabs[end - 1]?.height ?? 0);
}

/** What a page shows, table fragments painted, y from the type area's top. */
export function paintPage({ slabs, tops }: Folio, progress: Progress): PageItem[] {
  const items: PageItem[] = [];
  for (let i = 0; i < slabs.length; i++) {
    const slab = slabs[i];
    const y = tops[i] ?? 0;
    if (!slab) continue;
    if (slab.row === undefined) {
      for (const item of slab.items) items.push(moved(item, 0, y));
      continue;
    }
    const rows = rowsFrom(slabs, i);
    const { table, header } = slab.row;
    if (i === 0 && header > 0) items.push(...paintHeader(table));
    for (const item of paintFragment(table, toPieces(rows), progress)) items.push(moved(item, 0, y));
    i += rows.length - 1;
  }
  return items;
}

/** The rows of one table that follow one another. */
function rowsFrom(slabs: readonly Slab[], start: number): RowPart[] {
  const table = slabs[start]?.row?.table;
  const rows: RowPart[] = [];
  for (let i = start; i < slabs.length; i++) {
    const row = slabs[i]?.row;
    if (!row || row.table !== table) break;
    rows.push(row);
  }
  return rows;
}

function toPieces(rows: readonly RowPart[]): Piece[] {
  const pieces: Piece[] = [];
  for (const { row, part } of rows) {
    const last = pieces.at(-1);
    if (last?.row === row) pieces[pieces.length - 1] = { ...last, to: part };
    else pieces.push({ row, from: part, to: part });
  }
  return pieces;
}

/** The bookmarks of a page's slabs; `top` is the type area's top, points. */
export function bookmarksOf({ slabs, tops }: Folio, page: number, top: number): Bookmark[] {
  return slabs.flatMap((slab, i) => (slab.entry ? [{ ...slab.entry, page, y: top + (tops[i] ?? 0) }] : []));
}

/** The places of a page that something may lead to. */
export function spotsOf({ slabs, tops }: Folio, page: number, top: number): (readonly [string, Spot])[] {
  return slabs.flatMap(({ place }, i) =>
    place === undefined ? [] : [[place, { page, y: top + (tops[i] ?? 0) }] as const],
  );
}
