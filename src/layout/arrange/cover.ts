import type {
  Block,
  Document,
  Field,
  Fields,
  Letterhead,
  Paragraph,
  Signature,
} from "../../document/document.ts";
import type { Style } from "../../style/style.ts";
import { factLine, factsHeight } from "../cover-facts.ts";
import { lineOf } from "../letterhead.ts";
import { toSlabs } from "../pages/slab.ts";
import { collectAlone, yardstickShaper } from "./yardstick-grid.ts";

/**
 * Puts what stands at a document's head, with the facts of its cover, on a page of its own. Where there
 * must be a cover and the plan has no facts for it, who signs and when go there, unless a seal is put on them.
 */
export function withCover(document: Document, style: Style): Document {
  const { when } = style.cover;
  const facts = document.blocks.find(isCoverFacts);
  if (when === "never")
    return facts && style.arrangement === "text"
      ? { ...document, blocks: document.blocks.map(offCover) }
      : document;
  if (when === "auto" && !facts) return document;
  const heads = document.blocks.filter(isHead);
  if (heads.length === 0) return document;
  const signature = facts ? undefined : document.blocks.find(isMovable);
  const shown = facts ?? (signature && factsOf(signature));
  const taken = new Set<Block>([...heads, ...(facts ? [facts] : []), ...(signature ? [signature] : [])]);
  const rest = document.blocks.filter((block) => !taken.has(block));
  const top = heads.map(onCover);
  const cover = shown ? placed(top, shown, style) : top;
  return { ...document, blocks: [...cover, { type: "page-break", cover: true }, ...rest] };
}

/** Facts that have no cover are lines of the text, in its size; a form has rows of them. */
function offCover(block: Block): Block {
  if (!isCoverFacts(block)) return block;
  const { role: _, ...fields } = block;
  return fields;
}

/**
 * The heads and the facts of a cover, on one page: the space between them is what the style asks for, less where
 * the page leaves less; where it leaves too little the lines of the facts stand closer, then the title higher up.
 */
function placed(heads: readonly Head[], facts: Fields, style: Style): readonly Block[] {
  const { page, cover, looks } = style;
  const room = page.height - page.top - page.bottom - headsHeight(heads, style);
  const look = looks["cover-fact"];
  const line = lineOf(look);
  const over = factsHeight(facts, style) + line - room;
  const closer = Math.max(factLine(look), line - Math.max(0, over) / facts.entries.length);
  const set = closer < line ? { ...facts, line: closer } : facts;
  const left = room - factsHeight(set, style);
  const shown: Fields = { ...set, above: Math.max(closer / 2, Math.min(cover.between, left - line)) };
  const short = closer - left;
  return [...(short > 0 ? heads.map((head) => raised(head, short, style)) : heads), shown];
}

function headsHeight(heads: readonly Head[], style: Style): number {
  const flows = heads.flatMap((block) => collectAlone(block, style));
  const slabs = toSlabs(flows, style, yardstickShaper(style));
  const last = flows.at(-1);
  const after = last && "after" in last ? last.after : 0;
  return slabs.reduce((sum, { before, height }) => sum + before + height, 0) + after;
}

/** A cover's title with so much less above it, points; others as they are. */
function raised(head: Head, by: number, { looks }: Style): Head {
  if (head.type !== "paragraph" || head.role !== "cover-title") return head;
  return { ...head, above: Math.max(0, looks["cover-title"].before - by) };
}

type Head = Paragraph | Letterhead;

/** Whether a block holds the facts of a cover. */
export function isCoverFacts(block: Block): block is Fields {
  return block.type === "fields" && block.role === "cover";
}

function isHead(block: Block): block is Head {
  if (block.type === "letterhead") return true;
  return (
    block.type === "paragraph" &&
    (block.role === "title" ||
      block.role === "subtitle" ||
      block.role === "draft" ||
      block.role === "number" ||
      block.role === "classification")
  );
}

function onCover(block: Head): Head {
  if (block.type === "letterhead") return block;
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
