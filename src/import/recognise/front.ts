import { datesIn } from "../../notation/time/dates-in.ts";
import { meaningOf } from "../../vocabulary/names.ts";
import type { SourceBlock, SourceParagraph } from "../source-text.ts";
import { headedLine, isHeadingLike, markedOf } from "./marked.ts";

/** What stands above the first section, apart from the text that leads in. */
export interface Front {
  readonly title: string | undefined;
  /** The words before the title, 活动名称：; empty where it has none. */
  readonly titleLabel: string;
  readonly subtitle: string | undefined;
  /** The red mark above all, 江北区教育局文件. */
  readonly issuer: string | undefined;
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
  /^(?:各|全体|全校|尊敬的|亲爱的|敬爱的|致|本校).{1,40}[：:]$|^[^。；]{0,20}[，、]各.{1,40}[：:]$|^.{0,30}(?:班主任|教研组|年级组|科室|部门|学校|小学|中学|中小学|幼儿园|家长|同学们|老师们|同志们|教育局|单位)[：:]$/u;
/** 江北区教育局文件 over the document number. */
const letterhead = /^[^，。：:《》]{3,40}文件$/u;

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
  const next = blocks[1];
  const isHead = next?.type === "paragraph" && isNumber(next);
  const issuer = isHead ? take(({ text }) => letterhead.test(text) || isUnit(text)) : undefined;
  const above = take(isNumber);
  const title = takeTitle(blocks, at);
  at += title.taken;
  const subtitle = title.text === undefined ? undefined : take(isSubtitle);
  const number = above ?? take(isNumber);
  const cover = title.text === undefined ? [] : coverOf(blocks, at);
  at += cover.length;
  const recipients: string[] = [];
  for (let one = take(isAddress); one !== undefined; one = take(isAddress)) recipients.push(one);
  return {
    titleLabel: title.label,
    title: title.text,
    subtitle,
    issuer,
    number,
    recipients,
    cover,
    rest: blocks.slice(at),
  };
}

/** A unit over the document number, whose name alone is the red mark. */
function isUnit(text: string): boolean {
  return /^[^，。：:《》\s]{3,30}(?:学校|[小中大]学|学院|幼儿园|[局委厅会])$/u.test(text);
}

function isAddress(block: SourceParagraph): boolean {
  return addressed.test(block.text) && markedOf(block).kind === undefined && block.text.length <= 60;
}

/** The lines of a cover, each a label and a few words: two at least, and none a fact of the event. */
function coverOf(blocks: readonly SourceBlock[], from: number): Front["cover"] {
  const cover: [string, string][] = [];
  for (let block = blocks[from]; block; block = blocks[from + cover.length]) {
    const line = block.type === "paragraph" ? coverLine(block.text) : undefined;
    if (!line) break;
    cover.push([line.heading, line.rest]);
  }
  return cover.length < 2 || cover.some(([label]) => isFact(label)) ? [] : cover;
}

function coverLine(text: string): ReturnType<typeof headedLine> {
  const line = headedLine(text);
  if (!line || line.rest === "" || line.heading.length > 8) return undefined;
  return text.length > 40 || /[。；]/u.test(line.rest) ? undefined : line;
}

/** Whether a line with that label says when or where it is, as no cover does. */
function isFact(label: string): boolean {
  return /^(?:time|place)$/u.test(meaningOf(label)?.field.key ?? "");
}

function isSubtitle({ text, side, heading }: SourceParagraph): boolean {
  if (/^(?:——|—|--)\S/u.test(text) && text.length <= 40) return true;
  return text.length <= 40 && /^[（(].*[)）]$/u.test(text) && (side === "center" || heading !== undefined);
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
  const isTitle = line.length <= 60 && unmarked && !/[。！；，,]$/u.test(line) && !addressed.test(line);
  const more = second?.type === "paragraph" && isOneTitle(first, second) ? second.text : undefined;
  const stands = standsOut || more !== undefined || isAlone(line, second);
  if (!isTitle || !(stands || titleWord.test(line) || named !== undefined))
    return { text: undefined, label: "", taken: 0 };
  if (more !== undefined) return { text: line + more.replaceAll("\n", ""), label: "", taken: 2 };
  return { text: named ?? line, label, taken: 1 };
}

/** Whether two lines are one title: both in the middle, or who issues it above 关于……的通知. */
function isOneTitle(first: SourceParagraph, second: SourceParagraph): boolean {
  const line = first.text.replaceAll("\n", "");
  if (titleWord.test(line) || line.length > 30 || !titleWord.test(second.text) || !isHeadingLike(second.text))
    return false;
  if (/^.{0,4}(?:方案|计划|通知|预案|策划书|安排)$/u.test(second.text)) return isHeadingLike(line);
  // A line that breaks off behind 关于……, as a red head of a plain text does.
  if (/关于/u.test(line) && isHeadingLike(line) && markedOf(second).kind === undefined) return true;
  const centred = first.side === "center" && second.side === "center";
  return (
    centred || (/^关于/u.test(second.text) && isHeadingLike(line) && markedOf(second).kind === undefined)
  );
}

/** Whether a first line is a title by standing alone: a few words that tell no fact, with text below them. */
function isAlone(line: string, second: SourceBlock | undefined): boolean {
  const words = line.length >= 4 && line.length <= 40 && !/[，。；：:、]/u.test(line);
  return words && second !== undefined && isHeadingLike(line) && datesIn(line).length === 0;
}
