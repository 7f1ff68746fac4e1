import type { Contents } from "../../document/document.ts";
import type { Look } from "../../style/style.ts";
import type { Board, Flow } from "../content.ts";
import { setPassage } from "../lines/paragraph.ts";
import type { Tag, TextItem } from "../page.ts";
import { moved } from "../pages/fragment.ts";
import { characterWidth, inkOf, lookOf, passageOf, type Scope, textWidth } from "../shape/scope.ts";
import { boardOf, placeTexts, plainRun } from "./board.ts";
import { type ContentsEntry, contentsOf } from "./outline.ts";

const roles = ["contents1", "contents2", "contents3"] as const;

/** The look of a line of a table of contents. */
export function contentsRole(level: number): (typeof roles)[number] {
  return roles[level - 1] ?? "contents3";
}

/** Room for a page number, and the least length of the dots before it, in characters. */
const folioRoom = 2;
const leastDots = 2;

/** A table of contents: each line leads to its place, dots lead to its page number at the right. */
export function collectContents(contents: Contents, scope: Scope): readonly Flow[] {
  if (scope.cell) return [];
  const { levels } = contents;
  const toc: Tag = { role: "TOC", parent: scope.tag };
  const lines = contentsOf(scope.document, scope.outline, levels);
  return lines.map((entry, printed) => ({ ...lineOf(entry, toc, scope), node: contents, printed }));
}

function lineOf({ level, title, block }: ContentsEntry, toc: Tag, scope: Scope): Board {
  const look = lookOf(scope, contentsRole(level));
  const unit = characterWidth(scope, look);
  const item: Tag = { role: "TOCI", parent: toc };
  const tag: Tag = { role: "Link", parent: item };
  const place = scope.places.get(block);
  const link = place === undefined ? {} : { link: place };
  const ink = inkOf(look);
  const { left, first } = look.indent;
  const right = (folioRoom + leastDots) * unit;
  const runs = [{ text: title, ink, tag, ...link }];
  const options = { align: "left", left: left * unit, first: first * unit, right } as const;
  const strips = setPassage(passageOf(scope, look, runs, options), scope.measure, scope.shaper);
  let y = 0;
  const items: TextItem[] = [];
  for (const strip of strips) {
    items.push(...strip.items.map((each) => moved(each, 0, y)));
    y += strip.height;
  }
  const line = y - (strips.at(-1)?.height ?? 0);
  const number = [{ text: scope.folios.get(place ?? "") ?? "", ink, tag, ...link }];
  const x = scope.measure - textWidth(scope, number);
  const last = strips.at(-1)?.items ?? [];
  // A line of Latin text alone would have its base elsewhere.
  const base = line + (last[0]?.y ?? 0);
  const rest = [
    ...dots(endOf(last), x, look, scope),
    ...placeTexts([{ runs: number, x, y: 0 }], look, scope),
  ];
  items.push(...rest.map((each) => ({ ...each, y: base })));
  return boardOf(items, y, { before: look.before, after: look.after });
}

function endOf(items: readonly TextItem[]): number {
  return items.reduce(
    (end, { x, glyphs }) =>
      Math.max(
        end,
        glyphs.reduce((sum, { advance }) => sum + advance, x),
      ),
    0,
  );
}

/** Dots from the end of a title to a page number, at the same places on every line; they say nothing. */
function dots(from: number, to: number, look: Look, scope: Scope): TextItem[] {
  const step = look.size / 2;
  const start = Math.ceil((from + look.size / 2) / step) * step;
  const count = Math.floor((to - look.size / 4 - start) / step);
  if (count < 1) return [];
  const texts = placeTexts([{ runs: plainRun(".".repeat(count), look, scope), x: start, y: 0 }], look, scope);
  let x = start;
  return texts.map((item) => {
    const glyphs = item.glyphs.map((glyph) => ({ ...glyph, advance: step }));
    const { x: _, tag: __, ...rest } = item;
    const dotted = { ...rest, x, glyphs, tag: undefined };
    x += step * glyphs.length;
    return dotted;
  });
}
