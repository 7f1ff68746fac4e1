import { Table as DocxTable, Paragraph, TableCell, TableRow } from "docx";
import type { Row, Table } from "../../document/document.ts";
import { alignOf, columnAligns, type PlacedCell, placeCells } from "../../layout/align.ts";
import type { SettledAlign } from "../../layout/content.ts";
import { runsOf } from "./inlines.ts";
import { twips } from "./looks.ts";
import { type Piece, paragraph, settle } from "./piece.ts";
import { lookAt, type Place, paragraphAt } from "./place.ts";
import { tableStyle } from "./style-names.ts";
import { measureColumns, measureOf } from "./yardstick.ts";

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
  const widths = measureColumns(table, place.style).map(twips);
  return new DocxTable({
    style: tableStyle.id,
    width: { size: twips(measureOf(place.style)), type: "dxa" },
    layout: "fixed",
    columnWidths: widths,
    rows: table.rows.map(
      (row, i) =>
        new TableRow({
          cantSplit: true,
          // Word repeats the rows that open a table, and no others.
          ...(row.header && (headers === -1 || i < headers) ? { tableHeader: true } : {}),
          children: (placed[i] ?? []).map((each) => cellOf(each, row, table, aligns, place)),
        }),
    ),
  });
}

function cellOf(
  { cell, column }: PlacedCell,
  row: Row,
  table: Table,
  aligns: readonly SettledAlign[],
  place: Place,
): TableCell {
  const role = cell.header || row.header ? "header-cell" : "cell";
  const align = alignOf(cell, aligns, column, table.columns[column]?.align ?? "auto");
  const inner: Place = { ...place, left: 0, cell: { role, align, strong: row.total } };
  const pieces = settle(place.write(cell.blocks, inner));
  return new TableCell({
    ...(cell.columns > 1 ? { columnSpan: cell.columns } : {}),
    ...(cell.rows > 1 ? { rowSpan: cell.rows } : {}),
    verticalAlign: "center",
    children: pieces.length > 0 ? pieces : [new Paragraph(paragraphAt(inner, "cell"))],
  });
}
