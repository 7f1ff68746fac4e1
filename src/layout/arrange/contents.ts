import type { Block, Document } from "../../document/document.ts";

/**
 * Puts a table of contents on pages of its own: behind the cover, else before everything. The red head opens the
 * first page of a document (GB/T 9704-2012, 7.1): contents stand below its title, and the text opens a page.
 */
export function withContents(document: Document, levels: number): Document {
  const { blocks } = document;
  if (!blocks.some(({ type }) => type === "heading")) return document;
  const text = blocks.findIndex((block) => block.type === "page-break" && block.cover) + 1;
  const headed = text === 0 && blocks.some(({ type }) => type === "letterhead");
  const at = headed ? blocks.findIndex((block) => !isHead(block)) : text;
  const title: Block = {
    type: "paragraph",
    role: "contents-title",
    children: [{ type: "text", value: "目　录" }],
  };
  const end: Block = headed ? { type: "page-break" } : { type: "page-break", cover: true };
  const contents: readonly Block[] = [title, { type: "contents", levels }, end];
  return { ...document, blocks: [...blocks.slice(0, at), ...contents, ...blocks.slice(at)] };
}

const headRoles: ReadonlySet<string> = new Set(["number", "classification", "title", "subtitle", "draft"]);

function isHead(block: Block): boolean {
  return block.type === "letterhead" || (block.type === "paragraph" && headRoles.has(block.role));
}
