import type { Block, Document, Table } from "../../document/document.ts";
import type { Numbers } from "../../document/numbering.ts";
import type { FontBook } from "../../font/face.ts";
import { drawnText } from "../../notation/words/drawn-text.ts";
import type { Look, Role, Style } from "../../style/style.ts";
import type { Entry, Flow, Grid, Ink, Leading, Passage, Run, SettledAlign } from "../content.ts";
import type { Tag } from "../page.ts";
import { widthOf } from "./char.ts";
import { isPrinted } from "./character.ts";
import { shape } from "./shape.ts";
import type { Shaper } from "./shaper.ts";

/** What a block needs to know about where it stands. */
export interface Scope {
  readonly style: Style;
  readonly fonts: FontBook;
  readonly shaper: Shaper;
  readonly numbers: Numbers;
  readonly outline: ReadonlyMap<Block, Entry>;
  readonly document: Document;
  /** What places are called that something may lead to. */
  readonly places: ReadonlyMap<Block, string>;
  /** The number of the page of each place, once it is known. */
  readonly folios: ReadonlyMap<string, string>;
  /** Width of the type area, points. */
  readonly measure: number;
  /** The structure element that blocks hang on. */
  readonly tag: Tag;
  /** Points by which the blocks of a hanging item are moved in. */
  readonly left: number;
  /** In a table cell: how its text looks, in place of every role's look. */
  readonly cell: CellScope | undefined;
  /** H1 is the title's: headings count from H2 where the document has one. */
  readonly headingsFrom: 1 | 2;
  /** Collects the blocks inside a block. */
  readonly collect: (blocks: readonly Block[], scope: Scope) => readonly Flow[];
  /** Tables that were collected already. */
  readonly known?: KnownGrids;
}

/** A table as it was collected for pages of a style. */
export type KnownGrids = (table: Table, style: Style) => Grid | undefined;

/** How the text of a table cell looks and stands. */
export interface CellScope {
  readonly look: Look;
  readonly align: SettledAlign;
}

/** The look of a role, or of the cell that the text stands in. */
export function lookOf(scope: Scope, role: Role): Look {
  return scope.cell?.look ?? scope.style.looks[role];
}

/** The ink of a look's plain text. */
export function inkOf(look: Look): Ink {
  return { face: look.face, latin: look.latin, bold: look.bold, size: look.size, color: look.color };
}

/** Word's single line: 1.3 times the em box of a Chinese face (15.6 points for 12-point type). */
const singleLine = 1.3;

/** Word's single line of Times New Roman (13.8 points for 12-point type), and where in it the baseline lies. */
const latinLine = { height: 1.15, baseline: 0.891 } as const;

/**
 * The height of a look's lines. The em box of the primary face stands in the middle of an exact line,
 * as in Word. A multiple puts what it adds to the single line below the text; that foot is not missed
 * at a page's end.
 */
export function leadingOf({ line, face, bold, size }: Look, fonts: FontBook): Leading {
  const { ascent, descent } = fonts.primary({ role: face, bold });
  const box = (ascent + descent) * size;
  const single = "exact" in line ? line.exact : singleLine * box;
  const height = "exact" in line ? line.exact : line.multiple * single;
  return { height, baseline: (single - box) / 2 + ascent * size, foot: Math.max(0, height - single) };
}

/** The height of a look's lines that hold nothing but Latin text: Word goes by what stands on the line. */
export function latinLeadingOf({ line, size }: Look, leading: Leading): Leading {
  if ("exact" in line) return leading;
  const height = line.multiple * latinLine.height * size;
  const foot = Math.max(0, height - latinLine.height * size);
  return { height, baseline: latinLine.baseline * size, foot };
}

/** In a cell the text stands in the middle of its line: there is no page's edge to align with. */
function centred(leading: Leading): Leading {
  return { ...leading, baseline: leading.baseline + leading.foot / 2, foot: 0 };
}

/** What a passage has besides its runs and its look. */
export type PassageOptions = Partial<Omit<Passage, "type" | "runs" | "leading" | "latinLeading">>;

/** A passage in a look: indents in points, everything else as the look says unless told otherwise. */
export function passageOf(
  scope: Scope,
  look: Look,
  runs: readonly Run[],
  options: PassageOptions = {},
): Passage {
  const unit = characterWidth(scope, look);
  const { left, right, first } = look.indent;
  const inCell = scope.cell !== undefined;
  const leading = leadingOf(look, scope.fonts);
  const latinLeading = latinLeadingOf(look, leading);
  return {
    type: "passage",
    runs,
    align: scope.cell ? cellAlign(scope.cell) : look.align,
    left: scope.left + (inCell ? 0 : left * unit),
    right: inCell ? 0 : right * unit,
    first: inCell ? 0 : first * unit,
    mark: 0,
    hangs: false,
    leading: inCell ? centred(leading) : leading,
    latinLeading: inCell ? centred(latinLeading) : latinLeading,
    before: inCell ? 0 : look.before,
    after: inCell ? 0 : look.after,
    breaking: "body",
    holdsWords: inCell,
    keepNext: false,
    keepPrevious: false,
    entry: undefined,
    ...options,
  };
}

/** Long text in a cell is justified where the look says so. */
function cellAlign({ look, align }: CellScope): Look["align"] {
  return align === "left" && look.align === "justify" ? "justify" : align;
}

/** The width of one Chinese character of a look with the style's pitch, points: the unit of indents. */
export function characterWidth(scope: Scope, look: Look): number {
  return look.size + scope.style.pitch;
}

/** The width of text on one line, points. */
export function textWidth(scope: Scope, runs: readonly Run[]): number {
  const chars = shape(runs, scope.shaper);
  return widthOf(chars, 0, chars.length);
}

/** How many characters of a text print something. */
export function printedCount(text: string): number {
  return [...drawnText(text)].filter((character) => isPrinted(character.codePointAt(0) ?? 0)).length;
}

/** How many characters a text has, as the layout counts them. */
export function characterCount(text: string): number {
  return [...text].length;
}
