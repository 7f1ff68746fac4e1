import type { Row, Table } from "../../document/document.ts";
import { innerTable } from "../../document/inner-table.ts";
import {
  type Flow,
  type Grid,
  type GridCell,
  type GridRow,
  type Passage,
  type SettledAlign,
  tableGap,
} from "../content.ts";
import type { Tag } from "../page.ts";
import { inkOf, lookOf, passageOf, type Scope } from "../shape/scope.ts";
import { alignOf, columnAligns, type PlacedCell, placeCells } from "../tables/align.ts";
import { runsOf, strongInk } from "./runs.ts";

/** A table as a grid, after its caption. In a cell a table's cells follow one another as text. */
export function collectTable(table: Table, scope: Scope): readonly Flow[] {
  const tag: Tag = { role: "Table", parent: scope.tag };
  if (scope.cell) return scope.collect(innerTable(table), scope);
  const known = scope.known?.(table, scope.style);
  return [...caption(table, tag, scope), known ?? gridOf(table, tag, scope)];
}

function gridOf(table: Table, tag: Tag, scope: Scope): Grid {
  const placed = placeCells(table);
  const aligns = columnAligns(table, placed);
  const fit = table.fit ? { size: table.fit.size } : {};
  const rows = table.rows.map((row, i): GridRow => {
    const rowTag: Tag = { role: "TR", parent: tag };
    const cells = (placed[i] ?? []).map((each) => {
      const given = table.columns[each.column]?.align ?? "auto";
      const align = alignOf(each.cell, aligns, each.column, given);
      return collectCell(each, row, { ...scope, tag: rowTag }, { align, ...fit });
    });
    return { header: row.header, total: row.total, ...partingOf(row), cells };
  });
  const widths = table.columns.map(({ width }) => width);
  const padding = table.fit?.padding ?? scope.style.table.padding;
  const joined = table.joined === true;
  // Of its rules there is one more than of its rows.
  const after = tableGap + scope.style.table.rule;
  return { type: "grid", table, widths, padding, rows, joined, before: 0, after };
}

function partingOf({ splits, keep, height }: Row): Pick<GridRow, "splits" | "keep" | "height"> {
  return {
    ...(splits ? { splits } : {}),
    ...(keep ? { keep } : {}),
    ...(height === undefined ? {} : { height }),
  };
}

function caption(table: Table, parent: Tag, scope: Scope): Passage[] {
  if (table.caption.length === 0) return [];
  const look = lookOf(scope, "caption");
  const tag: Tag = { role: "Caption", parent };
  const number = scope.numbers.get(table)?.text ?? "";
  const counted = number === "" ? [] : [{ text: number, ink: inkOf(look), tag }];
  const runs = [...counted, ...runsOf(table.caption, look, tag, scope.fonts)];
  const breaking = look.align === "center" ? "title" : "body";
  const place = scope.places.get(table);
  return [passageOf(scope, look, runs, { breaking, keepNext: true, place, node: table })];
}

/** How a cell is set; without a size, in the style's. */
interface CellSetting {
  readonly align: SettledAlign;
  readonly size?: number;
}

function collectCell(
  { cell, column }: PlacedCell,
  row: Row,
  scope: Scope,
  { align, size }: CellSetting,
): GridCell {
  const role = cell.header || row.header ? "TH" : "TD";
  const tag: Tag = { role, parent: scope.tag, columns: cell.columns, rows: cell.rows };
  const own = scope.style.looks[role === "TH" ? "header-cell" : "cell"];
  const base = size === undefined ? own : { ...own, size: Math.min(own.size, size) };
  const ink = row.total ? strongInk(inkOf(base), scope.fonts) : inkOf(base);
  const look = { ...base, face: ink.face, bold: ink.bold };

  const inner: Scope = { ...scope, tag, left: 0, cell: { look, align } };
  const lacks = (cell.lacks ?? 0) * look.size;
  const passages = scope
    .collect(cell.blocks, inner)
    .flatMap((flow) => (flow.type === "passage" ? [{ ...flow, right: flow.right + lacks }] : []));
  const empty = passages.length === 0 ? [passageOf(inner, look, [{ text: "", ink, tag }])] : [];
  const { columns, rows, stands } = cell;
  const header = role === "TH";
  return { column, columns, rows, header, ...(stands ? { stands } : {}), passages: [...passages, ...empty] };
}
