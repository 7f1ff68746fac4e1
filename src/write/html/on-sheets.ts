import type { PageStarts } from "../../layout/page.ts";
import { isPrinted } from "../../layout/shape/character.ts";
import { drawnText } from "../../notation/words/drawn-text.ts";

/** The class of what begins a page in print. */
export const sheetClass = "sheet";

/** The places of a node where pages begin, behind so many of its characters. */
export function placesIn(
  node: object,
  starts: PageStarts,
  before: number = 0,
  end: number = Infinity,
): readonly number[] {
  const places = (starts.get(node) ?? []).filter((place) => place >= before && place < end);
  return [...new Set(places)].map((place) => place - before);
}

const pieces = /<[^>]*>|&[a-z]+;|./gsu;

/**
 * A line of HTML that goes on over pages: what stands on each is a span of its own, a block in print. A full page
 * ends in a full line, unless the text breaks there.
 */
export function onSheets(html: string, places: readonly number[]): string {
  const inside = places.filter((place) => place > 0);
  if (inside.length === 0) return html;
  const stretches: string[] = [];
  let open: string[] = [];
  let stretch = "";
  let count = 0;
  for (const [piece] of html.matchAll(pieces)) {
    if (isCounted(piece) && count++ === inside[stretches.length]) {
      stretches.push(stretch + open.map(closing).reverse().join(""));
      stretch = open.join("");
    }
    stretch += piece;
    open = openBehind(open, piece);
  }
  return [...stretches, stretch].map(spanOf).join("");
}

function spanOf(stretch: string, i: number, all: readonly string[]): string {
  const last = i + 1 === all.length;
  const filled = last || /<br>(?:<\/\w+>)*$/u.test(stretch) ? [] : ["filled"];
  const names = ["part", ...(i > 0 ? [sheetClass] : []), ...filled];
  return `<span class="${names.join(" ")}">${stretch}</span>`;
}

/** Whether a piece of HTML is a character that the layout counts. */
function isCounted(piece: string): boolean {
  if (piece.startsWith("<")) return false;
  if (piece.length > 2) return true;
  const codePoint = drawnText(piece).codePointAt(0);
  return codePoint !== undefined && isPrinted(codePoint);
}

/** The elements that are open behind a piece. */
function openBehind(open: string[], piece: string): string[] {
  if (!piece.startsWith("<") || /^<(?:br|wbr)>$/u.test(piece)) return open;
  return piece.startsWith("</") ? open.slice(0, -1) : [...open, piece];
}

function closing(tag: string): string {
  return `</${/^<(\w+)/u.exec(tag)?.[1] ?? ""}>`;
}
