import { type IParagraphOptions, PageBreak, Paragraph, type Table } from "docx";
import { extraStyles } from "./style-names.ts";

/** A piece of a Word file before its neighbours are known. */
export type Piece = ParagraphPiece | TablePiece | NewPage;

export interface ParagraphPiece {
  readonly type: "paragraph";
  readonly options: IParagraphOptions;
  /** Stays on the page of the paragraph before it. */
  readonly keepPrevious?: boolean;
}

export interface TablePiece {
  readonly type: "table";
  readonly table: Table;
}

/** The next piece starts a page. */
export interface NewPage {
  readonly type: "new-page";
}

/** A paragraph as a piece. */
export function paragraph(options: IParagraphOptions): ParagraphPiece {
  return { type: "paragraph", options };
}

/**
 * Settles what neighbours do to one another: a new page opens with the paragraph that follows, a
 * paragraph is kept with one that must not stand alone, two tables stay two.
 */
export function settle(pieces: readonly Piece[]): (Paragraph | Table)[] {
  const settled: (Paragraph | Table)[] = [];
  pieces.forEach((piece, i) => {
    const before = pieces[i - 1];
    const after = pieces[i + 1];
    const opens = before?.type === "new-page";
    if (piece.type === "paragraph") {
      const keepNext = after?.type === "paragraph" && after.keepPrevious === true;
      const pageBreakBefore = opens && settled.length > 0;
      settled.push(
        new Paragraph({
          ...piece.options,
          ...(keepNext ? { keepNext } : {}),
          ...(pageBreakBefore ? { pageBreakBefore } : {}),
        }),
      );
    } else if (piece.type === "table") {
      if (opens && settled.length > 0)
        settled.push(new Paragraph({ style: extraStyles.gap.id, children: [new PageBreak()] }));
      else if (before?.type === "table") settled.push(new Paragraph({ style: extraStyles.gap.id }));
      settled.push(piece.table);
    }
  });
  return settled;
}
