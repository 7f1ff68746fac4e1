import type { Block, Document, Heading, Table } from "./document.ts";
import type { Figure } from "./figure.ts";
import type { Inline } from "./inline.ts";

/** The text of inlines; a break is a line feed. */
export function inlineText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === "text") return inline.value;
      return inline.type === "break" ? "\n" : inlineText(inline.children);
    })
    .join("");
}

/** Whether a text leads in what follows it: it ends in a colon. */
export function leadsIn(inlines: readonly Inline[]): boolean {
  return /[：:]\s*$/u.test(inlineText(inlines));
}

/** What closes a document above its signature and says nothing more: 特此通知。 妥否，请批示。 */
const close = /^(?:特此|专此|此[致复]|[妥当]否).{0,8}$/u;

/**
 * Whether a block never stands on a page without what is above it: a note right below a signature, and the close
 * above one, for no page holds a close and a signature alone.
 */
export function belongsAbove(blocks: readonly Block[], at: number): boolean {
  const [block, before] = [blocks[at], blocks[at - 1]];
  if (block?.type !== "paragraph") return false;
  if (before?.type === "signature") return true;
  const next = blocks.slice(at + 1).find(({ type }) => type !== "attachments");
  return next?.type === "signature" && close.test(inlineText(block.children).trim());
}

/** The text of a document without its numbers, a line a paragraph, cell or label. */
export function documentText(document: Document): string {
  return linesOf(document.blocks).join("\n");
}

/** Stands before who lets a document out (GB/T 9704-2012, 7.2.6). */
export const signerLabel = "签发人：";

/** The text lines of blocks, in reading order, without numbers. */
export function linesOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap(linesOfBlock);
}

function linesOfBlock(block: Block): string[] {
  switch (block.type) {
    case "heading":
      return [inlineText(block.children) + runInText(block)];
    case "paragraph":
      return [inlineText(block.children)];
    case "list":
      return block.items.flatMap((item) => linesOf(item.blocks));
    case "fields":
      return block.entries.flatMap((entry) => [inlineText(entry.label), ...linesOf(entry.value)]);
    case "table":
      return [
        ...captionLines(block),
        ...block.rows.flatMap((row) => row.cells.flatMap((cell) => linesOf(cell.blocks))),
      ];
    case "figure":
      return captionLines(block);
    case "letterhead":
      return [
        ...linesOf(block.classification),
        ...block.issuers,
        ...(block.word === "" ? [] : [block.word]),
        ...(block.number ? linesOf([block.number]) : []),
        ...(block.signers.length === 0 ? [] : [signerLabel + block.signers.join("　")]),
      ];
    case "imprint":
      return [...linesOf(block.lines), ...[block.unit, block.date].filter((text) => text !== "")];
    case "signature":
      return [...block.units, ...(block.date === "" ? [] : [block.date])];
    case "attachments":
      return block.names.slice();
    // What it lists stands elsewhere.
    case "contents":
    case "page-break":
    case "separator":
      return [];
  }
}

/** What stands behind a heading on its line, with the colon; mostly nothing. */
export function runInText({ text }: Heading): string {
  return text ? runInColon + inlineText(text) : "";
}

/** Between a heading and the text on its line. */
export const runInColon = "：";

function captionLines({ caption }: Table | Figure): string[] {
  return caption.length > 0 ? [inlineText(caption)] : [];
}
