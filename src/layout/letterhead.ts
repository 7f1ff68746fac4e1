import type { Letterhead } from "../document/document.ts";
import type { Look, Style } from "../style/style.ts";
import { characterWidth } from "./tables/text-width.ts";

/** How the mark of who issues a document is set: 发文机关标志 (GB/T 9704-2012, 7.2.4). Points. */
export interface MarkPlan {
  readonly size: number;
  /** The height of a line. */
  readonly line: number;
  /** The space above the first line that brings the upper edge of its characters to its place. */
  readonly before: number;
  /** The blank below the characters of the last line. */
  readonly below: number;
  /** The width that each name is spread to. */
  readonly names: number;
  /** The width of the word beside several names. */
  readonly word: number;
  /** Between the names and the word. */
  readonly gap: number;
}

/** A character of a title face is drawn so far below the upper edge of its em box, in em. */
const blankAbove = 0.04;

/** Sizes a mark to the measure: the more who issue a document together, the smaller. */
export function planMark({ issuers, word, classification }: Letterhead, style: Style): MarkPlan {
  const { looks, page, letterhead } = style;
  const measure = page.width - page.left - page.right;
  const widest = Math.max(...issuers.map(characterWidth));
  const beside = word === "" ? 0 : characterWidth(word) + 0.5;
  const most = looks.issuer.size / Math.sqrt(issuers.length);
  const size = Math.floor(Math.min(most, measure / (widest + beside)) * 2) / 2;
  const line = Math.round(size * 1.2 * 20) / 20;
  const above = classification.length * lineOf(looks.classification);
  const inside = (line - size) / 2 + size * blankAbove;
  return {
    size,
    line,
    before: Math.max(0, letterhead.markTop - above - inside),
    below: inside,
    names: widest * size,
    word: (beside - 0.5) * size,
    gap: size / 2,
  };
}

/** The empty lines of a letterhead: between mark and number, and between its line and the title. */
export function linesBetween({ letterhead, looks }: Style): number {
  return letterhead.linesBetween * lineOf(looks.body);
}

/** The height of a line, points; a Chinese face's own line is about 1.3 em high. */
export function lineOf({ line, size }: Look): number {
  return "exact" in line ? line.exact : line.multiple * size * 1.3;
}

/** From the number's characters to the red line (7.2.7: 4 mm), and the line's width, points. */
const belowNumber = (4 * 72) / 25.4;
export const headRule = { width: 1.5, color: "#ff0000" } as const;

/** How far the red line stands below the foot of the number's line, points. */
export function aboveRule({ looks }: Style): number {
  const { number } = looks;
  return Math.max(0, belowNumber - (lineOf(number) - number.size) / 2);
}

/** Where the names of a row of those who sign stand, from the left edge of the measure, points. */
export interface SignerRow {
  readonly names: readonly { readonly text: string; readonly x: number }[];
  /** Where 签发人： stands, in the first row. */
  readonly label: number | undefined;
  /** Where the number stands, in the last row. */
  readonly number: number | undefined;
}

/**
 * Two names a row, the first under the first, the last one character from the right; the number one character
 * from the left, beside the last name (7.2.5, 7.2.6).
 */
export function signerRows(names: readonly string[], label: string, style: Style): readonly SignerRow[] {
  const { page, pitch, looks } = style;
  const unit = looks.number.size + pitch;
  const measure = page.width - page.left - page.right;
  const column = Math.max(...names.map(characterWidth)) * unit;
  const columns = Math.min(2, names.length);
  const left = measure - unit - columns * column - (columns - 1) * unit;
  const rows = Math.ceil(names.length / 2);
  return Array.from({ length: rows }, (_, row) => ({
    names: names.slice(row * 2, row * 2 + 2).map((text, i) => ({ text, x: left + i * (column + unit) })),
    label: row === 0 ? left - characterWidth(label) * unit : undefined,
    number: row + 1 === rows ? unit : undefined,
  }));
}
