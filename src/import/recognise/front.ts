import type { SourceBlock, SourceParagraph } from "../source-text.ts";
import { headedLine, isHeadingLike, markedOf } from "./marked.ts";

/** What stands above the first section, apart from the text that leads in. */
export interface Front {
  readonly title: string | undefined;
  /** The words before the title, 活动名称：; empty where it has none. */
  readonly titleLabel: string;
  readonly subtitle: string | undefined;
  readonly number: string | undefined;
  readonly recipients: readonly string[];
  /** As of a cover. */
  readonly cover: readonly (readonly [label: string, value: string])[];
  /** What is left: the lead. */
  readonly rest: readonly SourceBlock[];
}

const documentNumber = /^\S{1,16}[〔[［(（]\d{4}[〕\]］)）]\s*\d{1,4}\s*号$/u;
const titleWord =
  /(?:方案|计划|通知|预案|策划书?|总结|简报|倡议书|邀请函|安排|办法|细则|章程|报告|规程|须知|议程|主持[词稿]|日程|手册|的请示|策划案)(?:[（(].{1,12}[)）])?$/u;
const addressed =
  /^(?:各|全体|全校|尊敬的|亲爱的|敬爱的|致|本校).{1,40}[：:]$|^.{0,30}(?:班主任|教研组|年级组|科室|部门|学校|幼儿园|家长|同学们|老师们|同志们|教育局|单位)[：:]$/u;

/** Takes the front matter off the blocks above the first section. */
export function frontOf(blocks: readonly SourceBlock[]): Front {
  let at = 0;
  const paragraph = (): SourceParagraph | undefined => {
    const block = blocks[at];
    return block?.type === "paragraph" ? block : undefined;
  };
  const take = (fits: (block: SourceParagraph) => boolean): string | undefined => {
    const block = paragraph();
    if (!block || !fits(block)) return undefined;
    at++;
    return block.text;
  };
  const isNumber = ({ text }: SourceParagraph): boolean => documentNumber.test(text);
  const above = take(isNumber);
  const title = takeTitle(blocks, at);
  at += title.taken;
  const subtitle = title.text === undefined ? undefined : take(isSubtitle);
  const number = above ?? take(isNumber);
  const cover: [string, string][] = [];
  const isCover = (block: SourceParagraph): boolean => {
    const line = headedLine(block.text);
    return (
      line !== undefined &&
      line.rest !== "" &&
      line.heading.length <= 8 &&
      block.text.length <= 40 &&
      !/[。；]/u.test(line.rest)
    );
  };
  const coverEnd = endOf(blocks, at, isCover);
  if (title.text !== undefined && coverEnd - at >= 2 && blocks.slice(at, coverEnd).every(isCentredOrShort)) {
    for (; at < coverEnd; at++) {
      const line = headedLine(paragraph()?.text ?? "");
      if (line) cover.push([line.heading, line.rest]);
    }
  }
  const recipients: string[] = [];
  for (let one = take(isAddress); one !== undefined; one = take(isAddress)) recipients.push(one);
  return {
    titleLabel: title.label,
    title: title.text,
    subtitle,
    number,
    recipients,
    cover,
    rest: blocks.slice(at),
  };
}

function isAddress(block: SourceParagraph): boolean {
  return addressed.test(block.text) && markedOf(block).kind === undefined && block.text.length <= 60;
}

function isCentredOrShort(block: SourceBlock): boolean {
  return block.type === "paragraph" && block.text.length <= 40;
}

function isSubtitle({ text, side, heading }: SourceParagraph): boolean {
  if (/^(?:——|—|--)\S/u.test(text) && text.length <= 40) return true;
  return text.length <= 40 && /^[（(].*[)）]$/u.test(text) && (side === "center" || heading !== undefined);
}

function endOf(
  blocks: readonly SourceBlock[],
  from: number,
  fits: (block: SourceParagraph) => boolean,
): number {
  let end = from;
  for (let block = blocks[end]; block?.type === "paragraph" && fits(block); block = blocks[++end]);
  return end;
}

/** The title: what the file calls so, else a first line that stands like one; two lines in the middle are one. */
function takeTitle(
  blocks: readonly SourceBlock[],
  from: number,
): { readonly text: string | undefined; readonly label: string; readonly taken: number } {
  const [first, second] = blocks.slice(from, from + 2);
  if (first?.type !== "paragraph") return { text: undefined, label: "", taken: 0 };
  const line = first.text.replaceAll("\n", "");
  const [, label = "", named] =
    /^((?:活动名称|方案名称|活动标题|标题|主题名称)[：:])\s*(.+)$/u.exec(line) ?? [];
  const standsOut = first.side === "center" || first.heading !== undefined || first.bold;
  const unmarked = markedOf(first).kind === undefined;
  const isTitle = line.length <= 60 && unmarked && !/[。；！，,]$/u.test(line) && !addressed.test(line);
  if (!isTitle || !(standsOut || titleWord.test(line) || named !== undefined))
    return { text: undefined, label: "", taken: 0 };
  const goesOn =
    first.side === "center" &&
    second?.type === "paragraph" &&
    second.side === "center" &&
    !titleWord.test(line) &&
    titleWord.test(second.text) &&
    isHeadingLike(second.text) &&
    line.length <= 30;
  if (goesOn) return { text: line + second.text.replaceAll("\n", ""), label: "", taken: 2 };
  return { text: named ?? line, label, taken: 1 };
}
