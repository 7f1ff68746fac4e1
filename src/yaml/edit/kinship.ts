import type { Edit } from "../../diagnostic/diagnostic.ts";
import type { Range } from "../../source/source.ts";
import { toJs, type YamlNode, type YamlTree } from "../tree.ts";

/** A name or a value as it is read, with all that holds it, from the top down. */
interface Leaf {
  readonly range: Range;
  /** What it says and how: kind, style and text. */
  readonly said: string;
  readonly holders: readonly Holder[];
}

/** A mapping, a list, or the entry that a value belongs to. */
interface Holder {
  readonly kind: "map" | "seq" | "entry";
}

/**
 * Whether edits left everything alone but the places that they touch: each name and each value
 * outside them still says the same in the same style, and stands to the one before it as it did, so
 * many levels up and so many down. The order of leaves and these steps are the whole shape of a
 * tree, so nothing has come to belong to something else; rows put in or taken out between two
 * leaves change neither. What stands between the leaves (comments, blank lines, line ends) needs no
 * proof: edits copy it as it is.
 */
export function keepsKinship(before: YamlTree, after: YamlTree, edits: readonly Edit[]): boolean {
  const moves = movesOf(edits);
  const now = new Map(leavesOf(after.root).map((leaf) => [keyOf(leaf, leaf.range.start), leaf]));
  let last: { readonly was: readonly Holder[]; readonly is: readonly Holder[] } = { was: [], is: [] };
  for (const leaf of leavesOf(before.root)) {
    const start = moved(leaf.range, moves);
    if (start === undefined) continue;
    const kept = now.get(keyOf(leaf, start));
    if (kept === undefined || kept.said !== leaf.said) return false;
    if (stepsOf(last.was, leaf.holders) !== stepsOf(last.is, kept.holders)) return false;
    last = { was: leaf.holders, is: kept.holders };
  }
  return true;
}

/** A name may begin where its map does, a value of nothing where its name ends: the kind tells them apart. */
function keyOf({ said }: Leaf, start: number): string {
  return `${start} ${said.slice(0, 1)}`;
}

/** The leaves of a tree in the order of the text; a use of an anchor, or what a merge brings in, is one leaf. */
function leavesOf(root: YamlNode): readonly Leaf[] {
  const leaves: Leaf[] = [];
  const waiting: Visit[] = [{ node: root, holders: [] }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, holders } = next;
    if (node.kind === "scalar") {
      leaves.push({ range: node.range, said: `v ${node.style} ${node.text}`, holders });
      continue;
    }
    const inside = [...holders, { kind: node.kind }];
    const parts = node.kind === "seq" ? node.items : node.entries;
    const own = parts.filter((part) => isWithin(part.range, node.range));
    if (own.length < parts.length || parts.length === 0) {
      leaves.push({ range: node.range, said: `a ${JSON.stringify(toJs(node))}`, holders });
    }
    for (const part of own) {
      if ("kind" in part) {
        waiting.push({ node: part, holders: inside });
      } else {
        leaves.push({ range: part.keyRange, said: `k ${part.key}`, holders: inside });
        waiting.push({ node: part.value, holders: [...inside, { kind: "entry" }] });
      }
    }
  }
  return leaves.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}

interface Visit {
  readonly node: YamlNode;
  readonly holders: readonly Holder[];
}

/** What an anchor brings in stands elsewhere in the text, where it is looked at itself. */
function isWithin(inner: Range, outer: Range): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** The way from one leaf to the next: levels up to what holds both, and the kinds of those down again. */
function stepsOf(from: readonly Holder[], to: readonly Holder[]): string {
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared++;
  const down = to.slice(shared).map(({ kind }) => kind);
  return `${from.length - shared} ${down.join(" ")}`;
}

interface Move {
  readonly edit: Edit;
  /** How far what stands behind the edit has moved. */
  readonly by: number;
}

function movesOf(edits: readonly Edit[]): readonly Move[] {
  let by = 0;
  return [...edits]
    .sort((a, b) => a.range.start - b.range.start)
    .map((edit) => {
      by += edit.text.length - (edit.range.end - edit.range.start);
      return { edit, by };
    });
}

/** Where a range begins after the moves; undefined where one of them touches it. */
function moved(range: Range, moves: readonly Move[]): number | undefined {
  let by = 0;
  for (const move of moves) {
    if (touches(move.edit, range)) return undefined;
    if (move.edit.range.start >= range.end) break;
    by = move.by;
  }
  return range.start + by;
}

/** Whether an edit changes a leaf, or puts something right beside it on its line. */
function touches({ range: place, text }: Edit, leaf: Range): boolean {
  if (place.start < leaf.end && place.end > leaf.start) return true;
  const before = place.end === leaf.start && text !== "" && !/[\r\n][ \t]*$/.test(text);
  const behind = place.start === leaf.end && text !== "" && !/^[ \t]*(?:[\r\n]|#)/.test(text);
  return before || behind;
}
