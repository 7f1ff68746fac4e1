import type { SourceBlock } from "../source-text.ts";
import { isHeadingLike, markedOf } from "./marked.ts";
import type { ItemNode, Node } from "./outline.ts";

type OpenNode = ItemNode & { readonly children: Node[] };

interface OpenItem {
  readonly key: string;
  /** The level of a heading that the file names; undefined for items. */
  readonly heading: number | undefined;
  /** How deep the file says that it is, where the file counts the list itself. */
  readonly depth: number | undefined;
  readonly text: string;
  readonly children: Node[];
}

/**
 * The blocks of a section as a tree: a mark of a new kind opens a level, one that is open goes on
 * with its level; headings of the file hold what follows them.
 */
export function nodesOf(blocks: readonly SourceBlock[]): readonly Node[] {
  const root: Node[] = [];
  let open: OpenItem[] = [];
  /** How deep each kind of mark last stood, by what it stood below. */
  const depths = new Map<string, number>();
  const sink = (): Node[] => open.at(-1)?.children ?? root;
  const push = (item: OpenNode, key: string, heading?: number, depth?: number): void => {
    sink().push(item);
    open.push({ key, heading, depth, text: item.text, children: item.children });
  };
  for (const block of blocks) {
    if (block.type !== "paragraph") {
      if (!holdsText(open, root)) open = headingsOf(open);
      sink().push(
        block.type === "table" ? { type: "table", table: block } : { type: "picture", picture: block },
      );
      continue;
    }
    const marked = markedOf(block);
    const { text, kind, count } = marked;
    const item = { type: "item" as const, text, kind, count, children: [], remarks: block.remarks };
    if (block.heading !== undefined) {
      const level = block.heading;
      open = open.slice(
        0,
        open.findIndex((each) => each.heading === undefined || each.heading >= level) >>> 0,
      );
      push(item, `heading ${level}`, level);
    } else if (kind !== undefined) {
      const depth = block.mark === "" ? undefined : block.depth;
      const same = (each: OpenItem): boolean => {
        const deeper = (each.depth ?? 0) - (depth ?? 0);
        const known = depth !== undefined && each.depth !== undefined;
        return each.key === kind ? !known || deeper >= 0 : known && deeper > 0;
      };
      const from = open.findLastIndex((each) => each.heading !== undefined) + 1;
      const at = open.findIndex((each, place) => place >= from && same(each));
      // A kind that stood further out closes what was opened since, a list without marks of its own too.
      const level = `${kind} ${depth ?? ""}`;
      open = open.slice(0, at >= 0 ? at : Math.max(from, depths.get(level) ?? open.length));
      depths.set(level, open.length);
      push(item, kind, undefined, depth);
    } else {
      if (!holdsText(open, root)) open = headingsOf(open);
      sink().push({ type: "paragraph", text, remarks: block.remarks });
    }
  }
  return root;
}

/**
 * Whether an unmarked paragraph stands below the item before it: that one is a heading or leads in, and
 * is not just the last of a list of words.
 */
function holdsText(open: readonly OpenItem[], root: readonly Node[]): boolean {
  const last = open.at(-1);
  if (last === undefined || last.heading !== undefined) return true;
  if (last.children.length > 0 || leads(last.text)) return true;
  const siblings = open.at(-2)?.children ?? root;
  const before = siblings.at(-2);
  const bare = before?.type === "item" && before.children.length === 0;
  return isHeadingLike(last.text) && !bare;
}

/** Whether a text announces what stands below it. */
function leads(text: string): boolean {
  return /[：:]$/u.test(text);
}

function headingsOf(open: readonly OpenItem[]): OpenItem[] {
  return open.slice(0, open.findLastIndex((each) => each.heading !== undefined) + 1);
}
