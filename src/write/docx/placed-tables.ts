import type { Block, Document, Table } from "../../document/document.ts";
import type { Numbers } from "../../document/numbering.ts";
import { placeNames } from "../../document/places.ts";
import { yardstickShaper } from "../../layout/arrange/yardstick-grid.ts";
import { foliosOf, sheetsOf } from "../../layout/layout.ts";
import { isLabel } from "../../layout/pages/fragment.ts";
import type { ImprintPlace } from "../../layout/pages/imprint.ts";
import type { Folio, Sheet } from "../../layout/pages/pages.ts";
import type { RowPart } from "../../layout/pages/slab.ts";
import type { TableBox } from "../../layout/tables/table.ts";
import { yardstickFonts } from "../../layout/tables/yardstick-fonts.ts";
import type { Style } from "../../style/style.ts";

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
 * Lays a document out by the yardstick to see where its tables part: Word keeps the same rows together,
 * and says labels again where the page layout does.
 */
export function placeTables(document: Document, style: Style): PlacedTables {
  if (!document.blocks.some((block) => block.type === "table")) return new Map();
  const sheets = yardstickSheets(document, style);
  const stretches = new Map<TableBox, Stretch[]>();
  for (const { folio } of sheets) {
    const opened = folio.slabs.flatMap(({ row }, at) =>
      row ? [{ first: row, opens: opensPage(folio, at) }] : [],
    );
    for (const stretch of opened.filter(({ first }, i) => opened[i - 1]?.first.table !== first.table)) {
      const mine = stretches.get(stretch.first.table) ?? [];
      mine.push(stretch);
      stretches.set(stretch.first.table, mine);
    }
  }
  return new Map([...stretches].map(([box, parts]) => [box.table, placed(box, parts)]));
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

function placed(box: TableBox, stretches: readonly Stretch[]): PlacedTable {
  const later = stretches.slice(1).map(({ first }) => first);
  // Whatever shares its page with the text above is not kept whole: in Word, where it may just not fit, it would
  // leave a hole.
  const moved = later.length === 0 && stretches[0]?.opens === true;
  const opening = new Set(later.filter(({ part }) => part === 0).map(({ row }) => row));
  const cut = new Set(later.filter(({ part }) => part > 0).map(({ row }) => row));
  return {
    widths: box.edges.slice(1).map((edge, i) => edge - (box.edges[i] ?? 0)),
    rows: box.rows.map(({ keep, floor, partsKept, parts }, i) => ({
      keep: keep === "always" || (keep === "soft" && moved),
      floor,
      parts: cut.has(i) || (parts.length > 1 && partsKept === "no"),
      says: opening.has(i)
        ? (box.covering[i] ?? []).flatMap((cell) => (cell.row < i && isLabel(cell) ? [cell.column] : []))
        : [],
    })),
  };
}

/** Where the imprint of a document stands when it is laid out by the yardstick. */
export function placeImprint(document: Document, style: Style): ImprintPlace {
  const sheets = yardstickSheets(document, style);
  const last = sheets.at(-1);
  const alone = last?.folio.slabs.length === 1;
  if (!alone) return "below";
  return last.numbered ? "next" : "behind-blank";
}

/** The numbers of the pages on which the places of a document stand when it is laid out by the yardstick. */
export function placeFolios(document: Document, style: Style, numbers: Numbers): ReadonlyMap<Block, string> {
  const folios = foliosOf(yardstickSheets(document, style));
  return new Map(
    [...placeNames(document, numbers)].map(([block, name]) => [block, folios.get(name) ?? ""] as const),
  );
}

const laidOut = new WeakMap<Document, { readonly style: Style; readonly sheets: readonly Sheet[] }>();

/** The pages of a document by the yardstick, made once. */
function yardstickSheets(document: Document, style: Style): readonly Sheet[] {
  const known = laidOut.get(document);
  if (known?.style === style) return known.sheets;
  const sheets = sheetsOf(document, style, yardstickFonts, yardstickShaper(style));
  laidOut.set(document, { style, sheets });
  return sheets;
}
