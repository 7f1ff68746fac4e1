import type { Block, Table } from "./document.ts";

/** What a table in a cell of another one prints: its caption and its cells follow one another as text. */
export function innerTable({ caption, rows }: Table): readonly Block[] {
  const above: readonly Block[] =
    caption.length === 0 ? [] : [{ type: "paragraph", role: "body", children: caption }];
  return [...above, ...rows.flatMap((row) => row.cells.flatMap((cell) => cell.blocks))];
}
