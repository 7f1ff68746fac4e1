import type { Row, Table } from "../../../document/document.ts";
import { innerTable } from "../../../document/inner-table.ts";
import type { SettledAlign } from "../../../layout/content.ts";
import { alignOf, columnAligns, type PlacedCell, placeCells } from "../../../layout/tables/align.ts";
import type { Style } from "../../../style/style.ts";
import { type Piece, paragraph, settle, settledXml } from "../place/piece.ts";
import { type Place, paragraphAt } from "../place/place.ts";
import { measureOf } from "../place/yardstick.ts";
import { twips } from "../styles/looks.ts";
import { styleNames, tableStyle } from "../styles/style-names.ts";
import { paragraphXml } from "../xml.ts";
import { numberRuns } from "./caption-number.ts";
import { runsOf } from "./inlines.ts";

/** A table after its caption; it fills the measure. In a cell a table's cells follow one another as text. */
export function writeTable(table: Table, place: Place): readonly Piece[] {
  if (place.cell) return place.write(innerTable(table), place);
  const caption = [...numberRuns(table, place), ...runsOf(table.caption, place, "caption")];
  const pieces: Piece[] =
    caption.length > 0 ? [paragraph({ ...paragraphAt(place, "caption"), children: caption })] : [];
  if (table.rows.length === 0) return pieces;
  const keepNext = table.rows.at(-1)?.keep === true;
  const joined = table.joined === true;
  return [...pieces, { type: "table", table: gridOf(table, place), joined, keepNext }];
}

function gridOf(table: Table, place: Place): string {
  const placed = placeCells(table);
  const aligns = columnAligns(table, placed);
  const headers = table.rows.findIndex((row) => !row.header);
  const set = place.tables.get(table);
  const widths = set?.widths.map(twips) ?? [];
  const rows = table.rows.map((row, i) => {
    const { keep = false, floor = 0, parts = false, says = [] } = set?.rows[i] ?? {};
    const rowPlace: RowPlace = { table, row, keep, says, aligns, widths, place };
    const height = floor > 0 ? `<w:trHeight w:val="${twips(floor)}" w:hRule="atLeast"/>` : "";
    // Word repeats the rows that open a table, and no others.
    const repeated = row.header && (headers === -1 || i < headers) ? "<w:tblHeader/>" : "";
    const whole = parts ? '<w:cantSplit w:val="off"/>' : "<w:cantSplit/>";
    return `<w:tr><w:trPr>${whole}${height}${repeated}</w:trPr>${cellsXml(cellsAt(placed, i), rowPlace)}</w:tr>`;
  });
  const columns = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("");
  return [
    `<w:tbl><w:tblPr><w:tblStyle w:val="${tableStyle.id}"/>`,
    `<w:tblW w:type="dxa" w:w="${twips(measureOf(place.style))}"/><w:tblLayout w:type="fixed"/>`,
    `${marginsXml(table)}</w:tblPr>`,
    `<w:tblGrid>${columns}</w:tblGrid>${rows.join("")}</w:tbl>`,
  ].join("");
}

/** The padding of cells that are set closer than the style of tables says. */
function marginsXml({ fit }: Table): string {
  if (!fit) return "";
  const side = (name: string): string => `<w:${name} w:w="${twips(fit.padding)}" w:type="dxa"/>`;
  return `<w:tblCellMar>${side("left")}${side("right")}</w:tblCellMar>`;
}

interface RowPlace {
  readonly table: Table;
  readonly row: Row;
  readonly keep: boolean;
  /** The columns where a label of rows above is said again. */
  readonly says: readonly number[];
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
      const padding = row.table.fit?.padding ?? row.place.style.table.padding;
      const room = sum(row.widths.slice(each.column, each.column + columns)) / 20 - 2 * padding;
      const width = Math.round(sum(row.widths.slice(column, column + columns)) * scale);
      column += columns;
      const span = columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : "";
      const again = each.above && row.says.includes(each.column);
      const merge = each.above && !again ? "continue" : rows > 1 ? "restart" : undefined;
      const merged = merge ? `<w:vMerge w:val="${merge}"/>` : "";
      const content = each.above && !again ? continued(row) : contentOf(each, room, row);
      return `<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="${width}"/>${span}${merged}<w:vAlign w:val="${each.cell.stands ?? "center"}"/></w:tcPr>${content}</w:tc>`;
    })
    .join("");
}

function sum(widths: readonly number[]): number {
  return widths.reduce((all, width) => all + width, 0);
}

function contentOf(
  { cell, column }: PlacedCell,
  room: number,
  { table, row, keep, aligns, place }: RowPlace,
): string {
  const role = cell.header || row.header ? "header-cell" : "cell";
  const align = alignOf(cell, aligns, column, table.columns[column]?.align ?? "auto");
  const own = { role, align, strong: row.total, keepNext: keep, room } as const;
  const size = sizeOf(table, role, place.style);
  const lacks = (cell.lacks ?? 0) * (size.size ?? place.style.looks[role].size);
  const inner: Place = { ...place, left: 0, cell: { ...own, ...size, ...(lacks > 0 ? { lacks } : {}) } };
  const pieces = settle(place.write(cell.blocks, inner), place.style);
  if (pieces.length === 0) return paragraphXml(paragraphAt(inner, "cell"));
  // As body text an empty paragraph would widen the row.
  return settledXml(pieces).replace(/<w:p\/>$/u, paragraphXml({ style: styleNames.cell.id }));
}

/** The size of a table's text where it is smaller than its style's. */
function sizeOf({ fit }: Table, role: "cell" | "header-cell", { looks }: Style): { readonly size?: number } {
  return fit && fit.size < looks[role].size ? { size: fit.size } : {};
}

/** Its paragraph says too that the row is kept: Word and LibreOffice look at the first cell. */
function continued({ keep, place }: RowPlace): string {
  const cell = { role: "cell", align: "left", strong: false, keepNext: keep, room: 0 } as const;
  return paragraphXml(paragraphAt({ ...place, left: 0, cell }, "cell"));
}
