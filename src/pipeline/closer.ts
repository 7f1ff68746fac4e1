import type { Block, Document } from "../document/document.ts";
import type { CloserLook, Look, Role, Style } from "../style/style.ts";

/** The least distance of lines, as a multiple of their size. */
const leastPitch = 1.25;
/** Roles whose sizes give: the text and what stands in tables; heads keep theirs. */
const giving =
  /^(?:body|recipients|item\d|field|quote|note|cell|header-cell|caption|signature|attachments)$/u;

/** Steps from what a style says to its bounds: first distances give, then sizes. */
export function closerSteps({ line, size }: CloserLook): readonly CloserLook[] {
  const steps = 6;
  const toward = (bound: number, i: number, of: number): number => 1 - ((1 - bound) * i) / of;
  const lines = Array.from({ length: steps + 1 }, (_, i) => ({ line: toward(line, i, steps), size: 1 }));
  if (size >= 1) return lines;
  const sizes = Array.from({ length: 3 }, (_, i) => ({ line, size: toward(size, i + 1, 3) }));
  return [...lines, ...sizes];
}

/** A style whose distances and sizes are shares of what it says, within what can be read. */
export function closerStyle(style: Style, share: CloserLook): Style {
  const looks = Object.fromEntries(
    (Object.entries(style.looks) as [Role, Look][]).map(([role, look]) => [
      role,
      closerLook(look, role, share),
    ]),
  );
  const { table } = style;
  return {
    ...style,
    looks: looks as Style["looks"],
    table: { ...table, spacing: table.spacing * share.line },
  };
}

function closerLook(look: Look, role: Role, share: CloserLook): Look {
  const { line } = look;
  // Word knows half points.
  const size = giving.test(role) ? Math.round(look.size * share.size * 2) / 2 : look.size;
  const closer =
    "exact" in line
      ? { exact: twentieths(Math.max(Math.min(line.exact, size * leastPitch), line.exact * share.line)) }
      : { multiple: Math.max(Math.min(line.multiple, 1), line.multiple * share.line) };
  return { ...look, size, line: closer, before: look.before * share.line, after: look.after * share.line };
}

/** A length that Word can say. */
function twentieths(points: number): number {
  return Math.round(points * 20) / 20;
}

/** Rows that are higher than their text give too. */
export function closerDocument(document: Document, share: CloserLook): Document {
  return { ...document, blocks: document.blocks.map((block) => closerBlock(block, share.line)) };
}

function closerBlock(block: Block, share: number): Block {
  if (block.type !== "table") return block;
  const rows = block.rows.map((row) =>
    row.height === undefined ? row : { ...row, height: row.height * share },
  );
  return { ...block, rows };
}
