import type { Row, Table } from "../../document/document.ts";
import { innerTable } from "../../document/inner-table.ts";
import { linesOf } from "../../document/plain-text.ts";
import type { SettledAlign } from "../../layout/content.ts";
import { alignOf, columnAligns, placeCells } from "../../layout/tables/align.ts";
import { cellsOnPages, type PageCell } from "./cells-on-pages.ts";
import { idOf } from "./identifier.ts";
import { inlinesHtml, textHtml } from "./inlines.ts";
import { sheetClass } from "./on-sheets.ts";
import type { Place } from "./place.ts";
import { wholeWords } from "./whole-words.ts";

/** A table with the columns of the page; the rows that open it are its head. In a cell its cells follow one another. */
export function writeTable(table: Table, place: Place): string {
  if (place.cell) return place.write(innerTable(table), place);
  const placed = placeCells(table);
  const aligns = columnAligns(table, placed);
  const body = table.rows.findIndex((row) => !row.header);
  const heads = body === -1 ? table.rows.length : body;
  const starts = table.rows.flatMap((row, i) => (i >= heads && place.starts.has(row) ? [i] : []));
  const cells = cellsOnPages(placed, starts);
  const rows = table.rows.map((row, i) => writeRow(row, cells[i] ?? [], { table, aligns, place }));
  const head = heads === 0 ? "" : `<thead>\n${rows.slice(0, heads).join("")}</thead>\n`;
  const rest = [heads, ...starts].map((from, i) => {
    const page = rows.slice(from, starts[i]);
    return page.length === 0
      ? ""
      : `<tbody${classOf([i > 0 ? sheetClass : ""])}>\n${page.join("")}</tbody>\n`;
  });
  const caption =
    table.caption.length === 0
      ? ""
      : `<caption class="caption">${textHtml(place.numbers.get(table)?.text ?? "")}${inlinesHtml(table.caption)}</caption>\n`;
  const fit = table.fit ? ` style="--size: ${table.fit.size}pt; --padding: ${table.fit.padding}pt"` : "";
  const written = `<table${idOf(table, place)}${fit}>\n${caption}${columnsHtml(table)}${head}${rest.join("")}</table>\n`;
  return `<div${classOf(["scroll", table.joined ? "joined" : "", place.starts.has(table) ? sheetClass : ""])}>\n${written}</div>\n`;
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

function writeRow(row: Row, cells: readonly PageCell[], { table, aligns, place }: Around): string {
  const written = cells.map((each) => {
    const { cell, column, cut = "" } = each;
    const header = cell.header || row.header;
    const name = header ? "th" : "td";
    const align = alignOf(cell, aligns, column, table.columns[column]?.align ?? "auto");
    const spans = [
      cell.columns > 1 ? ` colspan="${cell.columns}"` : "",
      cell.rows > 1 ? ` rowspan="${cell.rows}"` : "",
      header ? ` scope="${row.header ? "col" : "row"}"` : "",
      classOf([header ? "" : align, cell.stands ?? "", cut]),
      cell.lacks
        ? ` style="padding-right: calc(var(--padding, ${place.style.table.padding}pt) + ${cell.lacks}em)"`
        : "",
    ].join("");
    return `<${name}${spans}>${cellHtml(each, place)}</${name}>\n`;
  });
  const height = row.height === undefined ? "" : ` style="height: ${row.height.toFixed(1)}pt"`;
  return `<tr${classOf([row.total ? "total" : ""])}${height}>\n${written.join("")}</tr>\n`;
}

/** What a cell says; again only if it is a label, which no page needs to part. */
function cellHtml({ cell, cut }: PageCell, place: Place): string {
  const inside = { ...place, cell: true };
  if (cut === undefined) return wholeWords(place.write(cell.blocks, inside).trimEnd());
  const long = linesOf(cell.blocks).join("").length > longestLabel;
  if (cut === "again" && long) return "";
  const places = cut === "again" ? new Map() : place.places;
  return wholeWords(place.write(cell.blocks, { ...inside, places, starts: new Map() }).trimEnd());
}

/** A label has no more characters than this. */
const longestLabel = 40;

function classOf(names: readonly string[]): string {
  const present = names.filter((name) => name !== "").join(" ");
  return present === "" ? "" : ` class="${present}"`;
}
