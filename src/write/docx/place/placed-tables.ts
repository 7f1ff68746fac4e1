import type { Block, Document, Table } from "../../../document/document.ts";
import type { Numbers } from "../../../document/numbering.ts";
import { placeNames } from "../../../document/places.ts";
import { yardstickGrid, yardstickShaper } from "../../../layout/arrange/yardstick-grid.ts";
import { collect } from "../../../layout/collect/collect.ts";
import type { Grid, PageFlow } from "../../../layout/content.ts";
import { foliosOf, sheetsOf } from "../../../layout/layout.ts";
import type { ImprintPlace } from "../../../layout/pages/imprint.ts";
import { type Folio, fillPages } from "../../../layout/pages/pages.ts";
import { type Part, partsOf } from "../../../layout/pages/parts.ts";
import { measureTable, type RowPart, toSlabs } from "../../../layout/pages/slab.ts";
import type { Shaper } from "../../../layout/shape/shaper.ts";
import type { TableBox } from "../../../layout/tables/table.ts";
import { isLabel } from "../../../layout/tables/table.ts";
import { yardstickFonts } from "../../../layout/tables/yardstick-fonts.ts";
import type { Style } from "../../../style/style.ts";

/** A table as the page layout sets it. */
export interface PlacedTable {
  /** The widths of its columns in points; they fill the measure. */
  readonly widths: readonly number[];
  readonly rows: readonly PlacedRow[];
}

export interface PlacedRow {
  /** Stays on the page of the next row. */
  readonly keep: boolean;
  /** Its least height, points; 0: as high as its text. */
  readonly floor: number;
  /** Goes on over a page's end. */
  readonly parts: boolean;
  /** Opens a page: the columns, where a label of rows that go on is said again. */
  readonly says: readonly number[];
}

/** The tables of a document. */
export type PlacedTables = ReadonlyMap<Table, PlacedTable>;

/**
 * Sees by the yardstick where the tables of a document part: Word keeps the same rows together, and says
 * labels again where the page layout does. Laid out is no more than that takes: from a forced break to the
 * last table that may part.
 */
export function placeTables(document: Document, style: Style): PlacedTables {
  const placed = new Map<Table, PlacedTable>();
  if (!document.blocks.some((block) => block.type === "table")) return placed;
  const shaper = yardstickShaper(style);
  const flows = collect(document, style, yardstickFonts, shaper, undefined, yardstickGrid);
  for (const part of partsOf(flows, style).parts) {
    const grids = part.flows.filter((flow) => flow.type === "grid");
    const boxes = new Map(grids.map((grid) => [grid, measureTable(grid, part.style, shaper)]));
    const stretches = stretchesOf(pagesOf(part, boxes, shaper));
    for (const box of boxes.values()) placed.set(box.table, placedTable(box, stretches.get(box) ?? []));
  }
  return placed;
}

/** The pages of a part as far as its last table that may part. */
function pagesOf({ flows, style }: Part, boxes: Boxes, shaper: Shaper): readonly Folio[] {
  const last = flows.findLastIndex((flow) => flow.type === "grid" && mayPart(boxes.get(flow)));
  if (last < 0) return [];
  let end = last + 1;
  while (end < flows.length && isKept(flows[end - 1], flows[end])) end++;
  const { height, top, bottom } = style.page;
  return fillPages(toSlabs(flows.slice(0, end), style, shaper, boxes), height - top - bottom);
}

type Boxes = ReadonlyMap<Grid, TableBox>;

/** Whether it matters to a table where on its page it stands. */
function mayPart(box: TableBox | undefined): boolean {
  if (!box) return false;
  return box.rows.some(
    ({ keep, parts, partsKept }, i) =>
      keep === "soft" ||
      (parts.length > 1 && partsKept === "soft") ||
      (keep === "no" && box.covering[i + 1]?.some((cell) => cell.row <= i && isLabel(cell))),
  );
}

/** Whether a flow stays on the page of the one above it. */
function isKept(above: PageFlow | undefined, flow: PageFlow | undefined): boolean {
  if (flow && "keepPrevious" in flow && flow.keepPrevious) return true;
  if (above?.type === "grid") return above.rows.at(-1)?.keep === true;
  return above?.type === "separation" || (above !== undefined && "keepNext" in above && above.keepNext);
}

/** What stands of each table on the pages that it takes. */
function stretchesOf(folios: readonly Folio[]): ReadonlyMap<TableBox, readonly Stretch[]> {
  const stretches = new Map<TableBox, Stretch[]>();
  for (const folio of folios) {
    const opened = folio.slabs.flatMap(({ row }, at) =>
      row ? [{ first: row, opens: opensPage(folio, at) }] : [],
    );
    for (const stretch of opened.filter(({ first }, i) => opened[i - 1]?.first.table !== first.table)) {
      const mine = stretches.get(stretch.first.table) ?? [];
      mine.push(stretch);
      stretches.set(stretch.first.table, mine);
    }
  }
  return stretches;
}

/** What stands of a table on one page. */
interface Stretch {
  readonly first: RowPart;
  /** Nothing but what is kept with it stands above it. */
  readonly opens: boolean;
}

function opensPage({ slabs }: Folio, at: number): boolean {
  return slabs.slice(0, at).every(({ keep }) => keep === "always");
}

function placedTable(box: TableBox, stretches: readonly Stretch[]): PlacedTable {
  const later = stretches.slice(1).map(({ first }) => first);
  // Whatever shares its page with the text above is not kept whole: in Word, where it may just not fit, it would
  // leave a hole.
  const moved = later.length === 0 && stretches[0]?.opens === true;
  const opening = new Set(later.filter(({ part }) => part === 0).map(({ row }) => row));
  const cut = new Set(later.filter(({ part }) => part > 0).map(({ row }) => row));
  return {
    widths: box.edges.slice(1).map((edge, i) => edge - (box.edges[i] ?? 0)),
    rows: box.rows.map(({ keep, floor, partsKept, parts }, i) => ({
      keep: keep === "always" || (keep === "soft" && (moved || isMoved(box, i, opening))),
      floor,
      parts: cut.has(i) || (parts.length > 1 && partsKept === "no"),
      says: opening.has(i)
        ? (box.covering[i] ?? []).flatMap((cell) => (cell.row < i && isLabel(cell) ? [cell.column] : []))
        : [],
    })),
  };
}

/** Whether a row and the next share a label whose rows were kept together and opened a page. */
function isMoved(box: TableBox, i: number, opening: ReadonlySet<number>): boolean {
  const cells = box.covering[i + 1] ?? [];
  return cells.some((cell) => cell.row <= i && cell.rows > 1 && isLabel(cell) && opening.has(cell.row));
}

/** Where the imprint of a document stands when it is laid out by the yardstick. */
export function placeImprint(document: Document, style: Style): ImprintPlace {
  const sheets = sheetsOf(document, style, yardstickFonts, yardstickShaper(style));
  const last = sheets.at(-1);
  const alone = last?.folio.slabs.length === 1;
  if (!alone) return "below";
  return last.numbered ? "next" : "behind-blank";
}

/** The numbers of the pages on which the places of a document stand when it is laid out by the yardstick. */
export function placeFolios(document: Document, style: Style, numbers: Numbers): ReadonlyMap<Block, string> {
  const folios = foliosOf(sheetsOf(document, style, yardstickFonts, yardstickShaper(style)));
  return new Map(
    [...placeNames(document, numbers)].map(([block, name]) => [block, folios.get(name) ?? ""] as const),
  );
}
