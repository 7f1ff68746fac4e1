import type { Passage, Run } from "../../src/layout/content.ts";
import { setPassage } from "../../src/layout/lines/paragraph.ts";
import type { TextItem } from "../../src/layout/page.ts";
import { createShaper, wordHabits } from "../../src/layout/shape/shaper.ts";
import { fakeFonts } from "./fake-fonts.ts";

/** Type of 10 points: a Chinese character is 10 wide, a letter 5, a space 2.5, the quarter-em 2.5. */
const size = 10;

/** A passage of plain text. */
export function passage(text: string, options: Partial<Passage> = {}): Passage {
  const ink = { face: "song", latin: "latin", bold: false, size, color: undefined } as const;
  const run: Run = { text, ink, tag: undefined };
  return {
    type: "passage",
    runs: text === "" ? [] : [run],
    align: "justify",
    left: 0,
    right: 0,
    first: 0,
    mark: 0,
    hangs: false,
    leading: { height: 15, baseline: 11, foot: 0 },
    latinLeading: { height: 15, baseline: 11, foot: 0 },
    before: 0,
    after: 0,
    breaking: "body",
    holdsWords: false,
    keepNext: false,
    keepPrevious: false,
    entry: undefined,
    ...options,
  };
}

/** A line as printed. */
export interface PrintedLine {
  readonly text: string;
  readonly items: readonly TextItem[];
  /** How many characters are printed before it. */
  readonly printed: number;
  /** Where it starts and where its last visible glyph ends, points. */
  readonly start: number;
  readonly end: number;
}

/** The lines of a text in a measure of so many Chinese characters. */
export function setLines(
  text: string,
  characters: number,
  options: Partial<Passage> = {},
  hanging = false,
): PrintedLine[] {
  const shaper = createShaper(fakeFonts(), 0, { ...wordHabits, hanging });
  return setPassage(passage(text, options), characters * size, shaper).map(({ items, printed }) => {
    const glyphs = items.flatMap((item) => item.glyphs);
    const advance = glyphs.reduce((sum, glyph) => sum + glyph.advance, 0);
    const trailing = items.length > 0 ? trailingSpace(glyphs) : 0;
    const start = items[0]?.x ?? 0;
    const text = glyphs.map(({ codePoint }) => String.fromCodePoint(codePoint)).join("");
    return { text, items, printed, start, end: start + advance - trailing };
  });
}

function trailingSpace(glyphs: readonly { readonly codePoint: number; readonly advance: number }[]): number {
  let space = 0;
  for (let i = glyphs.length - 1; i >= 0 && glyphs[i]?.codePoint === 0x20; i--)
    space += glyphs[i]?.advance ?? 0;
  return space;
}

/** The text of each line, the trimmed sides of marks shown by ‹ and ›. */
export function broken(text: string, characters: number, options: Partial<Passage> = {}): string[] {
  return setLines(text, characters, options).map((line) => line.text.trimEnd());
}

/** A line's text with its squeezed marks visible. */
export function trims(line: PrintedLine | undefined): string {
  return (line?.items ?? [])
    .flatMap((item) => item.glyphs)
    .map(({ codePoint, trim }) => {
      const character = String.fromCodePoint(codePoint);
      return trim === "none" ? character : trim === "start" ? `‹${character}` : `${character}›`;
    })
    .join("");
}
