import { type NumberRead, readNumber, rounded } from "../notation/numbers/number.ts";
import type { Row } from "../plan/body.ts";
import type { Text } from "../plan/text.ts";

/** A value that should be a number, as typed, and what the grammar of numbers reads in it. */
export interface Figure {
  readonly text: Text;
  /** Undefined where the value is open, or is no number that the grammar knows. */
  readonly read: NumberRead | undefined;
  /** The number that may be reckoned with: undefined for 约30, 100—120 and all that is not read. */
  readonly exact: number | undefined;
}

/** A number that the plan says or that follows from it. */
export interface Amount {
  /** Undefined where one of the values that it needs is missing or cannot be read. */
  readonly value: number | undefined;
  /** Whether it rests on a value that is only about so much. */
  readonly approximate: boolean;
  /** Whether it was reckoned; else it is written. */
  readonly computed: boolean;
}

/** An amount of which nothing is known. */
export const unknownAmount: Amount = { value: undefined, approximate: false, computed: true };

/** The first text under a key of a row. */
export function textOf(row: Row, key: string): Text | undefined {
  return row.values.get(key)?.texts[0];
}

/** Every text under some keys of a row, key by key. */
export function textsUnder(row: Row, keys: readonly string[]): readonly Text[] {
  const found: Text[] = [];
  for (const key of keys) for (const text of row.values.get(key)?.texts ?? []) found.push(text);
  return found;
}

/** The value under a key of a row; undefined where there is none. */
export function figureOf(row: Row, key: string): Figure | undefined {
  const text = textOf(row, key);
  return text && figureIn(text);
}

/** The number under a key of a row that may be reckoned with; undefined where there is none. */
export function exactOf(row: Row, key: string): number | undefined {
  return figureOf(row, key)?.exact;
}

/** A text as a figure. */
export function figureIn(text: Text): Figure {
  const read = text.todo ? undefined : readNumber(text.value);
  const exact = read && !read.approximate && read.to === undefined ? read.value : undefined;
  return { text, read, exact };
}

/** A written value as an amount; undefined values, ranges and what cannot be read are unknown. */
export function written(figure: Figure | undefined): Amount {
  const { read } = figure ?? {};
  const value = read?.to === undefined ? read?.value : undefined;
  return { value, approximate: read?.approximate ?? false, computed: false };
}

/** What amounts come to, to the hundredth; unknown where one of them is, or where there are none. */
export function sumOf(amounts: readonly Amount[]): Amount {
  const values = amounts.map(({ value }) => value);
  const known = values.filter((value) => value !== undefined);
  if (known.length === 0 || known.length < values.length) return unknownAmount;
  return { value: sum(known), approximate: amounts.some((each) => each.approximate), computed: true };
}

/** The product of amounts; unknown where one of them is. */
export function productOf(amounts: readonly Amount[]): Amount {
  let value = 1;
  for (const each of amounts) {
    if (each.value === undefined) return unknownAmount;
    value *= each.value;
  }
  return { value: rounded(value), approximate: amounts.some((each) => each.approximate), computed: true };
}

/** A sum that decimals do not spoil, to the hundredth. */
export function sum(values: readonly number[]): number {
  return Math.round(values.reduce((total, value) => total + value, 0) * 100) / 100;
}

/** A sum as the reader may check it: 30＋45＋25. */
export function asSum(values: readonly number[]): string {
  const shown = values.length > 8 ? [...values.slice(0, 7), "…"] : values;
  return shown.join("＋");
}

/** Whether a name stands for a sum of what is above it. */
export function isTotal(name: string): boolean {
  return /^(?:合计|总计|共计|小计|总人数|总数|总额|总共)/u.test(name.trim());
}
