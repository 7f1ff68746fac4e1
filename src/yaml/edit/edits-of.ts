import type { Edit } from "../../diagnostic/diagnostic.ts";
import type { Range } from "../../source/source.ts";
import { lineOf } from "../line.ts";
import { type Place, placeAt } from "../pointer.ts";
import {
  entryOf,
  type YamlEntry,
  type YamlMap,
  type YamlNode,
  type YamlSeq,
  type YamlTree,
} from "../tree.ts";
import { type Change, isNested, type Refusal, type Value } from "./change.ts";
import { movedItem } from "./move-item.ts";
import { nestedValue } from "./nest-value.ts";
import { printKey, printValue } from "./print-value.ts";

/** What a change needs to become edits, or why there is no way. */
type Planned = readonly Edit[] | Refusal;

/** The edits of the text that a change asks for. */
export function editsOf(change: Change, tree: YamlTree): Planned {
  switch (change.kind) {
    case "replace":
      return change.edits;
    case "entry":
      return newEntry(change, tree);
    case "item":
      return newItem(change, tree);
    case "move":
      return movedItem(change, tree);
    case "nest":
      return nestedValue(change, tree);
    default: {
      const place = placeAt(tree, change.at);
      if (place?.parent === undefined) return "no such place";
      if (change.kind === "set") return newValue(place, change.value, tree);
      return change.kind === "rename" ? newName(place, change.key) : without(place, tree);
    }
  }
}

function newName({ entry, parent }: Place, key: string): Planned {
  if (entry === undefined || parent?.kind !== "map") return "no such place";
  if (entry.merged) return "shared";
  if (entryOf(parent, key) !== undefined && entry.key !== key) return "name taken";
  return [{ range: entry.keyRange, text: printKey(key) }];
}

function newValue({ node, entry, parent }: Place, value: Value, { source }: YamlTree): Planned {
  if (entry?.merged) return "shared";
  const flow = isFlow(parent);
  const { text } = source;
  const owner = entry?.keyRange.start ?? dashOf(text, node.range.start);
  const column = columnOf(text, owner);
  const isBlock = !flow && isNested(value);
  const printed = printValue(value, {
    indent: column + 2,
    flow: flow || (node.kind !== "scalar" && node.flow),
  });
  const isEmpty = node.range.start === node.range.end;
  const start = isEmpty && entry !== undefined ? colonEnd(text, entry) : node.range.start;
  if (!isBlock || (node.kind !== "scalar" && node.flow)) {
    if (!flow && node.kind !== "scalar" && !node.flow && entry !== undefined) {
      return [{ range: { start: colonEnd(text, entry), end: node.range.end }, text: ` ${printed}` }];
    }
    return [{ range: { start, end: node.range.end }, text: isEmpty ? ` ${printed}` : printed }];
  }
  if (entry === undefined) return [{ range: node.range, text: printed }];
  const lines = `\n${" ".repeat(column + 2)}${printed}`;
  return [
    {
      range: { start: colonEnd(text, entry), end: Math.max(node.range.end, colonEnd(text, entry)) },
      text: lines,
    },
  ];
}

function newEntry(change: Extract<Change, { kind: "entry" }>, tree: YamlTree): Planned {
  const map = placeAt(tree, change.into)?.node;
  if (map?.kind !== "map") return "no such place";
  if (entryOf(map, change.key) !== undefined) return "name taken";
  const own = map.entries.filter(({ merged }) => !merged);
  const last = change.after === undefined ? own.at(-1) : own.find(({ key }) => key === change.after);
  if (last === undefined) return "no such place";
  const flow = map.flow;
  const column = columnOf(tree.source.text, last.keyRange.start);
  const value = printValue(change.value, { indent: column + 2, flow });
  const nested = !flow && isNested(change.value);
  const between = nested ? `\n${" ".repeat(column + 2)}` : value === "" ? "" : " ";
  return [behind(tree, map, last.range, column, `${printKey(change.key)}:${between}${value}`)];
}

