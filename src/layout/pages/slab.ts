import type { Style } from "../../style/style.ts";
import type { Board, Entry, Grid, PageFlow, Passage, Plate, Separation } from "../content.ts";
import { setPassage } from "../lines/paragraph.ts";
import type { PageItem } from "../page.ts";
import type { Shaper } from "../shape/shaper.ts";
import type { Kept } from "../tables/rows.ts";
import { setTable, type TableBox } from "../tables/table.ts";
import { headerHeight } from "./fragment.ts";

/** A piece that stands whole on one page: a line, a table row or a part of one. Points. */
export interface Slab {
  readonly height: number;
  /** So much of the height may hang over the page's end; below zero, so much more has to be free. */
  readonly foot: number;
  /** Space above it, dropped where a page begins of itself. */
  readonly before: number;
  /** x from the type area's left edge, y from the slab's top. */
  readonly items: readonly PageItem[];
  readonly row: RowPart | undefined;
  readonly entry: Entry | undefined;
  /** What the place is called where something leads to it. */
  readonly place?: string | undefined;
  /** Says who signs, or when. */
  readonly signs?: true;
  /** What of the document it shows, and how much of that stands before it; a row's is in its table. */
  readonly begins: Beginning | undefined;
  /** How it stays on the page of the next slab. */
  keep: Kept;
}

/** A place in a document where a page may begin. */
export interface Beginning {
  /** A block, an item, a field, a row. */
  readonly node: object;
  /** How many of its characters are printed before: blanks do not count. Of a table of contents: how many lines. */
  readonly printed: number;
}

/** The part of a table that a slab stands for. */
export interface RowPart {
  readonly table: TableBox;
  readonly row: number;
  readonly part: number;
  /** Height of the header that is repeated if a page begins here. */
  readonly header: number;
}

/**
 * Measures flows between two forced breaks of the page, in a frame of the width of a style's pages, into the
 * slabs that pages are built of. Tables that were measured already are taken as they are.
 */
export function toSlabs(
  flows: readonly PageFlow[],
  style: Style,
  shaper: Shaper,
  measured?: ReadonlyMap<Grid, TableBox>,
): Slab[] {
  const { page } = style;
  const width = page.width - page.left - page.right;
  const slabs: Slab[] = [];
  let after = 0;
  for (const flow of flows) {
    const last = slabs.at(-1);
    const own = "before" in flow ? flow.before : 0;
    // A table has no space of its own in Word: the text below it gets both.
    const belowTable = (flow.type === "passage" || flow.type === "board") && last?.row !== undefined;
    const joined = flow.type === "grid" && flow.joined && last?.row !== undefined;
    const before = joined ? 0 : belowTable ? after + own : between(after, own);
    if ((flow.type === "passage" || flow.type === "board") && flow.keepPrevious && last) last.keep = "always";
    if (flow.type === "passage") slabs.push(...passageSlabs(flow, before, width, shaper));
    else if (flow.type === "grid")
      slabs.push(...tableSlabs(measured?.get(flow) ?? measureTable(flow, style, shaper), before));
    else if (flow.type === "board") slabs.push(boardSlab(flow, before));
    else if (flow.type === "plate") slabs.push(plateSlab(flow, before));
    else slabs.push(separationSlab(flow, before, width, style));
    after = "after" in flow ? flow.after : 0;
  }
  return slabs;
}

/** Measures a table for the pages of a style. */
export function measureTable(grid: Grid, style: Style, shaper: Shaper): TableBox {
  const { width, height, top, bottom, left, right } = style.page;
  return setTable(grid, width - left - right, height - top - bottom, style, shaper);
}

/** Word does not add the space below one paragraph and that above the next: the larger one holds. */
function between(after: number, before: number): number {
  return Math.max(after, before);
}

/** No line of a passage stands alone at a page's foot or head; a heading's lines stay together. */
function passageSlabs(passage: Passage, before: number, width: number, shaper: Shaper): Slab[] {
  const strips = setPassage(passage, width, shaper);
  return strips.map((strip, i): Slab => {
    const first = i === 0;
    const last = i + 1 === strips.length;
    // A paragraph that leads in what follows may be long: as in Word, only its last lines go with it.
    const whole = passage.keepNext && passage.breaking !== "body";
    const inside = !last && (whole || first || i + 2 === strips.length);
    return {
      height: strip.height,
      foot: strip.foot,
      before: first ? before : 0,
      items: strip.items,
      row: undefined,
      entry: first ? passage.entry : undefined,
      ...(first && passage.place !== undefined ? { place: passage.place } : {}),
      ...(passage.signs ? { signs: true } : {}),
      begins: passage.node && { node: passage.node, printed: strip.printed },
      keep: inside || (last && passage.keepNext) ? "always" : "no",
    };
  });
}

function tableSlabs(table: TableBox, before: number): Slab[] {
  const header = headerHeight(table);
  return table.rows.flatMap(({ parts, partsKept, keep }, row) =>
    parts.map((part, i): Slab => {
      const first = row === 0 && i === 0;
      return {
        height: part,
        // The rule that closes a table takes room on its page.
        foot: -table.rule,
        before: first ? before : 0,
        items: [],
        row: { table, row, part: i, header: row < table.headerRows ? 0 : header },
        entry: undefined,
        begins: undefined,
        keep: i + 1 === parts.length ? keep : partsKept,
      };
    }),
  );
}

function plateSlab({ art, left, width, height, tag, keepNext, place, node }: Plate, before: number): Slab {
  const frame = { x: left, y: 0, width, height, tag };
  return {
    height,
    foot: 0,
    before,
    items: [art.type === "drawing" ? { ...art, ...frame } : { type: "picture", picture: art, ...frame }],
    row: undefined,
    entry: undefined,
    place,
    begins: { node, printed: 0 },
    keep: keepNext ? "always" : "no",
  };
}

/** A board as a slab. */
export function boardSlab(
  { height, items, keepNext, signs, node, printed = 0 }: Board,
  before: number,
): Slab {
  return {
    height,
    foot: 0,
    before,
    items,
    row: undefined,
    entry: undefined,
    ...(signs ? { signs } : {}),
    begins: node && { node, printed },
    keep: keepNext ? "always" : "no",
  };
}

/** Dashes to cut along and the gaps between them, points. */
const dash = { length: 6, gap: 4 } as const;

function separationSlab(
  { leading, cut, node }: Separation,
  before: number,
  width: number,
  style: Style,
): Slab {
  const height = style.table.rule;
  const y = (leading.height - height) / 2;
  const step = dash.length + dash.gap;
  const dashes = Array.from({ length: Math.floor((width + dash.gap) / step) }, (_, i) => i * step);
  const stretches = cut ? dashes.map((x) => ({ x, width: dash.length })) : [{ x: 0, width }];
  return {
    height: leading.height,
    foot: leading.foot,
    before,
    items: stretches.map((each) => ({ type: "rule", ...each, y, height })),
    row: undefined,
    entry: undefined,
    begins: { node, printed: 0 },
    // A line belongs to what stands below it: what is cut off, an imprint.
    keep: "always",
  };
}
