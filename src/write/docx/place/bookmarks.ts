import type { Block, Document } from "../../../document/document.ts";
import type { Numbers } from "../../../document/numbering.ts";
import { placeNames, referredTo } from "../../../document/places.ts";
import { inlineText } from "../../../document/plain-text.ts";
import type { ContentsEntry } from "../../../layout/collect/outline.ts";

/** A bookmark of a Word file, which a field or a link leads to. */
export interface Bookmark {
  readonly name: string;
  readonly id: number;
  /** What stands in it, where a field may say it again. */
  readonly text: string;
}

/** The bookmarks that something leads to: by their block, and by the name of their place. */
export interface Bookmarks {
  readonly of: ReadonlyMap<Block, Bookmark>;
  readonly at: ReadonlyMap<string, Bookmark>;
}

/** The bookmarks of a document. */
export function bookmarksOf(
  document: Document,
  numbers: Numbers,
  contents: readonly ContentsEntry[],
): Bookmarks {
  const of = new Map<Block, Bookmark>();
  const at = new Map<string, Bookmark>();
  const named = referredTo(document.blocks);
  if (named.length === 0 && contents.length === 0) return { of, at };
  const places = placeNames(document, numbers);
  const led = new Set([...named, ...contents.map(({ block }) => places.get(block))]);
  for (const [block, place] of places) {
    if (!led.has(place)) continue;
    const id = of.size + 1;
    // Names that begin so are Word's own and not shown among those of the user.
    const name = `_${block.type === "heading" ? "Toc" : "Ref"}_${place.replaceAll("-", "_")}`;
    const bookmark = { name, id, text: textOf(block, numbers) };
    of.set(block, bookmark);
    at.set(place, bookmark);
  }
  return { of, at };
}

function textOf(block: Block, numbers: Numbers): string {
  if (block.type === "table" || block.type === "figure") return (numbers.get(block)?.text ?? "").trim();
  return block.type === "paragraph" ? inlineText(block.children) : "";
}
