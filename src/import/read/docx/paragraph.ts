import type { SourceBlock, SourceParagraph } from "../../source-text.ts";
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
export function emphasised(paragraph: Paragraph): string {
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

/** What a paragraph is by its style, its list and its own properties. */
export function looksOf(paragraph: Paragraph, { sheet, lists }: Looks): Partial<SourceParagraph> {
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
