import type { Block } from "../../../document/document.ts";
import { collectAlone, yardstickShaper } from "../../../layout/arrange/yardstick-grid.ts";
import type { Passage } from "../../../layout/content.ts";
import { breakLines, type Line, naturalWidth } from "../../../layout/lines/break.ts";
import { hair, heldLines } from "../../../layout/lines/held.ts";
import { withoutLoneEnd } from "../../../layout/lines/lone-end.ts";
import { widthOf } from "../../../layout/shape/char.ts";
import { shape } from "../../../layout/shape/shape.ts";
import { createShaper, type Shaper, wordHabits } from "../../../layout/shape/shaper.ts";
import { yardstickFonts } from "../../../layout/tables/yardstick-fonts.ts";
import { drawnText } from "../../../notation/words/drawn-text.ts";
import type { Look, Style } from "../../../style/style.ts";

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
 * Where a text in a room of a width in points has to be broken so that no name, number or short word is
 * torn, as offsets in characters. Programs squeeze marks differently: the lines are those that need no squeeze,
 * and a line goes without a break of its own only if it ends there in whatever way its marks are set.
 */
export function measureHeld(text: string, size: number, room: number, style: Style): readonly number[] {
  const runs = plainRuns(text, size);
  const { held, loose } = shapersOf(style);
  const chars = shape(runs, held);
  if (widthOf(chars, 0, chars.length) <= room - hair) return [];
  const lines = heldLines(chars, room, room) ?? [];
  const ways = loose.map((shaper) => shape(runs, shaper));
  return lines.flatMap(({ start, end, last }) => {
    const goesOn = ways.some((way) => (breakLines(way.slice(start), room, room)[0]?.end ?? 0) > end - start);
    return !last && goesOn ? [end] : [];
  });
}

/** Characters of a text that are set wider, from one to before another. */
export interface WiderLine {
  readonly from: number;
  readonly to: number;
  /** Added behind each of them, points. */
  readonly spacing: number;
}

/**
 * The line before the last of a running text that would leave a single character on its last line, and how
 * much wider it has to be set for Word, which knows of no such thing, to take the character before along.
 * `mark`: what stands before the text on its first line.
 */
export function measureLoneEnd(
  mark: string,
  text: string,
  look: Look,
  left: number,
  style: Style,
): WiderLine | undefined {
  const unit = look.size + style.pitch;
  const room = measureOf(style) - left - (look.indent.left + look.indent.right) * unit;
  const first = room - Math.max(0, look.indent.first * unit);
  const opening = look.indent.first < 0 ? "" : mark;
  const fits = (opening + text).length * unit <= first;
  if (look.align !== "justify" || fits || drawnText(text) !== text) return undefined;
  const chars = shape(plainRuns(opening + text, look.size), shapersOf(style).word);
  const lines = breakLines(chars, first, room);
  const long = lines.at(-2);
  const short = withoutLoneEnd(chars, lines, "running").at(-2);
  if (!long || !short || long.end === short.end) return undefined;
  const measure = lines.length === 2 ? first : room;
  const spare = (line: Line): number =>
    (measure - naturalWidth(chars, line.start, line.visible)) / (line.visible - line.start);
  // Between what the longer line would still hold and what the shorter one does.
  const spacing = (Math.max(0, spare(long)) + spare(short)) / 2;
  const before = [...opening].length;
  return { from: Math.max(0, long.start - before), to: long.end - before, spacing };
}

interface Shapers {
  /** Breaks where no word is torn, and takes nothing off a mark. */
  readonly held: Shaper;
  /** Break as Word does, which parts a number from its unit, with and without blank taken off marks. */
  readonly loose: readonly Shaper[];
  /** Breaks as the page layout does. */
  readonly word: Shaper;
}

const shapers = new WeakMap<Style, Shapers>();

function shapersOf(style: Style): Shapers {
  const known = shapers.get(style);
  if (known) return known;
  // A stop that closes a full line is squeezed or hangs: LibreOffice hangs it where the style does not ask for that.
  const make = (stiff: boolean, whole: boolean): Shaper =>
    createShaper(yardstickFonts, style.pitch, {
      ...wordHabits,
      stiff,
      hanging: stiff !== style.hanging,
      whole,
    });
  const made = {
    held: make(true, true),
    loose: [make(true, false), make(false, false)],
    word: make(false, true),
  };
  shapers.set(style, made);
  return made;
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
