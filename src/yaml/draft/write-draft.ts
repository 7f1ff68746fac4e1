import { Document, Pair, Scalar, YAMLMap, YAMLSeq } from "yaml";
import type { Draft, DraftEntry, DraftItem, DraftValue } from "./draft.ts";

/**
 * Prints a draft as YAML that reads back as the draft, without a finding of the reader. Texts stand
 * bare as teachers write them, over several lines as a block, and in quotes where they would be read
 * as something else.
 */
export function writeDraft({ head, entries }: Draft): string {
  const map = mapOf(entries, false);
  // Fields stand apart from each other.
  for (const { key } of map.items.slice(1)) key.spaceBefore = true;
  const document = new Document(map);
  if (head.length > 0) document.commentBefore = linesOf(head);
  return document.toString({ lineWidth: 0, flowCollectionPadding: false, commentString: comment });
}

/** A remark of several lines is that many remarks. */
function linesOf(remarks: readonly string[]): string {
  return remarks.flatMap((line) => line.split(/\r\n?|\n/u)).join("\n");
}

function comment(text: string): string {
  return text.replace(/^/gmu, "# ").replace(/ $/gmu, "");
}

type Node = Scalar | YAMLMap<Scalar, Node> | YAMLSeq<Node>;

function mapOf(entries: readonly DraftEntry[], flow: boolean): YAMLMap<Scalar, Node> {
  const map = new YAMLMap<Scalar, Node>();
  map.flow = flow;
  for (const { key, value, remarks } of entries) {
    const name = textOf(key, true);
    if (remarks.length > 0 && !flow) name.commentBefore = linesOf(remarks);
    map.items.push(new Pair(name, nodeOf(value, flow)));
  }
  return map;
}

function listOf(items: readonly DraftItem[], flow: boolean): YAMLSeq<Node> {
  const list = new YAMLSeq<Node>();
  list.flow = flow;
  for (const { value, remarks } of items) {
    const node = nodeOf(value, flow);
    if (remarks.length > 0 && !flow) node.commentBefore = linesOf(remarks);
    list.items.push(node);
  }
  return list;
}

function nodeOf(value: DraftValue, inFlow: boolean): Node {
  if (typeof value === "string") return textOf(value, inFlow);
  const flow = inFlow || value.flow;
  return value.kind === "map" ? mapOf(value.entries, flow) : listOf(value.items, flow);
}

/** A whole number goes as one, so that it stands bare: its text is read back the same. */
function textOf(text: string, oneLine: boolean): Scalar {
  const scalar = new Scalar(/^(?:0|[1-9]\d{0,14})$/u.test(text) ? Number(text) : text);
  if (oneLine && /[\r\n]/u.test(text)) scalar.type = "QUOTE_DOUBLE";
  return scalar;
}
