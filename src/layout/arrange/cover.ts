import type { Block, Document, Field, Fields, Paragraph, Signature } from "../../document/document.ts";
import type { CoverLook } from "../../style/style.ts";

/**
 * Puts what stands at a document's head, with the facts of its cover, on a page of its own. Where there
 * must be a cover and the plan has no facts for it, who signs and when go there, unless a seal is put on them.
 */
export function withCover(document: Document, { when }: CoverLook): Document {
  const facts = document.blocks.find(isCoverFacts);
  if (when === "never" || (when === "auto" && !facts)) return document;
  const heads = document.blocks.filter(isHead);
  if (heads.length === 0) return document;
  const signature = facts ? undefined : document.blocks.find(isMovable);
  const shown = facts ?? (signature && factsOf(signature));
  const taken = new Set<Block>([...heads, ...(facts ? [facts] : []), ...(signature ? [signature] : [])]);
  const rest = document.blocks.filter((block) => !taken.has(block));
  const cover: readonly Block[] = [...heads.map(onCover), ...(shown ? [shown] : [])];
  return { ...document, blocks: [...cover, { type: "page-break", cover: true }, ...rest] };
}

/** Whether a block holds the facts of a cover. */
export function isCoverFacts(block: Block): block is Fields {
  return block.type === "fields" && block.role === "cover";
}

function isHead(block: Block): block is Paragraph {
  return (
    block.type === "paragraph" &&
    (block.role === "title" ||
      block.role === "subtitle" ||
      block.role === "number" ||
      block.role === "classification")
  );
}

function onCover(block: Paragraph): Paragraph {
  if (block.role === "title") return { ...block, role: "cover-title" };
  return block.role === "subtitle" ? { ...block, role: "cover-subtitle" } : block;
}

function isMovable(block: Block): block is Signature {
  return block.type === "signature" && !block.seal;
}

function factsOf({ units, date }: Signature): Fields {
  const unit = units.length > 0 ? [fact("呈报单位", units.join("、"))] : [];
  return {
    type: "fields",
    role: "cover",
    entries: [...unit, ...(date === "" ? [] : [fact("策划日期", date)])],
  };
}

function fact(label: string, value: string): Field {
  const text = { type: "text", value } as const;
  return {
    label: [{ type: "text", value: label }],
    value: [{ type: "paragraph", role: "body", children: [text] }],
  };
}
