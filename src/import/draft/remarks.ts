import { parseDate, printDate } from "../../notation/time/calendar-date.ts";
import { findKey } from "../../vocabulary/body-keys.ts";
import type { RowKey } from "../../vocabulary/forms.ts";
import { type DraftEntry, type DraftValue, draftEntry, draftList } from "../../yaml/draft/draft.ts";

/** A text with what it says in brackets at its end: `摄影（负责人：赵敏；截止时间：3月9日）`. */
export interface Remarked {
  readonly text: string;
  readonly entries: readonly DraftEntry[];
}

/**
 * Takes the facts in brackets off the end of a text, where every one of them has a name that the row
 * knows. `note` takes words without a name; without it such a text stays whole.
 */
export function remarked(text: string, keys: readonly RowKey[], note?: string): Remarked {
  const whole = { text, entries: [] };
  if (!/[）)]$/u.test(text)) return whole;
  const open = openingOf(text);
  const before = text.slice(0, open).trim();
  if (open <= 0 || before === "") return whole;
  const entries: DraftEntry[] = [];
  for (const piece of text.slice(open + 1, -1).split(/[；;]/u)) {
    const [, name = "", value = ""] = /^([^：:]{1,8})[：:]\s*(.+)$/su.exec(piece.trim()) ?? [];
    const key = name === "" ? undefined : findKey(keys, name);
    if (key) entries.push(draftEntry(name, keyedValue(key, value)));
    else if (note !== undefined && piece.trim() !== "") entries.push(draftEntry(note, piece.trim()));
    else return whole;
  }
  const names = entries.map(({ key }) => findKey(keys, key)?.key ?? key);
  return new Set(names).size === names.length ? { text: before, entries } : whole;
}

/** Where the bracket opens that the last character closes. */
function openingOf(text: string): number {
  let depth = 0;
  for (let at = text.length - 1; at >= 0; at--) {
    if (/[）)]/u.test(text[at] ?? "")) depth++;
    else if (/[（(]/u.test(text[at] ?? "")) depth--;
    if (depth === 0) return at;
  }
  return -1;
}

/** A value as its key wants it: names as a list, a date in figures where it prints the same. */
export function keyedValue(key: RowKey, text: string): DraftValue {
  const plain = text.trim();
  if (plain.includes("→"))
    return draftList(
      plain.split("→").map((part) => part.trim()),
      true,
    );
  if (key.kind === "texts") {
    const parts = plain.split(/[、\n]/u).map((part) => part.trim());
    const names = key.key !== "response" && key.key !== "duties" && key.key !== "route";
    return names && parts.length > 1 && parts.every((part) => part !== "" && part.length <= 8)
      ? draftList(parts, true)
      : plain;
  }
  return key.kind === "date" ? dateValue(plain) : plain;
}

/** 2026年3月9日 as 2026-03-09; anything else as it stands. */
export function dateValue(text: string): string {
  const date = parseDate(text);
  if (date?.year === undefined || date.day === undefined || printDate(date) !== text.replace(/\s/gu, ""))
    return text;
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${date.year}-${two(date.month)}-${two(date.day)}`;
}
