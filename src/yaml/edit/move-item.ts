import type { Edit } from "../../diagnostic/diagnostic.ts";
import { type Line, lineOf } from "../line.ts";
import { placeAt } from "../pointer.ts";
import type { YamlSeq, YamlTree } from "../tree.ts";
import type { Change, Refusal } from "./change.ts";

/** The lines of an item: from its own comments to its last character. */
interface Lines {
  readonly start: number;
  /** Without its line end. */
  readonly end: number;
}

/** The edits that give an item of a list another place in it; its comments go with it. */
export function movedItem(
  { at, to }: Extract<Change, { kind: "move" }>,
  tree: YamlTree,
): readonly Edit[] | Refusal {
  const { text } = tree.source;
  const place = placeAt(tree, at);
  const seq = place?.parent;
  if (place === undefined || seq?.kind !== "seq") return "no such place";
  const from = seq.items.indexOf(place.node);
  if (seq.items[to] === undefined) return "no such place";
  if (from === to) return [];
  return seq.flow ? reordered(seq, from, to, text) : relined(seq, from, to, text);
}

/** Between brackets the items change places, and all that stands between them stays. */
function reordered({ items }: YamlSeq, from: number, to: number, text: string): readonly Edit[] {
  const texts = items.map(({ range }) => text.slice(range.start, range.end));
  const [moved = ""] = texts.splice(from, 1);
  texts.splice(to, 0, moved);
  return items.flatMap(({ range }, at) => {
    const by = texts[at] ?? "";
    return by === text.slice(range.start, range.end) ? [] : [{ range, text: by }];
  });
}

function relined({ items }: YamlSeq, from: number, to: number, text: string): readonly Edit[] | Refusal {
  const lines = items.map((_, at) => linesOf(items, at, text));
  const [own, goal] = [lines[from], lines[to]];
  if (!own || !goal) return "no such place";
  const moved = text.slice(own.start, own.end);
  const gone = { range: withLineEnd(text, own), text: "" };
  const put =
    to < from
      ? { range: { start: goal.start, end: goal.start }, text: `${moved}\n` }
      : { range: { start: goal.end, end: goal.end }, text: `\n${moved}` };
  return [gone, put];
}

/** Undefined where the item does not begin its line, as in a list right behind a dash. */
function linesOf(items: YamlSeq["items"], at: number, text: string): Lines | undefined {
  const { start, end } = items[at]?.range ?? { start: 0, end: 0 };
  const first = lineOf(text, start);
  if (!/^-\s+$|^-$/u.test(text.slice(first.content, start))) return undefined;
  const column = first.content - first.start;
  let begin = first;
  // Over the first item a comment may be one of the whole list.
  while (at > 0 && begin.start > 0) {
    const above = lineOf(text, begin.start - 1);
    if (!isComment(text, above, column)) break;
    begin = above;
  }
  return { start: begin.start, end: lineOf(text, Math.max(start, end - 1)).end };
}

function isComment(text: string, { start, content }: Line, column: number): boolean {
  return text[content] === "#" && content - start === column;
}

/** Lines with the line end behind them or, at the end of the text, the one before. */
function withLineEnd(text: string, { start, end }: Lines): Lines {
  const behind = /^(?:\r\n|\r|\n)/.exec(text.slice(end, end + 2))?.[0].length ?? 0;
  if (behind > 0) return { start, end: end + behind };
  const before = /(?:\r\n|\r|\n)$/.exec(text.slice(Math.max(0, start - 2), start))?.[0].length ?? 0;
  return { start: start - before, end };
}
