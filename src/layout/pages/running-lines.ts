import type { FontBook } from "../../font/face.ts";
import type { Look, RunningTexts } from "../../style/style.ts";
import type { Passage } from "../content.ts";
import { type Strip, setPassage } from "../lines/paragraph.ts";
import { plainPassage } from "../lines/plain-passage.ts";
import type { PageItem } from "../page.ts";
import { widthOf } from "../shape/char.ts";
import { shape } from "../shape/shape.ts";
import type { Shaper } from "../shape/shaper.ts";
import { moved } from "./fragment.ts";
import { runningRows } from "./running-rows.ts";

/** Where the texts of a header or footer stand, points from the type area. */
export interface RunningPlace {
  readonly measure: number;
  /** Kept free at both ends. */
  readonly indent: number;
  /** Taken by a logo before the text at the left. */
  readonly lead: number;
  /** The middle of the line next to the text of the page. */
  readonly middle: number;
  /** Whether further lines stand above it or below. */
  readonly towards: "up" | "down";
  /** How much height there is to the edge of the paper. */
  readonly space: number;
}

/** A row of texts, each set into lines. */
type Row = readonly (readonly Strip[])[];

/** Running text is set no smaller, points. */
const smallest = 5;

/** The texts of a header or footer in as many lines as they need, smaller where those have no room. */
export function setRunning(
  texts: RunningTexts,
  look: Look,
  place: RunningPlace,
  fonts: FontBook,
  shaper: Shaper,
): PageItem[] {
  const rows = setRows(texts, look, place, fonts, shaper);
  const height = rows.flat(2)[0]?.height ?? 0;
  const whole = rows.reduce((sum, row) => sum + linesOf(row), 0) * height;
  if (whole > place.space && look.size > smallest)
    return setRunning(texts, { ...look, size: look.size - 1 }, place, fonts, shaper);
  let top = place.middle + height / 2 - (place.towards === "up" ? whole : height);
  return rows.flatMap((row) => {
    const from = top;
    top += linesOf(row) * height;
    return row.flatMap((strips) =>
      strips.flatMap(({ items }, n) => items.map((item) => moved(item, 0, from + n * height))),
    );
  });
}

function linesOf(row: Row): number {
  return Math.max(...row.map((strips) => strips.length));
}

function setRows(
  texts: RunningTexts,
  look: Look,
  { measure, indent, lead }: RunningPlace,
  fonts: FontBook,
  shaper: Shaper,
): readonly Row[] {
  const passageOf = (text: string, align: keyof RunningTexts): Passage =>
    plainPassage(text, { ...look, line: { multiple: 1 } }, fonts, { align, indent });
  const widthIn = (text: string): number => {
    const chars = shape(passageOf(text, "left").runs, shaper);
    return widthOf(chars, 0, chars.length);
  };
  const room = { measure: measure - 2 * indent, lead, gap: look.size };
  return runningRows(texts, room, widthIn).map((row) =>
    (["left", "center", "right"] as const).map((align) => {
      if (row[align] === "") return [];
      const x = align === "left" ? lead : 0;
      const strips = setPassage(passageOf(row[align], align), measure - x, shaper);
      return strips.map((strip) => ({ ...strip, items: strip.items.map((item) => moved(item, x, 0)) }));
    }),
  );
}
