import type { Block, Document, Paragraph } from "../../document/document.ts";
import { inlineText } from "../../document/plain-text.ts";
import type { Style } from "../../style/style.ts";
import { fitTable } from "./fit-table.ts";

/** Gives tables the room that their words need: closer cells, or pages that lie across, with their headings. */
export function fitTables(document: Document, style: Style): Document {
  const wide: number[] = [];
  let changed = false;
  const blocks = document.blocks.map((block, i): Block => {
    if (block.type !== "table") return block;
    const { table, across } = fitTable(block, style);
    if (across) wide.push(i);
    changed ||= table !== block;
    return table;
  });
  const fitting = changed ? { ...document, blocks } : document;
  return wide.length === 0 ? fitting : { ...document, blocks: turnPages(blocks, wide) };
}

/** Blocks with turns of the paper around those at some places. */
function turnPages(blocks: readonly Block[], wide: readonly number[]): readonly Block[] {
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
  return made;
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
    if (
      !above ||
      !(
        above.type === "heading" ||
        above.type === "letterhead" ||
        (above.type === "paragraph" && isHead(above))
      )
    )
      return start;
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
  return (
    type === "heading" ||
    type === "signature" ||
    type === "imprint" ||
    type === "attachments" ||
    type === "page-break"
  );
}
