import type { Row, Table } from "../../document/document.ts";
import { innerTable } from "../../document/inner-table.ts";
import type { SettledAlign } from "../../layout/content.ts";
import { alignOf, columnAligns, type PlacedCell, placeCells } from "../../layout/tables/align.ts";
import { runsOf } from "./inlines.ts";
import { twips } from "./looks.ts";
import { type Piece, paragraph, settle, settledXml } from "./piece.ts";
import { lookAt, type Place, paragraphAt } from "./place.ts";
import { styleNames, tableStyle } from "./style-names.ts";
import { paragraphXml } from "./xml.ts";
import { measureOf, measureTable } from "./yardstick.ts";

/** A table after its caption; it fills the measure. In a cell a table's cells follow one another as text. */
export function writeTable(table: Table, place: Place): readonly Piece[] {
  if (place.cell) return place.write(innerTable(table), place);
  const caption = runsOf(table.caption, lookAt(place, "caption"), place.style);
  const pieces: Piece[] =
    caption.length > 0 ? [paragraph({ ...paragraphAt(place, "caption"), children: caption })] : [];
  return table.rows.length === 0 ? pieces : [...pieces, { type: "table", table: gridOf(table, place) }];
}

function gridOf(table: Table, place: Place): string {
  const placed = placeCells(table);
  const aligns = columnAligns(table, placed);
  const headers = table.rows.findIndex((row) => !row.header);
  const measured = measureTable(table, place.style);
  const widths = measured.widths.map(twips);
  const rows = table.rows.map((row, i) => {
    const { keep = false, floor = 0 } = measured.rows[i] ?? {};
    const rowPlace: RowPlace = { table, row, keep, aligns, widths, place };
    const height = floor > 0 ? `<w:trHeight w:val="${twips(floor)}" w:hRule="atLeast"/>` : "";
    // Word repeats the rows that open a table, and no others.
    const repeated = row.header && (headers === -1 || i < headers) ? "<w:tblHeader/>" : "";
    const whole = row.splits === true ? '<w:cantSplit w:val="off"/>' : "<w:cantSplit/>";
    return `<w:tr><w:trPr>${whole}${height}${repeated}</w:trPr>${cellsXml(cellsAt(placed, i), rowPlace)}</w:tr>`;
  });
  const columns = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("");
  return [
    `<w:tbl><w:tblPr><w:tblStyle w:val="${tableStyle.id}"/>`,
    `<w:tblW w:type="dxa" w:w="${twips(measureOf(place.style))}"/><w:tblLayout w:type="fixed"/></w:tblPr>`,
    `<w:tblGrid>${columns}</w:tblGrid>${rows.join("")}</w:tbl>`,
  ].join("");
}

interface RowPlace {
  readonly table: Table;
  readonly row: Row;
  readonly keep: boolean;
  readonly aligns: readonly SettledAlign[];
  /** Of the columns, twips. */
  readonly widths: readonly number[];
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

function cellsXml(cells: readonly WordCell[], row: RowPlace): string {
  // Rounded columns may fall short of the table by a twip or two.
  const scale = Math.max(1, twips(measureOf(row.place.style)) / sum(row.widths));
  let column = 0;
  return cells
    .map((each) => {
      const { columns, rows } = each.cell;
      const width = Math.round(sum(row.widths.slice(column, column + columns)) * scale);
      column += columns;
      const span = columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : "";
      const merge = each.above ? "continue" : rows > 1 ? "restart" : undefined;
      const merged = merge ? `<w:vMerge w:val="${merge}"/>` : "";
      const content = each.above ? continued(row) : contentOf(each, row);
      return `<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="${width}"/>${span}${merged}<w:vAlign w:val="${each.cell.stands ?? "center"}"/></w:tcPr>${content}</w:tc>`;
    })
    .join("");
}

function sum(widths: readonly number[]): number {
  return widths.reduce((all, width) => all + width, 0);
}

function contentOf({ cell, column }: PlacedCell, { table, row, keep, aligns, place }: RowPlace): string {
  const role = cell.header || row.header ? "header-cell" : "cell";
  const align = alignOf(cell, aligns, column, table.columns[column]?.align ?? "auto");
  const inner: Place = { ...place, left: 0, cell: { role, align, strong: row.total, keepNext: keep } };
  const pieces = settle(place.write(cell.blocks, inner), place.style);
  if (pieces.length === 0) return paragraphXml(paragraphAt(inner, "cell"));
  // As body text an empty paragraph would widen the row.
  return settledXml(pieces).replace(/<w:p\/>$/u, paragraphXml({ style: styleNames.cell.id }));
}

/** Its paragraph says too that the row is kept: Word and LibreOffice look at the first cell. */
function continued({ keep, place }: RowPlace): string {
  const cell = { role: "cell", align: "left", strong: false, keepNext: keep } as const;
  return paragraphXml(paragraphAt({ ...place, left: 0, cell }, "cell"));
}
