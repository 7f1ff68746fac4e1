import type { FormChange } from "../protocol.ts";
import { gridOf } from "./pasted-grid.ts";

/** A table that something is pasted into. */
export interface PasteTarget {
  readonly at: string;
  readonly names: readonly string[];
  /** How many rows it has. */
  readonly rows: number;
}

/**
 * The changes that put a pasted table in from a cell on: rows that are there are written over, more
 * are added. A first line of names that the table knows says which column is which, wherever it is pasted.
 */
export function pastedInto(
  text: string,
  { at, names, rows }: PasteTarget,
  row: number,
  column: number,
): readonly FormChange[] {
  const grid = gridOf(text).filter((cells) => cells.some((cell) => cell !== ""));
  const [head = []] = grid;
  const isHead = grid.length > 1 && head.every((cell) => names.includes(cell));
  const columns = isHead ? head : names.slice(column);
  return (isHead ? grid.slice(1) : grid).flatMap((cells, nth): readonly FormChange[] => {
    const filled = cells
      .map((cell, index) => ({ column: columns[index] ?? "", text: cell }))
      .filter(({ column: name, text: said }) => name !== "" && said !== "");
    if (filled.length === 0) return [];
    const to = row + nth;
    if (to < rows) return filled.map((cell): FormChange => ({ do: "cell", at, row: to, ...cell }));
    return [{ do: "insert", at, after: to - 1, cells: filled }];
  });
}
