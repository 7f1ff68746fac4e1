import type { Table, TableFit } from "../../document/document.ts";
import type { Style } from "../../style/style.ts";
import { smallerSizes } from "../../style/units.ts";
import { turned } from "../sides.ts";
import { needsMore, settledWidths } from "../tables/columns.ts";
import { evenDecimals } from "./even-decimals.ts";
import { withWidths, yardstickGrid, yardstickShaper } from "./yardstick-grid.ts";

/** A table with the means by which no word of it is torn. */
export interface Fitted {
  readonly table: Table;
  /** Its page lies across. */
  readonly across: boolean;
}

/** Cells are never set smaller, points: on a page that stands upright 小五, on one that lies across 六号. */
const least = { upright: 9, across: 7.5 } as const;
/** An upright page gives no more than this many sizes before it is turned. */
const uprightSizes = 1;
/** Padding that keeps text off a rule, points. */
const leastPadding = 3;

/**
 * Finds room for what must not be torn: first the padding gives and one size, then the page turns, then
 * more sizes give. A table that says how its page lies is not turned. The widths of its columns are settled,
 * so that all writers have the same.
 */
export function fitTable(written: Table, style: Style): Fitted {
  const table = evenDecimals(written);
  const lies = style.page.width >= style.page.height;
  const asked = lies ? false : table.landscape;
  if (asked !== true) {
    const upright = fitted(table, style, least.upright, asked === undefined ? uprightSizes : undefined);
    if (upright) return { table: settled(upright, style), across: false };
    if (asked === false)
      return { table: settled(closest(table, style, least.upright), style), across: false };
  }
  const across = turned(style, true);
  const fitting = fitted(table, across, least.across) ?? closest(table, across, least.across);
  return { table: settled(fitting, across), across: true };
}

function settled(table: Table, style: Style): Table {
  const grid = yardstickGrid(table, style);
  if (!grid) return table;
  return withWidths(table, grid, settledWidths(grid, measureOf(style), yardstickShaper(style)), style);
}

function measureOf({ page }: Style): number {
  return page.width - page.left - page.right;
}

/** Whether the columns of a table, shaped by the yardstick, need more than its page has. */
export function isTooWide(table: Table, style: Style): boolean {
  const grid = yardstickGrid(table, style);
  return grid !== undefined && needsMore(grid, measureOf(style), yardstickShaper(style));
}

function fitted(table: Table, style: Style, smallest: number, sizes?: number): Table | undefined {
  if (!isTooWide(table, style)) return table;
  for (const fit of fits(style, smallest, sizes)) {
    const made = { ...table, fit };
    if (!isTooWide(made, style)) return made;
  }
  return undefined;
}

/** Where nothing helps: as close as it gets, and words part. */
function closest(table: Table, style: Style, smallest: number): Table {
  const fit = fits(style, smallest).at(-1);
  return fit ? { ...table, fit } : table;
}

function fits({ table, looks }: Style, smallest: number, sizes = Infinity): readonly TableFit[] {
  const padding = Math.min(table.padding, Math.max(leastPadding, table.padding / 2));
  const { size } = looks.cell;
  const smaller = smallerSizes(size).filter((each) => each >= smallest);
  return [size, ...smaller.slice(0, sizes)].map((each) => ({ size: each, padding }));
}
