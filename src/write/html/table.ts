import type { Row, Table } from "../../document/document.ts";
import { innerTable } from "../../document/inner-table.ts";
import type { SettledAlign } from "../../layout/content.ts";
import { alignOf, columnAligns, type PlacedCell, placeCells } from "../../layout/tables/align.ts";
import { idOf } from "./identifier.ts";
import { inlinesHtml, textHtml } from "./inlines.ts";
import type { Place } from "./place.ts";
import { wholeWords } from "./whole-words.ts";

/** A table with the columns of the page; the rows that open it are its head. In a cell its cells follow one another. */
export function writeTable(table: Table, place: Place): string {
  if (place.cell) return place.write(innerTable(table), place);
  const placed = placeCells(table);
  const aligns = columnAligns(table, placed);
  const body = table.rows.findIndex((row) => !row.header);
  const heads = body === -1 ? table.rows.length : body;
  const rows = table.rows.map((row, i) => writeRow(row, placed[i] ?? [], { table, aligns, place }));
  const head = heads === 0 ? "" : `<thead>\n${rows.slice(0, heads).join("")}</thead>\n`;
  const rest = heads === rows.length ? "" : `<tbody>\n${rows.slice(heads).join("")}</tbody>\n`;
  const caption =
    table.caption.length === 0
      ? ""
      : `<caption class="caption">${textHtml(place.numbers.get(table)?.text ?? "")}${inlinesHtml(table.caption)}</caption>\n`;
  const written = `<table${idOf(table, place)}>\n${caption}${columnsHtml(table)}${head}${rest}</table>\n`;
  return `<div${classOf(["scroll", table.joined ? "joined" : ""])}>\n${written}</div>\n`;
}

function columnsHtml({ columns: all }: Table): string {
  const widths = all.map(({ width = 0 }) => width);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  if (whole === 0) return "";
  const columns = widths.map((width) => `<col style="width: ${((width * 100) / whole).toFixed(1)}%">\n`);
  return `<colgroup>\n${columns.join("")}</colgroup>\n`;
}

interface Around {
  readonly table: Table;
  readonly aligns: readonly SettledAlign[];
  readonly place: Place;
}

function writeRow(row: Row, cells: readonly PlacedCell[], { table, aligns, place }: Around): string {
  const written = cells.map(({ cell, column }) => {
    const header = cell.header || row.header;
    const name = header ? "th" : "td";
    const align = alignOf(cell, aligns, column, table.columns[column]?.align ?? "auto");
    const spans = [
      cell.columns > 1 ? ` colspan="${cell.columns}"` : "",
      cell.rows > 1 ? ` rowspan="${cell.rows}"` : "",
      header ? ` scope="${row.header ? "col" : "row"}"` : "",
      classOf([header ? "" : align, cell.stands ?? ""]),
    ].join("");
    return `<${name}${spans}>${wholeWords(place.write(cell.blocks, { ...place, cell: true }).trimEnd())}</${name}>\n`;
  });
  const height = row.height === undefined ? "" : ` style="height: ${row.height.toFixed(1)}pt"`;
  return `<tr${classOf([row.total ? "total" : "", row.splits ? "splits" : ""])}${height}>\n${written.join("")}</tr>\n`;
}

function classOf(names: readonly string[]): string {
  const present = names.filter((name) => name !== "").join(" ");
  return present === "" ? "" : ` class="${present}"`;
}
