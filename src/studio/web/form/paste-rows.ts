import type { FormChange, FormColumn } from "../../form-protocol.ts";
import { gridOf } from "./pasted-grid.ts";

/** A table that something is pasted into. */
export interface PasteTarget {
  readonly at: string;
  readonly columns: readonly Pick<FormColumn, "key" | "name">[];
  /** How many rows it has. */
  readonly rows: number;
}

/**
 * The changes that put a pasted table in from a cell on: rows that are there are written over, more
 * are added. A first line of names that the table knows says which column is which, wherever it is pasted.
 */
export function pastedInto(
  text: string,
  { at, columns, rows }: PasteTarget,
  row: number,
  column: number,
): readonly FormChange[] {
  const grid = gridOf(text).filter((cells) => cells.some((cell) => cell !== ""));
  const [head = []] = grid;
  const keyOf = (cell: string): string | undefined => columns.find(({ name }) => name === cell)?.key;
  const isHead = grid.length > 1 && head.every((cell) => keyOf(cell) !== undefined);
  const keys = isHead ? head.map(keyOf) : columns.slice(column).map(({ key }) => key);
  return (isHead ? grid.slice(1) : grid).flatMap((cells, nth): readonly FormChange[] => {
    const filled = cells
      .map((cell, index) => ({ column: keys[index] ?? "", text: cell }))
      .filter(({ column: name, text: said }) => name !== "" && said !== "");
    if (filled.length === 0) return [];
    const to = row + nth;
    if (to < rows) return filled.map((cell): FormChange => ({ do: "cell", at, row: to, ...cell }));
    return [{ do: "insert", at, after: to - 1, cells: filled }];
  });
}
