import type { Row } from "../../plan/body.ts";
import { forms } from "../../vocabulary/forms.ts";
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

/** A text and the remarks behind it; remarks alone need no brackets: 负责人：李明；地点：操场. */
export function remarked(text: Words, remarks: readonly Remark[]): Words {
  const behind = brackets(remarks);
  return text.length > 0 || behind.length === 0 ? together(text, behind) : behind.slice(1, -1);
}

/** What a row says under some keys, as remarks; a note needs no label. */
export function remarksOf(row: Row, keys: readonly string[]): readonly Remark[] {
  return keys
    .filter((key) => has(row, key))
    .map((key): Remark => [key === "note" ? "" : nameOf(key, [row]), wordsOf(row, key)]);
}

/**
 * A post and who holds it, as a list of names has them: 组长：张三（电话：…）; undefined where the row says a group
 * or a task and who is in charge of it.
 */
export function postWords(row: Row, post: string, who: string): Words | undefined {
  const isPost = has(row, post) && has(row, who) && /^(?:姓名|人员)$/u.test(nameOf(who, [row]));
  if (!isPost) return undefined;
  const others = forms[row.form].keys.map(({ key }) => key).filter((key) => key !== post && key !== who);
  return remarked(together(wordsOf(row, post), "：", wordsOf(row, who)), remarksOf(row, others));
}
