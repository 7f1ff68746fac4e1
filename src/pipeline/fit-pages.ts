import type { Block, Document } from "../document/document.ts";
import type { LoadedFontBook } from "../font/font-book.ts";
import { layOut } from "../layout/layout.ts";
import type { Look, Style } from "../style/style.ts";

/** How far pitch, spacing and the heights of rows give, step by step; further down a page looks crowded. */
const shares: readonly number[] = [1, 0.96, 0.92, 0.88, 0.84, 0.8, 0.76];
/** The least distance of lines, as a multiple of their size. */
const leastPitch = 1.25;

/** A document and the style in which it takes so many pages, or all that could be done, and how many it takes then. */
export interface Fitted {
  readonly document: Document;
  readonly style: Style;
  readonly pages: number;
}

/** Sets a document closer until it takes no more than so many pages: distances give within bounds, sizes do not. */
export function fitPages(document: Document, style: Style, fonts: LoadedFontBook, most: number): Fitted {
  let last: Fitted = { document, style, pages: Number.POSITIVE_INFINITY };
  for (const share of shares) {
    const closer = { document: closerDocument(document, share), style: closerStyle(style, share) };
    last = { ...closer, pages: layOut(closer.document, closer.style, fonts).pages.length };
    if (last.pages <= most) return last;
  }
  return last;
}

function closerStyle(style: Style, share: number): Style {
  const looks = Object.fromEntries(
    Object.entries(style.looks).map(([role, look]) => [role, closerLook(look, share)]),
  );
  const { table } = style;
  return { ...style, looks: looks as Style["looks"], table: { ...table, spacing: table.spacing * share } };
}

function closerLook(look: Look, share: number): Look {
  const { line, size } = look;
  const closer =
    "exact" in line
      ? { exact: Math.max(Math.min(line.exact, size * leastPitch), line.exact * share) }
      : { multiple: Math.max(Math.min(line.multiple, 1), line.multiple * share) };
  return { ...look, line: closer, before: look.before * share, after: look.after * share };
}

/** Rows that are higher than their text give too. */
function closerDocument(document: Document, share: number): Document {
  return { ...document, blocks: document.blocks.map((block) => closerBlock(block, share)) };
}

function closerBlock(block: Block, share: number): Block {
  if (block.type !== "table") return block;
  const rows = block.rows.map((row) =>
    row.height === undefined ? row : { ...row, height: row.height * share },
  );
  return { ...block, rows };
}
