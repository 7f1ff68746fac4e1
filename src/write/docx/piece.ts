import { type IParagraphOptions, PageBreak, Paragraph, type Table } from "docx";
import { tableGap } from "../../layout/content.ts";
import type { Role, Style } from "../../style/style.ts";
import { twips } from "./looks.ts";
import { extraStyles, styleNames } from "./style-names.ts";
import { lookFor } from "./styles.ts";

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
 * paragraph is kept with one that must not stand alone, two tables stay two, text keeps its distance from a
 * table above it.
 */
export function settle(pieces: readonly Piece[], style: Style): (Paragraph | Table)[] {
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
          ...(before?.type === "table" ? { spacing: spaceBelowTable(piece.options, style) } : {}),
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

const roles = Object.keys(styleNames) as Role[];

/** The space above a paragraph below a table, with what its own style asks for. */
function spaceBelowTable(
  { spacing, style: id }: IParagraphOptions,
  style: Style,
): NonNullable<IParagraphOptions["spacing"]> {
  const role = roles.find((each) => styleNames[each].id === id) ?? "body";
  return { before: twips(lookFor(role, style).before + tableGap), ...spacing };
}
