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
import { factsHeight } from "../cover-facts.ts";
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
  const cover: readonly Block[] = [
    ...top,
    ...(shown ? [{ ...shown, above: aboveFacts(top, shown, style) }] : []),
  ];
  return { ...document, blocks: [...cover, { type: "page-break", cover: true }, ...rest] };
}

/** Facts that have no cover are lines of the text, in its size; a form has rows of them. */
function offCover(block: Block): Block {
  if (!isCoverFacts(block)) return block;
  const { role: _, ...fields } = block;
  return fields;
}

/** The space above a cover's facts: what the style asks for, less where the title leaves less of the page. */
function aboveFacts(heads: readonly Block[], facts: Fields, style: Style): number {
  const { page, cover, looks } = style;
  const flows = heads.flatMap((block) => collectAlone(block, style));
  const slabs = toSlabs(flows, style, yardstickShaper(style));
  const used = slabs.reduce((sum, { before, height }) => sum + before + height, 0);
  const last = flows.at(-1);
  const after = last && "after" in last ? last.after : 0;
  const room = page.height - page.top - page.bottom - used - after - factsHeight(facts, style);
  return Math.max(
    lineOf(looks["cover-fact"]) / 2,
    Math.min(cover.between, room - lineOf(looks["cover-fact"])),
  );
}

/** Whether a block holds the facts of a cover. */
export function isCoverFacts(block: Block): block is Fields {
  return block.type === "fields" && block.role === "cover";
}

function isHead(block: Block): block is Paragraph | Letterhead {
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

function onCover(block: Paragraph | Letterhead): Paragraph | Letterhead {
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
