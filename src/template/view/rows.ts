import type { Row, Text, Value } from "../../plan/plan.ts";
import { forms, type RowFormName, type RowKey } from "../../vocabulary/forms.ts";
import { plainWords, typedList, type Words } from "../words.ts";
import { printedDate, printedTime } from "./print-time.ts";

/** The value of a key of a row. */
export function valueOf(row: Row, key: string): Value | undefined {
  return row.values.get(key);
}

/** The first text of a key. */
export function textOf(row: Row, key: string): Text | undefined {
  return row.values.get(key)?.texts[0];
}

/** Whether a row says something under a key. */
export function has(row: Row, key: string): boolean {
  const value = row.values.get(key);
  return (
    value !== undefined &&
    (value.texts.length > 0 || value.rows.length > 0 || value.body !== undefined || value.table !== undefined)
  );
}

/** The keys of a form that some row uses, in the order of the columns. */
export function usedKeys(form: RowFormName, rows: readonly Row[]): readonly RowKey[] {
  return forms[form].keys.filter(({ key }) => rows.some((row) => has(row, key)));
}

/** The key of a form. */
export function keyOf(form: RowFormName, key: string): RowKey {
  const found = forms[form].keys.find((each) => each.key === key);
  if (!found) throw new Error(`form ${form} has no key ${key}`);
  return found;
}

/** What a key is called where it is printed: its first Chinese name. */
export function nameOf(form: RowFormName, key: string): string {
  return keyOf(form, key).names[0];
}

/** What a row says under a key, in one line: times and dates the Chinese way, several texts with 、. */
export function wordsOf(row: Row, key: string, separator = "、"): Words {
  const value = row.values.get(key);
  if (!value) return [];
  const [first, ...others] = value.texts;
  if (others.length > 0 || !first) return typedList(value.texts, separator);
  const { kind } = keyOf(row.form, key);
  if (kind === "clock") return printedTime(first);
  return kind === "date" ? printedDate(first) : typedList([first]);
}

/** The length of what is printed, in characters. */
export function lengthOf(words: Words): number {
  return [...plainWords(words)].length;
}
