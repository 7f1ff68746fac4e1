import type { Block, Document, List, Paragraph, Table } from "../../src/document/document.ts";
import { inlineText } from "../../src/document/plain-text.ts";

/** What the shuffled texts are made of: sentences, headings and tables of real plans. */
export interface Stock {
  readonly sentences: readonly string[];
  readonly headings: readonly string[];
  readonly tables: readonly Table[];
}

/** Gathers the sentences, headings and tables of documents, each once. */
export function stockOf(documents: readonly Document[]): Stock {
  const sentences = new Set<string>();
  const headings = new Set<string>();
  const tables: Table[] = [];
  const gather = (blocks: readonly Block[]): void => {
    for (const block of blocks) {
      if (block.type === "paragraph") for (const each of sentencesOf(block)) sentences.add(each);
      else if (block.type === "heading") headings.add(inlineText(block.children));
      else if (block.type === "list") for (const item of block.items) gather(item.blocks);
      else if (block.type === "table") tables.push(block);
      else if (block.type === "fields") for (const entry of block.entries) gather(entry.value);
    }
  };
  for (const { blocks } of documents) gather(blocks);
  return { sentences: [...sentences], headings: [...headings], tables };
}

/** Whole sentences of running text; labels and fragments make no paragraph. */
function sentencesOf({ children }: Paragraph): string[] {
  return [...inlineText(children).matchAll(/[^。！？\n]{8,}[。！？]+[”’）]?/gu)].map(
    ([sentence]) => sentence,
  );
}

/** A small generator of random numbers (xorshift32): the same seed gives the same text everywhere. */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed * 2654435761;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

/** A document of about so many characters, the sentences of a stock in an order of a seed's own. */
export function shuffledDocument(stock: Stock, seed: number, characters: number): Document {
  const random = randomFrom(seed);
  const pick = <T>(from: readonly T[]): T | undefined => from[random(from.length)];
  const text = (): string =>
    Array.from({ length: 1 + random(6) }, () => pick(stock.sentences) ?? "").join("");
  const blocks: Block[] = [paragraph("title", `第${seed}届校园文化活动方案`)];
  let written = 0;
  while (written < characters) {
    blocks.push(heading(1, pick(stock.headings) ?? ""));
    for (let i = 0; i <= random(3); i++) {
      if (random(3) === 0) blocks.push(heading(2, pick(stock.headings) ?? ""));
      const paragraphs = Array.from({ length: 1 + random(3) }, () => paragraph("body", text()));
      const items = random(2) === 0 ? [list(Array.from({ length: 2 + random(4) }, text))] : [];
      const tables = random(8) === 0 ? stock.tables.slice(random(stock.tables.length)).slice(0, 1) : [];
      blocks.push(...paragraphs, ...items, ...tables);
      written += lengthOf([...paragraphs, ...items]) + 60 * tables.length;
    }
  }
  return {
    type: "document",
    properties: { title: "校园文化活动方案", author: "", language: "zh-CN" },
    blocks,
  };
}

function paragraph(role: Paragraph["role"], value: string): Paragraph {
  return { type: "paragraph", role, children: [{ type: "text", value }] };
}

function heading(level: number, value: string): Block {
  return { type: "heading", level, numbered: true, mark: undefined, children: [{ type: "text", value }] };
}

function list(texts: readonly string[]): List {
  const items = texts.map((value) => ({
    type: "item" as const,
    numbered: true,
    blocks: [paragraph("body", value)],
  }));
  return { type: "list", level: 2, marks: [], continued: false, items };
}

function lengthOf(blocks: readonly (Paragraph | List)[]): number {
  return blocks.reduce(
    (sum, block) =>
      sum +
      (block.type === "paragraph"
        ? inlineText(block.children).length
        : block.items.reduce((all, item) => all + lengthOf(item.blocks as readonly Paragraph[]), 0)),
    0,
  );
}
