import type { Block, Paragraph } from "../../document/document.ts";
import { collectAlone, yardstickShaper } from "../../layout/arrange/yardstick-grid.ts";
import type { Passage } from "../../layout/content.ts";
import { breakLines } from "../../layout/lines/break.ts";
import { holdWords } from "../../layout/lines/hard-words.ts";
import { breakTitle } from "../../layout/lines/title.ts";
import { createShaper, type Shaper, shape, widthOf } from "../../layout/shape/shape.ts";
import { yardstickFonts } from "../../layout/tables/yardstick-fonts.ts";
import type { Style } from "../../style/style.ts";

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

/**
 * Where a text in a room of a width in points has to be broken so that no name, number or short word is
 * torn, as offsets in characters; no place where Word breaks of itself.
 */
export function measureHeld(text: string, size: number, room: number, style: Style): readonly number[] {
  const runs = plainRuns(text, size);
  const chars = shape(runs, yardstickShaper(style));
  if (widthOf(chars, 0, chars.length) <= room) return [];
  holdWords(chars, room);
  const loose = shape(runs, looseShaper(style));
  return breakLines(chars, room, room).flatMap(({ start, end, last }) => {
    if (last) return [];
    const [own] = breakLines(loose.slice(start), room, room);
    return own && start + own.end > end ? [end] : [];
  });
}

const looseShapers = new WeakMap<Style, Shaper>();

/** A shaper that breaks as Word does, which parts a number from its unit. */
function looseShaper(style: Style): Shaper {
  const habits = { stiff: "", hanging: style.hanging, whole: false };
  const shaper = looseShapers.get(style) ?? createShaper(yardstickFonts, style.pitch, habits);
  looseShapers.set(style, shaper);
  return shaper;
}

function plainRuns(text: string, size: number): Passage["runs"] {
  const ink = { face: "song", latin: "latin", bold: false, size, color: undefined } as const;
  return [{ text, ink, tag: undefined }];
}

/** The width of a text in a look's Chinese characters, points. */
export function measureText(text: string, size: number, style: Style): number {
  return textWidth(plainRuns(text, size), yardstickShaper(style));
}

/** The width of the type area, points. */
export function measureOf({ page }: Style): number {
  return page.width - page.left - page.right;
}

function textWidth(runs: Passage["runs"], shaper: Shaper): number {
  const chars = shape(runs, shaper);
  return widthOf(chars, 0, chars.length);
}
