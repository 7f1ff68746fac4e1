import type { Look } from "../../style/style.ts";
import type { Board, Run } from "../content.ts";
import { setPassage } from "../lines/paragraph.ts";
import type { TextItem } from "../page.ts";
import { moved } from "../pages/fragment.ts";
import { inkOf, passageOf, type Scope, textWidth } from "../shape/scope.ts";

/** A text of a board: where its line starts and how high it stands, points. */
export interface PlacedText {
  readonly runs: readonly Run[];
  readonly x: number;
  readonly y: number;
}

/** The items of texts on one line each, in a look. */
export function placeTexts(texts: readonly PlacedText[], look: Look, scope: Scope): TextItem[] {
  return texts.flatMap(({ runs, x, y }) => {
    const passage = passageOf(scope, look, runs, { align: "left", left: 0, first: 0, right: 0 });
    const [strip] = setPassage(passage, textWidth(scope, runs) + look.size, scope.shaper);
    return strip ? strip.items.map((item) => moved(item, x, y)) : [];
  });
}

/** One run of plain text as a paragraph of its own in the structure. */
export function plainRun(text: string, look: Look, scope: Scope): readonly Run[] {
  return [{ text, ink: inkOf(look), tag: { role: "P", parent: scope.tag } }];
}

/** A board of items with what is not said of it left at nothing. */
export function boardOf(items: Board["items"], height: number, options: Partial<Board> = {}): Board {
  return {
    type: "board",
    height,
    items,
    before: 0,
    after: 0,
    keepNext: false,
    keepPrevious: false,
    ...options,
  };
}

/** Opens the gaps of a line of text until it fills a width. */
export function spread(items: readonly TextItem[], width: number): TextItem[] {
  const glyphs = items.flatMap((item) => item.glyphs);
  const natural = glyphs.reduce((sum, { advance }) => sum + advance, 0);
  const gap = glyphs.length > 1 ? (width - natural) / (glyphs.length - 1) : 0;
  let before = 0;
  return items.map((item) => {
    const x = item.x + before * gap;
    before += item.glyphs.length;
    return { ...item, x, glyphs: item.glyphs.map((glyph) => ({ ...glyph, advance: glyph.advance + gap })) };
  });
}
