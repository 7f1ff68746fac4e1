import type { Block, Document, Table } from "../../document/document.ts";
import type { Style } from "../../style/style.ts";
import { collect } from "../collect/collect.ts";
import type { Grid, PageFlow } from "../content.ts";
import { createShaper, type Shaper } from "../shape/shaper.ts";
import { yardstickFonts } from "../tables/yardstick-fonts.ts";

const shapers = new WeakMap<Style, Shaper>();
const grids = new WeakMap<Table, { readonly style: Style; readonly grid: Grid | undefined }>();

/** The shaper that measures where no font is at hand, and paints nothing; a style keeps its own. */
export function yardstickShaper(style: Style): Shaper {
  const shaper: Shaper = shapers.get(style) ?? {
    ...createShaper(yardstickFonts, style.pitch),
    paints: false,
  };
  shapers.set(style, shaper);
  return shaper;
}

/** A block collected alone. */
export function collectAlone(block: Block, style: Style): readonly PageFlow[] {
  const properties: Document["properties"] = { title: "", author: "", language: "zh-CN" };
  const alone: Document = { type: "document", properties, blocks: [block] };
  const flows = collect(alone, style, yardstickFonts, yardstickShaper(style));
  return flows.filter((flow) => flow.type !== "new-page");
}

/** A table collected alone: once for whoever asks how wide it is and for those who write it. */
export function yardstickGrid(table: Table, style: Style): Grid | undefined {
  const known = grids.get(table);
  if (known?.style === style) return known.grid;
  const grid = collectAlone(table, style).find((flow) => flow.type === "grid");
  grids.set(table, { style, grid });
  return grid;
}

/** A table with the widths of its columns settled, points; its grid need not be collected again. */
export function withWidths(table: Table, grid: Grid, widths: readonly number[], style: Style): Table {
  const columns = table.columns.map((column, i) => ({ ...column, width: widths[i] }));
  const settled: Table = { ...table, columns };
  grids.set(settled, { style, grid: { ...grid, table: settled, widths } });
  return settled;
}
