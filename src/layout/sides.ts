import type { Block } from "../document/document.ts";
import type { Style } from "../style/style.ts";

/** A part of a document whose pages all lie the same way. */
export interface Side {
  readonly landscape: boolean;
  readonly blocks: readonly Block[];
}

/** The parts of a document between its turns. */
export function sidesOf(blocks: readonly Block[]): readonly Side[] {
  const sides: { landscape: boolean; blocks: Block[] }[] = [{ landscape: false, blocks: [] }];
  for (const block of blocks) {
    if (block.type === "page-break" && block.turn)
      sides.push({ landscape: block.turn === "landscape", blocks: [] });
    else sides.at(-1)?.blocks.push(block);
  }
  const filled = sides.filter((side) => side.blocks.length > 0);
  return filled.length > 0 ? filled : sides.slice(0, 1);
}

/** Whether odd and even pages differ: they are printed on both sides of a sheet. */
export function hasTwoSides({ pageNumber }: Style): boolean {
  return pageNumber.text !== "" && pageNumber.align === "outer";
}

/**
 * The style of pages that lie across: the sheet turned by 90°, its head at the binding edge
 * (GB/T 9704-2012, 7.6), the margins with it.
 */
export function turned(style: Style, landscape: boolean): Style {
  if (!landscape) return style;
  const known = across.get(style) ?? acrossOf(style);
  across.set(style, known);
  return known;
}

/** Made once: what is measured for a style is kept by the style. */
const across = new WeakMap<Style, Style>();

function acrossOf(style: Style): Style {
  const { page } = style;
  const { width, height, top, bottom, left, right } = page;
  return {
    ...style,
    page: { ...page, width: height, height: width, top: left, bottom: right, left: bottom, right: top },
  };
}
