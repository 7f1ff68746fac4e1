import type { Block } from "../document/document.ts";
import type { Numbers } from "../document/numbering.ts";
import type { FontBook } from "../font/face.ts";
import type { Look, Role, Style } from "../style/style.ts";
import type { Entry, Flow, Ink, Leading, Passage, Run, SettledAlign } from "./content.ts";
import type { Tag } from "./page.ts";
import { type Shaper, shape, widthOf } from "./shape.ts";

/** What a block needs to know about where it stands. */
export interface Scope {
  readonly style: Style;
  readonly fonts: FontBook;
  readonly shaper: Shaper;
  readonly numbers: Numbers;
  readonly outline: ReadonlyMap<Block, Entry>;
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
}

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
  return { face: look.face, latin: look.latin, bold: look.bold, size: look.size, color: undefined };
}

/** Word's single line: 1.3 times the em box of a Chinese face (15.6 points for 12-point type). */
const singleLine = 1.3;

/** The height of a look's lines; the em box of the primary face stands in the middle of it. */
export function leadingOf(look: Look, fonts: FontBook): Leading {
  const { ascent, descent } = fonts.primary({ role: look.face, bold: look.bold });
  const box = (ascent + descent) * look.size;
  const height = "exact" in look.line ? look.line.exact : look.line.multiple * singleLine * box;
  return { height, baseline: (height - box) / 2 + ascent * look.size };
}

/** What a passage has besides its runs and its look. */
export type PassageOptions = Partial<Omit<Passage, "type" | "runs" | "leading">>;

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
  return {
    type: "passage",
    runs,
    align: scope.cell ? cellAlign(scope.cell) : look.align,
    left: scope.left + (inCell ? 0 : left * unit),
    right: inCell ? 0 : right * unit,
    first: inCell ? 0 : first * unit,
    mark: 0,
    hangs: false,
    leading: leadingOf(look, scope.fonts),
    before: inCell ? 0 : look.before,
    after: inCell ? 0 : look.after,
    breaking: "body",
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

/** How many characters a text has, as the layout counts them. */
export function characterCount(text: string): number {
  return [...text].length;
}
