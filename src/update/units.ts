import type { SourceBlock, SourceText } from "../import/source-text.ts";

/** What a reader of a Word file sees as one thing: a paragraph, or a row of a table with its cells parted by tabs. */
export interface Unit {
  readonly text: string;
  readonly isRow: boolean;
}

/** The paragraphs and rows of a Word file, in order; numbers that Word counts are none of its text. */
export function unitsOf({ blocks }: SourceText): readonly Unit[] {
  return blocks.flatMap((block): readonly Unit[] => {
    if (block.type === "paragraph") return [{ text: wordsOf(block.text), isRow: false }];
    if (block.type === "picture")
      return block.caption === "" ? [] : [{ text: wordsOf(block.caption), isRow: false }];
    return rowsOf(block);
  });
}

function rowsOf({ rows }: Extract<SourceBlock, { type: "table" }>): readonly Unit[] {
  return rows.map((cells) => ({
    text: cells.map(({ text }) => wordsOf(text).replaceAll("\t", " ")).join("\t"),
    isRow: true,
  }));
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
