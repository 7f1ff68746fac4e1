import type { SourceBlock } from "../source-text.ts";

/** A block of a cell as a line of its text. */
export function lineOf(block: SourceBlock): string {
  if (block.type === "paragraph") return block.mark.replace(/^•$/u, "") + block.text;
  if (block.type === "picture") return "";
  return block.rows.map((row) => row.map(({ text }) => text).join("　")).join("\n");
}
