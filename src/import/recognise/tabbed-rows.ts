import { findKey } from "../../vocabulary/body-keys.ts";
import { forms } from "../../vocabulary/forms.ts";
import { type SourceBlock, type SourceParagraph, sourceParagraph } from "../source-text.ts";
import { endOfTabbed, tabbedTable } from "../tabbed-lines.ts";
import { typedMark } from "./typed-mark.ts";

/**
 * Paragraphs that somebody made a table of with the tab key become one: as many cells in each, under a first line
 * of names of columns. Items of a list on one line, parted by tabs, stand alone.
 */
export function withTabbedRows(blocks: readonly SourceBlock[]): readonly SourceBlock[] {
  const found: SourceBlock[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at] as SourceBlock;
    const end = rowsEnd(blocks, at);
    if (end - at < 2) {
      found.push(...(block.type === "paragraph" ? itemsIn(block) : [block]));
      continue;
    }
    found.push(tabbedTable(blocks.slice(at, end).map(cellsIn)));
    at = end - 1;
  }
  return found;
}

function cellsIn(block: SourceBlock | undefined): readonly string[] {
  const isPlain = block?.type === "paragraph" && block.mark === "" && block.text.includes("\t");
  return isPlain ? block.text.split(/\t+/u).map((cell) => cell.trim()) : [];
}

function rowsEnd(blocks: readonly SourceBlock[], from: number): number {
  const names = cellsIn(blocks[from]);
  return names.every(isColumnName) ? endOfTabbed((at) => cellsIn(blocks[at]), from) : from;
}

function isColumnName(name: string): boolean {
  return Object.values(forms).some(({ keys }) => findKey(keys, name) !== undefined);
}

/** 1、…… and 2、…… on one line. */
function itemsIn(paragraph: SourceParagraph): readonly SourceParagraph[] {
  const parts = paragraph.text.split(/\t+/u).map((part) => part.trim());
  const marks = parts.map((part) => typedMark(part));
  const [first] = marks;
  const counts = marks.every(
    (mark, at) => mark?.kind === first?.kind && mark?.count === (first?.count ?? Number.NaN) + at,
  );
  if (parts.length < 2 || paragraph.mark !== "" || !counts) return [paragraph];
  return parts.map((part, at) => (at === 0 ? { ...paragraph, text: part } : sourceParagraph(part)));
}
