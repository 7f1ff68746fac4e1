import { placesOf } from "../import/draft/table-value.ts";
import type { SourceParagraph, SourceTable, SourceText } from "../import/source-text.ts";

/** What a reader of a Word file sees as one thing: a paragraph, or a row of a table with its cells parted by tabs. */
export interface Unit {
  readonly text: string;
  readonly isRow: boolean;
  /** What a paragraph is: a heading of a level, an item of a list as deep as it is, or neither. */
  readonly look: string;
  /** The cells of a row with their line breaks, between names that stand one below the other, say. */
  readonly cells?: readonly string[];
}

/** The paragraphs and rows of a Word file, in order; numbers that Word counts are none of its text. */
export function unitsOf({ blocks }: SourceText): readonly Unit[] {
  return blocks.flatMap((block): readonly Unit[] => {
    if (block.type === "paragraph") return [{ text: wordsOf(block.text), isRow: false, look: lookOf(block) }];
    if (block.type === "picture")
      return block.caption === "" ? [] : [{ text: wordsOf(block.caption), isRow: false, look: "" }];
    return rowsOf(block);
  });
}

function lookOf({ heading, depth }: SourceParagraph): string {
  return heading !== undefined ? `heading ${heading}` : depth !== undefined ? `item ${depth}` : "";
}

/** Rows with every cell that a reader sees in them, one that reaches down from a row above too: where a page ends, programs say it again. */
function rowsOf(table: SourceTable): readonly Unit[] {
  return placesOf(table).map((line) => {
    const own = line.flatMap((place, at) => (place?.column === at ? [place.cell.text] : []));
    return {
      text: own.map((text) => wordsOf(text).replaceAll("\t", " ")).join("\t"),
      isRow: true,
      look: "",
      cells: own.map((text) => text.replaceAll("**", "").replaceAll("\\*", "*")),
    };
  });
}

/**
 * A text without the stars of bold words and without line breaks: what is bold is not compared, and
 * titles and narrow cells are broken by the program.
 */
function wordsOf(text: string): string {
  return text.replaceAll("**", "").replaceAll("\\*", "*").replaceAll("\n", "");
}

/** A text for comparing: without spaces, and without what the program prints by itself, the weekday of a date. */
export function plainUnit({ text }: Unit): string {
  return text.replace(/[（(](?:星期|周)[一二三四五六日天][）)]/gu, "").replace(/[^\S\t]+/gu, "");
}
