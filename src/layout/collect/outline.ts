import type { Block, Document, Heading, Paragraph } from "../../document/document.ts";
import type { Numbers } from "../../document/numbering.ts";
import { inlineText } from "../../document/plain-text.ts";
import type { Entry } from "../content.ts";

/** The outline of a document: its headings with their numbers, its attachments with the headings inside below them. */
export function outlineOf(document: Document, numbers: Numbers): Map<Block, Entry> {
  const entries = new Map<Block, Entry>();
  let below = 0;
  document.blocks.forEach((block, i) => {
    if (block.type === "heading") {
      const numbered = numbers.get(block);
      const title = `${numbered?.text ?? ""}${oneLine(inlineText(block.children))}${numbered?.close ?? ""}`;
      entries.set(block, { level: block.level + below, title });
    } else if (block.type === "paragraph" && isAttachment(block)) {
      const previous = document.blocks[i - 1];
      if (previous?.type === "paragraph" && previous.role === "attachment-mark") return;
      const next = document.blocks[i + 1];
      const title = next?.type === "paragraph" && next.role === "attachment-title" ? next : undefined;
      const words = [block, ...(title ? [title] : [])].map((each) => oneLine(inlineText(each.children)));
      entries.set(block, { level: 1, title: words.join(" ") });
      below = 1;
    }
  });
  return entries;
}

function isAttachment(block: Block): boolean {
  return (
    block.type === "paragraph" && (block.role === "attachment-mark" || block.role === "attachment-title")
  );
}

function oneLine(text: string): string {
  return text.replaceAll("\n", "").trim();
}

/** A line of a table of contents. */
export interface ContentsEntry {
  /** From 1. */
  readonly level: number;
  readonly title: string;
  readonly block: Heading | Paragraph;
}

/** What a table of contents lists: the headings of the text down to a level, and the attachments. */
export function contentsOf(
  document: Document,
  outline: ReadonlyMap<Block, Entry>,
  levels: number,
): ContentsEntry[] {
  const entries: ContentsEntry[] = [];
  let attached = false;
  for (const block of document.blocks) {
    const entry = outline.get(block);
    if (!entry) continue;
    if (block.type === "paragraph") {
      attached = true;
      entries.push({ level: 1, title: entry.title.replace(" ", "　"), block });
    } else if (block.type === "heading" && !attached && block.level <= levels)
      entries.push({ level: block.level, title: entry.title, block });
  }
  return entries;
}
