import { parseClock } from "../../notation/time/clock.ts";
import { datesIn } from "../../notation/time/dates-in.ts";
import { findKey } from "../../vocabulary/body-keys.ts";
import { forms, type RowFormName, type ValueKind } from "../../vocabulary/forms.ts";
import type { SourceCell, SourceTable } from "../source-text.ts";

/** A table whose cells stood one a line, as LibreOffice and web pages write them, and the line behind it. */
export interface TableInLines {
  readonly table: SourceTable;
  readonly end: number;
}

/** A column of a form; undefined for a first column of labels, 时段. */
type Column = ValueKind | undefined;

/**
 * The table that begins at a line: names of columns that one form of rows has, and rows of as many lines, each
 * with a clock, a day or a number where its column says so and nowhere else. Undefined where that is not sure.
 */
export function tableInLines(lines: readonly string[], from: number): TableInLines | undefined {
  const found = columnsAt(lines, from);
  if (found === undefined || !found.columns.some(isHard)) return undefined;
  const { columns } = found;
  const rows: (readonly string[])[] = [];
  let end = from + columns.length;
  for (;;) {
    const row = lines.slice(end, end + columns.length).map((line) => line.trim());
    if (row.length < columns.length || !isRow(row, columns)) break;
    rows.push(row);
    end += columns.length;
  }
  // What goes on in a few words may be a row that misses a cell: then no row is sure.
  return rows.length < 2 || isBare(lines[end] ?? "")
    ? undefined
    : { table: { type: "table", rows: [found.names.map(single), ...joined(rows, columns)] }, end };
}

/** The names of columns that some form of rows has; most lines are none and are looked at no further. */
const columnNames: ReadonlySet<string> = new Set([
  "时段",
  ...Object.values(forms).flatMap(({ keys }) => keys.flatMap(({ names }) => names)),
]);

function plainName(name: string): string {
  return name.trim().replace(/[（(]元[)）]$/u, "");
}

/** How many lines like cells must follow each other to be told as a table. */
const fewestCells = 8;

/** Lines of a few words in a row that may be a table with its cells one a line: the first words of each. */
export function likelyCells(lines: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    let end = at;
    while (end < lines.length && isBare(lines[end] ?? "")) end++;
    if (end - at >= fewestCells) found.push(lines.slice(at, at + 3).join(" "));
    at = Math.max(at, end);
  }
  return found;
}

const marked =
  /^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][\d一二三四五六七八九十]{1,3}[)）]|\d{1,2}[、.．)）](?!\d)|[①-⑳•●◦·])/u;

/** A few words without a mark or a number before them. */
function isBare(line: string): boolean {
  const text = line.trim();
  return (
    text !== "" &&
    text.length < 16 &&
    !/[，。；：！？:]/u.test(text.replace(/\d[:：]\d/gu, "")) &&
    !marked.test(text)
  );
}

function columnsAt(
  lines: readonly string[],
  from: number,
): { readonly names: readonly string[]; readonly columns: readonly Column[] } | undefined {
  const names: string[] = [];
  for (let at = from; names.length < 14 && columnNames.has(plainName(lines[at] ?? "")); at++)
    names.push((lines[at] ?? "").trim());
  for (let width = names.length; width >= 2; width--) {
    const own = names.slice(0, width);
    if (new Set(own).size < width) continue;
    for (const form of Object.keys(forms) as RowFormName[]) {
      const columns = own.map((name, at) => columnOf(form, name, at));
      if (columns.every((column) => column !== "unknown")) return { names: own, columns };
    }
  }
  return undefined;
}

function columnOf(form: RowFormName, name: string, at: number): Column | "unknown" {
  if (at === 0 && name === "时段") return undefined;
  return findKey(forms[form].keys, plainName(name))?.kind ?? "unknown";
}

function isHard(column: Column): boolean {
  return column === "clock" || column === "date" || column === "number";
}

function isRow(row: readonly string[], columns: readonly Column[]): boolean {
  const typed = row.filter((cell, at) => isHard(columns[at]) && cell !== "");
  return (
    typed.length > 0 && row.every((cell, at) => cell === "" || (cell.length <= 80 && fits(cell, columns[at])))
  );
}

function fits(cell: string, column: Column): boolean {
  const isClock = parseClock(cell) !== undefined;
  if (column === "clock") return isClock;
  if (column === "date") return datesIn(cell).length > 0 && cell.length <= 30;
  if (column === "number") return /^[\d,.]+\s*\p{Script=Han}{0,2}$/u.test(cell);
  return !isClock && !/[。；]$/u.test(cell);
}

function single(text: string): SourceCell {
  return { text, columns: 1, rows: 1 };
}

/** Rows as cells; a blank below a label of the first column goes on with it. */
function joined(rows: readonly (readonly string[])[], columns: readonly Column[]): readonly SourceCell[][] {
  let label: { text: string; columns: number; rows: number } | undefined;
  return rows.map((row) => {
    const [first = "", ...rest] = row;
    if (columns[0] !== undefined && columns[0] !== "text") return row.map(single);
    const goesOn =
      label !== undefined && (first === "" || (columns[0] === undefined && first === label.text));
    if (goesOn && label) label.rows++;
    else label = { text: first, columns: 1, rows: 1 };
    return [...(goesOn || !label ? [] : [label]), ...rest.map(single)];
  });
}
