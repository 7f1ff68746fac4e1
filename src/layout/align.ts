import type { Cell, CellAlign, Table } from "../document/document.ts";
import { linesOf } from "../document/plain-text.ts";
import type { SettledAlign } from "./content.ts";

const number = /^[¥￥$]?\s?[-−+]?\d+(?:[,，]\d{3})*(?:\.\d+)?\s?[%‰元]?$/u;
/** A cell is short if no line is wider than so many Chinese characters. */
const short = 6;

/** A cell with the column it starts in. */
export interface PlacedCell {
  readonly cell: Cell;
  readonly column: number;
}

/** The cells of each row with their columns: places under a cell that spans rows are passed over. */
export function placeCells(table: Table): PlacedCell[][] {
  const busy: number[] = [];
  return table.rows.map((row) => {
    let column = 0;
    const placed = row.cells.map((cell): PlacedCell => {
      while ((busy[column] ?? 0) > 0) column++;
      const at = column;
      for (let i = 0; i < cell.columns; i++) busy[column++] = cell.rows;
      return { cell, column: at };
    });
    busy.forEach((rows, i) => {
      busy[i] = Math.max(0, rows - 1);
    });
    return placed;
  });
}

/**
 * How the body cells of each column stand. `auto`: numbers right, though a running number (1, 2, 3 …, or on from 13)
 * in the middle; the middle too if every cell is short; else left.
 */
export function columnAligns(table: Table, placed: readonly (readonly PlacedCell[])[]): SettledAlign[] {
  return table.columns.map(({ align }, column) => {
    if (align !== "auto") return align;
    const cells = placed
      .flat()
      .filter((each) => each.column === column && each.cell.columns === 1 && !each.cell.header)
      .map(({ cell }) => linesOf(cell.blocks).filter((line) => line.trim() !== ""))
      .filter((lines) => lines.length > 0);
    if (cells.length > 0 && cells.every((lines) => lines.length === 1 && number.test(lines[0] ?? ""))) {
      return cells.every((lines, i) => lines[0] === String(Number(cells[0]?.[0]) + i)) ? "center" : "right";
    }
    return cells.every(isShort) ? "center" : "left";
  });
}

/** How a cell stands: headers in the middle, one over several columns by its own text. */
export function alignOf(
  cell: Cell,
  columns: readonly SettledAlign[],
  column: number,
  given: CellAlign,
): SettledAlign {
  if (cell.header) return "center";
  if (cell.columns === 1 || given !== "auto") return columns[column] ?? "left";
  const lines = linesOf(cell.blocks);
  if (lines.length === 1 && number.test(lines[0] ?? "")) return "right";
  return isShort(lines) ? "center" : "left";
}

function isShort(lines: readonly string[]): boolean {
  return lines.every((line) => widthInCharacters(line) <= short);
}

/** A text's width in Chinese characters: Latin letters and digits count half. */
function widthInCharacters(text: string): number {
  let width = 0;
  for (const character of text) width += character < "\u2000" ? 0.5 : 1;
  return width;
}
