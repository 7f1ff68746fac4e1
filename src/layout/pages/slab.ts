import type { Style } from "../../style/style.ts";
import type { Board, Entry, Flow, Grid, Passage, Plate, Separation } from "../content.ts";
import { setPassage } from "../lines/paragraph.ts";
import type { PageItem } from "../page.ts";
import type { Shaper } from "../shape/shape.ts";
import type { Kept } from "../tables/rows.ts";
import { setTable, type TableBox } from "../tables/table.ts";
import { headerHeight } from "./fragment.ts";

/** A piece that stands whole on one page: a line, a table row or a part of one. Points. */
export interface Slab {
  readonly height: number;
  /** So much of the height may hang over the page's end. */
  readonly foot: number;
  /** Space above it, dropped where a page begins of itself. */
  readonly before: number;
  /** x from the type area's left edge, y from the slab's top. */
  readonly items: readonly PageItem[];
  readonly row: RowPart | undefined;
  readonly entry: Entry | undefined;
  /** What the place is called where something leads to it. */
  readonly place?: string | undefined;
  /** Starts a new page. */
  readonly newPage: boolean;
  /** Says who signs, or when. */
  readonly signs?: true;
  /** How it stays on the page of the next slab. */
  keep: Kept;
}

/** The part of a table that a slab stands for. */
export interface RowPart {
  readonly table: TableBox;
  readonly row: number;
  readonly part: number;
  /** Height of the header that is repeated if a page begins here. */
  readonly header: number;
}

/** Measures flows in a frame of a width, for pages of a height, into the slabs that pages are built of. */
export function toSlabs(flows: readonly Flow[], style: Style, shaper: Shaper): Slab[] {
  const { page } = style;
  const width = page.width - page.left - page.right;
  const height = page.height - page.top - page.bottom;
  const slabs: Slab[] = [];
  let after = 0;
  let newPage = false;
  for (const flow of flows) {
    if (flow.type === "new-page") {
      newPage = slabs.length > 0;
      continue;
    }
    const last = slabs.at(-1);
    const own = "before" in flow ? flow.before : 0;
    // A table has no space of its own in Word: the text below it gets both.
    const belowTable = (flow.type === "passage" || flow.type === "board") && last?.row !== undefined;
    const joined = flow.type === "grid" && flow.joined && last?.row !== undefined;
    // What stands above it is on another page.
    const before = newPage ? own : belowTable ? after + own : between(after, own);
    const start: Start = { before: joined ? 0 : before, newPage };
    if ((flow.type === "passage" || flow.type === "board") && flow.keepPrevious && last && !newPage)
      last.keep = "always";
    if (flow.type === "passage") slabs.push(...passageSlabs(flow, start, width, shaper));
    else if (flow.type === "grid") slabs.push(...tableSlabs(flow, start, { width, height, style, shaper }));
    else if (flow.type === "board") slabs.push(boardSlab(flow, start));
    else if (flow.type === "plate") slabs.push(plateSlab(flow, start));
    else slabs.push(separationSlab(flow, start, width, style));
    after = "after" in flow ? flow.after : 0;
    newPage = false;
  }
  return slabs;
}

/** Word does not add the space below one paragraph and that above the next: the larger one holds. */
function between(after: number, before: number): number {
  return Math.max(after, before);
}

/** How a piece begins. */
export interface Start {
  readonly before: number;
  readonly newPage: boolean;
}

/** No line of a passage stands alone at a page's foot or head; a heading's lines stay together. */
function passageSlabs(passage: Passage, start: Start, width: number, shaper: Shaper): Slab[] {
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
      before: first ? start.before : 0,
      items: strip.items,
      row: undefined,
      entry: first ? passage.entry : undefined,
      ...(first && passage.place !== undefined ? { place: passage.place } : {}),
      ...(passage.signs ? { signs: true } : {}),
      newPage: first && start.newPage,
      keep: inside || (last && passage.keepNext) ? "always" : "no",
    };
  });
}

interface TableFrame {
  readonly width: number;
  readonly height: number;
  readonly style: Style;
  readonly shaper: Shaper;
}

function tableSlabs(grid: Grid, start: Start, { width, height, style, shaper }: TableFrame): Slab[] {
  const table = setTable(grid, width, height, style, shaper);
  const header = headerHeight(table);
  return table.rows.flatMap(({ parts, partsKept, keep }, row) =>
    parts.map((part, i): Slab => {
      const first = row === 0 && i === 0;
      return {
        height: part,
        foot: 0,
        before: first ? start.before : 0,
        items: [],
        row: { table, row, part: i, header: row < table.headerRows ? 0 : header },
        entry: undefined,
        newPage: first && start.newPage,
        keep: i + 1 === parts.length ? keep : partsKept,
      };
    }),
  );
}

function plateSlab({ art, left, width, height, tag, keepNext, place }: Plate, start: Start): Slab {
  const frame = { x: left, y: 0, width, height, tag };
  return {
    height,
    foot: 0,
    before: start.before,
    items: [art.type === "drawing" ? { ...art, ...frame } : { type: "picture", picture: art, ...frame }],
    row: undefined,
    entry: undefined,
    place,
    newPage: start.newPage,
    keep: keepNext ? "always" : "no",
  };
}

/** A board as a slab. */
export function boardSlab({ height, items, keepNext, signs }: Board, start: Start): Slab {
  return {
    height,
    foot: 0,
    before: start.before,
    items,
    row: undefined,
    entry: undefined,
    newPage: start.newPage,
    ...(signs ? { signs } : {}),
    keep: keepNext ? "always" : "no",
  };
}

/** Dashes to cut along and the gaps between them, points. */
const dash = { length: 6, gap: 4 } as const;

function separationSlab({ leading, cut }: Separation, start: Start, width: number, style: Style): Slab {
  const height = style.table.rule;
  const y = (leading.height - height) / 2;
  const step = dash.length + dash.gap;
  const dashes = Array.from({ length: Math.floor((width + dash.gap) / step) }, (_, i) => i * step);
  const stretches = cut ? dashes.map((x) => ({ x, width: dash.length })) : [{ x: 0, width }];
  return {
    height: leading.height,
    foot: leading.foot,
    before: start.before,
    items: stretches.map((each) => ({ type: "rule", ...each, y, height })),
    row: undefined,
    entry: undefined,
    newPage: start.newPage,
    // A line belongs to what stands below it: what is cut off, an imprint.
    keep: "always",
  };
}
