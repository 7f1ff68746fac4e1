import { captionNumberIn } from "../notation/words/caption-number.ts";
import { type ReferenceWords, referencesIn } from "../notation/words/references-in.ts";
import type { Block, Document } from "./document.ts";
import type { Inline } from "./inline.ts";
import { innerBlocks, withInner } from "./inner-blocks.ts";
import { attachmentNotePlace, attachmentNumber, placeOf } from "./places.ts";
import { inlineText } from "./plain-text.ts";

/** How many parts of a document can be pointed to. */
interface Parts {
  readonly tables: number;
  readonly figures: number;
  /** The numbers of the attachments that have a text of their own. */
  readonly attachments: ReadonlySet<number>;
  /** How many attachments its note names. */
  readonly named: number;
}

/**
 * A document whose texts point: 见附件2, 见表1, 见图1 become references where there is such a part. Tables
 * with a caption are counted where a text names one by its number, or always.
 */
export function withReferences(whole: Document, tableNumbers: "named" | "always"): Document {
  const document = withCountedFigures(whole);
  const inlines = textsOf(document.blocks);
  const words = inlines.flatMap(referencesIn);
  const counted =
    (tableNumbers === "always" || words.some(({ to }) => to === "table")) && countAgrees(document.blocks);
  const numbered: Document = counted
    ? { ...document, tablesNumbered: true, blocks: document.blocks.map(withoutTypedNumber) }
    : document;
  if (words.length === 0) return numbered;
  const found = partsOf(document);
  const parts = counted ? found : { ...found, tables: 0 };
  const placed = words.some((each) => targetOf(each, parts) !== undefined);
  return placed ? { ...numbered, blocks: numbered.blocks.map((block) => pointing(block, parts)) } : numbered;
}

/** Whether tables are counted as their captions say, those that say nothing included; else all stays as it is typed. */
function countAgrees(blocks: readonly Block[]): boolean {
  let count = 0;
  const isRight = (block: Block, within: boolean): boolean => {
    if (block.type === "table" && block.caption.length > 0) {
      count++;
      const typed = captionNumberIn(inlineText(block.caption), "table");
      if (typed && (typed.number !== count || within)) return false;
    }
    return innerBlocks(block).every((each) => isRight(each, true));
  };
  return blocks.every((block) => isRight(block, false));
}

/** A table whose caption brings its number along: it is counted, and the number is not said twice. */
function withoutTypedNumber(block: Block): Block {
  return block.type === "table" ? { ...block, caption: withoutNumber(block.caption, "table") } : block;
}

function withoutNumber(caption: readonly Inline[], of: "table" | "figure"): readonly Inline[] {
  const [first, ...rest] = caption;
  const typed = first?.type === "text" ? captionNumberIn(first.value, of) : undefined;
  if (first?.type !== "text" || !typed || (typed.end === first.value.length && rest.length === 0))
    return caption;
  return [{ ...first, value: first.value.slice(typed.end) }, ...rest];
}

/** Figures with a caption are always counted: one that brings its right number along does not say it twice. */
function withCountedFigures(document: Document): Document {
  let count = 0;
  const counted = (block: Block): Block => {
    if (block.type !== "figure") return withInner(block, (inner) => inner.map(counted));
    if (block.caption.length === 0) return block;
    count++;
    const typed = captionNumberIn(inlineText(block.caption), "figure");
    return typed?.number === count ? { ...block, caption: withoutNumber(block.caption, "figure") } : block;
  };
  return hasTypedFigure(document.blocks) ? { ...document, blocks: document.blocks.map(counted) } : document;
}

function hasTypedFigure(blocks: readonly Block[]): boolean {
  return blocks.some((block) =>
    block.type === "figure"
      ? captionNumberIn(inlineText(block.caption), "figure") !== undefined
      : hasTypedFigure(innerBlocks(block)),
  );
}

/** The texts in which something may point. */
function textsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => [
    ...pointersOf(block).flatMap((inlines) => inlines.flatMap(textsOfInline)),
    ...textsOf(innerBlocks(block)),
  ]);
}

function textsOfInline(inline: Inline): string[] {
  if (inline.type === "text") return [inline.value];
  return inline.type === "break" ? [] : inline.children.flatMap(textsOfInline);
}

/** What of a block's own text may point: titles, numbers of documents and the like never do. */
function pointersOf(block: Block): readonly (readonly Inline[])[] {
  switch (block.type) {
    case "paragraph":
      return block.role === "body" || block.role === "note" ? [block.children] : [];
    case "heading":
      return [block.children, block.text ?? []];
    case "table":
    case "figure":
      return [block.caption];
    case "fields":
      return block.entries.map(({ label }) => label);
    default:
      return [];
  }
}

function partsOf({ blocks }: Document): Parts {
  let [tables, figures, named] = [0, 0, 0];
  const attachments = new Set<number>();
  const count = (all: readonly Block[]): void => {
    for (const block of all) {
      if (block.type === "table" && block.caption.length > 0) tables++;
      else if (block.type === "figure" && block.caption.length > 0) figures++;
      else if (block.type === "attachments") named = block.names.length;
      else if (block.type === "paragraph" && block.role === "attachment-mark")
        attachments.add(attachmentNumber(inlineText(block.children)));
      count(innerBlocks(block));
    }
  };
  count(blocks);
  return { tables, figures, attachments, named };
}

function targetOf({ to, number }: ReferenceWords, parts: Parts): string | undefined {
  if (to === "attachment") {
    if (number === undefined && parts.named > 1) return attachmentNotePlace;
    const wanted = number ?? 1;
    if (parts.attachments.has(wanted)) return placeOf(to, wanted);
    return wanted >= 1 && wanted <= parts.named ? attachmentNotePlace : undefined;
  }
  if (number === undefined || number < 1) return undefined;
  return number <= (to === "table" ? parts.tables : parts.figures) ? placeOf(to, number) : undefined;
}

function pointing(block: Block, parts: Parts): Block {
  const own = (inlines: readonly Inline[]): Inline[] =>
    inlines.flatMap((each) => pointingInline(each, parts));
  const made = withInner(block, (blocks) => blocks.map((each) => pointing(each, parts)));
  switch (made.type) {
    case "paragraph":
      return pointersOf(made).length > 0 ? { ...made, children: own(made.children) } : made;
    case "heading":
      return { ...made, children: own(made.children), ...(made.text ? { text: own(made.text) } : {}) };
    case "table":
    case "figure":
      return { ...made, caption: own(made.caption) };
    case "fields":
      return { ...made, entries: made.entries.map(({ label, value }) => ({ label: own(label), value })) };
    default:
      return made;
  }
}

function pointingInline(inline: Inline, parts: Parts): readonly Inline[] {
  if (inline.type === "break" || inline.type === "reference") return [inline];
  if (inline.type !== "text")
    return [{ ...inline, children: inline.children.flatMap((each) => pointingInline(each, parts)) }];
  const { value } = inline;
  const pieces: Inline[] = [];
  let from = 0;
  for (const words of referencesIn(value)) {
    const to = targetOf(words, parts);
    if (to === undefined) continue;
    if (words.start > from) pieces.push({ type: "text", value: value.slice(from, words.start) });
    pieces.push({
      type: "reference",
      to,
      children: [{ type: "text", value: value.slice(words.start, words.end) }],
    });
    from = words.end;
  }
  if (from === 0) return [inline];
  return from < value.length ? [...pieces, { type: "text", value: value.slice(from) }] : pieces;
}
