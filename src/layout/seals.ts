import type { Signature } from "../document/document.ts";
import type { Style } from "../style/style.ts";
import { lineOf } from "./letterhead.ts";
import { characterWidth } from "./tables/text-width.ts";

/** A seal of an office is at most 4.2 cm wide; two of them neither touch nor leave the type area. Points. */
const seal: number = (42 * 72) / 25.4;
const apart: number = (2 * 72) / 25.4;
/** Names stand side by side up to so many in a row. */
const mostInRow = 3;

/** A row of those who sign: their names and the middle of each, points from the left edge of the measure. */
export interface SealRow {
  readonly names: readonly { readonly text: string; readonly middle: number }[];
  /** The space above it, points. */
  readonly before: number;
}

/**
 * Several units that sign with a seal each: side by side, the last one over the date, which ends four characters
 * from the right (GB/T 9704-2012, 7.3.5.1). Undefined where one signs, or without a seal.
 */
export function sealRows(
  { units, date, seal: sealed }: Signature,
  style: Style,
): readonly SealRow[] | undefined {
  if (!sealed || units.length < 2) return undefined;
  const { page, pitch, looks, signature } = style;
  const look = looks.signature;
  const em = look.size + pitch;
  const measure = page.width - page.left - page.right;
  const width = (text: string): number => characterWidth(text) * em;
  const last = measure - Math.max(signature.sealInset * em + width(date) / 2, (seal + apart) / 2);
  const widest = Math.max(...units.map(width), seal);
  const columns = columnsFor(Math.min(units.length, mostInRow), measure, last, widest);
  const step = stepOf(columns, measure, last);
  const line = lineOf(look);
  const rows = Math.ceil(units.length / columns);
  return Array.from({ length: rows }, (_, row): SealRow => {
    const texts = units.slice(row * columns, (row + 1) * columns);
    const before =
      row === 0 ? (signature.linesBefore + signature.sealLinesMore) * line : Math.max(0, seal + apart - line);
    const middle = (i: number): number =>
      Math.min(last - (texts.length - 1 - i) * step, measure - width(texts[i] ?? "") / 2);
    return { names: texts.map((text, i) => ({ text, middle: middle(i) })), before };
  });
}

/** As many columns as have room for the widest name and for a seal each. */
function columnsFor(most: number, measure: number, last: number, widest: number): number {
  for (let columns = most; columns > 1; columns--)
    if (stepOf(columns, measure, last) >= widest) return columns;
  return 1;
}

/** From the middle of a name to that of the next one: no seal stands out of the type area. */
function stepOf(columns: number, measure: number, last: number): number {
  if (columns === 1) return 0;
  return Math.min(measure / columns, (last - (seal + apart) / 2) / (columns - 1));
}
