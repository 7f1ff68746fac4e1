import type { FontBook } from "../../../src/font/face.ts";
import type { Glyph, Layout, Page, PageItem, Tag, TextItem } from "../../../src/layout/page.ts";

/** A4 in points. */
export const a4 = { width: 595.28, height: 841.89 };

/** The root of a hand-made structure. */
export const root: Tag = { role: "Document", parent: undefined };

/** A new node below another. */
export function tagOf(role: Tag["role"], parent: Tag = root, spans: Pick<Tag, "columns" | "rows"> = {}): Tag {
  return { role, parent, ...spans };
}

/** How a line is set: a role of the font book, size, place. */
export interface LinePlace {
  readonly role?: string;
  readonly bold?: boolean;
  readonly size?: number;
  readonly x?: number;
  readonly y: number;
  readonly tag: Tag | undefined;
  readonly color?: string;
  /** Extra space after every character, points. */
  readonly spread?: number;
}

const latin = /[ -~]/u;
const opening = /[（《“‘【〔]/u;
const closing = /[，。、；：！？）》”’】〕]/u;

/**
 * Sets one line by simple rules: Latin characters in the Latin face, a quarter em beside Chinese,
 * the first of two marks squeezed to half its width.
 */
export function lineItems(book: FontBook, text: string, place: LinePlace): TextItem[] {
  const { size = 16, y, tag, spread = 0, color } = place;
  const items: (TextItem & { glyphs: Glyph[] })[] = [];
  const characters = [...text];
  let x = place.x ?? 79.4;
  characters.forEach((character, i) => {
    const next = characters[i + 1] ?? "";
    const role = latin.test(character) ? "latin" : (place.role ?? "song");
    const codePoint = character.codePointAt(0) ?? 0;
    const face = book.faceFor({ role, bold: place.bold ?? false }, codePoint);
    if (!face) throw new Error(`no face has ${character}`);
    const trim = trimOf(character, characters[i - 1] ?? "", next);
    const own = face.advance(codePoint) - (trim === "none" ? 0 : 0.5);
    const quarter = next !== "" && latin.test(character) !== latin.test(next) ? 0.25 : 0;
    const advance = (own + (closing.test(next) || closing.test(character) ? 0 : quarter)) * size + spread;
    let item = items.at(-1);
    if (item?.face !== face) {
      item = { type: "text", x, y, face, size, glyphs: [], color, tag };
      items.push(item);
    }
    item.glyphs.push({ codePoint, trim, advance });
    x += advance;
  });
  return items;
}

function trimOf(character: string, previous: string, next: string): Glyph["trim"] {
  if (closing.test(character) && (closing.test(next) || opening.test(next))) return "end";
  return opening.test(character) && opening.test(previous) ? "start" : "none";
}

/** A page of A4. */
export function pageOf(...items: readonly PageItem[]): Page {
  return { ...a4, items };
}

/** A layout without bookmarks. */
export function layoutOf(...pages: readonly Page[]): Layout {
  return { pages, bookmarks: [] };
}
