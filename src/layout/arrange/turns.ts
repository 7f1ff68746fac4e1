import type { Block, Document, Paragraph } from "../../document/document.ts";
import { inlineText } from "../../document/plain-text.ts";
import type { Style } from "../../style/style.ts";
import { fitTable } from "./fit-table.ts";

/** A block, and whether it is a table that needs a page across. */
export interface Fitted {
  readonly block: Block;
  readonly across: boolean;
}

/** Gives tables the room that their words need: closer cells, or pages that lie across, with their headings. */
export function fitTables(document: Document, style: Style): Document {
  const fitted = fitEach(document.blocks, style);
  const same = fitted.every(({ block, across }, i) => !across && block === document.blocks[i]);
  return same ? document : { ...document, blocks: turnPages(fitted) };
}

/** Blocks with their tables fitted, the pages not turned yet. */
export function fitEach(blocks: readonly Block[], style: Style): readonly Fitted[] {
  return blocks.map((block) => {
    if (block.type !== "table") return upright(block);
    const { table, across } = fitTable(block, style);
    return { block: table, across };
  });
}

/** A block that takes the page as it lies. */
export function upright(block: Block): Fitted {
  return { block, across: false };
}

/** The blocks with turns of the paper around what lies across. */
export function turnPages(fitted: readonly Fitted[]): readonly Block[] {
  const blocks = fitted.map(({ block }) => block);
  const across = new Set<number>();
  fitted.forEach((each, at) => {
    if (!each.across) return;
    for (let i = startOf(blocks, at); i < endOf(blocks, at); i++) across.add(i);
  });
  const made: Block[] = [];
  let landscape = false;
  blocks.forEach((block, i) => {
    if (across.has(i) !== landscape) {
      landscape = !landscape;
      const above = made.at(-1);
      // What ends a cover says more than that.
      if (above?.type === "page-break" && !above.cover) made.pop();
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
