import type { Block } from "../../document/document.ts";
import type { Numbers } from "../../document/numbering.ts";
import type { ContentsEntry } from "../../layout/collect/outline.ts";
import type { InPrint } from "../../layout/page.ts";
import type { Style } from "../../style/style.ts";

/** What a block needs to know about where it stands. */
export interface Place {
  readonly style: Style;
  readonly numbers: Numbers;
  /** What places are called that something leads to; each is an identifier. */
  readonly places: ReadonlyMap<Block, string>;
  readonly contents: readonly ContentsEntry[];
  /** What begins a page in print, as the laid-out pages have it. */
  readonly starts: InPrint["starts"];
  /** The page numbers of places. */
  readonly folios: InPrint["folios"];
  /** In a table cell every text has the look of the cell. */
  readonly cell: boolean;
  /** H1 is the title's: headings count from H2 where the document has one. */
  readonly headingsFrom: 1 | 2;
  /** Writes the blocks inside a block. */
  readonly write: (blocks: readonly Block[], place: Place) => string;
}
