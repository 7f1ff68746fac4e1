/** A paper in a dossier as it has come out. */
export interface BoundPaper {
  /** The name that is printed: 告家长书. */
  readonly zh: string;
  readonly pages: number;
  /** How many are wanted; undefined: nobody knows yet. */
  readonly copies: number | undefined;
}

/** A paper in a dossier, with what follows from the others. */
export interface DossierPaper extends BoundPaper {
  /** Its number in the dossier, as its file has it: 01. */
  readonly number: string;
  /** Sheets of paper that its copies take when both sides are printed; undefined where the copies are. */
  readonly sheets: number | undefined;
  /** Its first and last page in the bound PDF, from 1. */
  readonly from: number;
  readonly to: number;
}

/** The papers of an event together, in their order. */
export interface Dossier {
  readonly papers: readonly DossierPaper[];
  /** Pages of all papers, each once. */
  readonly pages: number;
  /** Sheets of all copies; undefined where those of a paper are. */
  readonly sheets: number | undefined;
  /** Whether they are bound into one PDF too. */
  readonly bound: boolean;
}

/**
 * Reckons a dossier. `front`: the pages of each paper that is about the dossier itself and goes before
 * the others, as the list of contents; every paper begins on the front of a sheet.
 */
export function dossierOf(front: readonly number[], papers: readonly BoundPaper[], bound: boolean): Dossier {
  let next = 1 + total(front.map(onSheets)) * 2;
  const placed = papers.map((paper, at): DossierPaper => {
    const from = next;
    next += onSheets(paper.pages) * 2;
    const sheets = paper.copies === undefined ? undefined : paper.copies * onSheets(paper.pages);
    return { ...paper, number: numberOf(front.length + at), sheets, from, to: from + paper.pages - 1 };
  });
  const sheets = placed.map((each) => each.sheets);
  return {
    papers: placed,
    pages: total(papers.map(({ pages }) => pages)),
    sheets: sheets.every((each) => each !== undefined) ? total(sheets) : undefined,
    bound,
  };
}

/** A paper's number as its file has it: 01. */
export function numberOf(place: number): string {
  return String(place).padStart(2, "0");
}

/** Sheets that so many pages take when both sides are printed. */
function onSheets(pages: number): number {
  return Math.ceil(pages / 2);
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}
