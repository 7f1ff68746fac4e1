import type { Range } from "../../source/source.ts";
import type { YamlEntry, YamlNode, YamlTree } from "../../yaml/tree.ts";
import { lettersOf } from "./printed-text.ts";

/** A piece of the plan's text that may be found on the pages. */
export interface Passage {
  readonly range: Range;
  readonly letters: string;
}

/** The names and the texts of a plan in the order of the file; of several lines each for itself. */
export function passagesOf(tree: YamlTree): readonly Passage[] {
  const passages: Passage[] = [];
  const add = (range: Range, text: string): void => {
    const letters = lettersOf(text);
    if (letters !== "") passages.push({ range, letters });
  };
  const visit = (node: YamlNode, inList: boolean): void => {
    if (node.kind === "seq") {
      for (const item of node.items) visit(item, true);
    } else if (node.kind === "map") {
      for (const entry of node.entries.filter(({ merged }) => !merged)) entryOf(entry, inList);
    } else {
      linesOf(node.range, tree.source.text.slice(node.range.start, node.range.end), add);
    }
  };
  // A name in a row of a list heads a column, which says nothing about the row.
  const entryOf = ({ key, keyRange, value }: YamlEntry, inList: boolean): void => {
    if (!inList) add(keyRange, key);
    visit(value, inList);
  };
  visit(tree.root, false);
  return passages;
}

function linesOf({ start }: Range, text: string, add: (range: Range, text: string) => void): void {
  for (const { 0: line, index } of text.matchAll(/[^\n\r]+/gu)) {
    const said = line.replace(/^[\s|>'"+-]*|['"\s]*$/gu, "");
    const from = start + index + line.indexOf(said);
    if (said !== "") add({ start: from, end: from + said.length }, said);
  }
}
