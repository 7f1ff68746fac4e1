import type { Row } from "../../plan/plan.ts";
import { joined, noWords, together, type Words } from "../words.ts";
import { has, nameOf, wordsOf } from "./rows.ts";

/** A remark in brackets: its label, empty for none, and its words. */
export type Remark = readonly [label: string, words: Words];

/** Remarks behind a text, in one pair of full-width brackets: （地点：操场；负责人：李明）. */
export function brackets(remarks: readonly Remark[]): Words {
  const present = remarks.filter(([, words]) => words.length > 0);
  if (present.length === 0) return noWords;
  const inside = present.map(([label, words]) => (label === "" ? words : together(`${label}：`, words)));
  return together("（", joined(inside, "；"), "）");
}

/** What a row says under some keys, as remarks; a note needs no label. */
export function remarksOf(row: Row, keys: readonly string[]): readonly Remark[] {
  return keys
    .filter((key) => has(row, key))
    .map((key): Remark => [key === "note" ? "" : nameOf(key, [row]), wordsOf(row, key)]);
}
