import type { Row, TextPart } from "../../plan/body.ts";
import { joinsOf } from "../../plan/joins.ts";
import type { Table } from "../../plan/table.ts";
import type { RowKey } from "../../vocabulary/forms.ts";
import { made, noWords, typed, type Words } from "../words.ts";
import type { Lowering } from "./lowering.ts";
import {
  cell,
  type Part,
  type PrintCell,
  type PrintColumn,
  type PrintRow,
  paragraphParts,
  tablePart,
} from "./parts.ts";
import { nameOf, wordsOf } from "./rows.ts";

/** A table, or the todo mark in its place; nothing where there is none. */
export function tableParts(table: Table | TextPart | undefined): readonly Part[] {
  if (!table) return [];
  return table.type === "table" ? [lowerTable(table)] : paragraphParts(typed(table.text));
}

/** A table of the plan: `^` and `<` become cells that reach down and to the right. */
export function lowerTable(table: Table): Part {
  const named = table.columns.some(({ name }) => name.todo || name.value !== "");
  const columns = table.columns.map(({ width, align }): PrintColumn => ({ width, align: align ?? "auto" }));
  const head = table.columns.map(({ name }) => cell(typed(name)));
  const rows = joinedRows(table);
  return tablePart(
    {
      caption: typed(table.caption),
      columns,
      rows: named ? [{ header: true, total: false, cells: head }, ...rows] : rows,
    },
    table.landscape,
  );
}

function joinedRows(table: Table): readonly PrintRow[] {
  const { spanAt } = joinsOf(table.rows);
  return table.rows.map((row, r): PrintRow => {
    const cells = row.cells.flatMap((each, c): readonly PrintCell[] => {
      const span = spanAt(r, c);
      if (!span) return [];
      const content = each.texts.flatMap((text) => paragraphParts(typed(text)));
      return [cell(content, span.columns, span.rows)];
    });
    return { header: false, total: row.total, cells };
  });
}

/** A column of a table of rows: its heading, and what a row has in it. */
export interface RowColumn {
  readonly heading: string;
  readonly content: (row: Row, index: number) => readonly Part[] | Words;
  /** Holds sentences, which stand at the left even where they are short. */
  readonly wide?: boolean;
}

/** The column of a key under its name as written: several texts stand one below the other. */
export function keyColumn({ key }: RowKey, rows: readonly Row[], lowering: Lowering): RowColumn {
  return { heading: nameOf(key, rows), content: (row) => cellParts(row, key, lowering) };
}

/** What a row says under a key, as the paragraphs of a cell. */
export function cellParts(row: Row, key: string, lowering: Lowering): readonly Part[] {
  const value = row.values.get(key);
  if (!value) return [];
  if (value.body) return lowering.lower(value.body, lowering);
  if (value.texts.length <= 1) return paragraphParts(wordsOf(row, key));
  return value.texts.flatMap((text) => paragraphParts(typed(text)));
}

/** The column that counts the rows. */
export const numberColumn: RowColumn = { heading: "序号", content: (_row, index) => made(String(index + 1)) };

/** A table of typed rows. */
export function rowTable(
  columns: readonly RowColumn[],
  rows: readonly Row[],
  caption: Words = noWords,
): Part {
  return tablePart({
    caption,
    columns: columns.map(() => ({ width: undefined, align: "auto" })),
    rows: [
      headRow(columns.map(({ heading }) => heading)),
      ...rows.map((row, index) => ({
        header: false,
        total: false,
        cells: columns.map(({ content }) => cell(content(row, index))),
      })),
    ],
  });
}

/** A header row of plain words. */
export function headRow(headings: readonly string[]): PrintRow {
  return { header: true, total: false, cells: headings.map((heading) => cell(made(heading))) };
}

/** Whether rows of a form are better read as a table: several of them with three columns or more. */
export function wantsTable(rows: readonly Row[], columns: number, { as }: Lowering): boolean {
  return as === "table" || (as === undefined && rows.length > 1 && columns >= 3);
}

/** The columns of some keys of a form. */
export function keyColumns(
  keys: readonly RowKey[],
  rows: readonly Row[],
  lowering: Lowering,
): readonly RowColumn[] {
  return keys.map((key) => keyColumn(key, rows, lowering));
}
