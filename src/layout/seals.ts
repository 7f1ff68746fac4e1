import type { Signature } from "../document/document.ts";
import type { Style } from "../style/style.ts";
import { lineOf } from "./letterhead.ts";
import { characterWidth } from "./tables/text-width.ts";

/** A seal of an office is at most 4.2 cm wide; two of them neither touch nor leave the type area. Points. */
const seal: number = (42 * 72) / 25.4;
const apart: number = (2 * 72) / 25.4;
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
  const steps = (columns: number): readonly Step[] =>
    rowsOf(units, columns).map((names) => stepFor(names.map(width), columns, em, measure, last));
  // Up to three stand side by side.
  const columns = [3, 2].find((count) => count <= units.length && !steps(count).includes(undefined)) ?? 1;
  const line = lineOf(look);
  return rowsOf(units, columns).map((texts, row): SealRow => {
    const step = steps(columns)[row] ?? 0;
    const before =
      row === 0 ? (signature.linesBefore + signature.sealLinesMore) * line : Math.max(0, seal + apart - line);
    const middle = (i: number): number =>
      Math.min(last - (texts.length - 1 - i) * step, measure - width(texts[i] ?? "") / 2);
    return { names: texts.map((text, i) => ({ text, middle: middle(i) })), before };
  });
}

/** Names in rows of so many, in order. */
function rowsOf(units: readonly string[], columns: number): string[][] {
  const rows = Math.ceil(units.length / columns);
  return Array.from({ length: rows }, (_, row) => units.slice(row * columns, (row + 1) * columns));
}

/** From the middle of a name to that of the next one, points; undefined: there is no room. */
type Step = number | undefined;

/** That of the columns, or of a row of fewer what its own names need: a third of a character between two. */
function stepFor(
  widths: readonly number[],
  columns: number,
  em: number,
  measure: number,
  last: number,
): Step {
  const others = widths.length - 1;
  const pairs = widths.slice(1).map((width, i) => (width + (widths[i] ?? 0)) / 2 + em / 3);
  const needed = Math.max(seal, ...pairs);
  // The first name stays in the type area.
  const most = Math.min(stepOf(widths.length, measure, last), (last - (widths[0] ?? 0) / 2) / others);
  if (others > 0 && needed > most) return undefined;
  return Math.min(Math.max(stepOf(columns, measure, last), needed), most);
}

/** From the middle of a name to that of the next one: no seal stands out of the type area. */
function stepOf(columns: number, measure: number, last: number): number {
  if (columns === 1) return 0;
  return Math.min(measure / columns, (last - (seal + apart) / 2) / (columns - 1));
}
