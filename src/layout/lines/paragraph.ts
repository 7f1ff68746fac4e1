import type { Passage } from "../content.ts";
import type { Glyph, TextItem } from "../page.ts";
import { type Char, widthOf } from "../shape/char.ts";
import { isPrinted } from "../shape/character.ts";
import { shape } from "../shape/shape.ts";
import type { Shaper } from "../shape/shaper.ts";
import { breakLines, type Line, naturalWidth, tolerance } from "./break.ts";
import { holdWords } from "./hard-words.ts";
import { heldLines } from "./held.ts";
import { setLine } from "./justify.ts";
import { withoutLoneEnd } from "./lone-end.ts";
import { breakTitle } from "./title.ts";

/** A line of text: its height and its runs, x from the frame's left edge, y from the line's top. */
export interface Strip {
  readonly height: number;
  /** Blank at its foot that may hang over a page's end. */
  readonly foot: number;
  /** It has no character. */
  readonly blank: boolean;
  /** How many characters of its node are printed before it. */
  readonly printed: number;
  readonly items: readonly TextItem[];
}

/** Sets a passage into a frame of a width in points: shaped, broken, justified, line by line. */
export function setPassage(passage: Passage, width: number, shaper: Shaper): Strip[] {
  const chars = shape(passage.runs, shaper);
  const left = passage.left;
  const { first } = passage;
  setMark(passage, chars);
  const measure = Math.max(width - left - passage.right, 1);
  if (chars.length === 0) {
    const { height, foot } = passage.leading;
    return [
      { height, foot, blank: true, printed: passage.printed ?? 0, items: placeholder(passage, shaper) },
    ];
  }
  let before = passage.printed ?? 0;
  return linesOf(passage, chars, measure - first, measure).map((line, i) => {
    const indent = i === 0 ? first : 0;
    const { height, baseline, foot } = isLatin(chars, line) ? passage.latinLeading : passage.leading;
    const printed = before;
    before += printedIn(chars, line);
    if (shaper.paints === false) return { height, foot, blank: false, printed, items: [] };
    const set = setLine(chars, line, measure - indent, isJustified(passage, chars, line, measure - indent));
    const rest = measure - indent - set.width;
    const shift = passage.align === "center" ? rest / 2 : passage.align === "right" ? rest : 0;
    const x = left + indent + Math.max(shift, -left - indent) + set.lead;
    return { height, foot, blank: false, printed, items: toItems(chars, line, set.glyphs, x, baseline) };
  });
}

function printedIn(chars: readonly Char[], { start, end }: Line): number {
  let count = 0;
  for (let i = start; i < end; i++) {
    const char = chars[i];
    if (char && isPrinted(char.codePoint)) count++;
  }
  return count;
}

/** A line that a word in one piece has left short is not stretched. */
function isJustified(passage: Passage, chars: readonly Char[], line: Line, measure: number): boolean {
  if (passage.align !== "justify" || !passage.holdsWords) return passage.align === "justify";
  const size = chars[line.start]?.run.ink.size ?? 0;
  return measure - naturalWidth(chars, line.start, line.visible) < shortBy * size;
}

/** A line of text that breaks anywhere lacks less than so many characters. */
const shortBy = 1;

/** Whether a line holds nothing that is set from the Chinese face. */
function isLatin(chars: readonly Char[], { start, visible }: Line): boolean {
  if (visible === start) return false;
  for (let i = start; i < visible; i++) if (!chars[i]?.latin) return false;
  return true;
}

/** A run without glyphs: an empty cell keeps its place in the structure. */
function placeholder({ runs, leading, left }: Passage, shaper: Shaper): TextItem[] {
  return runs.slice(0, 1).map(({ ink, tag }) => {
    const face = shaper.fonts.primary({ role: ink.face, bold: ink.bold });
    return {
      type: "text",
      x: left,
      y: leading.baseline,
      face,
      size: ink.size,
      glyphs: [],
      color: undefined,
      tag,
    };
  });
}

/** Sets the mark of an item: nothing in it stretches, and where it hangs the text starts where the other lines do. */
function setMark(passage: Passage, chars: readonly Char[]): void {
  const opening = chars[0];
  // A bracket that opens a paragraph keeps its blank, so that all paragraphs start alike.
  if (opening?.kind === "open") opening.blank = 0;
  for (const char of chars.slice(0, passage.mark)) {
    char.breakable = "no";
    char.elastic = false;
    if (!char.trimmed) char.blank = 0;
  }
  const last = chars[passage.mark - 1];
  if (passage.hangs && last) last.gap = Math.max(0, -passage.first - widthOf(chars, 0, passage.mark));
}

function linesOf(passage: Passage, chars: readonly Char[], first: number, measure: number): Line[] {
  if (passage.breaking === "title") {
    const balanced = breakTitle(chars, Math.min(first, measure));
    if (balanced) return balanced;
  }
  const held = passage.holdsWords ? heldLines(chars, first, measure) : undefined;
  if (held) return held;
  if (passage.holdsWords) holdWords(chars, measure + tolerance);
  const lines = breakLines(chars, first, measure);
  if (passage.breaking !== "body") return withoutLoneEnd(chars, lines, "heading");
  if (passage.holdsWords) return withoutLoneEnd(chars, lines, "cell");
  return passage.align === "justify" ? withoutLoneEnd(chars, lines, "running") : lines;
}

/** Glyphs in runs of one face, size, colour and tag. */
function toItems(
  chars: readonly Char[],
  line: Line,
  glyphs: readonly Glyph[],
  left: number,
  y: number,
): TextItem[] {
  const items: TextItem[] = [];
  let x = left;
  let own: Glyph[] = [];
  let of: Char | undefined;
  let at = line.start;
  for (const glyph of glyphs) {
    while (chars[at]?.kind === "break") at++;
    const char = chars[at++];
    if (!char) break;
    if (!of || of.face !== char.face || !sameLook(of, char)) {
      of = char;
      own = [];
      const { ink, tag, link } = char.run;
      const led = link === undefined ? {} : { link };
      items.push({
        type: "text",
        x,
        y,
        face: char.face,
        size: ink.size,
        glyphs: own,
        color: ink.color,
        ...led,
        tag,
      });
    }
    own.push(glyph);
    x += glyph.advance;
  }
  return items;
}

function sameLook(a: Char, b: Char): boolean {
  if (a.run === b.run) return true;
  const { ink, tag } = a.run;
  return tag === b.run.tag && ink.size === b.run.ink.size && ink.color === b.run.ink.color;
}
