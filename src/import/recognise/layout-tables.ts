import { type SourceBlock, type SourceTable, sourceParagraph } from "../source-text.ts";

/** Tables that only lay text out, one cell to a row, become the paragraphs that they hold. */
export function withoutLayout(blocks: readonly SourceBlock[]): readonly SourceBlock[] {
  return blocks.flatMap((block): readonly SourceBlock[] => {
    if (block.type !== "table" || !isLayout(block)) return [block];
    const lines = block.rows.flatMap((row) => row.flatMap(({ text }) => text.split("\n")));
    return lines.filter((line) => line.trim() !== "").map((line) => sourceParagraph(line.trim()));
  });
}

function isLayout({ rows }: SourceTable): boolean {
  return rows.every((row) => row.length <= 1);
}
