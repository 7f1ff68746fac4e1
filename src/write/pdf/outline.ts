import type { Bookmark, Spot } from "../../layout/page.ts";
import { type PdfKit, type PdfObject, pdfText } from "./pdf-kit.ts";

interface Entry {
  readonly bookmark: Bookmark;
  readonly object: PdfObject;
  readonly children: Entry[];
}

/** Entries down to this level are shown open. */
const openLevels = 1;

/** Writes the bookmarks as the file's outline, with the counts that let readers open and close it. */
export function writeOutline(kit: PdfKit, bookmarks: readonly Bookmark[], pages: readonly PdfObject[]): void {
  if (bookmarks.length === 0) return;
  const root = kit.ref({ Type: "Outlines" });
  const top = nest(kit, bookmarks);
  link(top, root, pages);
  root.data.Count = visible(top);
  root.end();
  kit._root.data.Outlines = root;
  kit._root.data.PageMode = "UseOutlines";
}

function nest(kit: PdfKit, bookmarks: readonly Bookmark[]): Entry[] {
  const top: Entry[] = [];
  const open: Entry[] = [];
  for (const bookmark of bookmarks) {
    const entry: Entry = { bookmark, object: kit.ref({ Title: pdfText(bookmark.title) }), children: [] };
    while ((open.at(-1)?.bookmark.level ?? 0) >= bookmark.level) open.pop();
    (open.at(-1)?.children ?? top).push(entry);
    open.push(entry);
  }
  return top;
}

function link(entries: readonly Entry[], parent: PdfObject, pages: readonly PdfObject[]): void {
  parent.data.First = entries[0]?.object;
  parent.data.Last = entries.at(-1)?.object;
  entries.forEach(({ bookmark, object, children }, i) => {
    object.data.Parent = parent;
    object.data.Prev = entries[i - 1]?.object;
    object.data.Next = entries[i + 1]?.object;
    object.data.Dest = destination(bookmark, pages);
    if (children.length > 0) {
      link(children, object, pages);
      object.data.Count = isOpen(bookmark) ? visible(children) : -visible(children);
    }
    object.end();
  });
}

function isOpen(bookmark: Bookmark): boolean {
  return bookmark.level <= openLevels;
}

/** How many entries show, counting those below open ones. */
function visible(entries: readonly Entry[]): number {
  return entries.reduce(
    (sum, { bookmark, children }) => sum + 1 + (isOpen(bookmark) ? visible(children) : 0),
    0,
  );
}

/** The place on the page, keeping the reader's zoom; PDF counts from the bottom. */
export function destination({ page, y }: Spot, pages: readonly PdfObject[]): readonly unknown[] {
  const target = pages[page] ?? pages.at(-1);
  const box = target?.data.MediaBox;
  const height = Array.isArray(box) ? Number(box[3]) : 0;
  return [target, "XYZ", 0, Math.max(0, height - y), null];
}
