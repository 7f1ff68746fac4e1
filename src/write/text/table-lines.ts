import type { Block, Cell, Table } from "../../document/document.ts";
import { placeCells } from "../../layout/tables/align.ts";

/**
 * A table as lines. Two columns are 标签：值; more are a line a row, each value behind the heading of its column;
 * columns without values are named in a line above, and without headings the cells of a row stand side by side. A cell over several rows is said in each of them.
 */
export function tableLines(table: Table, linesOf: (blocks: readonly Block[]) => readonly string[]): string[] {
  const textOf = (cell: Cell | undefined): string => (cell ? linesOf(cell.blocks).join("；") : "");
  const grid = gridOf(table);
  const body = table.rows.findIndex((row) => !row.header);
  const heads = body === -1 ? 0 : body;
  const headings = table.columns.map((_, column) => headingOf(grid.slice(0, heads), column, textOf));
  if (headings.every((heading) => heading === "") || heads === 0)
    return grid.map((row) => sideBySide(row, textOf));
  const rows = grid
    .slice(heads)
    .map((row, i) => rowLine(row, headings, textOf, table.rows[heads + i]?.total === true));
  if (table.columns.length > 2) return saysAll(rows, headings) ? rows : [headings.join("；"), ...rows];
  return [headings.join("："), ...grid.slice(heads).map((row) => pairLine(row, textOf))];
}

/** Whether each heading stands in some row: those of columns that are to be filled in by hand do not. */
function saysAll(rows: readonly string[], headings: readonly string[]): boolean {
  return headings.every((heading) => heading === "" || rows.some((row) => row.includes(`${heading}：`)));
}

type TextOf = (cell: Cell | undefined) => string;
type GridRow = readonly (Cell | undefined)[];

/** The cell that covers each place of each row. */
function gridOf(table: Table): readonly GridRow[] {
  const grid = table.rows.map(() => new Array<Cell | undefined>(table.columns.length).fill(undefined));
  placeCells(table).forEach((row, i) => {
    for (const { cell, column } of row) {
      for (const covered of grid.slice(i, i + cell.rows)) {
        covered.fill(cell, column, Math.min(column + cell.columns, covered.length));
      }
    }
  });
  return grid;
}

/** The headings above a column, the upper first, each once. */
function headingOf(rows: readonly GridRow[], column: number, textOf: TextOf): string {
  const words = rows.map((row) => textOf(row[column])).filter((text) => text !== "");
  return [...new Set(words)].join("·");
}

/** The cells of a row, each once though it may cover several columns. */
function distinct(row: GridRow): readonly (readonly [cell: Cell | undefined, column: number])[] {
  return row
    .map((cell, column) => [cell, column] as const)
    .filter(([cell, column]) => cell === undefined || cell !== row[column - 1]);
}

function sideBySide(row: GridRow, textOf: TextOf): string {
  return distinct(row)
    .map(([cell]) => textOf(cell))
    .filter((text) => text !== "")
    .join("　");
}

/** A row with each value behind its heading; a cell over several columns belongs to none of them. */
function rowLine(row: GridRow, headings: readonly string[], textOf: TextOf, total: boolean): string {
  const cells = distinct(row)
    .map(([cell, column]) => ({
      heading: cell && cell.columns > 1 ? "" : (headings[column] ?? ""),
      text: textOf(cell),
      tall: (cell?.rows ?? 1) > 1,
    }))
    .filter(({ text }) => text !== "");
  const label = total || /^大写/u.test(cells[0]?.text ?? "") ? cells.find(({ tall }) => !tall) : undefined;
  const labelled = ({ heading, text }: (typeof cells)[number]): string =>
    heading === "" ? text : `${heading}：${text}`;
  if (!label) return cells.map(labelled).join("；");
  // 合计 leads its row: what is counted in one column alone needs no heading.
  const at = cells.indexOf(label);
  const [value, ...more] = cells.slice(at + 1);
  const values = value && more.length === 0 ? [value.text] : cells.slice(at + 1).map(labelled);
  const sum = values.length === 0 ? label.text : `${label.text.replace(/[：:]$/u, "")}：${values.join("；")}`;
  return [...cells.slice(0, at).map(labelled), sum].join("；");
}

function pairLine(row: GridRow, textOf: TextOf): string {
  return distinct(row)
    .map(([cell]) => textOf(cell))
    .filter((text) => text !== "")
    .join("：");
}
