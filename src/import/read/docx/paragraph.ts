import { type SourceBlock, type SourceParagraph, sourceParagraph } from "../../source-text.ts";
import type { Lists } from "./lists.ts";
import type { Sheet } from "./sheet.ts";

/** A paragraph that is being read. */
export interface Paragraph {
  text: string;
  style: string | undefined;
  list: string | undefined;
  level: number | undefined;
  outline: number | undefined;
  side: string | undefined;
  /** Whether its end was deleted, so that it goes on in the next one. */
  goesOn: boolean;
  /** Where bold text stands, from and to. */
  readonly bold: [from: number, to: number][];
  readonly remarks: string[];
  /** What stands in the paragraph and is printed after it: pictures, text boxes. */
  readonly after: SourceBlock[];
}

/** Whether no character outside the bold ones is more than a space. */
function isAllBold({ text, bold }: Paragraph): boolean {
  let rest = text;
  for (const [from, to] of bold.toReversed()) rest = rest.slice(0, from) + rest.slice(to);
  return text.trim() !== "" && rest.trim() === "";
}

/** A text with stars around what is bold inside it; a bold beginning is the name of what follows. */
function emphasised(paragraph: Paragraph): string {
  if (paragraph.bold.length === 0 || isAllBold(paragraph) || paragraph.text.includes("*"))
    return paragraph.text;
  let { text } = paragraph;
  for (const [from, to] of paragraph.bold.toReversed()) {
    const words = text.slice(from, to);
    const plain = from === 0 || words.trim() !== words || /[\n：:（(]/u.test(words) || words.length < 2;
    if (!plain) text = `${text.slice(0, from)}**${words}**${text.slice(to)}`;
  }
  return text;
}

/** Adds a paragraph to the blocks where it stands, with the text of the one before it where that goes on in it. */
export function addBlock(
  paragraph: Paragraph,
  blocks: SourceBlock[],
  { around, unended }: { readonly around: Looks; readonly unended: Set<SourceBlock> },
): void {
  const text = emphasised(paragraph)
    .replace(/[\u200b\ufeff\u00ad]/gu, "")
    .replace(/\u00a0/gu, " ")
    .trim();
  if (text === "") return;
  const last = blocks.at(-1);
  const before = last?.type === "paragraph" && unended.has(last) ? last.text : "";
  if (before !== "") blocks.pop();
  const block = sourceParagraph(before + text, paragraph.goesOn ? {} : looksOf(paragraph, around));
  if (paragraph.goesOn) unended.add(block);
  blocks.push(block);
}

/** What a paragraph is by its style, its list and its own properties. */
function looksOf(paragraph: Paragraph, { sheet, lists }: Looks): Partial<SourceParagraph> {
  const style = sheet.of(paragraph.style);
  const list = paragraph.list ?? style.list;
  const level = paragraph.level ?? style.level ?? 0;
  const inList = list !== undefined && list !== "0";
  const mark = inList ? lists.next(list, level) : "";
  const outline = paragraph.outline ?? style.outline;
  const side = paragraph.side ?? style.side;
  return {
    mark,
    depth: inList ? level : undefined,
    heading: outline === 0 ? undefined : outline,
    bold: isAllBold(paragraph),
    side: side === "center" ? "center" : /^(?:right|end)$/u.test(side ?? "") ? "right" : "left",
    remarks: paragraph.remarks,
  };
}

interface Looks {
  readonly sheet: Sheet;
  readonly lists: Lists;
}
