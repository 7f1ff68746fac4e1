import type { Block } from "../../../document/document.ts";
import type { Place } from "../place/place.ts";
import type { WordRun } from "../xml.ts";

/** Runs inside the bookmark of a block, if it has one. */
export function marked(block: Block, runs: readonly WordRun[], { bookmarks }: Place): readonly WordRun[] {
  const bookmark = bookmarks.of.get(block);
  if (!bookmark) return runs;
  const { id, name } = bookmark;
  return [`<w:bookmarkStart w:id="${id}" w:name="${name}"/>`, ...runs, `<w:bookmarkEnd w:id="${id}"/>`];
}
