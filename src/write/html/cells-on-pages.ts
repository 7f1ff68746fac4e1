import type { PlacedCell } from "../../layout/tables/align.ts";

/** A cell of rows that stand on one page in print. */
export interface PageCell extends PlacedCell {
  /** Of a cell that is cut: its first rows, or rows on a later page, where it says again what they are. */
  readonly cut?: "goes-on" | "again";
}

/**
 * The cells of each row, those over rows cut where a page begins at a row: Chromium leaves a page blank where a
 * cell goes over a forced break and the head is repeated. `starts`: the rows that begin a page.
 */
export function cellsOnPages(
  placed: readonly (readonly PlacedCell[])[],
  starts: readonly number[],
): readonly (readonly PageCell[])[] {
  const found: PageCell[][] = placed.map(() => []);
  placed.forEach((cells, row) => {
    for (const each of cells) {
      const end = row + each.cell.rows;
      const from = [row, ...starts.filter((start) => start > row && start < end)];
      if (from.length === 1) found[row]?.push(each);
      else
        from.forEach((first, i) => {
          const cell = { ...each.cell, rows: (from[i + 1] ?? end) - first };
          found[first]?.push({ ...each, cell, cut: i === 0 ? "goes-on" : "again" });
        });
    }
  });
  return found.map((cells) => cells.sort((a, b) => a.column - b.column));
}
