import type { FontBook } from "../font/face.ts";
import type { Style } from "../style/style.ts";
import type { Passage } from "./content.ts";
import { moved } from "./fragment.ts";
import type { PageItem } from "./page.ts";
import { setPassage } from "./paragraph.ts";
import { inkOf, leadingOf } from "./scope.ts";
import type { Shaper } from "./shape.ts";

/**
 * The number of a page, an artifact below the type area, the middle of its line, where its dashes are, at the
 * style's distance; y from the type area's top. `outer` puts it right on odd pages and left on even
 * ones (GB/T 9704-2012, 7.5).
 */
export function pageNumberItems(page: number, style: Style, fonts: FontBook, shaper: Shaper): PageItem[] {
  const { text, align, inset, distance } = style.pageNumber;
  if (text === "") return [];
  const look = style.looks["page-number"];
  const indent = align === "outer" ? inset * look.size : 0;
  const passage: Passage = {
    type: "passage",
    runs: [{ text: text.replace("{}", String(page)), ink: inkOf(look), tag: undefined }],
    align: align === "center" ? "center" : page % 2 === 1 ? "right" : "left",
    left: indent,
    right: indent,
    first: 0,
    mark: 0,
    hangs: false,
    leading: leadingOf({ ...look, line: { multiple: 1 } }, fonts),
    before: 0,
    after: 0,
    breaking: "body",
    keepNext: false,
    keepPrevious: false,
    entry: undefined,
  };
  const width = style.page.width - style.page.left - style.page.right;
  const bottom = style.page.height - style.page.top - style.page.bottom;
  const [strip] = setPassage(passage, width, shaper);
  return strip ? strip.items.map((item) => moved(item, 0, bottom + distance - strip.height / 2)) : [];
}
