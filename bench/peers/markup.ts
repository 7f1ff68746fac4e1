import type { Block, Document, ListItem } from "../../src/document/document.ts";
import type { Inline } from "../../src/document/inline.ts";
import { type NumberingScheme, type Numbers, numberDocument } from "../../src/document/numbering.ts";
import { inlineText, linesOf } from "../../src/document/plain-text.ts";

/** How a language of a peer writes the parts of a document; texts come unescaped. */
export interface Dialect {
  title(text: string): string;
  heading(level: number, text: string): string;
  paragraph(text: string): string;
  table(rows: readonly (readonly string[])[]): string;
}

/** The same content for a peer: headings, paragraphs with their numbers, tables cell by cell. */
export function markupOf(document: Document, scheme: NumberingScheme, dialect: Dialect): string {
  const numbers = numberDocument(document, scheme);
  return `${document.blocks.flatMap((block) => partsOf(block, numbers, dialect)).join("\n\n")}\n`;
}

function partsOf(block: Block, numbers: Numbers, dialect: Dialect): readonly string[] {
  switch (block.type) {
    case "heading":
      return [dialect.heading(block.level, numbered(block, block.children, numbers))];
    case "paragraph": {
      const text = inlineText(block.children);
      return [block.role === "title" ? dialect.title(text) : dialect.paragraph(text)];
    }
    case "list":
      return block.items.flatMap((item) => itemParts(item, numbers, dialect));
    case "fields":
      return block.entries.flatMap(({ label, value }) => {
        const [first = "", ...rest] = linesOf(value);
        return [`${inlineText(label)}${first}`, ...rest].map(dialect.paragraph);
      });
    case "table":
      return [
        dialect.table(block.rows.map(({ cells }) => cells.map(({ blocks }) => linesOf(blocks).join(" ")))),
      ];
    default:
      return linesOf([block]).map(dialect.paragraph);
  }
}

function itemParts(item: ListItem, numbers: Numbers, dialect: Dialect): readonly string[] {
  const [first, ...rest] = item.blocks;
  const head =
    first?.type === "paragraph"
      ? [dialect.paragraph(numbered(item, first.children, numbers))]
      : first
        ? partsOf(first, numbers, dialect)
        : [];
  return [...head, ...rest.flatMap((block) => partsOf(block, numbers, dialect))];
}

function numbered(node: Parameters<Numbers["get"]>[0], text: readonly Inline[], numbers: Numbers): string {
  const number = numbers.get(node);
  return `${number?.text ?? ""}${inlineText(text)}${number?.close ?? ""}`;
}
