import type { Table } from "../../document/document.ts";
import type { Style } from "../../style/style.ts";
import type { Grid, GridCell } from "../content.ts";
import { type Strip, setPassage } from "../lines/paragraph.ts";
import type { Shaper } from "../shape/shaper.ts";
import { columnWidths } from "./columns.ts";
import { blankShare, headerCount, type Kept, keptRows, rowFloors } from "./rows.ts";

/** A table with everything measured, in points; x counts from the frame's left edge. */
export interface TableBox {
  /** The table that it measures. */
  readonly table: Table;
  /** The edges of the columns, one more than there are columns. */
  readonly edges: readonly number[];
  readonly rows: readonly RowBox[];
  /** The cells that cover each row; one over several rows is in all of them. */
  readonly covering: readonly (readonly CellBox[])[];
  /** How many rows at the top are repeated on every page. */
  readonly headerRows: number;
  readonly rule: number;
  readonly spacing: number;
}

/** A measured row. */
export interface RowBox {
  readonly height: number;
  /** The heights of the parts that a high row may be cut into; one for any other. */
  readonly parts: readonly number[];
  /** How its parts stay together, if there are more than one. */
  readonly partsKept: Kept;
  /** How it stays on the page of the next row. */
  readonly keep: Kept;
  /** Its least height, points, where its text alone does not settle it: 0 otherwise. */
  readonly floor: number;
}

/** A measured cell with its lines. */
export interface CellBox {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly header: boolean;
  readonly stands: "top" | "middle" | "bottom";
  readonly strips: readonly PlacedStrip[];
  /** Height of its text, points. */
  readonly height: number;
}

/** A line of a cell: y from the top of the cell's text, x from the frame's left edge. */
export interface PlacedStrip {
  readonly y: number;
  readonly strip: Strip;
  readonly x: number;
  /** What of the document it sets. */
  readonly node: object | undefined;
}

/** Measures a table for frames of a width and pages of a height in points. */
export function setTable(
  grid: Grid,
  measure: number,
  pageHeight: number,
  style: Style,
  shaper: Shaper,
): TableBox {
  const { spacing, rule } = style.table;
  const edges = [0];
  for (const width of columnWidths(grid, measure, shaper)) edges.push((edges.at(-1) ?? 0) + width);
  const cells = grid.rows.flatMap((row, i) =>
    row.cells.map((cell) => setCell(cell, i, edges, grid.padding, shaper)),
  );
  const floors = rowFloors(grid);
  const around = 2 * spacing + rule - firstLineLess(style);
  const own = rowHeights(cells, floors, around);
  const heights = withSpanning(own, cells, around);
  const covering = coveringCells(cells, heights.length);
  const headerRows = headerCount(grid, heights, pageHeight);
  const headerHeight = sum(heights.slice(0, headerRows));
  const labels = cells.filter(isLabel).map((cell) => ({ ...cell, height: cell.height + around }));
  const kept = keptRows(grid, heights, headerRows, pageHeight, labels);
  const rows = heights.map((height, i): RowBox => {
    const splits = grid.rows[i]?.splits === true || height > pageHeight - headerHeight;
    const isCut = splits || height > blankShare * pageHeight;
    return {
      height,
      parts: isCut ? cutRow(covering[i] ?? [], height, spacing, pageHeight) : [height],
      partsKept: splits ? "no" : "soft",
      keep: kept[i] ?? "no",
      floor: height > (own[i] ?? 0) ? height : (floors[i] ?? 0),
    };
  });
  return { table: grid.table, edges, rows, covering, headerRows, rule, spacing };
}

/** A label has no more lines than this. */
const labelLines = 3;

/** Whether what a cell says is said again where its rows go on. */
export function isLabel({ strips, header, rows }: CellBox): boolean {
  return (rows > 1 || header) && strips.length <= labelLines && strips.some(({ strip }) => !strip.blank);
}

/** So much of its size a cell's first line is lower for each line that a multiple has more; measured of Word files. */
const lessOfMultiple = 0.154;

/** What the first line of a cell takes less than those below it, points: a multiple of a line gives it less. */
function firstLineLess({ looks }: Style): number {
  const { line, size } = looks.cell;
  return "exact" in line ? 0 : Math.max(0, line.multiple - 1) * lessOfMultiple * size;
}

function coveringCells(cells: readonly CellBox[], rows: number): CellBox[][] {
  const covering = Array.from({ length: rows }, (): CellBox[] => []);
  for (const cell of cells) {
    for (let row = cell.row; row < cell.row + cell.rows; row++) covering[row]?.push(cell);
  }
  return covering;
}

function sum(heights: readonly number[]): number {
  return heights.reduce((total, height) => total + height, 0);
}

function setCell(
  cell: GridCell,
  row: number,
  edges: readonly number[],
  padding: number,
  shaper: Shaper,
): CellBox {
  const { column, columns, rows, header } = cell;
  const x = (edges[column] ?? 0) + padding;
  const width = (edges[column + columns] ?? edges.at(-1) ?? 0) - padding - x;
  const strips: PlacedStrip[] = [];
  let y = 0;
  for (const passage of cell.passages) {
    for (const strip of setPassage(passage, width, shaper)) {
      strips.push({ y, strip, x, node: passage.node });
      y += strip.height;
    }
  }
  return { row, column, rows, columns, header, stands: cell.stands ?? "middle", strips, height: y };
}

/** Rows are as high as the highest cell that is theirs alone. */
function rowHeights(cells: readonly CellBox[], floors: readonly number[], around: number): number[] {
  const heights = floors.map((floor) => Math.max(floor, around));
  for (const { row, rows, height } of cells) {
    if (rows === 1) heights[row] = Math.max(heights[row] ?? 0, height + around);
  }
  return heights;
}

/** A cell over several rows that needs more than they have gives it to all of them. */
function withSpanning(own: readonly number[], cells: readonly CellBox[], around: number): number[] {
  const heights = [...own];
  for (const { row, rows, height } of cells.filter((cell) => cell.rows > 1)) {
    const end = Math.min(row + rows, heights.length);
    const lack = height + around - sum(heights.slice(row, end));
    for (let i = row; i < end && lack > 0; i++) heights[i] = (heights[i] ?? 0) + lack / (end - row);
  }
  return heights;
}

/**
 * The parts of a row between the places where no line of a cell is cut. A cell over several rows fills
 * whatever is left of a page: its share of the row is cut by lines, with one to spare a page.
 */
function cutRow(cells: readonly CellBox[], height: number, spacing: number, pageHeight: number): number[] {
  const own = cells.filter(({ rows }) => rows === 1);
  const lines = own.flatMap(({ strips }) =>
    strips.map(({ y, strip }) => ({ top: y, bottom: y + strip.height })),
  );
  const ends = [...new Set(lines.map(({ bottom }) => bottom))].sort((a, b) => a - b);
  const cuts = ends.filter((y) => lines.every(({ top, bottom }) => y <= top + 0.01 || y >= bottom - 0.01));
  const edges = [0, ...cuts.map((y) => y + spacing).filter((y) => y < height - 2 * spacing), height];
  const parts = edges.slice(1).map((edge, i) => edge - (edges[i] ?? 0));
  const spanning = cells.filter(({ rows }) => rows > 1).flatMap(({ strips }) => strips);
  const line = Math.max(0, ...spanning.map(({ strip }) => strip.height));
  if (line === 0) return parts;
  return parts.flatMap((part) => {
    const count = Math.ceil(part / line) + Math.ceil(part / pageHeight);
    return part <= 2 * line ? [part] : new Array<number>(count).fill(line);
  });
}
