import { Table as DocxTable, Paragraph, TableCell, TableRow } from "docx";
import type { Row, Table } from "../../document/document.ts";
import { alignOf, columnAligns, type PlacedCell, placeCells } from "../../layout/align.ts";
import type { SettledAlign } from "../../layout/content.ts";
import { runsOf } from "./inlines.ts";
import { twips } from "./looks.ts";
import { type Piece, paragraph, settle } from "./piece.ts";
import { lookAt, type Place, paragraphAt } from "./place.ts";
import { tableStyle } from "./style-names.ts";
import { measureOf, measureTable } from "./yardstick.ts";

/** A table after its caption; it fills the measure. In a cell a table's cells follow one another as text. */
export function writeTable(table: Table, place: Place): readonly Piece[] {
  if (place.cell) {
    return table.rows.flatMap((row) => row.cells.flatMap((cell) => place.write(cell.blocks, place)));
  }
  const caption = runsOf(table.caption, lookAt(place, "caption"), place.style);
  const pieces: Piece[] =
    caption.length > 0 ? [paragraph({ ...paragraphAt(place, "caption"), children: caption })] : [];
  return table.rows.length === 0 ? pieces : [...pieces, { type: "table", table: gridOf(table, place) }];
}

function gridOf(table: Table, place: Place): DocxTable {
  const placed = placeCells(table);
  const aligns = columnAligns(table, placed);
  const headers = table.rows.findIndex((row) => !row.header);
  const measured = measureTable(table, place.style);
  return new DocxTable({
    style: tableStyle.id,
    width: { size: twips(measureOf(place.style)), type: "dxa" },
    layout: "fixed",
    columnWidths: measured.widths.map(twips),
    rows: table.rows.map((row, i) => {
      const { keep = false, floor = 0 } = measured.rows[i] ?? {};
      const rowPlace: RowPlace = { table, row, keep, aligns, place };
      return new TableRow({
        cantSplit: row.splits !== true,
        ...(floor > 0 ? { height: { value: twips(floor), rule: "atLeast" as const } } : {}),
        // Word repeats the rows that open a table, and no others.
        ...(row.header && (headers === -1 || i < headers) ? { tableHeader: true } : {}),
        children: cellsAt(placed, i).map((each) =>
          each.above ? continued(each, rowPlace) : cellOf(each, rowPlace),
        ),
      });
    }),
  });
}

interface RowPlace {
  readonly table: Table;
  readonly row: Row;
  readonly keep: boolean;
  readonly aligns: readonly SettledAlign[];
  readonly place: Place;
}

/** A cell of a row; one that reaches down from a row above has a place in every row, as Word wants it. */
interface WordCell extends PlacedCell {
  readonly above: boolean;
}

function cellsAt(placed: readonly (readonly PlacedCell[])[], row: number): WordCell[] {
  const own = (placed[row] ?? []).map((each) => ({ ...each, above: false }));
  const above = placed
    .slice(0, row)
    .flatMap((cells, i) => cells.filter(({ cell }) => i + cell.rows > row))
    .map((each) => ({ ...each, above: true }));
  return [...own, ...above].sort((a, b) => a.column - b.column);
}

function cellOf({ cell, column }: PlacedCell, { table, row, keep, aligns, place }: RowPlace): TableCell {
  const role = cell.header || row.header ? "header-cell" : "cell";
  const align = alignOf(cell, aligns, column, table.columns[column]?.align ?? "auto");
  const inner: Place = { ...place, left: 0, cell: { role, align, strong: row.total, keepNext: keep } };
  const pieces = settle(place.write(cell.blocks, inner), place.style);
  return new TableCell({
    ...(cell.columns > 1 ? { columnSpan: cell.columns } : {}),
    ...(cell.rows > 1 ? { verticalMerge: "restart" as const } : {}),
    verticalAlign: "center",
    children: pieces.length > 0 ? pieces : [new Paragraph(paragraphAt(inner, "cell"))],
  });
}

/** Its paragraph says too that the row is kept: Word and LibreOffice look at the first cell. */
function continued({ cell }: PlacedCell, { keep, place }: RowPlace): TableCell {
  const inner: Place = {
    ...place,
    left: 0,
    cell: { role: "cell", align: "left", strong: false, keepNext: keep },
  };
  return new TableCell({
    ...(cell.columns > 1 ? { columnSpan: cell.columns } : {}),
    verticalMerge: "continue",
    verticalAlign: "center",
    children: [new Paragraph(paragraphAt(inner, "cell"))],
  });
}
