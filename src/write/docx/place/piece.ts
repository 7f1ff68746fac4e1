import { tableGap } from "../../../layout/content.ts";
import type { Role, Style } from "../../../style/style.ts";
import { twips } from "../styles/looks.ts";
import { lookFor } from "../styles/role-looks.ts";
import { extraStyles, styleNames } from "../styles/style-names.ts";
import { type ParagraphOptions, paragraphXml, type Spacing } from "../xml.ts";

/** A piece of a Word file before its neighbours are known. */
export type Piece = ParagraphPiece | TablePiece | NewPage;

export interface ParagraphPiece {
  readonly type: "paragraph";
  readonly options: ParagraphOptions;
  /** Stays on the page of the paragraph before it. */
  readonly keepPrevious?: boolean;
}

export interface TablePiece {
  readonly type: "table";
  /** Its XML. */
  readonly table: string;
  /** Stands right below the table above; Word needs a paragraph between two tables. */
  readonly joined: boolean;
  /** Its last row stays on the page of what follows. */
  readonly keepNext: boolean;
}

/** The next piece starts a page. */
export interface NewPage {
  readonly type: "new-page";
}

/** A paragraph as a piece. */
export function paragraph(options: ParagraphOptions): ParagraphPiece {
  return { type: "paragraph", options };
}

/** What stands in a section or a cell: a paragraph, or the XML of a table. */
export type Settled = ParagraphOptions | string;

/** The XML of what is settled. */
export function settledXml(settled: readonly Settled[]): string {
  return settled.map((each) => (typeof each === "string" ? each : paragraphXml(each))).join("");
}

const pageBreak = '<w:r><w:br w:type="page"/></w:r>';

/**
 * Settles what neighbours do to one another: a new page opens with the paragraph that follows, a
 * paragraph is kept with one that must not stand alone, two tables stay two, text keeps its distance from a
 * table above it.
 */
export function settle(pieces: readonly Piece[], style: Style): Settled[] {
  const settled: Settled[] = [];
  pieces.forEach((piece, i) => {
    const before = pieces[i - 1];
    const after = pieces[i + 1];
    const opens = before?.type === "new-page";
    if (piece.type === "paragraph") {
      const keepNext = after?.type === "paragraph" && after.keepPrevious === true;
      const pageBreakBefore = opens && settled.length > 0;
      settled.push({
        ...piece.options,
        ...(before?.type === "table" ? { spacing: spaceBelowTable(piece.options, style) } : {}),
        ...(keepNext ? { keepNext } : {}),
        ...(pageBreakBefore ? { pageBreakBefore } : {}),
      });
    } else if (piece.type === "table") {
      if (opens && settled.length > 0) settled.push({ style: extraStyles.gap.id, children: [pageBreak] });
      else if (before?.type === "table") settled.push(betweenTables(before, piece));
      const kept = after?.type === "paragraph" && after.keepPrevious === true;
      settled.push(kept ? keepLastRow(piece.table) : piece.table);
    }
  });
  return settled;
}

/** The XML of a table whose last row stays on the page of what follows. */
function keepLastRow(table: string): string {
  const last = table.lastIndexOf("<w:tr>");
  const row = table.slice(last).replace(/(<w:pPr><w:pStyle [^>]*\/>)(?!<w:keepNext\/>)/gu, "$1<w:keepNext/>");
  return table.slice(0, last) + row;
}

function betweenTables({ keepNext }: TablePiece, { joined }: TablePiece): ParagraphOptions {
  return { style: joined ? extraStyles.seam.id : extraStyles.gap.id, ...(keepNext ? { keepNext } : {}) };
}

const roles = Object.keys(styleNames) as Role[];

/** The space above a paragraph below a table, with what its own style asks for. */
function spaceBelowTable({ spacing, style: id }: ParagraphOptions, style: Style): Spacing {
  const role = roles.find((each) => styleNames[each].id === id) ?? "body";
  return { before: twips(lookFor(role, style).before + tableGap), ...spacing };
}
