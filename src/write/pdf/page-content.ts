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
  const runs = line
    .filter(({ glyphs }) => glyphs.length > 0)
    .map((item) => {
      const font = fontOf(item);
      return { item, font, placed: item.glyphs.map((glyph) => font.place(glyph)) };
    });
  if (runs.length === 0) return undefined;
  const text = lineText(line);
  const operators = ["BT", ...runs.map((run) => runOperators(run, state)), "ET"].join("\n");
  return { operators, spelling: needsSpelling(runs, text) ? text : undefined };
}

interface Run {
  readonly item: TextItem;
  readonly font: PageFont;
  readonly placed: readonly PlacedGlyph[];
}

function runOperators({ item, font, placed }: Run, state: ContentState): string {
  const operators: string[] = [];
  const set = (key: keyof ContentState, value: string, operator: string): void => {
    if (state[key] !== value) operators.push(operator);
    state[key] = value;
  };
  const spacing = commonSpacing(item, placed);
  const color = colorOperator(item.color);
  set("color", color, color);
  set("font", `${font.name} ${decimal(item.size)}`, `/${font.name} ${decimal(item.size)} Tf`);
  set("spacing", decimal(spacing), `${decimal(spacing)} Tc`);
  operators.push(`1 0 0 -1 ${decimal(item.x)} ${decimal(item.y)} Tm`);
  operators.push(showOperator(item, placed, spacing));
  return operators.join("\n");
}

/** The spacing that most glyphs of a run have beyond their own width; the last glyph's does not show. */
function commonSpacing({ glyphs, size }: TextItem, placed: readonly PlacedGlyph[]): number {
  const counts = new Map<number, number>();
  let best = 0;
  for (let i = 0; i < glyphs.length - 1; i++) {
    const spacing = Math.round(1000 * (glyphs[i]?.advance ?? 0) - (placed[i]?.width ?? 0) * size);
    const count = (counts.get(spacing) ?? 0) + 1;
    counts.set(spacing, count);
    if (count > (counts.get(best) ?? 0)) best = spacing;
  }
  return best / 1000;
}

function widthOf(placed: PlacedGlyph | undefined, item: TextItem): number {
  return ((placed?.width ?? 0) * item.size) / 1000;
}

/** Shows a run's glyphs; where the spacing does not bring a glyph to its place, a number moves it there. */
function showOperator(item: TextItem, placed: readonly PlacedGlyph[], spacing: number): string {
  let operator = "[<";
  let wanted = 0;
  let reached = 0;
  item.glyphs.forEach((glyph, i) => {
    const move = Math.round(((wanted - reached) * 1000) / item.size);
    if (move !== 0) operator += `>${-move}<`;
    reached += (move * item.size) / 1000 + widthOf(placed[i], item) + spacing;
    wanted += glyph.advance;
    operator += placed[i]?.code ?? "0000";
  });
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
  const match = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/iu.exec(color ?? "");
  if (!match) return "0 g";
  const [red, green, blue] = match.slice(1).map((digits) => decimal(Number.parseInt(digits, 16) / 255));
  return red === green && green === blue ? `${red} g` : `${red} ${green} ${blue} rg`;
}

/** The content of a filled bar. */
export function ruleContent({ x, y, width, height, grey = 0 }: RuleItem, state: ContentState): LineContent {
  const wanted = `${decimal(grey)} g`;
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
