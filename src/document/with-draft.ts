import type { Block, Document, Paragraph } from "./document.ts";

/** What a document is called while it is no final version, in brackets below its title: （征求意见稿）. */
export function withDraft(document: Document, mark: string | undefined): Document {
  if (mark === undefined) return document;
  const { blocks } = document;
  const at = blocks.findLastIndex(isTitle) + 1;
  if (at === 0) return document;
  const line: Paragraph = {
    type: "paragraph",
    role: "draft",
    children: [{ type: "text", value: `（${mark}）` }],
  };
  return { ...document, blocks: [...blocks.slice(0, at), line, ...blocks.slice(at)] };
}

function isTitle(block: Block): boolean {
  return block.type === "paragraph" && (block.role === "title" || block.role === "subtitle");
}
