import type { SourceBlock } from "./source-text.ts";

/** Where lines that the tab key parts into as many cells as the first end; `cellsAt` gives none past the last. */
export function endOfTabbed(cellsAt: (at: number) => readonly string[], from: number): number {
  const width = cellsAt(from).length;
  if (width < 2) return from;
  let end = from;
  while (cellsAt(end).length === width) end++;
  return end;
}

/** A table of such lines, each cell one wide. */
export function tabbedTable(rows: readonly (readonly string[])[]): SourceBlock {
  return { type: "table", rows: rows.map((row) => row.map((text) => ({ text, columns: 1, rows: 1 }))) };
}
