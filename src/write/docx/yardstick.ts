import type { Block, Paragraph, Table } from "../../document/document.ts";
import { collectAlone, yardstickGrid, yardstickShaper } from "../../layout/arrange/yardstick-grid.ts";
import type { Passage } from "../../layout/content.ts";
import { breakTitle } from "../../layout/lines/title.ts";
import { type Shaper, shape, widthOf } from "../../layout/shape/shape.ts";
import { setTable } from "../../layout/tables/table.ts";
import type { Style } from "../../style/style.ts";

/** A table as the page layout sets it. */
export interface MeasuredTable {
  /** The widths of its columns in points; they fill the measure. */
  readonly widths: readonly number[];
  readonly rows: readonly {
    /** Stays on the page of the next row. */
    readonly keep: boolean;
    /** Its least height, points; 0: as high as its text. */
    readonly floor: number;
  }[];
}

/** Measures a table as the page layout does, so that both share out its columns and part its rows alike. */
export function measureTable(table: Table, style: Style): MeasuredTable {
  const grid = yardstickGrid(table, style);
  if (!grid) return { widths: [], rows: [] };
  const { height, top, bottom } = style.page;
  const { edges, rows } = setTable(
    grid,
    measureOf(style),
    height - top - bottom,
    style,
    yardstickShaper(style),
  );
  return { widths: edges.slice(1).map((edge, i) => edge - (edges[i] ?? 0)), rows };
}

/** A line of a signature: its text and the blank at its right, points. */
export interface PlacedLine {
  readonly text: string;
  readonly right: number;
}

/** The lines of a block of lines, as the page layout places them from left to right. */
export function measureLines(block: Block, style: Style): readonly PlacedLine[] {
  const shaper = yardstickShaper(style);
  const passages = collectAlone(block, style).filter((flow): flow is Passage => flow.type === "passage");
  return passages.map(({ runs, left }) => {
    const text = runs.map((run) => run.text).join("");
    return { text, right: Math.max(0, measureOf(style) - left - textWidth(runs, shaper)) };
  });
}

/**
 * Where a title breaks into balanced lines, as offsets in characters (code points); empty where it fits
 * one line or has breaks of its own. Word itself would leave the last line whatever is over.
 */
export function measureTitle(title: Paragraph, style: Style): readonly number[] {
  const [passage] = collectAlone(title, style);
  if (passage?.type !== "passage" || passage.breaking !== "title") return [];
  const lines = breakTitle(
    shape(passage.runs, yardstickShaper(style)),
    measureOf(style) - passage.left - passage.right,
  );
  return lines?.slice(1).map((line) => line.start) ?? [];
}

/** The width of a text in a look's Chinese characters, points. */
export function measureText(text: string, size: number, style: Style): number {
  const ink = { face: "song", latin: "latin", bold: false, size, color: undefined } as const;
  return textWidth([{ text, ink, tag: undefined }], yardstickShaper(style));
}

/** The width of the type area, points. */
export function measureOf({ page }: Style): number {
  return page.width - page.left - page.right;
}

function textWidth(runs: Passage["runs"], shaper: Shaper): number {
  const chars = shape(runs, shaper);
  return widthOf(chars, 0, chars.length);
}
