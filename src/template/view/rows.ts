import type { Row } from "../../plan/body.ts";
import type { Text } from "../../plan/text.ts";
import { forms, type RowFormName, type RowKey } from "../../vocabulary/forms.ts";
import { plainWords, typedList, type Words } from "../words.ts";
import { printedTime } from "./print-time.ts";

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

/** Names that read better in print than a form's first one. */
const printedNames: Readonly<Record<string, string>> = {
  "organizers.host": "主办单位",
  "organizers.undertaker": "承办单位",
  "organizers.co_host": "协办单位",
  "transport.way": "出行方式",
  "transport.gather": "集合地点",
};

/**
 * What a key is called in print: as the author wrote it, else by its form's first Chinese name; the names of
 * several rows each once.
 */
export function nameOf(key: string, rows: readonly Row[]): string {
  const names = rows.filter((each) => has(each, key)).map((row) => nameIn(row, key));
  return names.every((name) => name === names[0]) ? (names[0] ?? "") : [...new Set(names)].join("／");
}

function nameIn({ form, values }: Row, key: string): string {
  const usual = key === "deadline" ? "截止时间" : keyOf(form, key).names[0];
  const own = values.get(key)?.name;
  // 标题 says which key is the title; over a column it says nothing.
  if (key === "title" && own === "标题") return form === "item" ? "事项" : usual;
  return own ?? printedNames[`${form}.${key}`] ?? usual;
}

/** The stops of a route follow one another. */
const routes: ReadonlySet<string> = new Set(["route", "return_route"]);

/** What a row says under a key, in one line: times and dates the Chinese way, several texts with 、, stops with →. */
export function wordsOf(row: Row, key: string, separator: string = routes.has(key) ? "→" : "、"): Words {
  const value = row.values.get(key);
  if (!value) return [];
  const [first, ...others] = value.texts;
  if (others.length > 0 || !first) return typedList(value.texts, separator);
  const { kind } = keyOf(row.form, key);
  return kind === "clock" || kind === "date" ? printedTime(first) : typedList([first]);
}

/** The length of what is printed, in characters. */
export function lengthOf(words: Words): number {
  return [...plainWords(words)].length;
}
