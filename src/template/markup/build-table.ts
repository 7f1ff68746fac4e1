import type { Block, Cell, CellAlign, Column, Row } from "../../document/document.ts";
import { parseLength } from "../../notation/numbers/picture-width.ts";
import { brokenResult } from "../problems.ts";
import { inlinesOf } from "./build-inlines.ts";
import { attribute, type Building } from "./building.ts";
import { fault } from "./faults.ts";
import type { Element } from "./markup-tree.ts";
import { withoutEmpty } from "./optional-columns.ts";

type Flow = (children: readonly (Element | string)[], building: Building) => readonly Block[];

const aligns: readonly CellAlign[] = ["auto", "left", "center", "right"];

const cellAligns = ["left", "center", "right"] as const;
const cellPlaces = ["top", "bottom"] as const;

/** A table, unless it has no rows; rows of unequal width are told. */
export function buildTable(element: Element, building: Building, flow: Flow): readonly Block[] {
  const children = element.children.filter((child): child is Element => typeof child !== "string");
  const written = children
    .filter((child) => child.name === "tr")
    .flatMap((row) => buildRows(row, building, flow));
  const lowered = within(parseLength(attribute(element, "within")), written);
  const rows = attribute(element, "whole") === "yes" ? kept(lowered) : lowered;
  const cols = children.filter((child) => child.name === "col");
  const given = cols.map(buildColumn);
  const widths = rowWidths(rows);
  const width = Math.max(given.length, ...widths);
  const uneven = widths.findIndex((each) => each !== width);
  if (rows.length === 0 || width === 0) return [];
  if (uneven >= 0) building.faults.push(unevenRow(uneven + 1, widths[uneven] ?? 0, width));
  const columns = Array.from(
    { length: width },
    (_, i) => given[i] ?? { width: undefined, align: "auto" as const },
  );
  const optional = cols.flatMap((col, at) => (attribute(col, "optional") === "yes" ? [at] : []));
  const captions = children.filter((child) => child.name === "caption");
  const caption = captions.flatMap((child) => inlinesOf(child.children));
  const landscape = attribute(element, "landscape");
  return [
    {
      type: "table",
      caption,
      ...withoutEmpty({ columns, rows }, new Set(optional)),
      ...(landscape === "" ? {} : { landscape: landscape === "yes" }),
    },
  ];
}

/** Rows that share a height: as high as they say, and no higher than leaves room for all. */
function within(most: number | undefined, rows: readonly Row[]): readonly Row[] {
  if (most === undefined) return rows;
  const each = most / rows.filter(({ height }) => height !== undefined).length;
  return rows.map((row) => (row.height === undefined ? row : { ...row, height: Math.min(row.height, each) }));
}

/** Rows that stay on one page, as far as one holds them. */
function kept(rows: readonly Row[]): readonly Row[] {
  return rows.map((row, at) => (at + 1 < rows.length ? { ...row, keep: true } : row));
}

function unevenRow(row: number, found: number, expected: number): Building["faults"][number] {
  return fault(brokenResult, {
    found: `表格第 ${row} 行有 ${found} 列，应有 ${expected} 列`,
    foundEn: `row ${row} of a table has ${found} columns, not ${expected}`,
    advice: "让每一行的格数与表头一样，合并的格用 colspan、rowspan 算进去",
    adviceEn: `Give every row ${expected} columns, colspan and rowspan counted`,
  });
}

function buildColumn(element: Element): Column {
  const width = attribute(element, "width");
  const align = aligns.find((each) => each === attribute(element, "align")) ?? "auto";
  return { width: width === "" ? undefined : Number(width), align };
}

/** A row as many times as it says: blank rows are all alike. */
function buildRows(element: Element, building: Building, flow: Flow): readonly Row[] {
  const count = Math.floor(Number(attribute(element, "repeat") || 1));
  const row = buildRow(element, building, flow);
  const wrap = Math.floor(Number(attribute(element, "wrap")));
  return new Array<readonly Row[]>(count).fill(wrap > 0 ? wrapped(row, wrap) : [row]).flat();
}

const blank: Cell = { columns: 1, rows: 1, header: false, blocks: [] };

/** The cells of a row in rows of so many; the last one is filled up. None where there are no cells. */
function wrapped(row: Row, width: number): readonly Row[] {
  const count = Math.ceil(row.cells.length / width);
  return Array.from({ length: count }, (_, at) => {
    const cells = row.cells.slice(at * width, (at + 1) * width);
    return { ...row, cells: [...cells, ...new Array<Cell>(width - cells.length).fill(blank)] };
  });
}

function buildRow(element: Element, building: Building, flow: Flow): Row {
  const cells = element.children
    .filter((child): child is Element => typeof child !== "string")
    .map((child): Cell => {
      const columns = Number(attribute(child, "colspan") || 1);
      const rows = Number(attribute(child, "rowspan") || 1);
      const align = cellAligns.find((each) => each === attribute(child, "align"));
      const stands = cellPlaces.find((each) => each === attribute(child, "stands"));
      const blocks = flow(child.children, building);
      const header = child.name === "th";
      return { columns, rows, header, ...(align ? { align } : {}), ...(stands ? { stands } : {}), blocks };
    });
  const header = cells.length > 0 && cells.every((cell) => cell.header);
  const total = attribute(element, "total") === "yes";
  const height = parseLength(attribute(element, "height"));
  return { header, total, ...(height === undefined ? {} : { height }), cells };
}

/** How many columns each row takes, cells that reach down from above counted. */
function rowWidths(rows: readonly Row[]): readonly number[] {
  const widths: number[] = rows.map(() => 0);
  rows.forEach((row, index) => {
    for (const cell of row.cells) {
      const last = Math.min(rows.length, index + cell.rows);
      for (let at = index; at < last; at++) widths[at] = (widths[at] ?? 0) + cell.columns;
    }
  });
  return widths;
}
