import type { Block, Document } from "../../document/document.ts";

/** Puts a table of contents on pages of its own: behind the cover, else before everything. */
export function withContents(document: Document, levels: number): Document {
  const { blocks } = document;
  if (!blocks.some(({ type }) => type === "heading")) return document;
  const text = blocks.findIndex((block) => block.type === "page-break" && block.cover) + 1;
  const title: Block = {
    type: "paragraph",
    role: "contents-title",
    children: [{ type: "text", value: "目　录" }],
  };
  const contents: readonly Block[] = [
    title,
    { type: "contents", levels },
    { type: "page-break", cover: true },
  ];
  return { ...document, blocks: [...blocks.slice(0, text), ...contents, ...blocks.slice(text)] };
}
