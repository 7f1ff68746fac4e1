import type { Block } from "../document/document.ts";
import { inlineText, linesOf } from "../document/plain-text.ts";
import type { Picture } from "../picture/picture.ts";

/** What comes of a text that is to be a plan: what it prints, and where its errors begin. */
export interface Printed {
  readonly blocks: readonly Block[] | undefined;
  /** Offsets in the text. */
  readonly errors: readonly number[];
}

/** Reads a text as a plan and prints it with the pictures that it names. */
export type Print = (yaml: string, pictures: ReadonlyMap<string, Picture>) => Printed;

/** What must be read in print: a heading, if it has one, and the texts below it in their order. */
export interface Expected {
  readonly heading: string | undefined;
  readonly texts: readonly string[];
}

/**
 * Which of the expected parts do not stand in print with every character in its order, and nothing
 * beside them that a reader would notice. The first part is what stands before all headings.
 */
export function missingParts(parts: readonly Expected[], printed: readonly Block[]): ReadonlySet<number> {
  // 附件1 above an attachment is counted by the program.
  const blocks = printed.filter((block) => block.type !== "paragraph" || block.role !== "attachment-mark");
  const missing = new Set<number>();
  let from = 0;
  let group: number[] = [];
  let expected = "";
  const close = (to: number): void => {
    if (!reads(expected, plain(linesOf(blocks.slice(from, to)).join("\n"))))
      for (const each of group) missing.add(each);
    from = to;
    group = [];
    expected = "";
  };
  parts.forEach(({ heading, texts }, index) => {
    if (heading !== undefined && index > 0) {
      const at = blocks.findIndex((block, place) => place >= from && isHeading(block, heading));
      if (at < 0) missing.add(index);
      else close(at);
    }
    group.push(index);
    expected += plain([heading ?? "", ...texts].join("\n"));
  });
  close(blocks.length);
  return missing;
}

function isHeading(block: Block, heading: string): boolean {
  return (
    block.type === "heading" && block.level === 1 && plain(inlineText(block.children)) === plain(heading)
  );
}

/** A text without what printing may settle its own way: spaces, stars, the colon of a label, the dash of a span. */
export function plain(text: string): string {
  return text
    .replace(/[\s\u00a0\u3000*]/gu, "")
    .replace(/[-–—~～―─]+/gu, "-")
    .replace(/[：:]/gu, "")
    .replace(/[（(]/gu, "(")
    .replace(/[）)]/gu, ")");
}

/** What printing adds by itself: a nought before an hour, the marks between phrases, the words of a todo mark. */
const added = /^[0()、，；。【】待补→至元人]*$/u;
/** The weekday of a date. */
const weekday = /\(星期[一二三四五六日]\)/gu;

/** Whether every character of a text stands in print in its order, and hardly anything else. */
export function reads(text: string, page: string): boolean {
  // A total in capital characters is written out by the program.
  const capital = /大写人民币[零壹贰叁肆伍陆柒捌玖拾佰仟万亿元角分整]+/gu;
  const printed = text.includes("大写") ? page : page.replace(capital, "");
  let at = 0;
  let extra = "";
  for (const character of printed) {
    if (character === text[at]) at += 1;
    else if (text.startsWith(character, at)) at += character.length;
    else extra += character;
  }
  return at >= text.length && added.test(extra.replace(weekday, ""));
}
