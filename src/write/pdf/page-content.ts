import type { PictureItem, RuleItem, TextItem } from "../../layout/page.ts";
import type { PageFont, PlacedGlyph } from "./page-font.ts";
import { lineText } from "./segments.ts";

/** What the operators written so far have set; each page starts anew. */
export interface ContentState {
  font: string;
  spacing: string;
  color: string;
}

/** The state at a page's start. */
export function initialState(): ContentState {
  return { font: "", spacing: "0", color: "0 g" };
}

/** A gap in em beyond which readers of PDF suppose a space, or in which they see an overlap. */
const suspiciousGap = 0.07;

/** A line's operators, and its characters where the gaps would mislead a reader that guesses spaces. */
export interface LineContent {
  readonly operators: string;
  readonly spelling: string | undefined;
}

/** The content of a line of text; undefined where it has no glyphs. */
export function lineContent(
  line: readonly TextItem[],
  fontOf: (item: TextItem) => PageFont,
  state: ContentState,
): LineContent | undefined {
  const runs: Run[] = [];
  for (const item of line) {
    if (item.glyphs.length === 0) continue;
    const font = fontOf(item);
    runs.push({ item, font, placed: item.glyphs.map(font.place) });
  }
  if (runs.length === 0) return undefined;
  const text = lineText(line);
  let operators = "BT\n";
  for (const run of runs) operators += `${runOperators(run, state)}\n`;
  return { operators: `${operators}ET`, spelling: needsSpelling(runs, text) ? text : undefined };
}

interface Run {
  readonly item: TextItem;
  readonly font: PageFont;
  readonly placed: readonly PlacedGlyph[];
}

function runOperators({ item, font, placed }: Run, state: ContentState): string {
  const spacing = commonSpacing(item, placed);
  const color = colorOperator(item.color);
  const wanted = `${font.name} ${decimal(item.size)}`;
  const wide = decimal(spacing);
  let operators = "";
  if (state.color !== color) operators += `${color}\n`;
  if (state.font !== wanted) operators += `/${wanted} Tf\n`;
  if (state.spacing !== wide) operators += `${wide} Tc\n`;
  state.color = color;
  state.font = wanted;
  state.spacing = wide;
  const place = `${item.turned ? "0 1 1 0" : "1 0 0 -1"} ${decimal(item.x)} ${decimal(item.y)} Tm`;
  return `${operators}${place}\n${showOperator(item, placed, spacing)}`;
}

/** The spacing that most glyphs of a run have beyond their own width; the last glyph's does not show. */
function commonSpacing(item: TextItem, placed: readonly PlacedGlyph[]): number {
  const count = item.glyphs.length - 1;
  if (count < 1) return 0;
  const first = spacingAt(item, placed, 0);
  let same = 1;
  while (same < count && spacingAt(item, placed, same) === first) same++;
  return (same === count ? first : mostFrequent(item, placed, count)) / 1000;
}

function mostFrequent(item: TextItem, placed: readonly PlacedGlyph[], among: number): number {
  const counts = new Map<number, number>();
  let best = 0;
  for (let i = 0; i < among; i++) {
    const spacing = spacingAt(item, placed, i);
    const count = (counts.get(spacing) ?? 0) + 1;
    counts.set(spacing, count);
    if (count > (counts.get(best) ?? 0)) best = spacing;
  }
  return best;
}

/** In thousandths of a point. */
function spacingAt({ glyphs, size }: TextItem, placed: readonly PlacedGlyph[], i: number): number {
  return Math.round(1000 * (glyphs[i]?.advance ?? 0) - (placed[i]?.width ?? 0) * size);
}

function widthOf(placed: PlacedGlyph | undefined, item: TextItem): number {
  return ((placed?.width ?? 0) * item.size) / 1000;
}

/** Shows a run's glyphs; where the spacing does not bring a glyph to its place, a number moves it there. */
function showOperator(item: TextItem, placed: readonly PlacedGlyph[], spacing: number): string {
  const { glyphs, size } = item;
  let operator = "[<";
  let wanted = 0;
  let reached = 0;
  for (let i = 0; i < glyphs.length; i++) {
    const move = Math.round(((wanted - reached) * 1000) / size);
    if (move !== 0) operator += `>${-move}<`;
    reached += (move * size) / 1000 + widthOf(placed[i], item) + spacing;
    wanted += glyphs[i]?.advance ?? 0;
    operator += placed[i]?.code ?? "0000";
  }
  return `${operator}>] TJ`;
}

/** Whether a reader that guesses spaces from gaps would read another text. */
function needsSpelling(runs: readonly Run[], text: string): boolean {
  if (/[^\S ]/u.test(text)) return true;
  let end: number | undefined;
  for (const { item, placed } of runs) {
    let x = item.x;
    for (let i = 0; i < placed.length; i++) {
      if (end !== undefined && Math.abs(x - end) > suspiciousGap * item.size) return true;
      end = x + widthOf(placed[i], item);
      x += item.glyphs[i]?.advance ?? 0;
    }
  }
  return false;
}

function colorOperator(color: string | undefined): string {
  if (color === undefined) return "0 g";
  const match = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/iu.exec(color);
  if (!match) return "0 g";
  const [red, green, blue] = match.slice(1).map((digits) => decimal(Number.parseInt(digits, 16) / 255));
  return red === green && green === blue ? `${red} g` : `${red} ${green} ${blue} rg`;
}

/** The content of a filled bar. */
export function ruleContent(
  { x, y, width, height, grey = 0, color: own }: RuleItem,
  state: ContentState,
): LineContent {
  const wanted = own === undefined ? `${decimal(grey)} g` : colorOperator(own);
  const color = state.color === wanted ? "" : `${wanted}\n`;
  state.color = wanted;
  const bar = [x, y, width, height].map(decimal).join(" ");
  return { operators: `${color}${bar} re f`, spelling: undefined };
}

/** Where the corners of a stored picture go for each EXIF orientation, as a matrix over the unit square. */
const turns: Readonly<Record<number, readonly [number, number, number, number, number, number]>> = {
  2: [-1, 0, 0, 1, 1, 0],
  3: [-1, 0, 0, -1, 1, 1],
  4: [1, 0, 0, -1, 0, 1],
  5: [0, -1, -1, 0, 1, 1],
  6: [0, -1, 1, 0, 0, 1],
  7: [0, 1, 1, 0, 0, 0],
  8: [0, 1, -1, 0, 1, 0],
};

/** The content that draws a picture object, by its resource name, in its frame. */
export function pictureContent(item: PictureItem, name: string): LineContent {
  const { x, y, width, height, picture } = item;
  const frame = [width, 0, 0, -height, x, y + height].map(decimal).join(" ");
  const turn = turns[picture.orientation];
  const turned = turn ? `${turn.join(" ")} cm\n` : "";
  return { operators: `q\n${frame} cm\n${turned}/${name} Do\nQ`, spelling: undefined };
}

/** A number with at most three decimals. */
function decimal(value: number): string {
  return String(Math.round(value * 1000) / 1000 + 0);
}
