import type { Document } from "../document/document.ts";
import type { FontBook } from "../font/face.ts";
import type { Style } from "../style/style.ts";
import { collect } from "./collect/collect.ts";
import type { Flow } from "./content.ts";
import type { Layout, Page, PageItem } from "./page.ts";
import { moved, type Progress } from "./pages/fragment.ts";
import { standAtFoot } from "./pages/imprint.ts";
import { bookmarksOf, fillPages, paintPage, type Sheet, spotsOf } from "./pages/pages.ts";
import { type Part, partsOf } from "./pages/parts.ts";
import { type RunningItems, runningItems, turnedFoot } from "./pages/running.ts";
import { toSlabs } from "./pages/slab.ts";
import { createStarts } from "./pages/starts.ts";
import { createShaper, type Habits, type Shaper, wordHabits } from "./shape/shaper.ts";
import { hasTwoSides } from "./sides.ts";

/** What stands on the pages of a document, and what its lines were set with. */
export interface SetPages {
  readonly sheets: readonly Sheet[];
  readonly shaper: Shaper;
}

/** Sets a document into lines, tables and pages, by Word's habits unless told otherwise. */
export function setPages(
  document: Document,
  style: Style,
  fonts: FontBook,
  habits: Habits = { ...wordHabits, hanging: style.hanging },
): SetPages {
  const shaper = createShaper(fonts, style.pitch, habits);
  return { sheets: sheetsOf(document, style, fonts, shaper), shaper };
}

/** Lays a document out on the pages of a style: collected, set into lines and tables, divided, numbered; `set`: as it was set already. */
export function layOut(
  document: Document,
  style: Style,
  fonts: FontBook,
  set: SetPages = setPages(document, style, fonts),
): Layout {
  const { sheets, shaper } = set;
  const progress: Progress = new Map();
  const starts = createStarts(sheets, progress);
  const first = Math.max(
    0,
    sheets.findIndex(({ numbered }) => numbered),
  );
  const facts = { properties: document.properties, pages: sheets.filter(({ numbered }) => numbered).length };
  const pages = sheets.map(({ folio, style: side, numbered }, i): Page => {
    const { width, height, left, top } = side.page;
    const place = (item: PageItem): PageItem => moved(item, left, top);
    starts.add(i);
    const items = paintPage(folio, progress).map(place);
    if (!numbered) return { width, height, items };
    const around = (of: Style): RunningItems => runningItems(i + 1 - first, facts, of, fonts, shaper);
    const { head, foot } = around(side);
    const turns = side !== style && hasTwoSides(style);
    return {
      width,
      height,
      items: [
        ...items,
        ...head.map(place),
        ...(turns ? turnedFoot(around(style).foot, style) : foot.map(place)),
      ],
    };
  });
  return {
    pages,
    bookmarks: sheets.flatMap(({ folio, style: side }, i) => bookmarksOf(folio, i, side.page.top)),
    spots: new Map(sheets.flatMap(({ folio, style: side }, i) => spotsOf(folio, i, side.page.top))),
    inPrint: { starts: starts.found, folios: foliosOf(sheets), pages: facts.pages },
  };
}

/** The page numbers of the places of a document, as printed. */
export function foliosOf(sheets: readonly Sheet[]): ReadonlyMap<string, string> {
  const numbered = sheets.filter((sheet) => sheet.numbered);
  return new Map(
    numbered.flatMap(({ folio }, i) =>
      folio.slabs.flatMap(({ place }) => (place === undefined ? [] : [[place, String(i + 1)] as const])),
    ),
  );
}

/** What stands on each page of a document, before it is painted; a table of contents once its pages are known. */
export function sheetsOf(document: Document, style: Style, fonts: FontBook, shaper: Shaper): Sheet[] {
  const lay = (folios?: ReadonlyMap<string, string>): Sheet[] =>
    divided(collect(document, style, fonts, shaper, folios), style, shaper);
  const sheets = lay();
  // Its own pages have no number and are as many whatever it says.
  return document.blocks.some(({ type }) => type === "contents") ? lay(foliosOf(sheets)) : sheets;
}

function divided(all: readonly Flow[], style: Style, shaper: Shaper): Sheet[] {
  const { parts, imprint } = partsOf(all, style);
  const sheets = parts.flatMap((part) => sheetsOfPart(part, shaper));
  return imprint ? standAtFoot(sheets, imprint, style) : sheets;
}

/** The pages that a part of a document fills. */
export function sheetsOfPart({ flows, style, cover }: Part, shaper: Shaper): Sheet[] {
  const { height, top, bottom } = style.page;
  const folios = fillPages(toSlabs(flows, style, shaper), height - top - bottom);
  return folios.map((folio, i): Sheet => ({ folio, style, numbered: !cover, goesOn: i > 0 }));
}
