import { accentKinds, type Break, type Inline, type Text } from "../../document/inline.ts";
import { inlineText } from "../../document/plain-text.ts";
import type { Element } from "./markup-tree.ts";

/** Stands between two paragraphs inside a text, where it has an empty line. */
const parting = Symbol("an empty line");
type Piece = Inline | typeof parting;
type Children = readonly (Element | string)[];

/** A `<br/>` of a template. */
const lineBreak: Break = { type: "break" };

/** A line break inside a text. */
const typedBreak: Break = { type: "break" };

/**
 * The paragraphs of inline content. An empty line in a text parts them; so does every line break
 * where `byLine` is set: a line of running text that begins at the margin would look torn off.
 */
export function paragraphsOf(children: Children, byLine = false): readonly (readonly Inline[])[] {
  const paragraphs: Inline[][] = [[]];
  for (const piece of piecesOf(children)) {
    if (piece === parting || (byLine && piece === typedBreak)) paragraphs.push([]);
    else paragraphs.at(-1)?.push(piece);
  }
  return paragraphs.map(trimmed).filter((paragraph) => paragraph.length > 0);
}

/** Inline content that must stay one line of thought, as a heading: an empty line in it is a mere break. */
export function inlinesOf(children: Children): readonly Inline[] {
  const inlines = piecesOf(children).map((piece) => (piece === parting ? lineBreak : piece));
  return trimmed(inlines);
}

/** Inline content as bare text. */
export function textOf(children: Children): string {
  return inlineText(inlinesOf(children)).trim();
}

function piecesOf(children: Children): Piece[] {
  return children.flatMap((child): Piece[] => {
    if (typeof child === "string") return piecesOfText(child);
    if (child.name === "br") return [lineBreak];
    const inner = inlinesOf(child.children);
    const type = accentKinds.find((kind) => kind === child.name);
    if (type === undefined) throw new Error(`<${child.name}> is no inline tag`);
    return inner.length === 0 ? [] : [{ type, children: inner }];
  });
}

function piecesOfText(text: string): Piece[] {
  return text.split(/(\n(?:[ \t\u3000]*\n)*)/u).flatMap((piece, index): Piece[] => {
    if (index % 2 === 1) return [piece === "\n" ? typedBreak : parting];
    return piece === "" ? [] : [{ type: "text", value: piece } satisfies Text];
  });
}

/** Without line breaks at either end; nothing where only blanks are left. */
function trimmed(inlines: readonly Inline[]): readonly Inline[] {
  let start = 0;
  let end = inlines.length;
  while (inlines[start]?.type === "break") start++;
  while (end > start && inlines[end - 1]?.type === "break") end--;
  const rest = inlines.slice(start, end);
  return inlineText(rest).trim() === "" ? [] : rest;
}
