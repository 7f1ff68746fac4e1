import type { Inline, Table } from "../../document/document.ts";
import { linesOf } from "../../document/plain-text.ts";
import { alignOf, columnAligns, type PlacedCell, placeCells } from "../tables/align.ts";
import { characterWidth } from "../tables/text-width.ts";
import { type FormRow, type PlacedBox, wholeWidth } from "./form-grid.ts";

/** Characters that a cell's padding takes. */
const padding = 1.5;
/** More columns leave no room for words in a form. */
const mostColumns = 12;

/** Whether a table can be rows of the form around it. */
export function canJoin({ columns }: Table): boolean {
  return columns.length <= mostColumns;
}

/** The rows of a table as rows of the form, so many characters wide, that it stands in; its caption in a row above them. */
export function rowsOfTable(table: Table, characters: number): readonly FormRow[] {
  const placed = placeCells(table);
  const aligns = columnAligns(table, placed);
  const edges = columnEdges(table, placed, characters);
  const rows = table.rows.map(
    (row, i): FormRow => ({
      total: row.total,
      keep: row.header,
      ...(row.height === undefined ? {} : { height: row.height }),
      boxes: (placed[i] ?? []).map(({ cell, column }): PlacedBox => {
        const start = edges[column] ?? 0;
        const width = (edges[column + cell.columns] ?? wholeWidth) - start;
        const align = alignOf(cell, aligns, column, table.columns[column]?.align ?? "auto");
        return {
          start,
          width,
          blocks: cell.blocks,
          header: cell.header || row.header,
          align,
          ...(cell.stands ? { stands: cell.stands } : {}),
          rows: cell.rows,
        };
      }),
    }),
  );
  return table.caption.length === 0 ? rows : [captionRow(table.caption), ...rows];
}

function captionRow(caption: readonly Inline[]): FormRow {
  const blocks = [{ type: "paragraph", role: "body", children: caption }] as const;
  return { keep: true, boxes: [{ width: wholeWidth, header: true, blocks }] };
}

/** What a column asks for, in characters: its longest piece that cannot be broken, its longest line. */
interface Wish {
  readonly least: number;
  readonly most: number;
}

/** The edges of the columns in units: each as wide as its longest line asks, the long ones cut alike. */
function columnEdges(
  table: Table,
  placed: readonly (readonly PlacedCell[])[],
  characters: number,
): readonly number[] {
  const given = table.columns.map(({ width }) => width);
  const wishes = table.columns.map((_, column) => wishOf(placed, column));
  const widths = given.every((width) => width !== undefined) ? given : capped(wishes, characters);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  let reached = 0;
  const edges = [0];
  widths.forEach((width, i) => {
    reached += width;
    const least = (edges.at(-1) ?? 0) + 1;
    const most = wholeWidth - (widths.length - i - 1);
    edges.push(Math.min(most, Math.max(least, Math.round((reached * wholeWidth) / whole))));
  });
  return edges;
}

/** Dates, clocks, numbers with their unit, Latin words: what a line had better not part. */
const piece = /\d+年\d+月\d+日|[\d:：.,—–~～-]+\p{Script=Han}?|[A-Za-z]+/gu;

function wishOf(placed: readonly (readonly PlacedCell[])[], column: number): Wish {
  const cells = placed.flat().filter((each) => each.column === column && each.cell.columns === 1);
  const lines = cells.flatMap(({ cell }) => linesOf(cell.blocks));
  const heads = cells.filter(({ cell }) => cell.header).flatMap(({ cell }) => linesOf(cell.blocks));
  const pieces = lines.flatMap((line) => line.match(piece) ?? []);
  const short = [...heads, ...lines].map((line) => Math.min(characterWidth(line), 3));
  return {
    least: Math.max(2, ...short, ...pieces.map((text) => Math.min(characterWidth(text), 9))) + padding,
    most: Math.max(2, ...lines.map(characterWidth)) + padding,
  };
}

/** Wishes cut to the one height at which they fill a whole; as they are where they are less. */
function capped(wishes: readonly Wish[], whole: number): readonly number[] {
  const cut = ({ least, most }: Wish, cap: number): number => Math.max(least, Math.min(most, cap));
  let low = 0;
  let high = Math.max(...wishes.map(({ most }) => most));
  for (let i = 0; i < 20; i++) {
    const cap = (low + high) / 2;
    if (wishes.reduce((sum, wish) => sum + cut(wish, cap), 0) > whole) high = cap;
    else low = cap;
  }
  return wishes.map((wish) => cut(wish, high));
}
