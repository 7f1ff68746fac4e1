import type { Block, Table } from "../../document/document.ts";
import { inlineText } from "../../document/plain-text.ts";
import type { Style } from "../../style/style.ts";
import { placeCells } from "./align.ts";
import { manyCharacters, spare } from "./column-wishes.ts";

/**
 * Whether the columns of a table have room for certain, by the lengths of its texts alone: `needsMore`
 * would say no, after it has collected and shaped the whole table. False where only that can tell.
 */
export function surelyFits(table: Table, style: Style): boolean {
  const { page, table: rules, looks, pitch } = style;
  const size = Math.max(looks.cell.size, looks["header-cell"].size);
  const widths = table.columns.map(() => 0);
  for (const { cell, column } of placeCells(table).flat()) {
    const own = widths[column];
    if (cell.columns > 1 || own === undefined) continue;
    for (const block of cell.blocks) {
      const ems = longestEms(block);
      if (ems === undefined) return false;
      const text = ems * (size + Math.max(pitch, 0)) + spare;
      widths[column] = Math.max(widths[column] ?? 0, Math.min(text, manyCharacters * size));
    }
  }
  const asked = widths.reduce((sum, width) => sum + Math.max(width, spare) + 2 * rules.padding, 0);
  // Sums of the same widths in another order may differ in their last digit.
  return asked + 0.01 <= page.width - page.left - page.right;
}

/** No line of a block's text is longer, in em; undefined for what is not plain text. */
function longestEms(block: Block): number | undefined {
  if (block.type !== "paragraph") return undefined;
  const text = inlineText(block.children);
  let ems = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const latin = text.charCodeAt(i) < 0x80;
    // A Latin word has a quarter of an em on both sides; any other sign is no wider than an em with its own.
    ems += latin ? (inside ? 0.5 : 1) : 1;
    inside = latin;
  }
  return ems;
}
