import type { Block } from "./document.ts";

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

/** Whether a timeline is to be drawn anywhere among blocks. */
export function hasTimeline(blocks: readonly Block[]): boolean {
  return blocks.some((block) =>
    block.type === "figure" ? block.art.type === "timeline" : hasTimeline(innerBlocks(block)),
  );
}