function newItem(change: Extract<Change, { kind: "item" }>, tree: YamlTree): Planned {
  const seq = placeAt(tree, change.into)?.node;
  if (seq?.kind !== "seq") return "no such place";
  const isFirst = change.after === -1;
  const beside = change.after === undefined ? seq.items.at(-1) : seq.items[Math.max(0, change.after)];
  if (beside === undefined) return "no such place";
  const dash = dashOf(tree.source.text, beside.range.start);
  const column = columnOf(tree.source.text, dash);
  const flow = seq.flow || (beside.kind !== "scalar" && beside.flow);
  const value = printValue(change.value, { indent: column + 2, flow });
  const printed = seq.flow ? value : `- ${value}`.trimEnd();
  if (!isFirst) return [behind(tree, seq, beside.range, column, printed)];
  return [
    seq.flow
      ? insertion(beside.range.start, `${printed}, `)
      : insertion(dash, `${printed}\n${" ".repeat(column)}`),
  ];
}

/** Puts a printed entry or item behind another: on the next line, or behind a comma. */
function behind(
  { source: { text } }: YamlTree,
  within: YamlMap | YamlSeq,
  last: Range,
  column: number,
  printed: string,
): Edit {
  if (within.flow) return insertion(last.end, `, ${printed}`);
  return insertion(lineOf(text, Math.max(last.start, last.end - 1)).end, `\n${" ".repeat(column)}${printed}`);
}

function without({ node, entry, parent }: Place, { source: { text } }: YamlTree): Planned {
  if (parent === undefined || parent.kind === "scalar") return "no such place";
  if (entry?.merged) return "shared";
  const ranges =
    parent.kind === "map"
      ? parent.entries.filter(({ merged }) => !merged).map(({ range }) => range)
      : parent.items.map(({ range }) => range);
  if (ranges.length < 2) return "only one";
  const own = entry?.range ?? node.range;
  const at = ranges.findIndex(({ start }) => start === own.start);
  const next = ranges[at + 1];
  const before = ranges[at - 1];
  if (parent.flow) {
    const range = next
      ? { start: own.start, end: next.start }
      : { start: before?.end ?? own.start, end: own.end };
    return [{ range, text: "" }];
  }
  const start = entry ? own.start : dashOf(text, own.start);
  const line = lineOf(text, start);
  // An entry behind a dash gives its place to the next one.
  if (start > line.content) return next ? [{ range: { start, end: next.start }, text: "" }] : "no such place";
  const end = lineOf(text, Math.max(start, own.end - 1)).end;
  return [{ range: wholeLines(text, line.start, end), text: "" }];
}

/** Lines with one of the line ends around them: the one behind or, at the end of the text, the one before. */
function wholeLines(text: string, start: number, end: number): Range {
  const behind = /^(?:\r\n|\r|\n)/.exec(text.slice(end, end + 2))?.[0].length ?? 0;
  if (behind > 0) return { start, end: end + behind };
  const before = /(?:\r\n|\r|\n)$/.exec(text.slice(Math.max(0, start - 2), start))?.[0].length ?? 0;
  return { start: start - before, end };
}

function isFlow(node: YamlNode | undefined): boolean {
  return node !== undefined && node.kind !== "scalar" && node.flow;
}

/** The dash of the item that begins at an offset, or the offset itself inside brackets. */
function dashOf(text: string, start: number): number {
  const before = /-[ \t]*$/.exec(text.slice(lineOf(text, start).start, start));
  return before === null ? start : start - before[0].length;
}

/** The offset behind the colon of an entry. */
function colonEnd(text: string, { keyRange }: YamlEntry): number {
  return text.indexOf(":", keyRange.end) + 1;
}

function columnOf(text: string, offset: number): number {
  return offset - lineOf(text, offset).start;
}

function insertion(at: number, text: string): Edit {
  return { range: { start: at, end: at }, text };
}
