import type { Block, Document } from "./document.ts";
import type { Inline } from "./inline.ts";
import { innerBlocks } from "./inner-blocks.ts";
import type { Numbers } from "./numbering.ts";
import { inlineText } from "./plain-text.ts";

/** The name of the note that names all attachments. */
export const attachmentNotePlace = "attachments";

/** The place of an attachment, a table or a figure by its number. */
export function placeOf(kind: "attachment" | "table" | "figure", number: number): string {
  return `${kind}-${number}`;
}

/** The number in the mark above an attachment: 2 of 附件2, 1 of 附件. */
export function attachmentNumber(mark: string): number {
  return Number(/\d+/u.exec(mark)?.[0] ?? 1);
}

/**
 * The names of the places of a document that something may point to: its headings in their order, its
 * attachments, and the tables and figures that are counted.
 */
export function placeNames(document: Document, numbers: Numbers): ReadonlyMap<Block, string> {
  const names = new Map<Block, string>();
  let headings = 0;
  for (const block of document.blocks) {
    if (block.type === "heading") names.set(block, `heading-${++headings}`);
    else if (block.type === "attachments") names.set(block, attachmentNotePlace);
    else if (block.type === "paragraph" && block.role === "attachment-mark")
      names.set(block, placeOf("attachment", attachmentNumber(inlineText(block.children))));
  }
  for (const [node, { count }] of numbers)
    if (node.type === "table" || node.type === "figure") names.set(node, placeOf(node.type, count));
  return names;
}

/** The places that the texts of blocks lead to. */
export function referredTo(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => [
    ...(block.type === "paragraph" || block.type === "heading" ? block.children.flatMap(leadingTo) : []),
    ...(block.type === "heading" ? (block.text ?? []).flatMap(leadingTo) : []),
    ...referredTo(innerBlocks(block)),
  ]);
}

function leadingTo(inline: Inline): string[] {
  if (inline.type === "text" || inline.type === "break") return [];
  return [...(inline.type === "reference" ? [inline.to] : []), ...inline.children.flatMap(leadingTo)];
}
