import type { Block, Document, Paragraph, Table } from "../../document/document.ts";
import { inlineText } from "../../document/plain-text.ts";
import type { Style } from "../../style/style.ts";
import { needsMore } from "../tables/columns.ts";
import { surelyFits } from "../tables/fitting-table.ts";
import { yardstickGrid, yardstickShaper } from "./yardstick-grid.ts";

/** Puts tables whose columns do not fit, or that ask for it, on pages that lie across, with their headings. */
export function turnWideTables(document: Document, style: Style): Document {
  const { blocks } = document;
  if (style.page.width >= style.page.height) return document;
  const wide = blocks.flatMap((block, i) => (block.type === "table" && isWide(block, style) ? [i] : []));
  if (wide.length === 0) return document;
  const across = new Set<number>();
  for (const at of wide) {
    for (let i = startOf(blocks, at); i < endOf(blocks, at); i++) across.add(i);
  }
  const made: Block[] = [];
  let landscape = false;
  blocks.forEach((block, i) => {
    if (across.has(i) !== landscape) {
      landscape = !landscape;
      if (made.at(-1)?.type === "page-break") made.pop();
      made.push({ type: "page-break", turn: landscape ? "landscape" : "portrait" });
      if (block.type === "page-break" && !block.cover) return;
    }
    made.push(block);
  });
  return { ...document, blocks: made };
}

function isWide(table: Table, style: Style): boolean {
  if (table.landscape !== undefined) return table.landscape;
  return !surelyFits(table, style) && isTooWide(table, style);
}

/** Whether the columns of a table, shaped by the yardstick, need more than an upright page has. */
export function isTooWide(table: Table, style: Style): boolean {
  const grid = yardstickGrid(table, style);
  const measure = style.page.width - style.page.left - style.page.right;
  return grid !== undefined && needsMore(grid, measure, style.table.padding, yardstickShaper(style));
}

/** A lead-in of so many characters goes with its table. */
const leadIn = 120;

/** A table takes along the headings above it and the words that lead to it. */
function startOf(blocks: readonly Block[], table: number): number {
  let start = table;
  const before = blocks[table - 1];
  if (before?.type === "paragraph" && inlineText(before.children).length <= leadIn) {
    const headed = blocks[table - 2]?.type === "heading";
    if (headed || isHead(before) || /[：:]$/u.test(inlineText(before.children))) start--;
  }
  for (;;) {
    const above = blocks[start - 1];
    if (!above || !(above.type === "heading" || (above.type === "paragraph" && isHead(above)))) return start;
    start--;
  }
}

function isHead({ role }: Paragraph): boolean {
  return role !== "body" && role !== "quote" && role !== "note" && role !== "recipients";
}

/** And the few words below it, with the signature if the document ends there. */
function endOf(blocks: readonly Block[], table: number): number {
  let end = table + 1;
  while (end < table + 3 && blocks[end]?.type === "paragraph") end++;
  const after = blocks[end];
  if (after !== undefined && !endsText(after)) {
    const notes = blocks
      .slice(table + 1, end)
      .filter((block) => block.type === "paragraph" && block.role === "note");
    return table + 1 + notes.length;
  }
  while (blocks[end]?.type === "signature" || blocks[end]?.type === "attachments") end++;
  return end;
}

function endsText({ type }: Block): boolean {
  return type === "heading" || type === "signature" || type === "attachments" || type === "page-break";
}
