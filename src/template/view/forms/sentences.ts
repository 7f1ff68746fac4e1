import type { Row } from "../../../plan/body.ts";
import { joined, together, type Words } from "../../words.ts";
import type { Lowering } from "../lowering.ts";
import { listParts, type Part, paragraphParts, printItem } from "../parts.ts";
import { has, lengthOf, wordsOf } from "../rows.ts";

/** How many characters of short rows still stand in one sentence. */
const sentenceLength = 60;

/**
 * Rows as short phrases: one is a paragraph; several are one sentence with 、 where it stays short,
 * else numbered items.
 */
export function phraseParts(phrases: readonly Words[], lowering: Lowering): readonly Part[] {
  const [first, ...others] = phrases;
  if (!first) return [];
  if (lowering.as === "text") return phrases.flatMap((phrase) => paragraphParts(phrase));
  const sentence = joined(phrases, "、");
  const short =
    lengthOf(sentence) <= sentenceLength && !/[\n；。]/u.test(sentence.map((run) => run.text).join(""));
  if (lowering.as === undefined && lowering.marks === "" && (others.length === 0 || short)) {
    return paragraphParts(sentence);
  }
  return itemParts(phrases, lowering);
}

/** Rows as numbered items, a line each. */
export function itemParts(lines: readonly Words[], lowering: Lowering): readonly Part[] {
  if (lowering.as === "text") return lines.flatMap((line) => paragraphParts(line));
  return listParts(
    lines.map((line) => printItem(line)),
    lowering,
  );
}

/** What a row says under a key with a unit behind it, where only a number is written: 120人. */
export function withUnit(row: Row, key: string, unit: string): Words {
  const words = wordsOf(row, key);
  if (words.length === 0) return words;
  const text = row.values.get(key)?.texts[0];
  const bare =
    text !== undefined && !text.todo && /^[约近]?\s*[\d０-９][\d０-９,.，．]*$/u.test(text.value.trim());
  return together(words, bare ? unit : "");
}

/** A quantity with its unit: 4个. */
export function amountOf(row: Row): Words {
  return has(row, "quantity")
    ? together(wordsOf(row, "quantity"), wordsOf(row, "unit"))
    : wordsOf(row, "unit");
}
