import { applyEdits } from "../../diagnostic/apply.ts";
import type { Edit } from "../../diagnostic/diagnostic.ts";
import { createSource, type Source } from "../../source/source.ts";
import { parseYaml } from "../parse.ts";
import { placeAt, pointerOf, pointerSteps } from "../pointer.ts";
import { commentsOf } from "../read/comments.ts";
import { toJs, type YamlTree } from "../tree.ts";
import type { Change, Refusal, Value } from "./change.ts";
import { editsOf } from "./edits-of.ts";
import { keepsKinship } from "./kinship.ts";
import { keepsOutline } from "./outline.ts";

/** The text after changes and the edits of each of them, or why one of them is not made. */
export type Changed =
  | { readonly text: string; readonly rounds: readonly (readonly Edit[])[] }
  | { readonly refused: Refusal; readonly change: Change };

/**
 * Changes a YAML text, one change after the other, each with proof: the text is read again, what was
 * asked for is there, and everything outside the place reads as it did, by the same names, in the
 * same order, style and quotes. All other characters are copied, so comments, blank lines and line
 * ends stay; printed lines end as those of the file do. All changes are made, or none.
 */
export function changeYaml(text: string, changes: readonly Change[]): Changed {
  const lineEnd = lineEndOf(text);
  const rounds: (readonly Edit[])[] = [];
  let now = soundTree(createSource("", text));
  for (const change of changes) {
    const made = now === undefined ? "unreadable" : changeOne(now, change, lineEnd);
    if (typeof made === "string") return { refused: made, change };
    rounds.push(made.edits);
    now = made.tree;
  }
  return { text: now?.source.text ?? text, rounds };
}

/**
 * Whether edits leave everything outside them to what it belonged to. A text that reads well must
 * read well afterwards, and as it did; of one that does not, the indentation must keep its meaning.
 */
export function isSafe(before: Source, edits: readonly Edit[]): boolean {
  const text = applyEdits(before.text, edits);
  const tree = soundTree(before);
  if (tree === undefined) return keepsOutline(before.text, text, edits);
  const after = soundTree(createSource(before.path, text));
  return after !== undefined && keepsKinship(tree, after, edits);
}

/** The line end that a text begins with; `\n` where it has none. */
export function lineEndOf(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";
}

/** Edits whose line ends are those of a file. */
export function withLineEnds(edits: readonly Edit[], lineEnd: string): readonly Edit[] {
  return edits.map(({ range, text }) => ({ range, text: text.replace(/\r\n|\n|\r/g, lineEnd) }));
}

function changeOne(
  tree: YamlTree,
  change: Change,
  lineEnd: string,
): { readonly tree: YamlTree; readonly edits: readonly Edit[] } | Refusal {
  const planned = editsOf(change, tree);
  if (typeof planned === "string") return planned;
  const edits = withLineEnds(planned, lineEnd);
  if (!mayTakeComments.has(change.kind) && losesComment(tree, edits)) return "comments";
  const after = soundTree(createSource(tree.source.path, applyEdits(tree.source.text, edits)));
  if (after === undefined) return change.kind === "replace" ? "unreadable" : "other value";
  if (!keepsKinship(tree, after, edits)) return "other places";
  return isDone(change, tree, after) ? { tree: after, edits } : "other value";
}

/** The tree of a text without any mistake that YAML cannot read over. */
function soundTree(source: Source): YamlTree | undefined {
  const { value, diagnostics } = parseYaml(source);
  return diagnostics.some(({ severity }) => severity === "error") ? undefined : value;
}

/** What replaces text as it is told, takes comments out with what they stand in, or copies them. */
const mayTakeComments: ReadonlySet<Change["kind"]> = new Set(["replace", "remove", "nest"]);

function losesComment({ source }: YamlTree, edits: readonly Edit[]): boolean {
  const replaced = edits.filter(
    ({ range, text }) => source.text.slice(range.start, range.end).includes("#") && text !== "",
  );
  if (replaced.length === 0) return false;
  return commentsOf(source.text).some(({ range: comment }) =>
    replaced.some(({ range }) => comment.start >= range.start && comment.start < range.end),
  );
}

/** Whether what a change asked for is read back as it was given. */
function isDone(change: Change, before: YamlTree, after: YamlTree): boolean {
  const at = (pointer: string): unknown => {
    const node = placeAt(after, pointer)?.node;
    return node === undefined ? undefined : toJs(node);
  };
  switch (change.kind) {
    case "set":
      return isSame(at(change.at), change.value);
    case "entry":
      return isSame(at(change.into + pointerOf([change.key])), change.value);
    case "item": {
      const seq = placeAt(before, change.into)?.node;
      const end = seq?.kind === "seq" ? seq.items.length : 0;
      return isSame(
        at(`${change.into}/${change.after === undefined ? end : change.after + 1}`),
        change.value,
      );
    }
    case "move": {
      const list = pointerOf(pointerSteps(change.at).slice(0, -1));
      const moved = placeAt(before, change.at)?.node;
      return moved !== undefined && isSame(at(`${list}/${change.to}`), toJs(moved) as Value);
    }
    case "nest": {
      const nested = placeAt(before, change.at)?.node;
      return nested !== undefined && isSame(at(change.at), { [change.key]: toJs(nested) as Value });
    }
    case "rename": {
      const holder = pointerOf(pointerSteps(change.at).slice(0, -1));
      return at(holder + pointerOf([change.key])) !== undefined;
    }
    default:
      return true;
  }
}

/** Lists and mappings by what they hold; the mappings of a tree have no prototype. */
function isSame(found: unknown, value: Value): boolean {
  return JSON.stringify(found) === JSON.stringify(value);
}
