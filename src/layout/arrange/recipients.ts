import type { Block, Document, Imprint, Paragraph } from "../../document/document.ts";
import { inlineText } from "../../document/plain-text.ts";
import type { Style } from "../../style/style.ts";
import { toSlabs } from "../pages/slab.ts";
import { collectAlone, yardstickShaper } from "./yardstick-grid.ts";

/** Shorter ones never fill a page, in characters. */
const longList = 150;

/**
 * Moves the recipients of an official document into its imprint, above those who get a copy, where they are so many
 * that its first page would show no text (GB/T 9704-2012, 7.3.2, 7.4.2).
 */
export function withRecipients(document: Document, style: Style): Document {
  const { blocks } = document;
  const recipients = blocks.filter(isRecipients);
  const length = recipients.reduce((sum, { children }) => sum + inlineText(children).length, 0);
  const official = blocks.some(
    (block) => block.type === "imprint" || (block.type === "letterhead" && block.issuers.length > 0),
  );
  if (!official || length < longList || showsText(blocks, style)) return document;
  const lines = recipients.map(inImprint);
  const rest = blocks.filter((block) => !isRecipients(block));
  const imprint = rest.find((block) => block.type === "imprint");
  if (!imprint) return { ...document, blocks: [...rest, { type: "imprint", lines, unit: "", date: "" }] };
  const full: Imprint = { ...imprint, lines: [...lines, ...imprint.lines] };
  return { ...document, blocks: rest.map((block) => (block === imprint ? full : block)) };
}

function isRecipients(block: Block): block is Paragraph {
  return block.type === "paragraph" && block.role === "recipients";
}

/** Whether a line of text has room below the head and the recipients. */
function showsText(blocks: readonly Block[], style: Style): boolean {
  const end = blocks.findLastIndex(isRecipients) + 1;
  const flows = blocks.slice(0, end).flatMap((block) => collectAlone(block, style));
  const slabs = toSlabs(flows, style, yardstickShaper(style));
  const used = slabs.reduce((sum, { before, height }) => sum + before + height, 0);
  const { height, top, bottom } = style.page;
  const { line, size } = style.looks.body;
  const one = "exact" in line ? line.exact : line.multiple * size * 1.3;
  return used + one <= height - top - bottom;
}

/** 主送：甲、乙。: it ends as the line of copies does. */
function inImprint({ children }: Paragraph): Paragraph {
  const text = inlineText(children).replace(/[：:，,、；;。\s]+$/u, "");
  return { type: "paragraph", role: "imprint", children: [{ type: "text", value: `主送：${text}。` }] };
}
