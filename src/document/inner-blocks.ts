import type { Block, Field, ListItem, Row } from "./document.ts";

/** The blocks that stand right inside a block, in reading order. */
export function innerBlocks(block: Block): readonly Block[] {
  switch (block.type) {
    case "list":
      return block.items.flatMap(({ blocks }) => blocks);
    case "fields":
      return block.entries.flatMap(({ value }) => value);
    case "table":
      return block.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks));
    default:
      return [];
  }
}

/** The same block with other blocks right inside it. */
export function withInner(block: Block, change: (blocks: readonly Block[]) => readonly Block[]): Block {
  switch (block.type) {
    case "list":
      return {
        ...block,
        items: block.items.map((item): ListItem => ({ ...item, blocks: change(item.blocks) })),
      };
    case "fields":
      return {
        ...block,
        entries: block.entries.map((entry): Field => ({ ...entry, value: change(entry.value) })),
      };
    case "table": {
      const rows = block.rows.map(
        (row): Row => ({
          ...row,
          cells: row.cells.map((cell) => ({ ...cell, blocks: change(cell.blocks) })),
        }),
      );
      return { ...block, rows };
    }
    default:
      return block;
  }
}

/** Whether a timeline is to be drawn anywhere among blocks. */
export function hasTimeline(blocks: readonly Block[]): boolean {
  return blocks.some((block) =>
    block.type === "figure" ? block.art.type === "timeline" : hasTimeline(innerBlocks(block)),
  );
}
